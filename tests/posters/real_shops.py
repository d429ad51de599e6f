"""The posters of both presets' shops, as their books give them: launched, with codes, a member and cards."""

from __future__ import annotations

import tempfile
from datetime import date
from functools import cache
from pathlib import Path

import qrcode

from shopqun.basics import Refused
from shopqun.data.books import Books
from shopqun.posters.brief import Brief
from shopqun.posters.theme import Theme
from shopqun.rooms import Rooms, open_rooms
from shopqun.ui.posters import painter
from tests.shop_kit import TestClock, launch, new_id, preset

PRESETS = ("fruit_community", "hotpot_neighborhood")
KINDS = (
    ("group", "Q01"),
    ("group", "Q02"),
    ("coupon", "C01"),
    ("coupon", "C02"),
    ("coupon", "C03"),
    ("coupon", "C04"),
    ("invite", "1"),
    ("sale", "F01"),
    ("card", "1"),
)
LOTTERY = ("lottery", "L01")
SIGNS = (
    ("tent", "Q02"),
    ("thanks", "Q02"),
    ("checkin", "30"),
    ("member", "1"),
    ("board", "F01"),
    ("alliance", "A01"),
    ("notice", "L01"),
    ("notice", "privacy"),
    ("notice", "canvas"),
)
CODES = (
    ("Q01", "https://work.weixin.qq.com/gm/3f9c1a7e2b5d4086a1c7"),
    ("Q02", "https://weixin.qq.com/g/AwYAAJx3kQ9vR2mNpL7sT4uWzXcVbHdF"),
)


@cache
def briefs_of(shop: str) -> dict[tuple[str, str], Brief]:
    """Give every poster of a preset's shop, by kind and what it is about."""
    with tempfile.TemporaryDirectory() as folder:
        path, clock = Path(folder) / "shop.shopqun", TestClock()
        books = Books.create(path)
        launch(books, clock, preset(shop))
        books.close()
        rooms = open_rooms(path, clock, lambda: painter)
        try:
            _live(rooms, Path(folder))
            taken = {key: rooms.posters.brief(*key) for key in (*KINDS, LOTTERY, *SIGNS)}
        finally:
            rooms.close()
    refused = {key: brief for key, brief in taken.items() if isinstance(brief, Refused)}
    assert not refused
    return {key: brief for key, brief in taken.items() if not isinstance(brief, Refused)}


@cache
def themes() -> tuple[Theme, ...]:
    """Give the themes that ship."""
    with tempfile.TemporaryDirectory() as folder:
        books = Books.create(Path(folder) / "shop.shopqun")
        books.close()
        rooms = open_rooms(Path(folder) / "shop.shopqun", TestClock(), lambda: painter)
        try:
            return rooms.posters.themes()
        finally:
            rooms.close()


def _live(rooms: Rooms, folder: Path) -> None:
    """Keep two groups' codes, let a member in, and print a dozen cards."""
    for group, payload in CODES:
        picture = folder / f"{group}.png"
        qrcode.make(payload).save(str(picture))
        rooms.groups.keep_qr(group, picture, date(2027, 3, 1), request_id=new_id())
    rooms.members.add("欧阳春梅", request_id=new_id())
    rooms.coupons.issue("C01", 12, request_id=new_id())
