import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.members.names import clean_name
from shopqun.members.terms import WHOLE, Known, plain, stretches, terms_of


def known(name="王小明", wechat="", phone=None):
    return Known(name, wechat, phone, "000012", "MABCDEFGH123", "12345670")


def finds(member, typed):
    words = terms_of(member)
    return any(s.start <= word < s.end for s in stretches(typed) for word in words)


@pytest.mark.parametrize(
    "typed",
    ["王小明", "小明", "明", "王小", "wxm", "wx", "xm", "wangxiaoming", "wangxiao", "xiaoming", "WangXiao"],
)
def test_a_name_is_found_by_every_part_and_sound(typed):
    assert finds(known(), typed)


@pytest.mark.parametrize("typed", ["李", "明王", "wm", "wang ming", "x小", ""])
def test_what_a_name_is_not_found_by(typed):
    assert not finds(known(), typed)


@pytest.mark.parametrize(
    ("surname", "sounds"),
    [
        ("曾", ("zeng", "ceng")),
        ("单", ("shan", "dan", "chan")),
        ("仇", ("qiu", "chou")),
        ("尉迟", ("yuchi", "weichi")),
        ("解", ("xie", "jie")),
        ("查", ("zha", "cha")),
        ("区", ("ou", "qu")),
        ("盖", ("ge", "gai")),
    ],
)
def test_special_surnames_are_found_by_either_reading(surname, sounds):
    member = known(f"{surname}芳")
    for sound in sounds:
        assert finds(member, f"{sound}fang"), sound
        initials = ("y" if sound == "yuchi" else "w") + "c" if "chi" in sound else sound[0]
        assert finds(member, f"{initials}f"), sound


def test_phone_number_and_codes():
    member = known(phone="13800138123")
    for typed in ("8123", "13800138123", "138 0013 8123", "+8613800138123", "000012", "12", "1234 5670"):
        assert finds(member, typed), typed
    assert not finds(member, "0138")


def test_a_card_code_is_found_as_it_is_scanned():
    card = "M1K1YVPQPDDF"
    member = Known("王", "", None, "000001", card, "12345670")
    for typed in ("SQ:M1K1YVPQPDDF", "m1k1-yvpq-pddf", "ＭIK1-YVPQ-PDDF"):
        assert finds(member, typed), typed


def test_the_wechat_name_counts_like_the_name():
    member = known(wechat="Apple 小苹果🍎")
    for typed in ("apple", "苹果", "果🍎", "xpg", "ple小"):
        assert finds(member, typed), typed


def test_whole_words_come_first():
    first, *_ = stretches("小明")
    assert first.start == WHOLE + "小明"
    whole = terms_of(known("小明"))
    part = terms_of(known("王小明"))
    assert any(first.start <= word < first.end for word in whole)
    assert not any(first.start <= word < first.end for word in part)


def test_a_long_name_of_many_readings_stays_small():
    member = known("重行长乐朝曾单仇解查区盖重行长乐朝曾单仇")
    assert len(terms_of(member)) < 5000
    assert finds(member, "zhong")
    assert finds(member, "chong")


@given(st.text(min_size=1, max_size=12), st.data())
def test_any_infix_of_any_name_finds_its_member(text, data):
    name = clean_name(text)
    if name is None:
        return
    start = data.draw(st.integers(0, len(name) - 1))
    end = data.draw(st.integers(start + 1, len(name)))
    typed = name[start:end]
    if plain(typed):
        assert finds(known(name), typed)
