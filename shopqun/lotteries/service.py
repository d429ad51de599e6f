"""The lotteries' one door. This version shows what was planned; it does not draw."""

from shopqun.data import lotteries
from shopqun.data.books import Books
from shopqun.lotteries.draft import Draft


class LotteryService:
    """What may be won, as it was planned."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def drafts(self) -> tuple[Draft, ...]:
        """List the lotteries that were planned, the earliest first."""
        with self._books.reading() as db:
            return lotteries.drafts(db)
