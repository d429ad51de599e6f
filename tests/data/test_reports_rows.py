from datetime import date

import pytest
from reports.report_kit import FEBRUARY, MARCH, fill

from shopqun.data.reports_rows import article_lines, member_rows, paper_lines, shop_name
from shopqun.reports.figures import Month
from shopqun.reports.lines import ArticleLine, MemberRow, PaperLine

pytest_plugins = ("shop_kit",)


@pytest.fixture
def db(books):
    fill(books)
    with books.reading() as open_books:
        yield open_books


def test_shop_name(db):
    assert shop_name(db) == "果缤纷"


def test_members_with_their_visits(db):
    rows = list(member_rows(db, date(2027, 3, 31)))
    assert [row.number for row in rows] == ["000001", "000002", "000003", "000005"]
    assert rows[0] == MemberRow(
        number="000001",
        name="王小明",
        phone="138****8001",
        tier="邻居",
        channel="counter",
        joined_on=FEBRUARY,
        spent_12m_fen=6180,
        visits=2,
        last_visit=MARCH,
        marketing=False,
    )
    assert (rows[1].spent_12m_fen, rows[1].visits, rows[1].marketing) == (3055, 0, True)
    assert (rows[2].spent_12m_fen, rows[2].visits, rows[2].last_visit) == (0, 0, None)


def test_papers_of_a_month(db):
    march, april = paper_lines(db, Month(2027, 3)), paper_lines(db, Month(2027, 4))
    assert march[0] == PaperLine("C01", "满30减5", 2, 2, 1000, 4180 + 3055)
    assert march[1] == PaperLine("C02", "没人用", 0, 0, 0, 0)
    assert april[0] == PaperLine("C01", "满30减5", 0, -1, -500, -3055)


def test_articles_of_a_month(db):
    line = ArticleLine("周五抢购", "S1", "草莓", 1200, 2980, 1990, 30, 3, 1, 27)
    assert article_lines(db, Month(2027, 3)) == (line,)
    assert article_lines(db, Month(2027, 4)) == ()
