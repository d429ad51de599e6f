"""The text that goes into the group: what is left, in real numbers only (广告法 28)."""

from shopqun.basics import Money
from shopqun.flashsales.sale import Board, Standing


def words_left(board: Board) -> str:
    """Give the text to paste into the group: every article with its price and what is left of it."""
    lines = [f"【{board.sale.name}】现在还有："]
    return "\n".join(lines + [_line(standing) for standing in board.items])


def _line(standing: Standing) -> str:
    price = Money(standing.item.flash_fen).spoken()
    left = f"还剩{standing.available}份" if standing.available > 0 else "已抢完"
    return f"{standing.item.name} {price}元 {left}"
