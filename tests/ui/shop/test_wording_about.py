from __future__ import annotations

import pytest
from ui.sentences import is_sentence, is_wording, unfit

from shopqun.ui.shop import wording_about

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_limit_says_what_to_do_instead():
    limits = wording_about.limits()
    assert all(is_wording(what) and is_sentence(instead) for _, what, instead in limits)
    assert len({what for _, what, _ in limits}) == len(limits)


def test_what_is_said_is_calm_and_whole():
    assert unfit(wording_about, "limits", "licences") == []


def test_versions_stand_in_their_words():
    assert wording_about.version("1.0.0", "6.8.1") == "店群通 1.0.0（Qt 6.8.1）"


def test_every_licence_is_named():
    licences = wording_about.licences()
    assert licences
    assert all(what and licence for what, licence in licences)
    assert len({what for what, _ in licences}) == len(licences)
