"""Invite codes: eight digits that can be said aloud, the last one a Damm check digit."""

import unicodedata
from collections.abc import Callable

LENGTH = 8
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def check_digit(digits: str) -> int:
    """Give the Damm digit: it catches every wrong digit and every swap of neighbours."""
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return interim


def mint_invite(draw: Callable[[int], int]) -> str:
    """Make an invite code from seven draws; `draw(10)` gives a digit."""
    digits = str(1 + draw(9)) + "".join(str(draw(10)) for _ in range(LENGTH - 2))
    return digits + str(check_digit(digits))


def parse_invite(text: str) -> str | None:
    """Read a spoken or typed invite code; None unless it is eight digits whose check holds."""
    plain = "".join(unicodedata.normalize("NFKC", text).split()).replace("-", "")
    if len(plain) != LENGTH or not (plain.isascii() and plain.isdigit()) or check_digit(plain):
        return None
    return plain
