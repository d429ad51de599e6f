"""A year of a shop, told day by day: who joins, who comes again, what is issued, sold, paid and counted."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate

from shopqun.members.member import CONSENT_VERSION
from shopqun.pastyear.calendar import tell_calendar
from shopqun.pastyear.counter import MIDWEEK, NEWCOMER, REGULAR, Counter
from shopqun.pastyear.dice import Dice
from shopqun.pastyear.draws import PastDraw
from shopqun.pastyear.evenings import Evenings
from shopqun.pastyear.friends import Friends
from shopqun.pastyear.groups import tell_groups
from shopqun.pastyear.house import furnish
from shopqun.pastyear.people import Neighbour
from shopqun.pastyear.regulars import Regulars
from shopqun.pastyear.season import busyness, is_closed, minute_of_day
from shopqun.pastyear.shop import CLERKS, PLACES, Shop
from shopqun.referrals.rules import CLERK_ROW

DAYS = 365
TONIGHT = "今晚鲜果夜市"
_BROUGHT, _BUYS_AT_ONCE, _STRANGERS = 0.3, 0.85, 0.12
_SATURDAY, _MONDAY = 5, 0
_KEPT = ((9, 14), (2, 5))
"""Until so many days ago, so many are kept from joining."""
_CASES = {9: (2, False, False), 8: (2, False, False), 2: (CLERK_ROW, True, False), 1: (1, False, True)}
"""So many days ago: friends brought, all keyed by one clerk, called like their inviter."""
_ODD = 0.03
_ENOUGH, _FRESH_DAYS, _AWAKE = 10, 14, 9 * 60
_CHANNELS = ("counter", "counter", "counter", *PLACES[1:])


class Story:
    """Tells the year of so many members into the shop's ledger."""

    def __init__(self, shop: Shop, members: int, aside: Dice) -> None:
        """Take dice `aside` for what has no part in who comes and buys: check-ins and the lottery."""
        self._shop, self._members = shop, members
        self._regulars = Regulars(shop, aside)
        self._draw = PastDraw(shop, shop.plan.lotteries[0], aside)
        self._friends = Friends(shop)
        self._counter = Counter(shop, self._friends)
        self._evenings = Evenings(shop, shop.plan.sales[0])
        self._visits: dict[date, list[Neighbour]] = {}
        days = [shop.opens + timedelta(days=n) for n in range(DAYS + 1)]
        self._days = [day for day in days if not is_closed(day) and shop.moment(day, _AWAKE) < shop.now]
        self._share = self._shares()

    def tell(self) -> None:
        """Tell it all."""
        self._evenings.announce(self._shop.days.of(self._shop.now), TONIGHT)
        furnish(self._shop)
        for place, day in enumerate(self._days):
            self._open(day)
            self._friends_come(day)
            for minute, who in sorted(self._moments(place, day), key=_minute):
                if self._shop.moment(day, minute) < self._shop.now:
                    self._serve(who, minute, day)
        self._friends.write()
        self._evenings.write()
        self._write_people()
        tell_groups(self._shop)
        tell_calendar(self._shop)

    def _shares(self) -> list[float]:
        """Give for each day the share of those yet to come who join: many at first, more on busy days."""
        weights = [busyness(day) * (2.0 if n < _FRESH_DAYS else 1.0) for n, day in enumerate(self._days)]
        rest = list(accumulate(reversed(weights)))[::-1]
        return [weight / still for weight, still in zip(weights, rest, strict=True)]

    def _open(self, day: date) -> None:
        """Do what is done before the door opens."""
        shop, at = self._shop, self._shop.moment(day, 7 * 60 + 40)
        if at >= shop.now:
            return
        self._regulars.come_by(day)
        self._draw.open(day)
        self._friends.look(at, day)
        self._counter.take_back(at, day)
        self._evenings.hand_out(day)
        if day.weekday() in (_MONDAY, 3):
            self._friends.pay(at, day)
        if day.weekday() == _MONDAY or day == shop.opens:
            self._issue(day)
        if day.day == 1:
            self._review(day)
        first = shop.plan.sales[0].start
        if first is not None and day == shop.days.of(first):
            self._evenings.hold_planned(day)
        week = (day - shop.opens).days // 7
        today = shop.days.of(shop.now)
        if day.weekday() == _SATURDAY and week % 3 == 1 and day < today - timedelta(days=2):
            self._evenings.hold(day, f"{day.month}月{day.day}日鲜果夜市")

    def _issue(self, day: date) -> None:
        """Print papers for as long as they live, and put them where they are handed out."""
        shop, at = self._shop, self._shop.moment(day, 7 * 60 + 45)
        for pool in shop.pools.values():
            pool[:] = [paper for paper in pool if paper.expires_at > at]
        week, weekly = (day - shop.opens).days // 7, max(1, self._members // 52)
        regulars = sum(who.tier > 1 for who in shop.people)
        printed = (
            (NEWCOMER, 2, 2 * weekly),
            (MIDWEEK, 1, weekly + len(shop.people) // 25),
            (REGULAR, 4, regulars // 3),
        )
        for kind, weeks, count in printed:
            if week % weeks == 0 and count:
                for place in (PLACES[0], shop.dice.one_of(PLACES[1:])):
                    share = max(1, count * 2 // 3 if place == PLACES[0] else count // 3)
                    papers = shop.issue(shop.templates[kind], share, at, day, placement=place)
                    shop.pools.setdefault(kind, []).extend(papers)

    def _moments(self, place: int, day: date) -> Iterator[tuple[int, Neighbour | None]]:
        """Give everybody who comes in today, with the minute; None joins, and a stranger is nobody."""
        draw = self._shop.dice.draw
        for _ in range(int(self._left(day) * self._share[place] + draw())):
            yield self._before_now(minute_of_day(draw), day), None
        for who in self._visits.pop(day, ()):
            yield minute_of_day(draw), who

    def _serve(self, who: Neighbour | None, minute: int, day: date) -> None:
        shop = self._shop
        at, dice = shop.moment(day, minute), shop.dice
        if dice.chance(_STRANGERS):
            self._counter.stranger(at, day)
        if who is None:
            who = self._join(minute, day)
            if dice.chance(_BUYS_AT_ONCE):
                self._counter.serve(who, at, day)
        else:
            self._counter.serve(who, at, day)
            self._regulars.at_the_till(who, at, day)
            if dice.chance(0.002):
                self._friends.bind(dice.one_of(shop.people), who, at, day, dice.one_of(CLERKS))
        self._plan_next(who, day)

    def _left(self, day: date) -> int:
        """Give how many may still join; some are kept for the last days, which are what is seen first."""
        ago = (self._days[-1] - day).days
        kept = next((kept for days, kept in _KEPT if ago > days), 0)
        return max(0, self._members - len(self._shop.people) - kept)

    def _before_now(self, minute: int, day: date) -> int:
        """Give a minute that has passed: who joins today has come already."""
        if self._shop.moment(day, minute) < self._shop.now:
            return minute
        return _AWAKE - 30 + self._shop.dice.below(30)

    def _friends_come(self, day: date) -> None:
        """Let somebody bring friends: now and then, and so that the last days have every kind of case.

        Two who hold, nine and eight days ago, so that rewards are due; then a row keyed by one clerk, and a
        namesake, who both wait for the owner's eye.
        """
        shop, dice = self._shop, self._shop.dice
        ago = (self._days[-1] - day).days
        if len(shop.people) < _ENOUGH or (ago not in _CASES and not dice.chance(_ODD)):
            return
        friends, one_clerk, namesake = _CASES.get(ago) or dice.one_of(tuple(_CASES.values()))
        inviter, clerk = self._inviter(), dice.one_of(CLERKS)
        for place in range(min(friends, self._left(day))):
            minute = 600 + 7 * place
            keyed = clerk if one_clerk else CLERKS[place]
            who = self._join(minute, day, inviter, keyed, name=inviter.name if namesake else "")
            self._counter.serve(who, shop.moment(day, minute), day, shop.terms.min_spend)

    def _join(
        self, minute: int, day: date, inviter: Neighbour | None = None, clerk: str = "", name: str = ""
    ) -> Neighbour:
        shop, dice = self._shop, self._shop.dice
        at, clerk = shop.moment(day, minute), clerk or dice.one_of(CLERKS)
        if inviter is None and len(shop.people) >= _ENOUGH and dice.chance(_BROUGHT):
            inviter = self._inviter()
        channel = "referral" if inviter else dice.one_of(_CHANNELS)
        who = shop.crowd.join(len(shop.people) + 1, at, day, channel=channel, clerk=clerk)
        if inviter is not None:
            who.name = name or who.name
            self._friends.bind(inviter, who, at, day, clerk)
        shop.people.append(who)
        return who

    def _inviter(self) -> Neighbour:
        """Give somebody who brings friends: the early ones and the regulars bring most."""
        dice, people = self._shop.dice, self._shop.people
        return people[int(len(people) * dice.draw() ** 2)]

    def _plan_next(self, who: Neighbour, day: date) -> None:
        """Decide when she comes again: after her usual time, and rather on a busy day."""
        dice = self._shop.dice
        due = day + timedelta(days=max(1, round(dice.days(who.per_day))))
        for _ in range(6):
            if not is_closed(due) and dice.chance(min(1.0, busyness(due) / 1.5)):
                break
            due += timedelta(days=1)
        if due <= self._days[-1] and not is_closed(due):
            self._visits.setdefault(due, []).append(who)

    def _review(self, day: date) -> None:
        """Raise who spent enough in twelve months."""
        shop, at = self._shop, self._shop.moment(day, 7 * 60 + 50)
        for who in shop.people:
            spent = sum(fen for _, fen in self._counter.spent.get(who.id, ()))
            level = max((tier.level for tier in shop.plan.tiers if spent >= tier.need_12m_fen), default=1)
            if level > who.tier:
                shop.ledger.add("tier_changes", who.id, who.tier, level, "review", spent, "owner", at, day)
                who.tier = level

    def _write_people(self) -> None:
        for who in self._shop.people:
            self._shop.ledger.put(
                "members", who.id, f"{who.id:06d}", who.name, who.wechat, who.phone, None, "", who.card_code,
                who.invite_code, who.tier, who.marketing, who.channel, who.joined_at, who.joined_on,
                who.clerk, None, False,
            )  # fmt: skip
            agreed = (("record", who.phone is not None), ("marketing", who.marketing))
            for scope, given in agreed:
                if given:
                    self._shop.ledger.add(
                        "consents", who.id, scope, True, CONSENT_VERSION, "counter", who.joined_at
                    )


def _minute(moment: tuple[int, Neighbour | None]) -> int:
    return moment[0]
