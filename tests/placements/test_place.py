from datetime import date

import pytest

from shopqun.placements.place import Place, clean_place, numbered


@pytest.mark.parametrize(
    ("typed", "kept"),
    [(" 门口 ", "门口"), ("Ａ座\t大堂", "A座 大堂"), ("门" * 20, "门" * 20), ("门" * 21, None), ("  ", None)],
)
def test_clean_place(typed, kept):
    assert clean_place(typed) == kept


def test_the_short_code_can_be_read_back():
    assert numbered(Place(12, "门口", date(2027, 3, 1), None, 0).code) == 12


@pytest.mark.parametrize(
    ("typed", "number"),
    [("D3", 3), (" ｄ３ ", 3), ("d12", 12), ("D", 0), ("D3x", 0), ("3", 0), ("门口", 0), ("D" + "9" * 10, 0)],
)
def test_a_short_code_in_any_case_and_width(typed, number):
    assert numbered(typed) == number
