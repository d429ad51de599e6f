import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.members.names import clean_name, masked_name, tidy


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  王  阿姨\t", "王 阿姨"),
        ("Ａｎｎａ", "Anna"),
        ("小\x00明\x07", "小明"),
        ("一" * 40, "一" * 40),
        ("一" * 41, None),
        ("", None),
        (" \u3000\n", None),
    ],
)
def test_clean_name(typed, kept):
    assert clean_name(typed) == kept


@given(st.text())
def test_tidy_again_changes_nothing(text):
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize(
    ("name", "shown"), [("王小明", "王**"), ("王明", "王*"), ("王", "王*"), ("欧阳娜娜", "欧**"), ("", "")]
)
def test_masked_name(name, shown):
    assert masked_name(name) == shown
