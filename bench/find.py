"""Finding a member as one types, and turning the pages of the list, beside the bare query."""

import sqlite3
from itertools import cycle
from pathlib import Path

from measure import Row, by_turns
from shops import CLOCK, with_members

from shopqun.members.member import Order
from shopqun.rooms import Rooms, open_rooms

TYPED = ("王", "李明", "li", "wxm", "1300", "5000", "zhangwei", "000042")
FOUND = """SELECT m.* FROM members m JOIN (SELECT DISTINCT member_id FROM member_terms
WHERE term >= ? AND term < ? LIMIT 50) t ON t.member_id = m.id"""
PAGE = "SELECT * FROM members WHERE NOT gone ORDER BY joined_on DESC, id DESC LIMIT 50 OFFSET ?"


def rows(folder: Path, *, quick: bool) -> list[Row]:
    """Search and list among a hundred thousand and a million."""
    sizes = (200,) if quick else (100_000, 1_000_000)
    return [row for size in sizes for row in _among(with_members(folder, size), size, 2 if quick else 40)]


def _among(path: Path, size: int, rounds: int) -> list[Row]:
    rooms = open_rooms(path, CLOCK, lambda: None)
    raw = sqlite3.connect(path)
    try:
        return [_searching(rooms, raw, size, rounds), *_paging(rooms, raw, size, rounds)]
    finally:
        raw.close()
        rooms.close()


def _searching(rooms: Rooms, raw: sqlite3.Connection, size: int, rounds: int) -> Row:
    ours, bare = cycle(TYPED), cycle(TYPED)

    def query() -> None:
        word = next(bare)
        raw.execute(FOUND, (word, word + "\U0010ffff")).fetchall()

    return by_turns(
        f"search among {size:,}",
        lambda: rooms.members.find(next(ours), 50),
        "bare query",
        query,
        rounds=rounds,
    )


def _paging(rooms: Rooms, raw: sqlite3.Connection, size: int, rounds: int) -> list[Row]:
    middle = size // 2
    return [
        by_turns(
            f"a page of {size:,}, {order.value}, {where}",
            lambda order=order, offset=offset: rooms.members.page(offset, 50, order),
            "bare page of the newest",
            lambda offset=offset: raw.execute(PAGE, (offset,)).fetchall(),
            rounds=max(2, rounds // 8),
        )
        for order in (Order.NEWEST, Order.NAME)
        for where, offset in (("first", 0), ("middle", middle))
    ]
