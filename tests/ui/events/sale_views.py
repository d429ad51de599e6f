"""Views of a small sale to show: no books behind them."""

from datetime import timedelta

from flashsales.sale_kit import CHERRY, ITEMS, SALE, START

from shopqun.flashsales.claims import Claim, ClaimState
from shopqun.flashsales.sale import Board, Standing
from shopqun.ui.events.sale_view import SaleView


def view(*claims, sale=SALE, items=ITEMS, words="还剩草莓"):
    """Give a view of a sale with these claims."""
    standings = tuple(
        Standing(
            item,
            held=_pieces(claims, item.sku, ClaimState.HELD),
            taken=_pieces(claims, item.sku, ClaimState.TAKEN),
            waiting=_pieces(claims, item.sku, ClaimState.WAITING),
        )
        for item in items
    )
    return SaleView((sale,), Board(sale, standings), claims, words)


def _pieces(claims, sku, state):
    return sum(each.quantity for each in claims if each.sku == sku and each.state is state)


def claim(number, name, state=ClaimState.HELD, sku=CHERRY.sku, place=None, quantity=1):
    """Give a claim of the small sale."""
    return Claim(
        id=number,
        sale_id=SALE.id,
        sku=sku,
        member_id=None,
        name=name,
        person=name,
        quantity=quantity,
        pickup_code=f"K{number:011d}",
        state=state,
        at=START + timedelta(minutes=number),
        place=place,
    )
