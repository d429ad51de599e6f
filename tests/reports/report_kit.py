"""Books with two months in them, whose figures can be worked by hand."""

from datetime import UTC, date, datetime

from sqlalchemy import insert

from shopqun.data.tables.coupons import Coupon, CouponTemplate
from shopqun.data.tables.flashsales import Claim, ClaimEvent, Sale, SaleItem
from shopqun.data.tables.members import Import, Member, Tier
from shopqun.data.tables.referrals import Referral, ReferralEvent, Reward, RewardEvent
from shopqun.data.tables.shop import Shop
from shopqun.data.tables.till import Purchase, Redemption, Reversal, TillEntry

FEBRUARY, MARCH, APRIL = date(2027, 2, 27), date(2027, 3, 5), date(2027, 4, 1)


def noon(day):
    """Give noon of a business day, shop time, in UTC."""
    return datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


def when(day):
    return {"at": noon(day), "business_day": day}


def member(number, name, joined, **more):
    row = {
        "id": number,
        "number": f"{number:06d}",
        "name": name,
        "wechat": "",
        "phone": f"1380013800{number}",
        "birthday_md": None,
        "note": "",
        "card_code": f"M{number:011d}",
        "invite_code": f"{number:08d}",
        "tier_level": 1,
        "marketing": False,
        "channel": "counter",
        "joined_at": noon(joined),
        "joined_on": joined,
        "clerk": "",
        "import_id": None,
        "gone": False,
    }
    return row | more


def put(db, table, *rows):
    for row in rows:
        db.execute(insert(table).values(**row))


def people(db):
    """Four came in March, of whom one was a wrong import and one was written down later with an old date."""
    imported = {"file_name": "a", "added": 1, "updated": 0, "skipped": 0}
    put(
        db,
        Shop,
        {
            "id": 1,
            "name": "果缤纷",
            "category": "水果",
            "place": "",
            "phone": "",
            "open_hours": "",
            "day_cut_off": "00:00",
            "created_at": noon(FEBRUARY),
        },
    )
    put(db, Tier, {"level": 1, "name": "邻居", "need_12m_fen": 0})
    put(db, Import, imported | {"id": 1, "at": noon(MARCH), "undone_at": noon(MARCH)})
    put(
        db,
        Member,
        member(1, "王小明", FEBRUARY),
        member(2, "李四", MARCH, marketing=True),
        member(3, "=张三", MARCH, phone=None),
        member(4, "", MARCH, import_id=1, gone=True, phone=None),
        member(5, "旧客", MARCH, joined_at=noon(APRIL)),
    )


def papers(db):
    """C01: 2 issued in March, 1 in February; 2 redeemed in March, of them 1 given back in April."""
    template = {
        "id": "C01",
        "name": "满30减5",
        "kind": "cash",
        "value_fen": 500,
        "value_pct": None,
        "max_off_fen": None,
        "min_spend_fen": 3000,
        "valid_days": 7,
        "total": 100,
        "per_member": 5,
        "audience": "all",
        "stack": False,
        "weekdays": "1234567",
        "from_hour": None,
        "to_hour": None,
        "gives_sku": None,
        "gives_name": None,
        "gives_quantity": 0,
        "cost_fen": 0,
        "terms": "",
    }
    put(db, CouponTemplate, template, template | {"id": "C02", "name": "没人用"})
    for number, kind, day in ((1, "C", FEBRUARY), (2, "C", MARCH), (3, "C", MARCH), (4, "P", MARCH)):
        put(
            db,
            Coupon,
            {
                "id": number,
                "code": f"{kind}{number:011d}",
                "kind": kind,
                "template_id": "C01",
                "batch_id": None,
                "holder_id": None,
                "reward_id": None,
                "issued_at": noon(day),
                "issued_on": day,
                "starts_at": noon(day),
                "expires_at": noon(APRIL),
            },
        )


def purchase(number, day, bill, whose=1):
    return {"id": number, "member_id": whose, "bill_fen": bill, "clerk": "", **when(day)}


def entry(purchase_id, kind, fen, day, whose=1):
    return {
        "purchase_id": purchase_id,
        "member_id": whose,
        "kind": kind,
        "amount_fen": fen,
        "why": "",
        **when(day),
    }


