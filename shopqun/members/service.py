"""The members' room: adding, finding, showing and listing customers."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from shopqun.basics import Clock, Refused, ShopTrouble, Trouble
from shopqun.data import members as written
from shopqun.data import members_list as listed
from shopqun.data.books import Books
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.members import Agreed, Entry
from shopqun.data.members_history import history
from shopqun.data.members_import import bring_in, held_members, import_row, take_back
from shopqun.data.members_portrait import portrait
from shopqun.data.people import inviter_id, member_id
from shopqun.data.referrals import bind
from shopqun.data.sheets_read import Listing, Row, read_listing
from shopqun.members.headings import Headings, find_headings
from shopqun.members.importing import OWNER_DECLARED, Imported, Undone, imported, judge
from shopqun.members.member import (
    CONSENT_VERSION,
    Added,
    Counts,
    Happened,
    Invitation,
    MemberLine,
    NewMember,
    Order,
    Page,
)
from shopqun.members.names import clean_name, tidy
from shopqun.members.phone import clean_phone
from shopqun.members.portrait import Portrait

COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class Application:
    """What someone at the counter says of a new member; texts as they were typed."""

    name: str
    wechat: str = ""
    phone: str = ""
    record_consent: bool = False
    marketing: bool = False
    invited_by: str = ""
    clerk: str = ""


class MembersService:
    """Customers: who they are, what they agreed to, and how they are found."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def add(
        self,
        name: str,
        *,
        request_id: str,
        wechat: str = "",
        phone: str = "",
        record_consent: bool = False,
        marketing: bool = False,
        invited_by: str = "",
        clerk: str = "",
    ) -> Answered[Added]:
        """Add a member, and name who brought her; an invitation that does not hold refuses nothing.

        Refused: `bad_name`, `bad_phone`, `consent_needed` (个保法 13, 14: a phone is kept only with
        consent), `phone_taken` (facts name the owner: `member`, `number`, `name`), `unknown_invite_code`.
        """
        application = Application(name, wechat, phone, record_consent, marketing, invited_by, clerk)
        return once(
            self._books,
            self._clock,
            self._request(request_id, "members add", asdict(application)),
            Added,
            lambda pen: _add(pen, application),
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
        listing = read_listing(path)
        headings, rows = _list_in(listing, path)
        if dry_run:
            with self._books.reading() as db:
                day = days_of(db).of(self._clock.now())
                return Answered(imported(None, headings, judge(rows, headings, held_members(db), day)))

        def act(pen: Pen) -> Imported:
            outcome = judge(rows, headings, held_members(pen.db), pen.day)
            number = bring_in(pen, outcome, path.name, legal_basis, clerk)
            return imported(number, headings, outcome)

        said = {"file": listing.fingerprint, "basis": legal_basis, "clerk": clerk}
        request = self._request(request_id, "members import", said)
        return once(self._books, self._clock, request, Imported, act)

    def undo_import(self, import_id: int, *, request_id: str) -> Answered[Undone]:
        """Take a whole import back; refused: `unknown_import`, `already_undone`."""
        request = self._request(request_id, "members undo", {"import": import_id})
        return once(self._books, self._clock, request, Undone, lambda pen: _undo(pen, import_id))

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

    def timeline(self, member: str) -> tuple[Happened, ...] | Refused:
        """Tell what happened to a member, the newest first, or `unknown_member`."""
        with self._books.reading() as db:
            found = member_id(db, member)
            return Refused("unknown_member", {"text": member}) if found is None else history(db, found)

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
            every = listed.ordered_ids(db, order, day)
            return Page(listed.lines(db, every[offset : offset + limit], day), len(every))

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


def _undo(pen: Pen, import_id: int) -> Undone | Refused:
    undone = import_row(pen.db, import_id)
    if undone is None:
        return Refused("unknown_import", {"import": import_id})
    return Refused("already_undone", {"import": import_id}) if undone else take_back(pen, import_id)


def _add(pen: Pen, application: Application) -> Added | Refused:
    inviter = inviter_id(pen.db, application.invited_by) if application.invited_by else None
    refused = _refusal(pen, application, inviter)
    name = clean_name(application.name)
    if refused is not None or name is None:
        return refused or Refused("bad_name", {"text": application.name})
    new = NewMember(
        name=name,
        wechat=tidy(application.wechat),
        phone=clean_phone(application.phone),
        marketing=application.marketing,
        channel="referral" if inviter else COUNTER,
        joined_on=pen.day,
    )
    member = written.write_members(pen.db, Entry(pen.at, application.clerk), [new])[0]
    written.write_consents(pen.db, pen.at, _agreed(member, application))
    invitation = None
    if inviter is not None:
        bound = bind(pen, inviter, member, application.clerk)
        invitation = Invitation(bound.id, inviter, member, bound.state.value, bound.reason, bound.signals)
    return Added(listed.lines(pen.db, [member], pen.day)[0], invitation)


def _refusal(pen: Pen, application: Application, inviter: int | None) -> Refused | None:
    """Say why a member cannot be added as she is described, or None."""
    if clean_name(application.name) is None:
        return Refused("bad_name", {"text": application.name})
    if application.invited_by and inviter is None:
        return Refused("unknown_invite_code", {"text": application.invited_by})
    return _phone_refusal(pen, application) if application.phone.strip() else None


def _phone_refusal(pen: Pen, application: Application) -> Refused | None:
    """Say why this phone cannot be kept, or None."""
    phone = clean_phone(application.phone)
    if phone is None:
        return Refused("bad_phone", {"text": application.phone})
    if not application.record_consent:
        return Refused("consent_needed")
    owner = written.owner_of(pen.db, phone)
    if owner is None:
        return None
    line = listed.lines(pen.db, [owner], pen.day)[0]
    return Refused("phone_taken", {"member": line.id, "number": line.number, "name": line.name})


def _agreed(member: int, application: Application) -> list[Agreed]:
    """List what a new member agreed to at the counter."""
    said = {"record": application.record_consent, "marketing": application.marketing}
    return [Agreed(member, scope, CONSENT_VERSION, COUNTER) for scope, given in said.items() if given]
