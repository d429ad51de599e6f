"""Codes on paper: a kind letter, ten random characters, and one that catches a slip of the finger."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 12
_KINDS = "CPMKTX"
_VALUE = {letter: value for value, letter in enumerate(ALPHABET)}
_FORGIVEN = str.maketrans("ILOU", "110V")
_DROPPED = str.maketrans("", "", "- \t\u2010\u2011\u2012\u2013\u2014\u2212\u3000\u00a0")


class CodeKind(StrEnum):
    """What a code stands for; its first letter."""

    COUPON = "C"
    PUBLIC = "P"
    CARD = "M"
    PICKUP = "K"
    TICKET = "T"
    PARTNER = "X"


@dataclass(frozen=True, slots=True)
class Code:
    """Twelve characters whose check character holds; the books decide whether they mean anything."""

    text: str

    @property
    def kind(self) -> CodeKind:
        """What the code stands for."""
        return CodeKind(self.text[0])

    @property
    def grouped(self) -> str:
        """The code as it is printed and read aloud: `C7K2-M9QX-4T3F`."""
        return f"{self.text[:4]}-{self.text[4:8]}-{self.text[8:]}"


def _double(value: int) -> int:
    """Multiply by α in GF(32), where α⁵ = α² + 1."""
    value <<= 1
    return value ^ 0b100101 if value & 0b100000 else value


def check_character(body: str) -> str:
    """Give Σ αⁱ·cᵢ over GF(32) for the eleven characters before the check character."""
    total = 0
    for letter in reversed(body):
        total = _double(total) ^ _VALUE[letter]
    return ALPHABET[total]


def mint(kind: CodeKind, draw: Callable[[int], int]) -> Code:
    """Make a code from ten draws; `draw(32)` gives a number below 32, in earnest `secrets.randbelow`."""
    body = kind.value + "".join(ALPHABET[draw(32)] for _ in range(LENGTH - 2))
    return Code(body + check_character(body))


def parse(text: str) -> Code | None:
    """Read a code however it was typed or scanned; None when the check character does not hold.

    Any case and width, with or without dashes, spaces or the `SQ:` prefix (a Chinese input method writes
    `：`); I and L count as 1, O as 0, U as V.
    """
    plain = unicodedata.normalize("NFKC", text).upper().translate(_DROPPED).strip()
    plain = plain.removeprefix("SQ:").translate(_FORGIVEN)
    if len(plain) != LENGTH or any(letter not in _VALUE for letter in plain):
        return None
    if plain[0] not in _KINDS or plain[-1] != check_character(plain[:-1]):
        return None
    return Code(plain)
