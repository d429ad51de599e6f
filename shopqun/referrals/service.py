"""Referrals' one door: who brought whom, the owner's word on doubtful ones, and the reward book."""

from collections.abc import Callable
from dataclasses import replace

from shopqun.basics import Clock, Refused
from shopqun.compliance.referral_rules import Margin, margin_of
from shopqun.data import counting, gifts, referrals, rewards
from shopqun.data.books import Books
from shopqun.data.budgets import reward_budget
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.numbers import row_number
from shopqun.data.people import member_id
from shopqun.data.plans import plan_in_force
from shopqun.data.statements import statement_of
from shopqun.referrals.budget import RewardBudget
from shopqun.referrals.gifts import GiftLine, GiftMoved, GiftStock, MoveWhy, refusal_to_move
from shopqun.referrals.rewards import Brought, Owed, Paid, RewardState, Settlement, Side
from shopqun.referrals.rules import State
from shopqun.referrals.statement import Statement


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

    def statement(self, member: str) -> Statement | Refused:
        """Give the statement of a member, named by id, number, card code or phone, or `unknown_member`."""
        with self._books.reading() as db:
            found = member_id(db, member)
            if found is None:
                return Refused("unknown_member", {"text": member})
            now = self._clock.now()
            return statement_of(db, found, days_of(db).of(now), now)

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

    def budget(self) -> RewardBudget:
        """Give this month's gift budget and what rewards have taken of it."""
        with self._books.reading() as db:
            days = days_of(db)
            return reward_budget(db, days, days.of(self._clock.now()))

    def first_order(self) -> Margin | None:
        """Compare what both sides' rewards cost with what a first order earns (R-03); None without a rule."""
        with self._books.reading() as db:
            plan = plan_in_force(db)
        return margin_of(plan) if plan else None

    def gifts(self) -> tuple[GiftLine, ...]:
        """List the gifts with what is left and what is promised of each."""
        with self._books.reading() as db:
            return gifts.gift_lines(db)

    def gift_moves(self, sku: str) -> tuple[GiftMoved, ...]:
        """List what came in and went out of a gift, the newest first."""
        with self._books.reading() as db:
            return gifts.gift_moves(db, sku)

    def restock(self, sku: str, pieces: int, note: str = "", *, request_id: str) -> Answered[GiftStock]:
        """Put gifts that were bought into the stock; `unknown_gift bad_quantity`."""
        said: dict[str, object] = {"sku": sku, "pieces": pieces, "note": note}
        request = Request(request_id, "gifts restock", said, self._actor)
        return self._move_gift(request, sku, lambda stock: stock + pieces, MoveWhy.BOUGHT, note)

    def spoil(self, sku: str, pieces: int, why: str, *, request_id: str) -> Answered[GiftStock]:
        """Take gifts that can no longer be given out of the stock, with why; never more than are there."""
        said: dict[str, object] = {"sku": sku, "pieces": pieces, "why": why}
        request = Request(request_id, "gifts spoil", said, self._actor)
        return self._move_gift(request, sku, lambda stock: stock - pieces, MoveWhy.SPOILED, why)

    def count_gift(self, sku: str, counted: int, why: str = "", *, request_id: str) -> Answered[GiftStock]:
        """Correct the stock to what was counted by hand, by a movement of the difference."""
        said: dict[str, object] = {"sku": sku, "counted": counted, "why": why}
        request = Request(request_id, "gifts count", said, self._actor)
        return self._move_gift(request, sku, lambda _: counted, MoveWhy.COUNTED, why)

    def _move_gift(
        self, request: Request, sku: str, then: Callable[[int], int], why: MoveWhy, note: str
    ) -> Answered[GiftStock]:
        def act(pen: Pen) -> GiftStock | Refused:
            name, was = gifts.name_of(pen.db, sku), gifts.stock_of(pen.db, sku)
            if name is None:
                return Refused("unknown_gift", {"text": sku})
            now = then(was)
            refused = refusal_to_move(was, now, why)
            if refused is not None:
                return refused
            if now != was:
                gifts.move(pen, sku, now - was, why, note)
            return GiftStock(sku, name, was, now)

        return once(self._books, self._clock, request, GiftStock, act)

    def settle(self, reward: str, how: Settlement, why: str, *, request_id: str) -> Answered[Owed]:
        """End the debt of a clawed-back reward: the goods came back, or the owner lets it go, with why."""
        said: dict[str, object] = {"reward": reward, "how": how, "why": why}
        request = Request(request_id, "rewards settle", said, self._actor)

        def act(pen: Pen) -> Owed | Refused:
            line = rewards.line_of(pen.db, row_number(reward), pen.at)
            if line is None:
                return Refused("unknown_reward", {"text": reward})
            if not line.is_debt:
                return Refused("no_debt", {"state": line.state})
            rewards.settle(pen, line, how, why)
            return replace(line, settled=how.value)

        return once(self._books, self._clock, request, Owed, act)

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
