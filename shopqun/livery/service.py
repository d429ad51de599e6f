"""The livery's one door: pictures and a colour are taken in, put on and taken off."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from shopqun.basics import Clock, Refused
from shopqun.data import livery
from shopqun.data.books import Books
from shopqun.data.files import read_bytes, size_of
from shopqun.data.gestures import Answered, Pen, Request, once, recall
from shopqun.livery.picture import Brand, Picture
from shopqun.livery.taking import MOST_BYTES, take_logo, take_photo
from shopqun.livery.worn import Goods, Wearer, Wears, read_colour

Source = Path | bytes
"""A file of the owner's, or a picture as the clipboard gives it."""


class LiveryService:
    """What papers wear. What is replaced stays in the books, for papers that are printed again."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def brand(self) -> Brand:
        """Give the mark and the colour every paper wears."""
        with self._books.reading() as db:
            return livery.brand(db)

    def wears(self) -> tuple[Wears, ...]:
        """List all that is worn now."""
        with self._books.reading() as db:
            return livery.wears(db)

    def goods(self, kind: str, about: str) -> tuple[Goods, ...]:
        """List what on a poster of a kind may wear a photo, with the one it wears."""
        with self._books.reading() as db:
            if kind == "coupon":
                one = livery.template(db, about)
                return (one,) if one else ()
            return livery.articles(db, about) if kind in {"price", "sale", "board"} else ()

    def put_on_logo(self, source: Source | None, *, request_id: str) -> Answered[Wears]:
        """Wear a mark from now on, or none. Refused as `taking.take_logo`."""
        request = self._request(request_id, "shop logo", {"picture": _print_of(source)})
        return self._put_on(request, source, take_logo, lambda _pen: Goods(Wearer.LOGO, "", ""))

    def put_on_colour(self, text: str, *, request_id: str) -> Answered[Wears]:
        """Wear a colour from now on; a blank text takes it off. Refused: `bad_colour`."""

        def act(pen: Pen) -> Wears | Refused:
            colour = read_colour(text) if text.strip() else ""
            if colour is None:
                return Refused("bad_colour", {"text": text})
            livery.wear(pen, Wearer.COLOUR, "", None, colour)
            return livery.newest(pen.db, Wearer.COLOUR, "")

        request = self._request(request_id, "shop colour", {"colour": text})
        return once(self._books, self._clock, request, Wears, act)

    def put_on_photo(
        self, about: str, source: Source | None, focus: tuple[int, int] = (50, 50), *, request_id: str
    ) -> Answered[Wears]:
        """Let a template or an article wear a photo, or none; `focus` in per cent is what a crop keeps.

        Refused: `unknown_goods`, else as `taking.take_photo`.
        """
        said: dict[str, object] = {"about": about, "picture": _print_of(source), "focus": focus}
        request = self._request(request_id, "shop photo", said)

        def take(data: bytes) -> Picture | Refused:
            taken = take_photo(data)
            return taken if isinstance(taken, Refused) else _focused(taken, focus)

        return self._put_on(request, source, take, lambda pen: livery.goods_named(pen.db, about))

    def move_focus(
        self, what: Wearer, about: str, focus: tuple[int, int], *, request_id: str
    ) -> Answered[Wears]:
        """Show another part of the photo something wears. Refused: `no_photo`."""

        def act(pen: Pen) -> Wears | Refused:
            worn = livery.picture_of(pen.db, what, about)
            if worn is None:
                return Refused("no_photo", {"about": about})
            livery.wear(pen, what, about, _focused(worn, focus))
            return livery.newest(pen.db, what, about)

        request = self._request(request_id, "shop focus", {"what": what, "about": about, "focus": focus})
        return once(self._books, self._clock, request, Wears, act)

    def _put_on(
        self,
        request: Request,
        source: Source | None,
        take: Callable[[bytes], Picture | Refused],
        found: Callable[[Pen], Goods | None],
    ) -> Answered[Wears]:
        """Take the picture in before the lock is held: a large one takes a second."""
        known = recall(self._books, request, Wears)
        if known is not None:
            return known
        picture = _read(source, take) if source is not None else None

        def act(pen: Pen) -> Wears | Refused:
            goods = found(pen)
            if goods is None:
                return Refused("unknown_goods", {"text": request.arguments.get("about", "")})
            if isinstance(picture, Refused):
                return picture
            livery.wear(pen, goods.what, goods.about, picture)
            return livery.newest(pen.db, goods.what, goods.about)

        return once(self._books, self._clock, request, Wears, act)

    def _request(self, request_id: str, command: str, said: dict[str, object]) -> Request:
        return Request(request_id, command, said, self._actor)


def _focused(picture: Picture, focus: tuple[int, int]) -> Picture:
    across, down = (min(max(each, 0), 100) for each in focus)
    return replace(picture, focus_x=across, focus_y=down)


def _read(source: Source, take: Callable[[bytes], Picture | Refused]) -> Picture | Refused:
    if isinstance(source, bytes):
        return take(source)
    if size_of(source) > MOST_BYTES:
        return Refused("picture_too_large")
    return take(read_bytes(source))


def _print_of(source: Source | None) -> str:
    """Give what tells this gesture from another: the file's name, or the bytes' own mark."""
    if isinstance(source, bytes):
        return hashlib.sha256(source).hexdigest()
    return str(source) if source else ""
