"""Hand-overs in parts and hand-overs taken back, as the figures of a month count them."""

from datetime import timedelta

from flashsales.sale_kit import PICKUP_UNTIL, START, Caller, put_sale

from shopqun.basics import ShopDay
from shopqun.data.reports import figures_of
from shopqun.data.reports_rows import article_lines
from shopqun.flashsales.service import Asker, SaleService
from shopqun.reports.figures import Month

pytest_plugins = ("shop_kit",)


def pieces(books, month):
    with books.reading() as db:
        figures = figures_of(db, ShopDay(), Month(2027, month))
        articles = [(line.taken, line.released) for line in article_lines(db, Month(2027, month))]
    return figures.sale_pieces, figures.sale_gross_profit_fen, articles


def test_a_part_counts_as_its_pieces_and_parting_lets_nothing_go(books, clock):
    put_sale(books)
    do, clock.at = Caller(SaleService(books, clock)), START
    two = do.claim("F01", "S01", Asker("王"), quantity=2)
    do.pickup(two.pickup_code, 1)
    assert pieces(books, 3) == (1, 640, [(1, 0)])  # 23.90 less 17.50
    clock.at = PICKUP_UNTIL
    do.release("F01")
    assert pieces(books, 3) == (1, 640, [(1, 1)])


def test_what_is_taken_back_counts_in_the_month_it_is_taken_back(books, clock):
    put_sale(books)
    do, clock.at = Caller(SaleService(books, clock)), START
    two = do.claim("F01", "S01", Asker("王"), quantity=2)
    do.pickup(two.pickup_code)
    before = pieces(books, 3)
    clock.at = START + timedelta(days=30)
    do.undo_pickup(str(two.claim), "给错人了")
    assert pieces(books, 3) == before == (2, 1280, [(2, 0)])
    assert pieces(books, 4) == (-2, -1280, [(-2, 0)])
