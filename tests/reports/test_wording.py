from dataclasses import fields

from shopqun.referrals.rules import Reason, Signal, State
from shopqun.reports import wording
from shopqun.reports.figures import Figures


def test_every_code_has_a_word():
    assert set(wording.FIGURES) == {field.name for field in fields(Figures)}
    assert set(State) <= set(wording.STATES)
    assert set(Reason) <= set(wording.REASONS)
    assert set(Signal) == set(wording.SIGNALS)


def test_an_unknown_code_stands_for_itself():
    assert wording.said(wording.CHANNELS, "抖音") == "抖音"
