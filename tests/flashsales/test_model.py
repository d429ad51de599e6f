"""A sale against a tiny model of itself, in any order of gestures. Longer walks: see `model_kit`."""

import random
from dataclasses import dataclass

import pytest
from flashsales.sale_kit import END, ITEMS, PICKUP_UNTIL, START, put_member, put_sale
from model_kit import WALKS
from shop_kit import TestClock, new_id

from shopqun.flashsales.service import Asker, SaleService

STOCK = {item.sku: item.stock for item in ITEMS}
MOST = {item.sku: item.per_person for item in ITEMS}
SKUS_EACH = 2
PEOPLE = ("member", "3栋周姐", "5栋李哥", "8栋王阿姨", "9栋小陈")
SKUS = (*list(STOCK) * 3, "S99")
PIECES = (1, 1, 2, 2, 3)
LIVE = ("held", "waiting", "taken")


@dataclass
class Asked:
    """A claim as the model knows it; which came first is the order of their ids."""

    person: str
    sku: str
    pieces: int
    state: str
    parted: bool = False


class Sale:
    """Claim, cancel, hand over in whole or in part, take back, release, wait: as chance has it."""

    def __init__(self, books, chance):
        self.books, self.chance = books, chance
        self.clock = TestClock(START)
        put_sale(books)
        put_member(books)
        self.sales = SaleService(books, self.clock)
        self.known = {}

    def step(self):
        """Do one thing, and see that the books and the model still say the same."""
        number = self.chance.randrange(len(self.known) + 2)
        match self.chance.choices(range(7), (8, 3, 3, 1, 0.2, 2, 0.2))[0]:
            case 0:
                self.claim(*(self.chance.choice(each) for each in (PEOPLE, SKUS, PIECES)))
            case 1:
                self.cancel(number)
            case 2:
                self.hand_over(number, self.chance.choice((None, 1, 2, 3)))
            case 3:
                self.take_back(number)
            case 4:
                self.release()
            case 5:
                self.clock.move(minutes=1)
            case 6:
                self.clock.move(hours=self.chance.choice((1, 2, 24)))
        self.the_books_say_the_same()
        self.nothing_is_sold_twice()

    def sum_of(self, states, **wanted):
        return sum(
            claim.pieces
            for claim in self.known.values()
            if claim.state in states and all(getattr(claim, name) == each for name, each in wanted.items())
        )

    def left(self, sku):
        return STOCK[sku] - self.sum_of(("held", "taken"), sku=sku)

    def move_up(self, sku):
        """Whoever waited longest and fits gets hers; after the pick-up time nobody does."""
        moved = []
        for number, claim in sorted(self.known.items()):
            may = claim.sku == sku and claim.state == "waiting" and self.clock.at < PICKUP_UNTIL
            if may and claim.pieces <= self.left(sku):
                claim.state = "held"
                moved.append(number)
        return tuple(moved)

    def claim(self, who, sku, pieces):
        asker = Asker(member="1") if who == "member" else Asker(name=who)
        answer = self.sales.claim("F01", sku, asker, quantity=pieces, request_id=new_id()).value
        wrong = self.wrong(who, sku, pieces)
        if wrong:
            assert answer.reason == wrong
            return
        state = "held" if pieces <= self.left(sku) else "waiting"
        assert (answer.state, answer.quantity) == (state, pieces)
        self.known[answer.claim] = Asked(who, sku, pieces, state)

    def wrong(self, who, sku, pieces):
        if not START <= self.clock.at < END:
            return "sale_not_open"
        if sku not in STOCK:
            return "unknown_sku"
        if self.sum_of(LIVE, person=who, sku=sku) + pieces > MOST[sku]:
            return "sku_limit"
        others = [each for each in STOCK if each != sku and self.sum_of(LIVE, person=who, sku=each)]
        return "skus_limit" if len(others) >= SKUS_EACH else None

    def cancel(self, number):
        answer = self.sales.cancel(str(number), request_id=new_id()).value
        claim = self.known.get(number)
        reasons = {"taken": "already_taken", "released": "already_released"}
        wrong = reasons.get(claim.state) if claim else "unknown_claim"
        if wrong:
            assert answer.reason == wrong
            return
        claim.state = "released"
        assert answer.moved_up == self.move_up(claim.sku)

    def hand_over(self, number, pieces):
        claim = self.known.get(number)
        if claim is None or claim.parted:
            return
        code = next(each.pickup_code for each in self.sales.claims("F01") if each.id == number)
        answer = self.sales.pickup(code, pieces, request_id=new_id()).value
        wanted = pieces or claim.pieces
        reasons = {"taken": "already_taken", "waiting": "still_waiting", "released": "released"}
        wrong = reasons.get(claim.state) or ("more_than_held" if wanted > claim.pieces else None)
        if wrong:
            assert answer.reason == wrong
            return
        rest = claim.pieces - wanted
        assert (answer.state, answer.quantity, answer.still_held) == ("taken", wanted, rest)
        if not rest:
            claim.state = "taken"
            return
        claim.state, claim.parted = "released", True
        self.known[answer.claim] = Asked(claim.person, claim.sku, wanted, "taken")
        self.known[answer.claim + 1] = Asked(claim.person, claim.sku, rest, "held")

    def take_back(self, number):
        answer = self.sales.undo_pickup(str(number), "拿错了", request_id=new_id()).value
        claim = self.known.get(number)
        if claim is None or claim.state != "taken":
            assert answer.reason == ("not_taken" if claim else "unknown_claim")
            return
        claim.state = "held"
        assert answer.state == "held"

    def release(self):
        answer = self.sales.release("F01", request_id=new_id()).value
        if self.clock.at < PICKUP_UNTIL:
            assert answer.reason == "not_due"
            return
        late = [number for number, claim in sorted(self.known.items()) if claim.state in ("held", "waiting")]
        assert sorted(answer.released) == late
        for number in late:
            self.known[number].state = "released"

    def the_books_say_the_same(self):
        written = {claim.id: claim.state for claim in self.sales.claims("F01")}
        assert written == {number: claim.state for number, claim in self.known.items()}

    def nothing_is_sold_twice(self):
        for standing in self.sales.show("F01").items:
            sku = standing.item.sku
            said = (standing.held, standing.taken, standing.available, standing.waiting)
            held, taken = self.sum_of(("held",), sku=sku), self.sum_of(("taken",), sku=sku)
            assert said == (held, taken, STOCK[sku] - held - taken, self.sum_of(("waiting",), sku=sku))
            assert 0 <= standing.available <= STOCK[sku]


@pytest.mark.parametrize("seed", range(WALKS))
def test_a_sale_of_a_hundred_gestures(books, seed):
    sale = Sale(books, random.Random(seed))  # noqa: S311 - a story, not a secret
    for _ in range(100):
        sale.step()
    assert books.problems_of_the_file() == []
