"""The lotteries' one door: sealed before the first draw, drawn by nobody's choice, proven by anybody.

LOTTERY is an id or an exact name everywhere.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from shopqun.basics import Clock, Refused
from shopqun.coupons.code import CodeKind, parse
from shopqun.data import lotteries, papers, people
from shopqun.data import lotteries_held as held
from shopqun.data.books import Books
from shopqun.data.files import handing_over, read_bytes
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.lotteries_kept import kept
from shopqun.data.lotteries_law import broken_rules
from shopqun.lotteries.archive import Verified, packed, verify
from shopqun.lotteries.desk import (
    Archived,
    Booked,
    Closed,
    Desk,
    Drawn,
    HeldTicket,
    Locked,
    LotteryState,
    Ticket,
    Winner,
    may_archive,
    may_close,
    may_draw,
    may_hand_out,
    may_hand_over,
    may_lock,
    state_on,
)
from shopqun.lotteries.draft import Draft

Answer = TypeVar("Answer")
_SLACK = timedelta(minutes=1)


class LotteryService:
    """Who wins, and the proof of it."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def drafts(self) -> tuple[Draft, ...]:
        """List the lotteries that were planned, the earliest first."""
        with self._books.reading() as db:
            return lotteries.drafts(db)

    def desks(self) -> tuple[Desk, ...]:
        """Give every lottery as it stands, the earliest first."""
        with self._books.reading() as db:
            day = days_of(db).of(self._clock.now())
            named = [lotteries.lottery_named(db, each) for each in lotteries.all_ids(db)]
            return tuple(lotteries.desk(db, each, day) for each in named if each)

    def show(self, lottery: str) -> Desk | Refused:
        """Give one lottery as it stands, or `unknown_lottery`."""
        with self._books.reading() as db:
            found = lotteries.lottery_named(db, lottery)
            if found is None:
                return Refused("unknown_lottery", {"text": lottery})
            return lotteries.desk(db, found, days_of(db).of(self._clock.now()))

    def winners(self, lottery: str) -> tuple[Winner, ...] | Refused:
        """Give the masked list of winners that may hang on the wall (令32-15), or `unknown_lottery`."""
        with self._books.reading() as db:
            found = lotteries.lottery_named(db, lottery)
            if found is None:
                return Refused("unknown_lottery", {"text": lottery})
            lock = lotteries.lock_of(db, found.id)
            return lotteries.winners(db, found.id, lotteries.sealed_rules(lock)) if lock else ()

    def lock(
        self,
        lottery: str,
        *,
        staff: Sequence[str] = (),
        vouchers: Mapping[str, str] | None = None,
        request_id: str,
    ) -> Answered[Locked]:
        """Seal a lottery; from then on it can only be drawn. `vouchers` names the template a level gives.

        Refused: `unknown_lottery`, `lottery_locked`, `lottery_ended`, `lottery_blocked` (facts:
        `violations`), `unknown_member`, `unknown_template`, `template_exhausted`, `gift_stock_empty`.
        """
        named = dict(vouchers or {})

        def act(pen: Pen, found: Booked, state: LotteryState) -> Locked | Refused:
            refused = may_lock(state, found.ends_on, pen.day) or _forbidden(pen, found)
            if refused is not None:
                return refused
            members = {each: people.member_id(pen.db, each) for each in staff}
            nobody = [each for each, member in members.items() if member is None]
            if nobody:
                return Refused("unknown_member", {"text": nobody[0]})
            return held.lock(pen, found, named, [each for each in members.values() if each is not None])

        said = {"lottery": lottery, "staff": list(staff), "vouchers": named}
        return self._about(request_id, "lottery lock", said, Locked, act)

    def ticket(self, lottery: str, member: str, *, request_id: str) -> Answered[Ticket]:
        """Give a member a ticket.

        Refused: `lottery_not_locked`, `lottery_closed`, `lottery_ended`, `unknown_member`,
        `staff_excluded`, `member_limit`, `deck_empty`.
        """

        def act(pen: Pen, found: Booked, state: LotteryState) -> Ticket | Refused:
            refused = may_hand_out(state, found.ends_on, pen.day)
            if refused is not None:
                return refused
            who = people.member_id(pen.db, member)
            if who is None:
                return Refused("unknown_member", {"text": member})
            code = held.hand_out(pen, found, who)
            if isinstance(code, Refused):
                return code
            return Ticket(code, who, people.person(pen.db, who).name, pen.at)

        return self._about(request_id, "lottery ticket", {"lottery": lottery, "member": member}, Ticket, act)

    def draw(self, code: str, number: int | None = None, *, request_id: str) -> Answered[Drawn]:
        """Draw for a ticket; `number` is the customer's own. A ticket drawn before gives its first answer.

        Refused: `not_a_code`, `wrong_kind`, `unknown_code`, `lottery_not_started`, `lottery_ended`,
        `lottery_closed`, `clock_behind`, `deck_empty`.
        """

        def act(pen: Pen, found: HeldTicket) -> Drawn | Refused:
            before = held.drawn_of(pen.db, found)
            if before is not None:
                return replace(before, again=True)
            lottery = lotteries.lottery_of(pen.db, found)
            state = state_on(lottery.stored, lottery.starts_on, pen.day)
            refused = may_draw(state, lottery.starts_on, lottery.ends_on, pen.day)
            if refused is None and pen.last_at is not None and pen.at < pen.last_at - _SLACK:
                refused = Refused("clock_behind", {"last_at": pen.last_at})
            return refused or held.draw(pen, found, number)

        return self._with_ticket(request_id, "lottery draw", {"code": code, "number": number}, act)

    def hand_over(self, code: str, *, request_id: str) -> Answered[Drawn]:
        """Write that a prize is in the winner's hands.

        Refused: as for `draw`, `not_drawn`, `no_prize`, `already_handed`, `redeem_over`.
        """

        def act(pen: Pen, found: HeldTicket) -> Drawn | Refused:
            drawn = held.drawn_of(pen.db, found)
            lottery = lotteries.lottery_of(pen.db, found)
            refused = may_hand_over(drawn, lottery.redeem_until, pen.day)
            if refused is not None:
                return refused
            held.hand_over(pen, found.id)
            return held.known_drawn(pen.db, found)

        return self._with_ticket(request_id, "lottery hand", {"code": code}, act)

    def close(self, lottery: str, why: str = "", *, request_id: str) -> Answered[Closed]:
        """End the draws and reveal the seed; refused: `lottery_not_locked`, `lottery_closed`."""

        def act(pen: Pen, found: Booked, state: LotteryState) -> Closed | Refused:
            return may_close(state) or held.close(pen, found, why)

        return self._about(request_id, "lottery close", {"lottery": lottery, "why": why}, Closed, act)

    def archive(self, lottery: str, out: Path, *, request_id: str) -> Answered[Archived]:
        """Write a closed lottery into a file that proves itself; refused: `lottery_not_closed`."""
        with self._books.reading() as db:
            found = lotteries.lottery_named(db, lottery)
            whole = kept(db, found) if found else None
        if whole is not None:
            with handing_over(out) as part:
                part.write_bytes(packed(whole))

        def act(pen: Pen, found: Booked, state: LotteryState) -> Archived | Refused:
            refused = may_archive(state)
            if refused is not None or whole is None:
                return refused or Refused("lottery_not_closed")
            if state is LotteryState.CLOSED:
                held.enter(pen, found.id, "archived", out.name)
            return Archived(found.id, str(out), whole.keep_until)

        said = {"lottery": lottery, "out": str(out)}
        return self._about(request_id, "lottery archive", said, Archived, act)

    def _about(
        self,
        request_id: str,
        command: str,
        said: Mapping[str, object],
        kind: type[Answer],
        act: Callable[[Pen, Booked, LotteryState], Answer | Refused],
    ) -> Answered[Answer]:
        """Do something about one lottery, or refuse with `unknown_lottery`."""

        def find_and_act(pen: Pen) -> Answer | Refused:
            found = lotteries.lottery_named(pen.db, str(said["lottery"]))
            if found is None:
                return Refused("unknown_lottery", {"text": said["lottery"]})
            return act(pen, found, state_on(found.stored, found.starts_on, pen.day))

        return once(
            self._books, self._clock, Request(request_id, command, said, self._actor), kind, find_and_act
        )

    def _with_ticket(
        self,
        request_id: str,
        command: str,
        said: Mapping[str, object],
        act: Callable[[Pen, HeldTicket], Drawn | Refused],
    ) -> Answered[Drawn]:
        """Do something with a ticket, or say that it is none."""

        def find_and_act(pen: Pen) -> Drawn | Refused:
            found = _ticket_of(pen, str(said["code"]))
            return found if isinstance(found, Refused) else act(pen, found)

        return once(
            self._books, self._clock, Request(request_id, command, said, self._actor), Drawn, find_and_act
        )


def _ticket_of(pen: Pen, text: str) -> HeldTicket | Refused:
    code = parse(text)
    if code is None:
        return Refused("not_a_code", {"text": text})
    if code.kind is not CodeKind.TICKET:
        ours = papers.facts_of(pen.db, code.text) is not None or papers.is_someones_code(pen.db, code.text)
        return Refused("wrong_kind" if ours else "unknown_code", {"text": text})
    return held.ticket_of(pen.db, code.text) or Refused("unknown_code", {"text": text})


def _forbidden(pen: Pen, found: Booked) -> Refused | None:
    """Look once more, while it can still be changed, whether the law lets the lottery run (L-01, L-02)."""
    violations = broken_rules(pen.db, found)
    return Refused("lottery_blocked", {"violations": violations}) if violations else None


def verify_file(path: Path) -> Verified:
    """Check an archive; it needs no shop. A file that is not there is trouble, one of another kind is not."""
    return verify(read_bytes(path))
