"""The door of the flash sales: claim, cancel, pick up, release, and bring in a list from the group."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from shopqun.basics import Clock, Refused, ShopTrouble, Trouble
from shopqun.coupons.code import CodeKind, parse
from shopqun.data import flashsales as sales
from shopqun.data import people
from shopqun.data.books import Books
from shopqun.data.files import read_bytes
from shopqun.data.flashsales_claims import add_claim, enter, hand_over, move_up
from shopqun.data.flashsales_paste import bring_in
from shopqun.data.flashsales_prices import board_with_evidence, note_price, price_book
from shopqun.data.gestures import Answered, Pen, Request, once, rehearse
from shopqun.data.numbers import row_number
from shopqun.flashsales import persons
from shopqun.flashsales.answers import ClaimAnswer, PasteAnswer, ReleaseAnswer, answer_of
from shopqun.flashsales.claims import (
    CANCELLED,
    UNDONE,
    Claim,
    ClaimFacts,
    ClaimState,
    NewClaim,
    judge_claim,
    may_cancel,
    may_part,
    may_pick_up,
    may_undo,
)
from shopqun.flashsales.listing import decoded, read_listing
from shopqun.flashsales.prices import HIGHEST_FEN, PriceLine
from shopqun.flashsales.sale import Board, Sale
from shopqun.flashsales.selling import sell_through
from shopqun.flashsales.words import words_left

_MOST_PIECES = 9999


@dataclass(frozen=True, slots=True)
class Asker:
    """Who claims: `member` is anything that names a member; without it `name` is the name in the group."""

    name: str = ""
    member: str | None = None


class SaleService:
    """What sells tonight, and who gets one. SALE is an id or an exact name everywhere."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def list_sales(self) -> tuple[Sale, ...]:
        """Give every sale, the newest last."""
        with self._books.reading() as db:
            return sales.list_sales(db)

    def show(self, sale: str) -> Board | Refused:
        """Give a sale and how each of its articles stands; `unknown_sale`."""
        with self._books.reading() as db:
            found = sales.sale_named(db, sale)
            return board_with_evidence(db, found) if found else Refused("unknown_sale")

    def claims(self, sale: str) -> tuple[Claim, ...] | Refused:
        """Give every claim of a sale in the order they came; `unknown_sale`."""
        with self._books.reading() as db:
            found = sales.sale_named(db, sale)
            return sales.claims_of(db, found.id) if found else Refused("unknown_sale")

    def words_left(self, sale: str) -> str | Refused:
        """Give the text for the group that says what is left; `unknown_sale`."""
        shown = self.show(sale)
        return shown if isinstance(shown, Refused) else words_left(shown)

    def claim(
        self, sale: str, sku: str, asker: Asker, *, quantity: int = 1, request_id: str
    ) -> Answered[ClaimAnswer]:
        """Claim pieces of an article; `judge_claim` says what comes of it.

        `bad_quantity` and `bad_name` are wrong usage and leave no trace.
        """
        if not 1 <= quantity <= _MOST_PIECES:
            return Answered(Refused("bad_quantity"))
        if asker.member is None and not 0 < len(persons.clean_name(asker.name)) <= persons.LONGEST_NAME:
            return Answered(Refused("bad_name"))
        said: dict[str, object] = {"sale": sale, "sku": sku, "quantity": quantity}
        said |= {"name": asker.name} if asker.member is None else {"member": asker.member}

        def act(pen: Pen) -> ClaimAnswer | Refused:
            return _claimed(pen, sale, sku, asker, quantity)

        return once(
            self._books, self._clock, self._request(request_id, "sales claim", said), ClaimAnswer, act
        )

    def cancel(self, claim: str, *, request_id: str) -> Answered[ClaimAnswer]:
        """Let a claim go; its pieces move the queue up. `unknown_claim already_taken already_released`."""

        def act(pen: Pen) -> ClaimAnswer | Refused:
            found = sales.claim(pen.db, row_number(claim))
            if found is None:
                return Refused("unknown_claim")
            refused = may_cancel(found.state)
            if refused:
                return refused
            enter(pen, found.id, ClaimState.RELEASED, CANCELLED)
            moved = move_up(pen, sales.sale_of(pen.db, found), (found.sku,))
            return answer_of(sales.known_claim(pen.db, found.id), moved)

        request = self._request(request_id, "sales cancel", {"claim": claim})
        return once(self._books, self._clock, request, ClaimAnswer, act)

    def pickup(self, code: str, pieces: int | None = None, *, request_id: str) -> Answered[ClaimAnswer]:
        """Hand over what a pick-up code holds, or some pieces of it; the rest waits under the same code.

        `not_a_code unknown_code wrong_kind already_taken still_waiting released more_than_held`, the first
        that holds.
        """

        def act(pen: Pen) -> ClaimAnswer | Refused:
            found = _claim_of_code(pen, code)
            if isinstance(found, Refused):
                return found
            refused = may_pick_up(found.state)
            if refused:
                return Refused(refused.reason, {"claim": found.id, "name": found.name, "place": found.place})
            wanted = found.quantity if pieces is None else pieces
            refused = may_part(found, wanted)
            if refused:
                return refused
            taken = hand_over(pen, found, wanted, secrets.randbelow)
            answer = answer_of(sales.known_claim(pen.db, taken))
            return replace(answer, still_held=found.quantity - wanted)

        said: dict[str, object] = {"code": code} | ({} if pieces is None else {"pieces": pieces})
        request = self._request(request_id, "sales pickup", said)
        return once(self._books, self._clock, request, ClaimAnswer, act)

    def undo_pickup(self, claim: str, why: str, *, request_id: str) -> Answered[ClaimAnswer]:
        """Take a mistaken hand-over back, with why: the pieces are held again. `unknown_claim not_taken`."""

        def act(pen: Pen) -> ClaimAnswer | Refused:
            found = sales.claim(pen.db, row_number(claim))
            if found is None:
                return Refused("unknown_claim")
            refused = may_undo(found.state)
            if refused:
                return refused
            enter(pen, found.id, ClaimState.HELD, f"{UNDONE}{why}")
            return answer_of(sales.known_claim(pen.db, found.id))

        request = self._request(request_id, "sales undo", {"claim": claim, "why": why})
        return once(self._books, self._clock, request, ClaimAnswer, act)

    def prices(self) -> tuple[PriceLine, ...]:
        """List the articles of all sales with what they sell for now."""
        with self._books.reading() as db:
            return price_book(db)

    def note_price(self, sku: str, fen: int, *, request_id: str) -> Answered[PriceLine]:
        """Write down what an article sells for from now on; `unknown_sku bad_price`."""

        def act(pen: Pen) -> PriceLine | Refused:
            if not 0 < fen <= HIGHEST_FEN:
                return Refused("bad_price")
            if all(line.sku != sku for line in price_book(pen.db)):
                return Refused("unknown_sku")
            note_price(pen, sku, fen)
            return next(line for line in price_book(pen.db) if line.sku == sku)

        request = self._request(request_id, "prices note", {"sku": sku, "fen": fen})
        return once(self._books, self._clock, request, PriceLine, act)

    def sell_through(self, sale: str) -> tuple[tuple[datetime, int], ...] | Refused:
        """Give the pieces held or taken after each change, for a curve; `unknown_sale`."""
        with self._books.reading() as db:
            found = sales.sale_named(db, sale)
            return sell_through(sales.moves_of(db, found.id)) if found else Refused("unknown_sale")

    def release(self, sale: str, *, request_id: str) -> Answered[ReleaseAnswer]:
        """Let go what was not collected in time; `unknown_sale`, `not_due` before `pickup_until`."""

        def act(pen: Pen) -> ReleaseAnswer | Refused:
            found = sales.sale_named(pen.db, sale)
            if found is None:
                return Refused("unknown_sale")
            if pen.at < found.pickup_until:
                return Refused("not_due", {"due_at": found.pickup_until})
            open_states = {ClaimState.HELD, ClaimState.WAITING}
            late = [claim.id for claim in sales.claims_of(pen.db, found.id) if claim.state in open_states]
            for claim_id in late:
                enter(pen, claim_id, ClaimState.RELEASED, "deadline")
            return ReleaseAnswer(found.id, tuple(late))

        request = self._request(request_id, "sales release", {"sale": sale})
        return once(self._books, self._clock, request, ReleaseAnswer, act)

    def paste(
        self, sale: str, text: str, *, origin: str = "", dry_run: bool = False, request_id: str
    ) -> Answered[PasteAnswer]:
        """Bring in a 接龙: sure lines are claimed, unsure ones come back as questions.

        A list is known again by its heading, else by its `origin`; what such a list no longer says is let go.
        `unknown_sale`, `sale_not_open` outside [start, pickup_until). A dry run answers the same and writes
        nothing.
        """

        def act(pen: Pen) -> PasteAnswer | Refused:
            return _pasted(pen, sale, text, origin)

        if dry_run:
            tried = rehearse(self._books, self._clock, act)
            return Answered(tried if isinstance(tried, Refused) else replace(tried, dry_run=True))
        request = self._request(request_id, "sales paste", {"sale": sale, "text": text, "origin": origin})
        return once(self._books, self._clock, request, PasteAnswer, act)

    def paste_file(
        self, sale: str, path: Path, *, dry_run: bool = False, request_id: str
    ) -> Answered[PasteAnswer]:
        """Bring in a 接龙 from a text file, UTF-8 or GBK; trouble `unreadable` where it is no text."""
        text = decoded(read_bytes(path))
        if text is None:
            raise ShopTrouble(Trouble.UNREADABLE, str(path))
        return self.paste(sale, text, origin=path.name, dry_run=dry_run, request_id=request_id)

    def _request(self, request_id: str, command: str, said: dict[str, object]) -> Request:
        return Request(request_id, command, said, self._actor)


