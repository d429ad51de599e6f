import pytest

from shopqun.placements.place import clean_place


@pytest.mark.parametrize(
    ("typed", "kept"),
    [(" 门口 ", "门口"), ("Ａ座\t大堂", "A座 大堂"), ("门" * 20, "门" * 20), ("门" * 21, None), ("  ", None)],
)
def test_clean_place(typed, kept):
    assert clean_place(typed) == kept
