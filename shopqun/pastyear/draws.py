"""The lottery of a month ago: sealed, drawn in four days, its prizes fetched or not, and closed."""

from dataclasses import asdict, replace
from datetime import date, datetime, timedelta

import msgspec

from shopqun.coupons.code import CodeKind, mint
from shopqun.lotteries import drawing
from shopqun.lotteries.drawing import Ballot
from shopqun.lotteries.rules import RULES_VERSION, SEED_BYTES, Row, Rules, canonical, seal, taken
from shopqun.pastyear.dice import Dice
from shopqun.pastyear.people import Neighbour
from shopqun.pastyear.shop import Shop
from shopqun.planning.offers import Lottery
from shopqun.planning.prose import redated, reworded

NAME = "会员日刮刮卡"
_ID, _ENDED, _LASTS, _REDEEMS = "L02", 16, 4, 7
_OUT = 0.7
"""Of the deck, so much is drawn."""
_AT_ONCE, _LATER, _OWN_NUMBER, _FIRST_MINUTE = 0.8, 0.6, 0.6, 9 * 60 + 30
_MOST_NUMBER = 100


class PastDraw:
    """Holds the lottery on its days; it throws dice of its own."""

    def __init__(self, shop: Shop, model: Lottery, dice: Dice) -> None:
        ends = shop.days.of(shop.now) - timedelta(days=_ENDED)
        starts = ends - timedelta(days=_LASTS - 1)
        self._shop, self._dice = shop, dice
        self._lottery = moved(replace(model, id=_ID, name=NAME), starts, ends)
        self._rules = rules_of(shop.plan.shop.name, self._lottery)
        self._seed = bytes(dice.below(256) for _ in range(SEED_BYTES))
        self._link, self._left, self._drawn = seal(self._rules, self._seed), self._rules.counts, 0
        self._unfetched: list[int] = []
        self._held: dict[int, int] = {}

    def open(self, day: date) -> None:
        """Do what this day asks for: seal, draw, hand over what was won before, close."""
        rules, morning = self._rules, self._shop.moment(day, 7 * 60 + 50)
        if day == rules.starts_on - timedelta(days=1):
            self._lock(morning, day)
        if rules.starts_on <= day <= rules.ends_on:
            self._draw_all(day)
        elif rules.ends_on < day <= rules.redeem_until:
            self._fetch(day)
        if day == rules.ends_on + timedelta(days=1):
            self._close(morning, day)

    def _lock(self, at: datetime, day: date) -> None:
        shop, one, rules = self._shop, self._lottery, self._rules
        notice = msgspec.json.encode(one.disclosure).decode()
        shop.ledger.put(
            "lotteries", _ID, NAME, "closed", rules.starts_on, rules.ends_on, rules.redeem_until,
            one.deck, one.per_member_max, notice,
        )  # fmt: skip
        for prize, row in zip(one.prizes, rules.rows, strict=True):
            shop.ledger.add(
                "lottery_prizes", _ID, prize.level, prize.name, prize.quantity, prize.retail_fen,
                prize.cost_fen, prize.probability_bp, row.gift or None,
            )  # fmt: skip
            if row.gift:
                shop.move_gift(row.gift, -row.quantity, "lottery", _ID, at, day)
        shop.ledger.put("lottery_locks", _ID, canonical(rules), self._seed.hex(), self._link, at)
        shop.ledger.add("lottery_events", _ID, "locked", "", at, day)

    def _draw_all(self, day: date) -> None:
        for place in range(int(self._rules.deck * _OUT) // _LASTS):
            who = self._dice.one_of(self._shop.people)
            if self._held.get(who.id, 0) < self._rules.per_member_max:
                at = self._shop.moment(day, _FIRST_MINUTE) + timedelta(minutes=7 * place)
                self._draw(who, at, day)

    def _draw(self, who: Neighbour, at: datetime, day: date) -> None:
        """Hand a ticket out and draw it a minute later; what is won is mostly taken at once."""
        ledger, dice = self._shop.ledger, self._dice
        self._held[who.id] = self._held.get(who.id, 0) + 1
        self._drawn += 1
        code = mint(CodeKind.TICKET, dice.below).text
        ticket = ledger.add("lottery_tickets", _ID, code, who.id, at, day)
        drawn_at = at + timedelta(minutes=1)
        number = dice.below(_MOST_NUMBER) if dice.chance(_OWN_NUMBER) else None
        ballot = Ballot(self._drawn, code, number, self._left)
        came = drawing.draw(self._seed, ballot)
        self._link = drawing.link(self._link, ballot, came.pick, drawn_at.isoformat())
        self._left = taken(self._left, came.row)
        ledger.put(
            "lottery_draws", ticket, _ID, ballot.position, number, came.pick, came.row, self._link, None,
            drawn_at, day,
        )  # fmt: skip
        if not self._rules.rows[came.row].wins:
            return
        if dice.chance(_AT_ONCE):
            ledger.put("lottery_handovers", ticket, drawn_at + timedelta(minutes=1), day)
        else:
            self._unfetched.append(ticket)

    def _fetch(self, day: date) -> None:
        """Let a few fetch what they won; on the last day nobody does any more."""
        waiting, self._unfetched = self._unfetched, []
        for place, ticket in enumerate(waiting):
            if self._dice.chance(_LATER / _REDEEMS):
                at = self._shop.moment(day, _FIRST_MINUTE + 11 * place)
                self._shop.ledger.put("lottery_handovers", ticket, at, day)
            else:
                self._unfetched.append(ticket)

    def _close(self, at: datetime, day: date) -> None:
        for row, count in zip(self._rules.rows, self._left, strict=True):
            if row.gift and count:
                self._shop.move_gift(row.gift, count, "lottery_back", _ID, at, day)
        self._shop.ledger.add("lottery_events", _ID, "closed", "", at, day)


def moved(lottery: Lottery, starts: date, ends: date) -> Lottery:
    """Give a lottery on other days, the days its notice names moved with it."""
    first = lottery.start or starts
    notice = reworded(lottery.disclosure, lambda text: redated(text, first, starts - first))
    redeems = ends + timedelta(days=_REDEEMS)
    return replace(lottery, start=starts, end=ends, redeem_until=redeems, disclosure=notice)


def rules_of(shop: str, lottery: Lottery) -> Rules:
    """Give the rules a lottery with all its days is sealed under."""
    if lottery.start is None or lottery.end is None or lottery.redeem_until is None:
        raise ValueError(lottery.id)
    return Rules(
        version=RULES_VERSION,
        shop=shop,
        lottery=lottery.id,
        name=lottery.name,
        starts_on=lottery.start,
        ends_on=lottery.end,
        redeem_until=lottery.redeem_until,
        per_member_max=lottery.per_member_max,
        rows=tuple(
            Row(
                level=prize.level,
                name=prize.name,
                quantity=prize.quantity,
                retail_fen=prize.retail_fen,
                wins=prize.wins,
                gift=(prize.gives.sku or "") if prize.gives else "",
            )
            for prize in lottery.prizes
        ),
        disclosure={key: str(said) for key, said in asdict(lottery.disclosure).items()},
    )
