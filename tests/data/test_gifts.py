"""The stock of gifts, from its movements."""

from shop_kit import a_member, new_id
from sqlalchemy import insert

from shopqun.data import gifts
from shopqun.data.gestures import Request, once
from shopqun.data.tables.referrals import Referral, Reward, RewardEvent


def write(books, clock, act):
    return once(books, clock, Request(new_id(), "test", {}), int, lambda pen: act(pen) or 1).value


def owe_boxes(pen, pieces, *events):
    """Owe customer 1 boxes for having brought customer 2."""
    if pen.db.execute(Referral.__table__.select()).first() is None:
        pen.db.execute(
            insert(Referral).values(
                id=1, inviter_id=1, invitee_id=2, state="qualified", signals="", bound_at=pen.at,
                bound_on=pen.day, clerk="",
            )
        )  # fmt: skip
    attempt = len(pen.db.execute(Reward.__table__.select()).all())
    made = pen.db.execute(
        insert(Reward).values(
            referral_id=1, member_id=1, side="inviter", milestone=0, attempt=attempt, kind="gift", item="G03",
            quantity=pieces, cost_fen=650 * pieces, made_at=pen.at, due_at=pen.at,
        ).returning(Reward.id)
    ).scalar_one()  # fmt: skip
    for what in events:
        pen.db.execute(
            insert(RewardEvent).values(reward_id=made, what=what, proof="", at=pen.at, business_day=pen.day)
        )
    return made


def test_lines_say_what_is_left_and_what_is_promised(launched, clock):
    a_member(launched, clock, "周大姐")
    a_member(launched, clock, "李阿姨")
    write(launched, clock, lambda pen: owe_boxes(pen, 2))
    write(launched, clock, lambda pen: owe_boxes(pen, 5, "cancelled"))
    write(launched, clock, lambda pen: owe_boxes(pen, 7, "paid"))
    write(launched, clock, lambda pen: gifts.move(pen, "G03", -59, "counted", "货架数的"))
    with launched.reading() as db:
        lines = {line.sku: line for line in gifts.gift_lines(db)}
        assert gifts.stock_of(db, "G99") == 0
        assert (gifts.name_of(db, "G03"), gifts.name_of(db, "G99")) == ("水果保鲜盒800ml", None)
    assert list(lines) == ["G01", "G02", "G03", "G04"]
    assert (lines["G03"].stock, lines["G03"].promised, lines["G03"].lacking) == (1, 2, 1)
    assert (lines["G01"].stock, lines["G01"].promised, lines["G01"].lacking) == (200, 0, 0)


def test_movements_say_who_got_them_and_what_she_wrote(launched, clock):
    a_member(launched, clock, "周大姐")
    a_member(launched, clock, "李阿姨")
    reward = write(launched, clock, lambda pen: owe_boxes(pen, 2))
    write(launched, clock, lambda pen: gifts.move(pen, "G03", -2, "reward", str(reward)))
    write(launched, clock, lambda pen: gifts.move(pen, "G03", -1, "spoiled", "盖子裂了"))
    with launched.reading() as db:
        told = [(one.pieces, one.why, one.note, one.who) for one in gifts.gift_moves(db, "G03")]
    assert told == [
        (-1, "spoiled", "盖子裂了", ""), (-2, "reward", "", "周大姐"), (60, "plan", "", ""),
    ]  # fmt: skip
