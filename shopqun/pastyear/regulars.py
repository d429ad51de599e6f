"""Checking in through a year: some at the till, a few on most mornings, and points used now and then."""

from datetime import date, datetime, timedelta

from shopqun.loyalty.checkin import CheckinRule
from shopqun.pastyear.dice import Dice
from shopqun.pastyear.people import Neighbour
from shopqun.pastyear.shop import Shop

_FROM_DAY = timedelta(days=7)
"""Check-ins begin a week after the opening, so that no points of the year have lapsed by its end."""
_KEEN, _COMES_BY = 20, 0.6
"""Every so-many-th neighbour lives next door, and comes by on most mornings."""
_AT_THE_TILL, _USES_POINTS = 0.3, 0.5
_MORNING = 8 * 60
_ONE_YUAN = 100


class Regulars:
    """Writes who checked in; it throws dice of its own, so that the rest of a year stays what it was."""

    def __init__(self, shop: Shop, dice: Dice) -> None:
        self._shop, self._dice = shop, dice
        rule = shop.plan.checkin
        self._rule = CheckinRule(rule.daily_points, rule.streak7_bonus, rule.streak30_bonus)
        self._streaks: dict[int, tuple[date, int]] = {}
        self._points: dict[int, int] = {}

    def come_by(self, day: date) -> None:
        """Let those next door look in before the day begins."""
        for place, who in enumerate(self._shop.people[::_KEEN]):
            at = self._shop.moment(day, _MORNING) + timedelta(seconds=20 * place)
            if self._dice.chance(_COMES_BY) and at < self._shop.now:
                self.check_in(who, at, day)

    def at_the_till(self, who: Neighbour, at: datetime, day: date) -> None:
        """Let somebody who bought check in, and use her points when there are enough."""
        if not self._dice.chance(_AT_THE_TILL):
            return
        self.check_in(who, at, day)
        yuan = self._points.get(who.id, 0) // _ONE_YUAN
        if yuan and self._dice.chance(_USES_POINTS):
            self._enter(who, -yuan * _ONE_YUAN, "spent", f"抵 {yuan} 元", at, day)

    def check_in(self, who: Neighbour, at: datetime, day: date) -> None:
        """Write a check-in, once a day."""
        last, streak = self._streaks.get(who.id, (date.min, 0))
        if last == day or day < self._shop.opens + _FROM_DAY:
            return
        streak = streak + 1 if day - last == timedelta(days=1) else 1
        self._streaks[who.id] = (day, streak)
        points = self._rule.earns(streak)
        balance = self._points.get(who.id, 0) + points
        number = self._shop.ledger.add("checkins", who.id, streak, points, balance, at, day)
        if points:
            self._enter(who, points, "check_in", str(number), at, day)

    def _enter(self, who: Neighbour, points: int, why: str, reference: str, at: datetime, day: date) -> None:
        self._points[who.id] = self._points.get(who.id, 0) + points
        self._shop.ledger.add("points_entries", who.id, points, why, reference, at, day)
