"""Codes on paper: what is forgiven, and what is caught."""

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.coupons.code import ALPHABET, Code, CodeKind, check_character, mint, parse

KINDS = st.sampled_from(CodeKind)
BODIES = st.text(ALPHABET, min_size=10, max_size=10)
CODES = st.builds(lambda kind, body: kind + body + check_character(kind + body), KINDS, BODIES)


def test_check_character_by_hand():
    # Only the kind letter C (12 = 0b01100) counts at α⁰: every zero adds nothing.
    assert check_character("C0000000000") == "C"
    # A 1 in the second place adds α = 2: 12 xor 2 = 14, which is E.
    assert check_character("C1000000000") == "E"
    # A 1 in the sixth place adds α⁵ = α² + 1 = 5: 12 xor 5 = 9.
    assert check_character("C0000100000") == "9"


@given(CODES, st.integers(0, 11), st.sampled_from(ALPHABET))
def test_every_single_change_is_caught(code, place, other):
    changed = code[:place] + other + code[place + 1 :]
    assert parse(changed) == (Code(code) if changed == code else None)


@given(CODES, st.integers(0, 10))
def test_every_swap_of_neighbours_is_caught(code, place):
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert (parse(swapped) is None) == (swapped != code)


@given(CODES)
def test_is_read_however_it_is_written(code):
    grouped = Code(code).grouped
    full_width = "".join(chr(ord(letter) + 0xFEE0) for letter in code)
    soft = code.replace("1", "l").replace("0", "o").replace("V", "u").lower()
    for written in (
        code,
        grouped,
        grouped.lower(),
        f"SQ:{code}",
        f"sq：{code}",
        f" {grouped} ",
        full_width,
        soft,
    ):
        assert parse(written) == Code(code)


@pytest.mark.parametrize(
    "word", ["", "SQ:", "C7K2", "https://weixin.qq.com/g/abc", "C" * 13, "1234567890123", "*" * 12]
)
def test_is_not_a_code(word):
    assert parse(word) is None


def test_an_unknown_kind_letter_is_not_a_code():
    assert parse("A0000000000" + check_character("A0000000000")) is None


@pytest.mark.parametrize("kind", CodeKind)
def test_a_minted_code_reads_back_as_its_kind(kind):
    code = mint(kind, secrets.randbelow)
    read = parse(code.text)
    assert read == code
    assert read.kind is kind
