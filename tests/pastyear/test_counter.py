from datetime import timedelta

import pytest

from shopqun.pastyear.counter import Counter
from shopqun.pastyear.dice import Dice
from shopqun.pastyear.friends import Friends
from tests.pastyear.year_kit import OPENS, a_shop, neighbour, rows


class Loaded:
    """Dice that answer what was written down, then never again."""

    def __init__(self, *said):
        self.said = list(said)

    def __call__(self):
        return self.said.pop(0) if self.said else 0.999


@pytest.fixture
def shop():
    return a_shop()


@pytest.fixture
def counter(shop):
    return Counter(shop, Friends(shop))


def at(shop, minute=660, day=OPENS):
    return shop.moment(day, minute)


def money(shop):
    return rows(shop, "till_entries", 1, 3, 4)


def test_a_stranger_leaves_a_bill_and_no_name(shop, counter):
    counter.stranger(at(shop), OPENS)
    (bill,) = shop.ledger.rows["purchases"]
    assert bill[1] is None
    assert bill[2] % 10 == 0
    assert money(shop) == [(1, "paid", bill[2])]


def test_a_paper_in_hand_is_used_once_and_takes_its_money_off(shop, counter):
    who = neighbour(shop)
    who.usual = 200.0
    who.papers = shop.issue(
        shop.templates["C02"], 1, at(shop), OPENS, placement="reward", holder=who, reward=1
    )
    shop.dice = Dice(Loaded(0.1, 0.5, 0.5, 0.9, 0.1))
    counter.serve(who, at(shop), OPENS)
    (scan,) = shop.ledger.rows["redemptions"]
    (bill,) = shop.ledger.rows["purchases"]
    assert scan[2:6] == ("accepted", None, 1, 0)
    assert money(shop) == [(1, "paid", bill[2] - 800)]
    counter.serve(who, at(shop, 700), OPENS)
    assert len(shop.ledger.rows["redemptions"]) == 1


def test_what_is_brought_back_whole_frees_the_paper(shop, counter):
    who = neighbour(shop)
    who.usual = 200.0
    who.papers = shop.issue(
        shop.templates["C02"], 1, at(shop), OPENS, placement="reward", holder=who, reward=1
    )
    # A clerk, a bill, no old paper, the one in hand, brought back (0.001 < 0.008) after a day, whole.
    shop.dice = Dice(Loaded(0.1, 0.5, 0.5, 0.9, 0.1, 0.001, 0.0, 0.1))
    counter.serve(who, at(shop), OPENS)
    day = OPENS + timedelta(days=1)
    counter.take_back(at(shop, 460, day), day)
    assert [kind for _, kind, _ in money(shop)] == ["paid", "refund"]
    assert sum(fen for _, _, fen in money(shop)) == 0
    assert rows(shop, "reversals", 0, 1) == [(1, "refund")]
    assert (who.paid_visits, who.papers[0].used_at, who.papers[0].returns) == (0, None, 1)


def test_a_year_of_serving_never_writes_more_off_than_was_billed():
    shop = a_shop(5)
    counter = Counter(shop, Friends(shop))
    people = [neighbour(shop) for _ in range(20)]
    for number in range(400):
        day = OPENS + timedelta(days=number // 10)
        if number % 70 == 0:
            for kind in ("C01", "C02"):
                shop.pools[kind] = shop.issue(
                    shop.templates[kind], 40, at(shop, 460, day), day, placement="门口"
                )
        counter.take_back(at(shop, 460, day), day)
        counter.serve(people[number % 20], at(shop, 480 + number, day), day)
    billed = dict(rows(shop, "purchases", 0, 2))
    left = dict.fromkeys(billed, 0)
    for purchase, _, fen in money(shop):
        left[purchase] += fen
    assert all(0 <= left[purchase] <= billed[purchase] for purchase in billed)
    live = {row[0]: row for row in shop.ledger.rows["redemptions"] if row[2] == "accepted"}
    for number, *_ in shop.ledger.rows["reversals"]:
        live.pop(number)
    papers = [row[4] for row in live.values()]
    assert len(papers) == len(set(papers)) > 10
