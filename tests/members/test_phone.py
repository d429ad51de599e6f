import pytest

from shopqun.members.phone import clean_phone, masked


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("13800138000", "13800138000"),
        (" 138-0013-8000 ", "13800138000"),
        ("+86 138 0013 8000", "13800138000"),
        ("008613800138000", "13800138000"),
        ("8613800138000", "13800138000"),
        ("１３８００１３８０００", "13800138000"),
        ("19500138000", "19500138000"),
        ("16600138000", "16600138000"),
        ("17200138000", "17200138000"),
        ("1380013800", None),
        ("138001380001", None),
        ("23800138000", None),
        ("1380013800a", None),
        ("", None),
    ],
)
def test_clean_phone(typed, digits):
    assert clean_phone(typed) == digits


def test_masked():
    assert masked("13800138000") == "138****8000"
    assert masked(None) is None
