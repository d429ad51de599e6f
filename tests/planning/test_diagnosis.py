from __future__ import annotations

import pytest

from shopqun.planning.diagnosis import Advice, Remedy, Trait, Trouble, advised


def test_nothing_said_nothing_advised():
    assert advised(set(), set()) == Advice((), None)


@pytest.mark.parametrize(
    ("trouble", "remedy"),
    [
        (Trouble.FEWER, Remedy.REFERRALS),
        (Trouble.UNHEARD, Remedy.PLACES),
        (Trouble.STOCK, Remedy.SALES),
        (Trouble.RIVALS, Remedy.TIERS),
    ],
)
def test_each_trouble_has_its_remedy(trouble, remedy):
    assert advised({trouble}, set()).first == (remedy,)


def test_remedies_stand_in_the_order_of_the_questions():
    assert advised({Trouble.RIVALS, Trouble.FEWER}, set()).first == (Remedy.REFERRALS, Remedy.TIERS)


@pytest.mark.parametrize(
    ("traits", "kind"),
    [
        ({Trait.FREQUENT}, "acquisition"),
        ({Trait.MARGIN}, "member"),
        ({Trait.ADVICE}, "service"),
        ({Trait.ADVICE, Trait.FREQUENT}, "acquisition"),
        (set(), None),
    ],
)
def test_one_trait_makes_a_trade_fit_for_its_kind_of_group(traits, kind):
    assert advised(set(), traits).group_type == kind
