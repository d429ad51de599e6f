"""Every trouble has its own sentence, with something to do about it."""

import pytest

from shopqun.basics import ShopTrouble, Trouble
from shopqun.ui.troubles import sentence


@pytest.mark.parametrize("kind", list(Trouble))
def test_every_trouble_says_what_to_do(kind):
    said = sentence(ShopTrouble(kind, "/home/shop/3月.xlsx"))
    assert "请" in said
    assert "{" not in said
    assert kind.value not in said
    assert "/home/shop" not in said


def test_no_two_troubles_are_told_alike():
    assert len({sentence(ShopTrouble(kind)) for kind in Trouble}) == len(Trouble)


def test_the_file_is_named():
    assert "“3月.xlsx”" in sentence(ShopTrouble(Trouble.LOCKED, "/home/shop/3月.xlsx"))
    assert "“" not in sentence(ShopTrouble(Trouble.LOCKED))
