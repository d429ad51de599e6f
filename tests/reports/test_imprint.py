import pytest
from reports.facts_kit import IMPRINT

from shopqun.reports.imprint import percent, stamped
from shopqun.reports.sheet import Column


def test_every_row_says_who_took_it_out_and_the_totals_do_not():
    sheet = stamped("单", (Column("题"),), iter([("a",), ("b",)]), IMPRINT, ("合计",))
    assert list(sheet.rows) == [("a", "店主 2027-04-01 09:00"), ("b", "店主 2027-04-01 09:00")]
    assert sheet.totals == ("合计", None)
    assert sheet.note == "果缤纷 金额单位：元 店主 2027-04-01 09:00"


@pytest.mark.parametrize(
    ("part", "whole", "share"), [(1, 3, 3333), (2, 3, 6667), (1, 20_000, 1), (0, 5, 0), (1, 0, None)]
)
def test_shares_are_rounded_half_up(part, whole, share):
    assert percent(part, whole) == share
