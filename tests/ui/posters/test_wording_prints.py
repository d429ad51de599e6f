"""What the record of prints says of a sheet, and why one cannot be voided."""

from datetime import UTC, datetime

import pytest

from shopqun.basics import Refused
from shopqun.prints.record import PrintedCode, PrintedSheet
from shopqun.prints.spoiling import Spoiled
from shopqun.ui.posters import wording_prints as wording


def sheet(*states, **more):
    codes = tuple(PrintedCode("SQ:C1", state) for state in states)
    given = {"decoders": ("a", "b", "c"), "module_um": 530, "reads_from_cm": 21} | more
    return PrintedSheet(1, 1, 3, "7", 3, codes, **given)


@pytest.mark.parametrize(
    ("states", "said"),
    [
        (("issued", "issued"), "2 个码"),
        (("redeemed", "issued"), "2 个码，用了 1"),
        (("void", "void"), "2 个码，作废 2"),
        ((), "没有码"),
    ],
)
def test_what_became_of_the_codes(states, said):
    assert wording.codes(sheet(*states)) == said


def test_how_a_sheet_stands():
    spoiled = sheet("void", spoiled_at=datetime(2027, 3, 1, tzinfo=UTC), why="卡纸了")
    assert wording.spoiled(spoiled) == "没发出去：卡纸了"
    assert wording.spoiled(sheet("issued")) == ""
    assert wording.proof(sheet("issued")) == "3 种读法都读到，21 厘米能扫"
    assert wording.proof(sheet(module_um=None, reads_from_cm=None)) == ""


def test_what_voiding_came_to():
    assert wording.voided(Spoiled(1, ("C1", "C2"), ())) == "作废了 2 张券"
    assert "另外 1 张纸" in wording.voided(Spoiled(1, (), (4,)))


@pytest.mark.parametrize(
    "reason", ["sheet_spoiled", "sheet_used", "sheet_held", "why_needed", "unknown_sheet"]
)
def test_every_refusal_is_a_sentence(reason):
    assert wording.refusal(Refused(reason)).endswith("。")
