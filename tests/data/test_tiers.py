"""The log of the tiers says where everybody stands."""

from shop_kit import a_member

from shopqun.data import tiers
from shopqun.data.gestures import Pen, days_of
from shopqun.members.service import MembersService


def test_the_newest_row_of_the_log_is_the_tier(launched, clock):
    first, second = (a_member(launched, clock, name).id for name in ("周", "吴"))
    with launched.writing() as db:
        pen = Pen(db, clock.at, days_of(db), None)
        tiers.change(pen, first, 1, 3, 240_000, "owner")
        tiers.change(pen, first, 3, 2, 80_000, "owner")
    with launched.reading() as db:
        assert tiers.levels_by_log(db) == {first: 2, second: 1}
    assert MembersService(launched, clock).show(str(first)).tier == "果粉"


def test_a_merge_that_raises_a_member_is_in_the_log(launched, clock):
    kept, gone = (str(a_member(launched, clock, name).id) for name in ("周", "吴"))
    with launched.writing() as db:
        tiers.change(Pen(db, clock.at, days_of(db), None), int(gone), 1, 3, 240_000, "owner")
    MembersService(launched, clock).merge(kept, gone, request_id="a")
    assert MembersService(launched, clock).show(kept).tier == "老街坊"
    with launched.reading() as db:
        assert tiers.levels_by_log(db)[int(kept)] == 3