def _claimed(pen: Pen, sale: str, sku: str, asker: Asker, quantity: int) -> ClaimAnswer | Refused:
    found = sales.sale_named(pen.db, sale)
    member_id = None if asker.member is None else people.member_id(pen.db, asker.member)
    name, person = _who(pen, asker, member_id)
    standing = sales.standing(pen.db, found.id, sku) if found else None
    theirs = sales.pieces_of(pen.db, found.id, person) if found and person else {}
    queue = len(sales.queue_of(pen.db, found.id, sku)) if found else 0
    verdict = judge_claim(ClaimFacts(found, standing, person, quantity, theirs, queue), pen.at)
    if isinstance(verdict, Refused):
        return verdict
    if found is None or person is None:
        raise AssertionError(verdict)
    asked = NewClaim(found.id, sku, member_id, name, person, quantity)
    return answer_of(add_claim(pen, asked, verdict, secrets.randbelow))


def _who(pen: Pen, asker: Asker, member_id: int | None) -> tuple[str, str | None]:
    """Give the name and the key of whoever claims; no key for a member nobody knows."""
    if asker.member is None:
        return persons.clean_name(asker.name), persons.named(asker.name)
    if member_id is None:
        return "", None
    return people.person(pen.db, member_id).name, persons.member(member_id)


def _claim_of_code(pen: Pen, text: str) -> Claim | Refused:
    code = parse(text)
    if code is None:
        return Refused("not_a_code")
    if code.kind is not CodeKind.PICKUP:
        return Refused("wrong_kind" if sales.is_another_paper(pen.db, code.text) else "unknown_code")
    return sales.claim_by_code(pen.db, code.text) or Refused("unknown_code")


def _pasted(pen: Pen, sale: str, text: str, origin: str) -> PasteAnswer | Refused:
    found = sales.sale_named(pen.db, sale)
    if found is None:
        return Refused("unknown_sale")
    if pen.at not in found.pasting:
        return Refused("sale_not_open", {"from": found.starts_at, "until": found.pickup_until})
    items = [standing.item for standing in sales.board(pen.db, found).items]
    return bring_in(pen, found, read_listing(text, items, origin), secrets.randbelow)
