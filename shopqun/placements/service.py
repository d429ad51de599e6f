"""The placements' door: where posters hang, what each place cost, and what it brought."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from shopqun.basics import Clock, Money, Refused
from shopqun.data import channels, coupons, placements
from shopqun.data.books import Books
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.place_codes import open_code_at
from shopqun.placements.channel import ChannelLine, Span
from shopqun.placements.place import Place, clean_place

_BEFORE_ALL = date(1970, 1, 1)


class PlacementService:
    """Places where posters hang and papers lie."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def places(self) -> tuple[Place, ...]:
        """List all places, those in use first, in the order they were opened."""
        with self._books.reading() as db:
            return placements.places(db)

    def names(self) -> tuple[str, ...]:
        """Name the places in use, to choose from."""
        with self._books.reading() as db:
            return placements.names(db)

    def compare(self, days: int | None = None) -> tuple[ChannelLine, ...]:
        """Compare the places over the last `days` business days, today among them; None means ever."""
        with self._books.reading() as db:
            after = days_of(db).of(self._clock.now()) + timedelta(days=1)
            first = _BEFORE_ALL if days is None else after - timedelta(days=days)
            return channels.channel_lines(db, Span(first, after))

    def add(self, name: str, cost: Money, *, request_id: str) -> Answered[Place]:
        """Open a place, or use one again that was taken down; refused: `bad_place`, `place_known`."""
        said = {"name": name, "cost_fen": cost.fen}

        def act(pen: Pen) -> Place | Refused:
            clean = clean_place(name)
            return placements.add(pen, clean, cost.fen) if clean else Refused("bad_place", {"text": name})

        return self._once(request_id, "placements add", said, act)

    def spend(self, place: int, cost: Money, *, request_id: str) -> Answered[Place]:
        """Write down what was spent on a place; a negative amount corrects. Refused: `unknown_place`."""
        said = {"place": place, "cost_fen": cost.fen}
        return self._once(
            request_id, "placements spend", said, lambda pen: placements.spend(pen, place, cost.fen)
        )

    def retire(self, place: int, *, request_id: str) -> Answered[Place]:
        """Take a place down: it is no longer offered, its figures stay. Refused: `unknown_place`."""
        return self._once(
            request_id, "placements retire", {"place": place}, lambda pen: placements.retire(pen, place)
        )

    def named(self, text: str) -> Place | Refused:
        """Find a place in use by its name or by the short code on its posters; refused: `unknown_place`."""
        with self._books.reading() as db:
            return placements.named(db, text) or Refused("unknown_place", {"place": text})

    def hang(self, place: str, template: str, *, request_id: str) -> Answered[Place]:
        """Give a template a public code of its own at a place, named or by its short code.

        One that hangs there already and lives stays. Refused: `unknown_place`, `unknown_template`.
        """

        def act(pen: Pen) -> Place | Refused:
            found = placements.named(pen.db, place)
            if found is None:
                return Refused("unknown_place", {"place": place})
            terms = coupons.template_named(pen.db, template)
            if terms is None:
                return Refused("unknown_template", {"text": template})
            open_code_at(pen, terms, found.id)
            return found

        return self._once(request_id, "placements hang", {"place": place, "template": template}, act)

    def _once(
        self,
        request_id: str,
        command: str,
        said: Mapping[str, object],
        act: Callable[[Pen], Place | Refused],
    ) -> Answered[Place]:
        return once(self._books, self._clock, Request(request_id, command, said, self._actor), Place, act)
