from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from shopqun.posters.brief import OfferKind
from tests.posters.sample_briefs import GROUP, POSTERS, RECEIPT, SLIP, cards


def test_kinds_are_those_of_the_contract():
    assert [kind.value for kind in OfferKind] == ["cash", "percent", "exchange"]


@pytest.mark.parametrize("brief", [*POSTERS, RECEIPT, SLIP, cards(1)], ids=lambda brief: type(brief).__name__)
def test_a_snapshot_stays_as_it_was_taken(brief: object):
    assert hash(brief) == hash(brief)
    with pytest.raises(FrozenInstanceError):
        brief.shop = GROUP.shop
