from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.basics import Refused
from shopqun.posters.boxes import Page, QrBox, Sheet
from shopqun.posters.paper import PAPERS
from shopqun.posters.proof import GreyPage, Proof, proof_dpi, prove
from shopqun.posters.qr import QrCode, encode

CODE = encode("SQ:C7K2M9QX4T3F")
OTHER = encode("SQ:C4H8Z2RWNB6Y")


def drawn(*codes: QrCode, px: int = 6) -> GreyPage:
    """Draw plates side by side on a page for two, `px` pixels a module."""
    side = CODE.plate_modules * px
    width = side * 2
    rows = [bytearray(b"\xff" * width) for _ in range(side)]
    for number, code in enumerate(codes):
        for x, y, w, h in code.runs:
            left = number * side + (x + 4) * px
            for row in rows[(y + 4) * px : (y + 4 + h) * px]:
                row[left : left + w * px] = bytes(w * px)
    return GreyPage(width, side, b"".join(rows))


def sheet(*pages: tuple[QrCode, ...], module_mm: float = 1.0) -> Sheet:
    side = CODE.plate_modules * module_mm
    laid = tuple(
        Page(tuple(QrBox(n * side, 0, side, code) for n, code in enumerate(codes))) for codes in pages
    )
    return Sheet("", side * 2, side, PAPERS["a4"], laid)


def test_a_code_is_read_back_three_ways():
    found = prove(sheet((CODE,)), [drawn(CODE)])
    ways = ("zxing-cpp", "zxing-cpp 1-bit", "zxing-cpp half size")
    assert found == (Proof("SQ:C7K2M9QX4T3F", ways, 1.0, 21.0, 21),)


def test_every_code_of_every_page_is_proved_in_order():
    found = prove(sheet((CODE, OTHER), (), (OTHER,)), [drawn(CODE, OTHER), drawn(CODE), drawn(OTHER)])
    assert not isinstance(found, Refused)
    assert [proof.payload for proof in found] == [CODE.payload, OTHER.payload, OTHER.payload]


def test_a_code_that_reads_as_another_is_refused():
    found = prove(sheet((CODE,), (CODE,)), [drawn(CODE), drawn(OTHER)])
    assert found == Refused("unreadable_qr", {"payload": CODE.payload, "page": 2})


def test_a_spoiled_code_is_refused():
    page = drawn(CODE)
    blank = replace(page, pixels=b"\x80" * len(page.pixels))
    assert prove(sheet((CODE,)), [blank]) == Refused("unreadable_qr", {"payload": CODE.payload, "page": 1})


def test_a_page_too_few_is_a_bug():
    with pytest.raises(ValueError, match="argument"):
        prove(sheet((CODE,), (CODE,)), [drawn(CODE)])


def test_a_reading_that_fails_is_left_out():
    # two pixels a module leave one at half size: too little to read
    found = prove(sheet((CODE,)), [drawn(CODE, px=2)])
    assert not isinstance(found, Refused)
    assert "zxing-cpp" in found[0].decoders


@pytest.mark.parametrize(
    ("module_mm", "dpi"),
    [
        (1.0, 102),  # four pixels of 1 mm: 4 * 25.4 = 101.6
        (0.3, 300),  # 338.7, but the paper is printed at 300
        (25.0, 40),  # 4.1: a floor, so that nothing vanishes
    ],
)
def test_the_proof_is_rendered_as_fine_as_it_needs(module_mm: float, dpi: int):
    assert proof_dpi(sheet((CODE,), module_mm=module_mm)) == dpi


def test_a_sheet_without_codes_proves_nothing():
    assert proof_dpi(sheet(())) == 40
    assert prove(sheet(()), [drawn(CODE)]) == ()


def test_a_code_is_looked_for_on_its_own_plate():
    swapped = [drawn(OTHER, CODE)]
    found = prove(sheet((CODE, OTHER)), swapped)
    assert found == Refused("unreadable_qr", {"payload": CODE.payload, "page": 1})


def test_pages_are_asked_for_one_by_one_and_none_after_the_first_unreadable_one():
    asked = []

    def rendered():
        for number in range(3):
            asked.append(number)
            yield GreyPage(400, 400, bytes([255]) * 160_000)

    page = Page((QrBox(2, 2, 30, encode("SQ:P7K2M9QX4T3F")),))
    found = prove(Sheet("", 40, 40, PAPERS["a6"], (page, page, page)), rendered())
    assert isinstance(found, Refused)
    assert found.facts["page"] == 1
    assert asked == [0]
