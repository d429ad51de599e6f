"""What the books know articles sold for before a sale."""

from dataclasses import replace
from datetime import timedelta

from flashsales.sale_kit import ITEMS, PICKUP_UNTIL, SALE, START, Caller, put_sale

from shopqun.data.flashsales_prices import board_with_evidence
from shopqun.flashsales.service import Asker, SaleService

WEEK = timedelta(days=7)
NEXT = replace(
    SALE, id="F02", starts_at=START + WEEK, ends_at=SALE.ends_at + WEEK, pickup_until=PICKUP_UNTIL + WEEK
)


def lows(books, sku="S01"):
    with books.reading() as db:
        items = {each.item.sku: each for each in board_with_evidence(db, NEXT).items}
    return items[sku].evidence.lows


def test_a_piece_handed_over_last_week_is_a_recorded_price(books, clock):
    put_sale(books)
    put_sale(books, ITEMS, NEXT)
    do = Caller(SaleService(books, clock))
    clock.at = START
    taken = do.claim("F01", "S01", Asker("王"))
    assert lows(books) == ()  # claimed is not sold
    handed = do.pickup(taken.pickup_code)
    assert (lows(books), lows(books, "S02")) == ((2390,), ())
    do.undo_pickup(str(handed.claim), "给错人了")
    assert lows(books) == ()


def test_a_raise_weeks_before_is_seen(books, clock):
    put_sale(books, ITEMS, NEXT)
    do = Caller(SaleService(books, clock))
    clock.at = NEXT.starts_at - timedelta(days=20)
    do.note_price("S01", 2600)
    clock.move(days=8)
    do.note_price("S01", 3280)
    with books.reading() as db:
        first, second, _ = board_with_evidence(db, NEXT).items
    assert (first.evidence.raised, second.evidence.raised) == ((2600, 3280), None)
