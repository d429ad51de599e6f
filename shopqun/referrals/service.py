"""Referrals' one door: who brought whom, the owner's word on doubtful ones, and the reward book."""

from shopqun.basics import Clock, Refused
from shopqun.data import counting, referrals, rewards
from shopqun.data.books import Books
from shopqun.data.gestures import Answered, Pen, Request, once
from shopqun.data.numbers import row_number
from shopqun.referrals.rewards import Brought, Owed, Paid, RewardState, Side
from shopqun.referrals.rules import State


class ReferralService:
    """Who brought whom, and what do I owe."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def referrals(self, state: str | None = None) -> tuple[Brought, ...]:
        """List referrals, newest first."""
        with self._books.reading() as db:
            return referrals.brought(db, state)

    def rewards(self, state: str | None = None) -> tuple[Owed, ...]:
        """List the reward book, what is due first."""
        with self._books.reading() as db:
            return rewards.owed(db, self._clock.now(), state)

    def reward(self, reward: int) -> Owed:
        """Give one line of the reward book, which must be there."""
        with self._books.reading() as db:
            return next(line for line in rewards.owed(db, self._clock.now()) if line.id == reward)

    def approve(self, referral: str, *, request_id: str) -> Answered[Brought]:
        """Let a doubtful referral count; its rewards are held from now."""
        request = Request(request_id, "referrals approve", {"referral": referral}, self._actor)

        def act(pen: Pen) -> Brought | Refused:
            row = referrals.referral_row(pen.db, row_number(referral))
            terms = referrals.terms_of(pen.db)
            if row is None or terms is None:
                return Refused("unknown_referral", {"text": referral})
            if row.state != State.IN_REVIEW:
                return Refused("not_in_review", {"state": row.state})
            counting.qualify(pen, row, counting.purchase_behind(pen.db, row.id), terms)
            return _line(pen, row.id)

        return once(self._books, self._clock, request, Brought, act)

    def reject(self, referral: str, why: str, *, request_id: str) -> Answered[Brought]:
        """Let a referral not count, for a reason the owner gives; what was owed for it lapses."""
        request = Request(request_id, "referrals reject", {"referral": referral, "why": why}, self._actor)

        def act(pen: Pen) -> Brought | Refused:
            row = referrals.referral_row(pen.db, row_number(referral))
            if row is None:
                return Refused("unknown_referral", {"text": referral})
            if row.state not in (State.PENDING, State.IN_REVIEW, State.QUALIFIED):
                return Refused("already_closed", {"state": row.state})
            referrals.enter(pen, row.id, State.REJECTED, reason=why)
            for _ in counting.take_back_rewards(pen, row.id, row.inviter_id):
                pass
            return _line(pen, row.id)

        return once(self._books, self._clock, request, Brought, act)

    def pay(self, reward: str, proof: str = "", *, request_id: str) -> Answered[Paid]:
        """Hand a due reward over, once."""
        request = Request(request_id, "rewards pay", {"reward": reward, "proof": proof}, self._actor)
        return once(self._books, self._clock, request, Paid, lambda pen: _pay(pen, row_number(reward), proof))


def _pay(pen: Pen, reward: int, proof: str) -> Paid | Refused:
    line = rewards.line_of(pen.db, reward, pen.at)
    if line is None:
        return Refused("unknown_reward", {"text": str(reward)})
    match line.state:
        case RewardState.HELD:
            return Refused("not_due", {"due_at": line.due_at})
        case RewardState.PAID:
            return Refused("already_paid", {"reward": str(reward)})
        case RewardState.CANCELLED | RewardState.CLAWED_BACK:
            return Refused("already_closed", {"state": line.state})
        case RewardState.DUE:
            pass
    codes = rewards.hand_over(pen, line, proof)
    if isinstance(codes, Refused):
        return codes
    return Paid(reward, line.what, codes, _close_if_paid(pen, line))


def _close_if_paid(pen: Pen, line: Owed) -> bool:
    """Call a referral rewarded once both of its sides have theirs."""
    row = referrals.referral_row(pen.db, line.referral)
    if row is None or row.state != State.QUALIFIED:
        return False
    sides = [each for each in rewards.of_referral(pen.db, row.id, pen.at) if each.side is not Side.MILESTONE]
    if any(each.state in (RewardState.HELD, RewardState.DUE) for each in sides):
        return False
    referrals.enter(pen, row.id, State.REWARDED)
    return True


def _line(pen: Pen, referral: int) -> Brought:
    return next(line for line in referrals.brought(pen.db) if line.id == referral)
