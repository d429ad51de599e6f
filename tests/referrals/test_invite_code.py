"""Invite codes: said aloud, typed wrong, caught."""

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopqun.referrals.invite_code import check_digit, mint_invite, parse_invite


def test_damm_example_from_its_author():
    assert check_digit("572") == 4
    assert check_digit("5724") == 0


@given(st.text("0123456789", min_size=7, max_size=7), st.integers(0, 7), st.sampled_from("0123456789"))
def test_every_wrong_digit_is_caught(digits, place, other):
    code = digits + str(check_digit(digits))
    wrong = code[:place] + other + code[place + 1 :]
    assert (parse_invite(wrong) is None) == (wrong != code)


@given(st.text("0123456789", min_size=7, max_size=7), st.integers(0, 6))
def test_every_swap_is_caught(digits, place):
    code = digits + str(check_digit(digits))
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert (parse_invite(swapped) is None) == (swapped != code)


def test_a_minted_code_reads_back_spaced_and_full_width():
    code = mint_invite(secrets.randbelow)
    assert parse_invite(f"{code[:4]} {code[4:]}") == code
    assert parse_invite("".join(chr(ord(digit) + 0xFEE0) for digit in code)) == code


@pytest.mark.parametrize("word", ["", "1234", "abcdefgh", "123456789", "１２３"])
def test_is_no_invite_code(word):
    assert parse_invite(word) is None
