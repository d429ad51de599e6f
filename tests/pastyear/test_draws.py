"""A lottery that was held: every draw can be made again, and every gift is accounted for."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from shop_kit import preset

from shopqun.lotteries import drawing
from shopqun.lotteries.drawing import Ballot
from shopqun.lotteries.rules import seal, taken
from shopqun.pastyear.draws import PastDraw, moved, rules_of
from tests.pastyear.year_kit import a_shop, neighbour, rows, seeded

TODAY = date(2027, 3, 9)
SEED = 4


@pytest.fixture(scope="module")
def shop():
    """A shop of 120 in which the lottery was held."""
    made = a_shop()
    model = moved(preset().lotteries[0], TODAY + timedelta(days=1), TODAY + timedelta(days=4))
    made.plan = replace(made.plan, lotteries=(model,))
    for _ in range(120):
        neighbour(made)
    held = PastDraw(made, model, seeded(SEED))
    for ago in range(30, 0, -1):
        held.open(TODAY - timedelta(days=ago))
    return made


def test_its_notice_names_its_own_days(shop):
    (lottery,) = shop.ledger.rows["lotteries"]
    # it ended sixteen days ago, and prizes could be fetched for a week
    assert lottery[3:6] == (date(2027, 2, 18), date(2027, 2, 21), date(2027, 2, 28))
    assert '"draw_time":"2027-02-18至2027-02-21营业时间内"' in lottery[8]
    assert '"claim_period":"即日起至2027-02-28"' in lottery[8]
    assert rows(shop, "lottery_events", 2, 5) == [
        ("locked", date(2027, 2, 17)),
        ("closed", date(2027, 2, 22)),
    ]


def test_every_draw_can_be_made_again(shop):
    ((rules_text, seed, commitment),) = rows(shop, "lottery_locks", 1, 2, 3)
    ends = date(2027, 2, 21)
    one = replace(shop.plan.lotteries[0], id="L02", name="会员日刮刮卡")
    rules = rules_of(shop.plan.shop.name, moved(one, ends - timedelta(days=3), ends))
    assert seal(rules, bytes.fromhex(seed)) == commitment
    assert '"lottery":"L02"' in rules_text
    codes = dict(rows(shop, "lottery_tickets", 0, 2))
    left, link = rules.counts, commitment
    for ticket, position, number, pick, row, chained, at in rows(shop, "lottery_draws", 0, 2, 3, 4, 5, 6, 8):
        ballot = Ballot(position, codes[ticket], number, left)
        assert drawing.draw(bytes.fromhex(seed), ballot) == drawing.Outcome(pick, row)
        link = drawing.link(link, ballot, pick, at.isoformat())
        assert link == chained
        left = taken(left, row)
    assert 150 < rules.deck - sum(left) <= 210


def test_nobody_draws_more_than_three_and_prizes_are_fetched_in_time(shop):
    each = Counter(member for (member,) in rows(shop, "lottery_tickets", 3))
    assert max(each.values()) <= 3
    handed = rows(shop, "lottery_handovers", 0, 2)
    assert len(dict(handed)) == len(handed)
    assert all(day <= date(2027, 2, 28) for _, day in handed)
    wins = [ticket for ticket, row in rows(shop, "lottery_draws", 0, 5) if row < 4]
    assert set(dict(handed)) < set(wins)


def test_gifts_set_aside_come_back_where_nobody_drew_them(shop):
    drawn = Counter(row for (row,) in rows(shop, "lottery_draws", 5))
    moves = Counter()
    for sku, pieces, why in rows(shop, "gift_moves", 1, 2, 3):
        if why != "bought":
            moves[sku] += pieces
    assert moves == {"G04": -drawn[0], "G02": -drawn[2]}


def test_a_lottery_without_its_days_cannot_be_sealed():
    with pytest.raises(ValueError, match="L01"):
        rules_of("店", replace(preset().lotteries[0], end=None))