def redemption(number, coupon, purchase_id, day, off=500, verdict="accepted"):
    accepted = verdict == "accepted"
    return {
        "id": number,
        "code": f"C{coupon:011d}",
        "verdict": verdict,
        "reason": None if accepted else "expired",
        "coupon_id": coupon,
        "slot": 1 if accepted else None,
        "template_id": "C01",
        "member_id": 1,
        "purchase_id": purchase_id if accepted else None,
        "opened_purchase": accepted,
        "takes_off_fen": off if accepted else 0,
        "clerk": "",
        **when(day),
    }


def money(db):
    """February 20.00; March 46.80 - 5.00, 35.55 - 5.00, a walk-in of 10.00; April: the 30.55 goes back."""
    put(
        db,
        Purchase,
        purchase(1, FEBRUARY, 2000),
        purchase(2, MARCH, 4680),
        purchase(3, MARCH, 3555, 2),
        purchase(4, MARCH, 1000, None),
    )
    put(
        db,
        TillEntry,
        entry(1, "paid", 2000, FEBRUARY),
        entry(2, "paid", 4180, MARCH),
        entry(3, "paid", 3055, MARCH, 2),
        entry(4, "paid", 1000, MARCH, None),
        entry(3, "refund", -3055, APRIL, 2),
    )
    put(
        db,
        Redemption,
        redemption(1, 2, 2, MARCH),
        redemption(2, 3, 3, MARCH),
        redemption(3, 1, None, MARCH, verdict="refused"),
    )
    put(db, Reversal, {"redemption_id": 2, "why": "refund", **when(APRIL)})


def bringing(db):
    """1 brings 2 and 3: both count in March, 2 is voided in April. One reward is paid in March, 4.50."""
    for number, invitee, state, signals in ((1, 2, "voided", "burst same_name"), (2, 3, "rewarded", "")):
        put(
            db,
            Referral,
            {
                "id": number,
                "inviter_id": 1,
                "invitee_id": invitee,
                "state": state,
                "reason": None,
                "signals": signals,
                "bound_at": noon(MARCH),
                "bound_on": MARCH,
                "clerk": "",
            },
        )
    events = ((1, "pending", MARCH), (1, "qualified", MARCH), (2, "qualified", MARCH), (1, "voided", APRIL))
    for referral, state, day in events:
        put(
            db,
            ReferralEvent,
            {"referral_id": referral, "state": state, "reason": None, "purchase_id": None, **when(day)},
        )
    for number, side in ((1, "inviter"), (2, "invitee")):
        put(
            db,
            Reward,
            {
                "id": number,
                "referral_id": 2,
                "member_id": 1,
                "side": side,
                "milestone": 0,
                "kind": "gift",
                "item": "G01",
                "quantity": 3,
                "cost_fen": 450,
                "made_at": noon(MARCH),
                "due_at": noon(MARCH),
            },
        )
    put(db, RewardEvent, {"reward_id": 1, "what": "paid", "proof": "", **when(MARCH)})
    put(db, RewardEvent, {"reward_id": 1, "what": "clawed_back", "proof": "", **when(APRIL)})


def selling(db):
    """Strawberries cost 12.00, sell at 19.90: 2 + 1 picked up, 1 let go in March; 4 still held."""
    put(
        db,
        Sale,
        {
            "id": "F01",
            "name": "周五抢购",
            "starts_at": noon(FEBRUARY),
            "ends_at": noon(MARCH),
            "pickup_until": noon(APRIL),
            "skus_per_person": 2,
        },
    )
    put(
        db,
        SaleItem,
        {
            "sale_id": "F01",
            "sku": "S1",
            "position": 1,
            "name": "草莓",
            "cost_fen": 1200,
            "regular_fen": 3280,
            "low7_fen": 2980,
            "flash_fen": 1990,
            "stock": 30,
            "per_person": 2,
        },
    )
    for number, pieces, state in ((1, 2, "taken"), (2, 1, "taken"), (3, 1, "released"), (4, 4, "held")):
        put(
            db,
            Claim,
            {
                "id": number,
                "sale_id": "F01",
                "sku": "S1",
                "member_id": 1,
                "name": "王",
                "person": str(number),
                "quantity": pieces,
                "pickup_code": f"K{number:011d}",
                "state": state,
                "at": noon(MARCH),
            },
        )
        for entered in dict.fromkeys(("held", state)):
            put(db, ClaimEvent, {"claim_id": number, "state": entered, "why": "", **when(MARCH)})


def fill(books):
    """Write both months into the books."""
    with books.writing() as db:
        people(db)
        papers(db)
        money(db)
        bringing(db)
        selling(db)
