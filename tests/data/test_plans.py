"""A whole plan in the books, and back."""

from dataclasses import replace

from shop_kit import dump, launch, preset
from sqlalchemy import select

from shopqun.data.plans import plan_in_force
from shopqun.data.tables.calendar import Task
from shopqun.data.tables.coupons import Coupon, CouponTemplate
from shopqun.data.tables.flashsales import Sale, SaleItem
from shopqun.data.tables.members import Tier
from shopqun.data.tables.referrals import ReferralRule
from shopqun.data.tables.shop import Shop


def test_how_much_of_everything(launched):
    counts = {table: len(rows) for table, rows in dump(launched).items() if rows}
    assert counts == {
        "shop": 1, "plans": 1, "gestures": 1, "chat_groups": 3, "gifts": 4, "gift_moves": 4, "tiers": 3,
        "coupon_templates": 4, "coupons": 4, "referral_rule": 1, "sales": 1, "sale_items": 5, "tasks": 30,
        "lotteries": 1, "lottery_prizes": len(preset().lotteries[0].prizes),
    }  # fmt: skip


def test_the_plan_reads_back_prose_and_all(launched):
    with launched.reading() as db:
        assert plan_in_force(db) == preset()


def test_books_without_a_plan(books):
    with books.reading() as db:
        assert plan_in_force(db) is None


def test_what_was_written(launched):
    with launched.reading() as db:
        shop = db.execute(select(Shop)).one()
        rule = db.execute(select(ReferralRule)).one()
        sale = db.execute(select(Sale)).one()
        skus = db.execute(select(SaleItem.sku).order_by(SaleItem.position)).scalars().all()
        task = db.execute(select(Task).order_by(Task.id)).first()
        tiers = db.execute(select(Tier.level, Tier.need_12m_fen).order_by(Tier.level)).all()
        goods = db.execute(select(CouponTemplate).where(CouponTemplate.id == "C03")).one()
    assert (shop.name, shop.place, shop.day_cut_off) == ("鲜果巷水果店", "北门小区底商3号", "00:00")
    assert (rule.window_days, rule.hold_days, rule.invitee_min_spend_fen, rule.monthly_cap) == (
        90,
        7,
        2900,
        10,
    )
    assert sale.starts_at.isoformat() == "2027-03-06T11:30:00+00:00"
    assert skus == ["S01", "S02", "S03", "S04", "S05"]
    assert task.due_at.isoformat() == "2027-03-01T00:00:00+00:00"  # eight in the shop
    assert [tuple(row) for row in tiers] == [(1, 0), (2, 80_000), (3, 240_000)]
    assert (goods.gives_sku, goods.gives_name, goods.cost_fen) == ("G02", "砂糖橘500g", 320)


def test_a_plan_launched_late_gives_its_public_codes_their_whole_life(books, clock):
    clock.set("2027-03-05T10:00:00+08:00")
    opened = launch(books, clock)
    # C02 lives seven days, the fifth being the first of them.
    second = next(each for each in opened.templates if each.id == "C02")
    assert second.valid_until.isoformat() == "2027-03-11T16:00:00+00:00"


def test_the_cut_off_of_the_plan_holds_for_its_own_codes(books, clock):
    plan = preset()
    clock.set("2027-03-05T01:00:00+08:00")
    launch(books, clock, replace(plan, shop=replace(plan.shop, day_cut_off="02:00")))
    with books.reading() as db:
        paper = db.execute(select(Coupon).where(Coupon.template_id == "C02")).one()
    # At one in the morning it is still the fourth here, and days begin at two: 18:00 in Greenwich.
    assert paper.starts_at.isoformat() == "2027-03-03T18:00:00+00:00"
    assert paper.expires_at.isoformat() == "2027-03-10T18:00:00+00:00"


def test_a_plan_of_little(books, clock):
    plan = preset()
    little = replace(plan, referral=None, sales=(), lotteries=(), gifts=(), templates=(), tiers=())
    opened = launch(books, clock, little)
    assert (opened.sales, opened.lotteries, opened.templates) == ((), (), ())
    assert dump(books)["referral_rule"] == []
