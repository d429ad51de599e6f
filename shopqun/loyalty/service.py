"""The door of the regulars: checking in, points, and the review of the tiers."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from shopqun.basics import Clock, Refused
from shopqun.data import people, points, tiers
from shopqun.data.books import Books
from shopqun.data.gestures import Answered, Pen, Request, days_of, once
from shopqun.data.loyalty_rules import loyalty_rules
from shopqun.loyalty.answers import PointsShown, PointsSpent
from shopqun.loyalty.checkin import CheckedIn
from shopqun.loyalty.tiers import Review

Answer = TypeVar("Answer")


class LoyaltyService:
    """What regulars earn by coming, and where they stand. MEMBER is an id, a number, a card or a phone."""

    def __init__(self, books: Books, clock: Clock, actor: str = "owner") -> None:
        self._books = books
        self._clock = clock
        self._actor = actor

    def check_in(self, member: str, *, request_id: str) -> Answered[CheckedIn]:
        """Write that a member came in; once a business day, after that the first answer again.

        Refused: `unknown_member`.
        """
        return self._about(request_id, "points checkin", {"member": member}, CheckedIn, points.check_in)

    def spend(self, member: str, number: int, why: str = "", *, request_id: str) -> Answered[PointsSpent]:
        """Let a member use points, the soonest to lapse first.

        Refused: `unknown_member`, `not_enough_points` (facts: `balance`).
        """

        def act(pen: Pen, found: int) -> PointsSpent | Refused:
            balance = points.account_of(pen.db, found, pen.day).balance
            if number > balance:
                return Refused("not_enough_points", {"balance": balance})
            points.enter(pen, found, -number, points.SPENT, why)
            return PointsSpent(found, people.person(pen.db, found).name, number, balance - number)

        said = {"member": member, "points": number, "why": why}
        return self._about(request_id, "points spend", said, PointsSpent, act)

    def show(self, member: str) -> PointsShown | Refused:
        """Give a member's balance, lots and days in a row, or `unknown_member`."""
        with self._books.reading() as db:
            found = people.member_id(db, member)
            if found is None:
                return Refused("unknown_member", {"text": member})
            day = days_of(db).of(self._clock.now())
            streak, here = points.streak_now(db, found, day)
            return PointsShown(
                member=found,
                name=people.person(db, found).name,
                account=points.account_of(db, found, day),
                streak=streak,
                here_today=here,
                worth=loyalty_rules(db).checkin.point_value,
                day=day,
            )

    def review(self) -> Review:
        """Say who would rise and fall today; nothing is changed."""
        with self._books.reading() as db:
            return tiers.review_on(db, days_of(db).of(self._clock.now()))

    def confirm_review(self, *, request_id: str) -> Answered[Review]:
        """Raise who rises, announce who may fall, and make the falls that were announced in time."""

        def act(pen: Pen) -> Review:
            said = tiers.review_on(pen.db, pen.day)
            tiers.confirm(pen, said, self._actor)
            return replace(said, confirmed=True)

        request = Request(request_id, "tiers review", {"confirm": True}, self._actor)
        return once(self._books, self._clock, request, Review, act)

    def _about(
        self,
        request_id: str,
        command: str,
        said: Mapping[str, object],
        kind: type[Answer],
        act: Callable[[Pen, int], Answer | Refused],
    ) -> Answered[Answer]:
        def find_and_act(pen: Pen) -> Answer | Refused:
            found = people.member_id(pen.db, str(said["member"]))
            return Refused("unknown_member", {"text": said["member"]}) if found is None else act(pen, found)

        request = Request(request_id, command, said, self._actor)
        return once(self._books, self._clock, request, kind, find_and_act)
