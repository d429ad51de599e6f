from datetime import UTC, datetime

import pytest
from reports.report_kit import fill

from shopqun.basics import ShopDay
from shopqun.data.reports_month import month_facts
from shopqun.reports.figures import Month

pytest_plugins = ("shop_kit",)


@pytest.mark.parametrize(("hour", "over"), [(15, False), (17, True)])
def test_a_month_is_over_with_its_last_business_day(books, hour, over):
    fill(books)
    with books.reading() as db:
        facts = month_facts(db, ShopDay(), Month(2027, 3), datetime(2027, 3, 31, hour, tzinfo=UTC))
    assert facts.over is over
    assert facts.now.paid_fen == 8235
    assert facts.before.paid_fen == 2000
    assert [line.channel for line in facts.sources] == ["counter"]
    assert facts.sources[0].members_new == 2
    assert facts.used[4] == 2
