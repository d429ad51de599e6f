"""The members' room: adding, finding, showing and listing customers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TypeVar, Unpack

from shopqun.basics import Clock, Refused, ShopTrouble, Trouble
from shopqun.data import members_list as listed
from shopqun.data.books import Books
from shopqun.data.gestures import Answered, Pen, Request, days_of, once, recall, rehearse
from shopqun.data.members_add import add
from shopqun.data.members_correct import correct, set_marketing
from shopqun.data.members_erase import erase, own_fields
from shopqun.data.members_import import (
    bring_in,
    chosen,
    held_members,
    judged,
    remember,
    remembered,
    undo,
)
from shopqun.data.members_merge import merge
from shopqun.data.members_merge_preview import preview
from shopqun.data.members_portrait import portrait
from shopqun.data.members_ready import Step, quiet
from shopqun.data.people import member_id
from shopqun.data.sheets import write_workbook
from shopqun.data.sheets_read import Listing, Row, read_listing
from shopqun.data.winback import missed
from shopqun.members.correcting import Correction, MergePreview
from shopqun.members.headings import Field, Headings, find_headings, same_list, with_columns
from shopqun.members.importing import OWNER_DECLARED, Imported, Undone, imported, judge
from shopqun.members.leaving import Gone, HandedOver, own_sheets
from shopqun.members.list_preview import Manner, Preview, left_out_sheet
from shopqun.members.member import (
    Added,
    Application,
    Counts,
    MemberLine,
    Order,
    Page,
    Said,
)
from shopqun.members.portrait import Portrait
from shopqun.members.winback import Missed, missed_sheet, to_write_to

Answer = TypeVar("Answer")
_TELL = 1000


class MembersService:
    """Customers: who they are, what they agreed to, and how they are found."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def add(self, name: str, *, request_id: str, **said: Unpack[Said]) -> Answered[Added]:
        """Add a member, and name who brought her; an invitation that does not hold refuses nothing.

        Refused: `bad_name`, `bad_phone`, `consent_needed` (个保法 13, 14: a phone is kept only with
        consent), `phone_taken` (facts name the owner: `member`, `number`, `name`), `unknown_invite_code`.
        """
        application = Application(name, **said)
        return once(
            self._books,
            self._clock,
            self._request(request_id, "members add", asdict(application)),
            Added,
            lambda pen: add(pen, application),
        )

    def import_file(
        self,
        path: Path,
        *,
        request_id: str,
        dry_run: bool = False,
        legal_basis: str = OWNER_DECLARED,
        clerk: str = "",
    ) -> Answered[Imported]:
        """Bring in a list of customers, or with `dry_run` only tell the same numbers.

        `legal_basis` is kept with each consent the list itself says nothing of (个保法 13). Trouble:
        `unreadable` where no row of the file can be its headings.
        """
        manner = Manner(legal_basis, clerk)
        if dry_run:
            return Answered(self.preview(path).counts)
        return self.bring_in(path, manner, request_id=request_id)

    def preview(self, path: Path, columns: Mapping[Field, int] | None = None, step: Step = quiet) -> Preview:
        """Read a list and tell what each row would come to; nothing is written.

        Without `columns` those of an earlier list with the same headings are taken, else what its headings
        say. Trouble: `unreadable`.
        """
        found, rows = _list_in(read_listing(path), path)
        with self._books.reading() as db:
            kept = remembered(db, same_list(found.titles)) if columns is None else None
            headings = with_columns(found, kept if columns is None else columns)
            day = days_of(db).of(self._clock.now())
            outcome = judge(_stepping(rows, step), headings, held_members(db), day)
        return Preview(headings, imported(None, headings, outcome), outcome.fates, kept is not None)

    def bring_in(
        self, path: Path, manner: Manner, *, request_id: str, step: Step = quiet
    ) -> Answered[Imported]:
        """Bring in a list, and remember its columns where they were chosen.

        `step(done, total)` is told how far it is; what it raises stops the whole and leaves nothing written.
        """
        listing = read_listing(path)
        said: dict[str, object] = {"file": listing.fingerprint, "basis": manner.legal_basis}
        said["clerk"] = manner.clerk
        if manner.columns is not None:
            said["columns"] = dict(manner.columns)
        request = self._request(request_id, "members import", said)
        known = recall(self._books, request, Imported)
        if known is not None:
            return known
        found, rows = _list_in(listing, path)
        with self._books.reading() as db:
            day = days_of(db).of(self._clock.now())
            ahead = judged(db, rows, chosen(db, found, manner.columns), day, step)

        def act(pen: Pen) -> Imported:
            headings = chosen(pen.db, found, manner.columns)
            holds = ahead.holds(pen.db, headings, pen.day)
            listed = ahead if holds else judged(pen.db, rows, headings, pen.day, step)
            number = bring_in(pen, listed, path.name, manner.legal_basis, manner.clerk, step)
            if manner.columns is not None:
                remember(pen, same_list(found.titles), headings.columns)
            return imported(number, headings, listed.outcome)

        return once(self._books, self._clock, request, Imported, act)

    def save_problems(self, path: Path, preview: Preview, reasons: Mapping[str, str], out: Path) -> None:
        """Write the rows of a list that have a problem into a workbook, each with its reason in words."""
        _, rows = _list_in(read_listing(path), path)
        write_workbook(out, (left_out_sheet(rows, preview.headings, preview.fates, reasons),))

    def undo_import(self, import_id: int, *, request_id: str) -> Answered[Undone]:
        """Take a whole import back; refused: `unknown_import`, `already_undone`."""
        request = self._request(request_id, "members undo", {"import": import_id})
        return once(self._books, self._clock, request, Undone, lambda pen: undo(pen, import_id))

    def export(self, member: str, out: Path, *, request_id: str) -> Answered[HandedOver]:
        """Write all the shop keeps of a member into a workbook for her (个保法 45), and note it."""
        with self._books.reading() as db:
            found = member_id(db, member)
            if found is not None:
                now = self._clock.now()
                sheets = own_sheets(portrait(db, found, days_of(db).of(now), now), own_fields(db, found))
        if found is not None:
            write_workbook(out, sheets)
        return self._about(request_id, "members export", member, HandedOver, lambda _, one: HandedOver(one))

    def erase(self, member: str, *, request_id: str) -> Answered[Gone]:
        """Forget a member on her request: her ledger stays and names nobody (个保法 47)."""
        return self._about(request_id, "members erase", member, Gone, erase)

    def merge(self, keep: str, gone: str, *, request_id: str) -> Answered[Gone]:
        """Make two records one; refused: `unknown_member`, `same_member`, `cycle`."""

        def act(pen: Pen, kept: int) -> Gone | Refused:
            other = member_id(pen.db, gone)
            if other is None:
                return Refused("unknown_member", {"text": gone})
            return Refused("same_member") if other == kept else merge(pen, kept, other)

        return self._about(request_id, "members merge", keep, Gone, act, gone=gone)

    def merge_preview(self, keep: str, gone: str) -> MergePreview | Refused:
        """Tell what two records would be as one, and leave them as they are; refused as `merge` is."""

        def act(pen: Pen) -> MergePreview | Refused:
            one, other = member_id(pen.db, keep), member_id(pen.db, gone)
            if one is None or other is None:
                return Refused("unknown_member", {"text": gone if other is None else keep})
            return Refused("same_member") if one == other else preview(pen, one, other)

        return rehearse(self._books, self._clock, act)

    def correct(self, member: str, said: Correction, *, request_id: str) -> Answered[MemberLine]:
        """Put a record right (个保法 46).

        Refused: `bad_name`, `bad_phone`, `bad_birthday`, `minor` (I-05), `consent_needed`, `phone_taken`.
        """
        return self._about(
            request_id,
            "members correct",
            member,
            MemberLine,
            lambda pen, one: correct(pen, one, said),
            **asdict(said),
        )

    def set_marketing(self, member: str, *, given: bool, request_id: str) -> Answered[MemberLine]:
        """Take down whether a member wants the shop's messages (个保法 15)."""
        return self._about(
            request_id,
            "members marketing",
            member,
            MemberLine,
            lambda pen, one: set_marketing(pen, one, given=given),
            given=given,
        )

    def _about(
        self,
        request_id: str,
        command: str,
        member: str,
        kind: type[Answer],
        act: Callable[[Pen, int], Answer | Refused],
        **said: object,
    ) -> Answered[Answer]:
        """Do something about one member, or refuse with `unknown_member`."""

        def find_and_act(pen: Pen) -> Answer | Refused:
            found = member_id(pen.db, member)
            return Refused("unknown_member", {"text": member}) if found is None else act(pen, found)

        request = self._request(request_id, command, {"member": member, **said})
        return once(self._books, self._clock, request, kind, find_and_act)

    def _request(self, request_id: str, command: str, arguments: Mapping[str, object]) -> Request:
        return Request(request_id, command, arguments, self._actor)

    def find(self, text: str, limit: int = 50) -> tuple[MemberLine, ...]:
        """Find members while someone types: names, pinyin, phone, numbers and codes; whole matches first."""
        with self._books.reading() as db:
            day = days_of(db).of(self._clock.now())
            return listed.lines(db, listed.find_ids(db, text, limit), day)

    def show(self, member: str) -> MemberLine | Refused:
        """Show one member, named by id, number, card code or full phone, or `unknown_member`."""
        with self._books.reading() as db:
            found = member_id(db, member)
            if found is None:
                return Refused("unknown_member", {"text": member})
            return listed.lines(db, [found], days_of(db).of(self._clock.now()))[0]

    def portrait(self, member: str) -> Portrait | Refused:
        """Show one member with what she holds and agreed to and all that happened, or `unknown_member`."""
        with self._books.reading() as db:
            found = member_id(db, member)
            if found is None:
                return Refused("unknown_member", {"text": member})
            now = self._clock.now()
            return portrait(db, found, days_of(db).of(now), now)

    def page(self, offset: int, limit: int, order: Order = Order.NEWEST) -> Page:
        """Give a stretch of the list of all members."""
        with self._books.reading() as db:
            day = days_of(db).of(self._clock.now())
            shown = listed.ordered_ids(db, order, day, offset, limit)
            return Page(listed.lines(db, shown, day), listed.counts(db, day).members)

    def missed(self) -> tuple[Missed, ...]:
        """List who used to come and stays away, who spent most first."""
        with self._books.reading() as db:
            return missed(db, days_of(db), self._clock.now())

    def save_missed(self, out: Path) -> int:
        """Write who stays away and may be written to (M-01) into a workbook; give how many."""
        found = self.missed()
        write_workbook(out, (missed_sheet(found),))
        return len(to_write_to(found))

    def counts(self) -> Counts:
        """Count the members."""
        with self._books.reading() as db:
            return listed.counts(db, days_of(db).of(self._clock.now()))


def _list_in(listing: Listing, path: Path) -> tuple[Headings, Sequence[Row]]:
    """Find the first sheet that has headings, and the rows below them."""
    for rows in listing.sheets:
        headings = find_headings([cells for _, cells in rows])
        if headings is not None:
            return headings, rows[headings.row + 1 :]
    raise ShopTrouble(Trouble.UNREADABLE, f"{path}: no headings")


def _stepping(rows: Sequence[Row], step: Step) -> Iterator[Row]:
    """Give the rows, telling every thousand how far it is."""
    for done, row in enumerate(rows):
        if done % _TELL == 0:
            step(done, len(rows))
        yield row
