import pytest
from reports.report_kit import fill

from shopqun.basics import ShopDay
from shopqun.data.reports import figures_of
from shopqun.reports.figures import Figures, Month

pytest_plugins = ("shop_kit",)

# Worked by hand from tests/reports/report_kit.py.
FEBRUARY = Figures(1, 1, 0, 0, 2000, 0, 0, 0, 0, 0)
MARCH = Figures(
    members_new=2,  # 2 and 3; 4 was a wrong import, 5 was written down in April
    coupons_issued=2,
    coupons_redeemed=2,
    takes_off_fen=1000,
    paid_fen=4180 + 3055 + 1000,
    referrals_qualified=2,
    rewards_paid=1,
    reward_cost_fen=450,
    sale_pieces=3,
    sale_gross_profit_fen=3 * 790,
)
APRIL = Figures(0, 0, -1, -500, -3055, -1, 0, 0, 0, 0)
NOTHING = Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("number", "expected"), [(1, NOTHING), (2, FEBRUARY), (3, MARCH), (4, APRIL), (5, NOTHING)]
)
def test_figures_count_in_the_month_things_happen(books, number, expected):
    fill(books)
    with books.reading() as db:
        assert figures_of(db, ShopDay(), Month(2027, number)) == expected


def test_empty_books(books):
    with books.reading() as db:
        assert figures_of(db, ShopDay(), Month(2027, 3)) == NOTHING
