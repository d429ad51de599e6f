"""The shop itself in the books."""

from shopqun.data import shop


def test_books_of_no_shop(books):
    with books.reading() as db:
        assert shop.profile(db) is None
        assert shop.last_backup(db) is None
