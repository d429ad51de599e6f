"""The prints' door: what was printed, what became of each sheet, and which posters carry a group's code."""

from shopqun.basics import Clock, Refused
from shopqun.data import prints, prints_sheets
from shopqun.data.books import Books
from shopqun.data.community import group_id
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.numbers import row_number
from shopqun.data.prints_hanging import hanging
from shopqun.data.prints_spoiled import spoil
from shopqun.posters.made import Wanted
from shopqun.prints.record import Hanging, Print, PrintedSheet
from shopqun.prints.spoiling import Spoiled

_LONGEST_WHY = 120


class PrintService:
    """Which papers left the studio."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def prints(self, kind: str = "", about: str = "", limit: int = 50) -> tuple[Print, ...]:
        """List the newest prints first; of one kind, and about one thing, where that is asked for."""
        with self._books.reading() as db:
            return prints.prints(db, kind, about, limit)

    def sheets(self, printed: str) -> tuple[PrintedSheet, ...] | Refused:
        """Give the sheets of a print, each with its codes; refused: `unknown_print`."""
        with self._books.reading() as db:
            known = prints.print_of(db, row_number(printed))
            if known is None:
                return Refused("unknown_print", {"text": printed})
            return prints_sheets.sheets_of(db, known.id, self._clock.now())

    def sheet(self, sheet: str) -> PrintedSheet | Refused:
        """Give one sheet with its codes; refused: `unknown_sheet`."""
        with self._books.reading() as db:
            found = prints_sheets.sheet_of(db, row_number(sheet), self._clock.now())
        return found or Refused("unknown_sheet", {"text": sheet})

    def again(self, sheet: str) -> Wanted | Refused:
        """Say what to ask the studio for to print one sheet again, with the codes it had: `unknown_sheet`."""
        with self._books.reading() as db:
            found = prints_sheets.sheet_of(db, row_number(sheet), self._clock.now())
            printed = prints.print_of(db, found.print_id) if found else None
        if found is None or printed is None:
            return Refused("unknown_sheet", {"text": sheet})
        return Wanted(
            printed.kind,
            found.about,
            printed.size,
            printed.theme,
            printed.headline,
            edge=printed.edge,
            placement=printed.placement,
            page=found.page,
            payloads=tuple(code.payload for code in found.codes),
        )

    def out_there(self, group: str) -> tuple[Hanging, ...] | Refused:
        """Say which sheets carry a code of a group's, the newest first; refused: `unknown_group`."""
        with self._books.reading() as db:
            found = group_id(db, group)
            if found is None:
                return Refused("unknown_group", {"text": group})
            return hanging(db, found, self._clock.now(), days_of(db))

    def spoil(self, sheet: str, why: str, *, request_id: str) -> Answered[Spoiled]:
        """Call a sheet spoiled, so that papers on no other sheet are worth nothing.

        Refused: `why_needed`, `unknown_sheet`, `sheet_spoiled`, and `sheet_used` or `sheet_held` for one that
        was handed out.
        """
        reason = " ".join(why.split())
        request = Request(request_id, "prints void", {"sheet": sheet, "why": reason}, self._actor)

        def act(pen: Pen) -> Spoiled | Refused:
            if not 1 <= len(reason) <= _LONGEST_WHY:
                return Refused("why_needed")
            return spoil(pen, row_number(sheet), reason, self._actor)

        return once(self._books, self._clock, request, Spoiled, act)
