"""Flash sales of a year: who claims, who waits and moves up, who collects, what is left lying."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from shopqun.coupons.code import CodeKind
from shopqun.flashsales.claims import CANCELLED
from shopqun.flashsales.persons import member as key_of
from shopqun.pastyear.people import Neighbour
from shopqun.pastyear.shop import Shop
from shopqun.planning.offers import Sale, SaleItem

_STARTS, _ENDS, _COLLECTS = 19 * 60 + 30, 21 * 60, 24 * 60 + 20 * 60
_SHARE_OF_NEIGHBOURS, _FEWEST, _MOST_TIMES = 8, 12, 8
_GIVES_UP, _COLLECTED = 0.04, 0.93


@dataclass(slots=True)
class Wish:
    """A claim while its evening goes on."""

    id: int
    member: Neighbour
    item: SaleItem
    quantity: int
    state: str
    at: datetime


class Evenings:
    """Holds sales on evenings, and hands their goods out on the next day."""

    def __init__(self, shop: Shop, model: Sale) -> None:
        self._shop, self._model = shop, model
        self._count = 1
        self._wishes: list[Wish] = []
        self._done: list[tuple[str, Wish]] = []

    def hold_planned(self, day: date) -> None:
        """Sell what the plan itself put up for this evening."""
        for item in self._model.items:
            self._sell(self._model.id, item, item.stock, self._shop.moment(day, _STARTS), day)

    def announce(self, day: date, name: str) -> None:
        """Put up a sale of three articles for an evening that nobody has claimed from yet."""
        self._put_up(day, name, self._model.items[:2] + self._model.items[-1:])

    def hold(self, day: date, name: str) -> None:
        """Sell on an evening."""
        sale, starts = self._put_up(day, name, self._model.items), self._shop.moment(day, _STARTS)
        for item in self._model.items:
            self._sell(sale, item, item.stock * self._scale(), starts, day)

    def _scale(self) -> int:
        """Give how many times the plan's stock a crowd of this size is offered."""
        return max(1, min(_MOST_TIMES, len(self._shop.people) // 400))

    def _put_up(self, day: date, name: str, items: tuple[SaleItem, ...]) -> str:
        self._count += 1
        sale, shop = f"F{self._count:02d}", self._shop
        starts, ends = shop.moment(day, _STARTS), shop.moment(day, _ENDS)
        shop.ledger.put(
            "sales", sale, name, starts, ends, shop.moment(day, _COLLECTS), self._model.skus_per_person
        )
        for position, item in enumerate(items):
            shop.ledger.put(
                "sale_items", sale, item.sku, position, item.name, item.cost_fen, item.regular_fen,
                item.low7_fen, item.flash_fen, item.stock * self._scale(), item.limit,
            )  # fmt: skip
        return sale

    def _sell(self, sale: str, item: SaleItem, stock: int, starts: datetime, day: date) -> None:
        """Let neighbours claim an article until a few too many have."""
        dice, left, waiting = self._shop.dice, stock, list[Wish]()
        wanted = min(max(_FEWEST, len(self._shop.people) // _SHARE_OF_NEIGHBOURS), stock + 6)
        seen: set[int] = set()
        for place in range(wanted):
            who = dice.one_of(self._shop.people)
            if who.id in seen:
                continue
            seen.add(who.id)
            at = starts + timedelta(seconds=4 + place * 5400 // (wanted + 1))
            quantity = 1 + dice.below(item.limit)
            fits = quantity <= left
            wish = self._claim(sale, who, item, quantity, "held" if fits else "waiting", at, day)
            if not fits:
                waiting.append(wish)
                continue
            left -= quantity
            if dice.chance(_GIVES_UP):
                left += quantity
                self._enter(wish, "released", CANCELLED, at + timedelta(minutes=2), day)
                left -= self._move_up(waiting, left, at + timedelta(minutes=2), day)

    def _move_up(self, waiting: list[Wish], left: int, at: datetime, day: date) -> int:
        """Give what was given up to those who wait, in their order; say how many pieces went."""
        went = 0
        for wish in list(waiting):
            if wish.quantity <= left - went:
                went += wish.quantity
                waiting.remove(wish)
                self._enter(wish, "held", "moved_up", at, day)
        return went

    def _claim(
        self, sale: str, who: Neighbour, item: SaleItem, quantity: int, state: str, at: datetime, day: date
    ) -> Wish:
        wish = Wish(len(self._done) + 1, who, item, quantity, "", at)
        self._done.append((sale, wish))
        self._wishes.append(wish)
        self._enter(wish, state, "claimed", at, day)
        return wish

    def _enter(self, wish: Wish, state: str, why: str, at: datetime, day: date) -> None:
        wish.state = state
        self._shop.ledger.add("claim_events", wish.id, state, why, at, day)

    def hand_out(self, day: date) -> None:
        """Hand out what yesterday's sale holds; in the evening what nobody collected is let go."""
        waiting, self._wishes = self._wishes, []
        shop = self._shop
        for wish in waiting:
            if wish.state == "held" and shop.dice.chance(_COLLECTED):
                at = shop.moment(day, 9 * 60 + shop.dice.below(10 * 60))
                if at < shop.now:
                    self._enter(wish, "taken", "pickup", at, day)
        over = shop.moment(day, 20 * 60 + 5)
        if over + timedelta(days=3) < shop.now:
            for wish in waiting:
                if wish.state in ("held", "waiting"):
                    self._enter(wish, "released", "deadline", over, day)

    def write(self) -> None:
        """Write the claims as they stand at the end."""
        for sale, wish in self._done:
            who = wish.member
            self._shop.ledger.put(
                "claims", wish.id, sale, wish.item.sku, who.id, who.name, key_of(who.id), wish.quantity,
                self._shop.crowd.code(CodeKind.PICKUP), wish.state, wish.at,
            )  # fmt: skip
