"""Papers used on each day of a month, less those taken back on it."""

import pytest

from shopqun.basics import Money
from shopqun.coupons.service import CouponService
from shopqun.data.books import Books
from shopqun.data.reports_days import used_by_day
from shopqun.members.service import MembersService
from shopqun.planning.service import PlanningService
from shopqun.reports.figures import Month
from shopqun.reports.service import ReportService
from shopqun.till.service import Counter, TillService


@pytest.fixture
def shop(tmp_path, clock):
    planning = PlanningService(clock)
    preset, cautions = planning.preset("fruit_community")
    path = tmp_path / "fruit.shopqun"
    planning.launch(path, preset, cautions, request_id="launch")
    books = Books.open(path)
    yield books
    books.close()


def test_days_of_a_month(shop, clock):
    till = TillService(shop, clock)
    codes = CouponService(shop, clock).issue("C01", 2, request_id="batch").value.codes
    scans = []
    for place, code in enumerate(codes):
        member = MembersService(shop, clock).add(f"顾客{place}", request_id=f"m{place}").value.member
        counter = Counter(amount=Money(4680), member=str(member.id))
        scans.append(till.scan(code, counter, scan_id=f"s{place}").value)
    assert [scan.verdict for scan in scans] == ["accepted", "accepted"]
    clock.set("2027-03-03T10:00:00+08:00")
    till.undo(str(scans[0].redemption), "扫错了", request_id="undo")
    with shop.reading() as db:
        march, february = used_by_day(db, Month(2027, 3)), used_by_day(db, Month(2027, 2))
    assert march == (2, 0, -1, *(0,) * 28)
    assert february == (0,) * 28


def test_an_overview_is_of_this_month_unless_another_is_named(shop, clock):
    reports = ReportService(shop, clock)
    this = reports.overview()
    assert (str(this.month), str(this.today), len(this.used)) == ("2027-03", "2027-03-01", 31)
    assert str(reports.overview("2027-02").month) == "2027-02"
    assert reports.overview("2027-13").reason == "bad_month"
    assert this.empty
    assert this.spent_fen == 0
    assert this.now == reports.figures("2027-03")
