"""The rules as data: what each asks, by which article, since when, and how far that was verified."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import msgspec

LETTERS = "LPRIMSAXFWC"
"""The groups of rules, in the order they are shown."""


class Weight(StrEnum):
    """What a broken rule does: stops the paper, asks for proof, advises, or cannot be broken at all."""

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"
    DESIGN = "design"


class Standing(StrEnum):
    """How far a rule was verified: read in the original, told by others, its number inferred, or custom."""

    ORIGINAL = "original"
    SECOND_HAND = "second_hand"
    INFERRED = "inferred"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of the data in both languages of the window."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A rule; `effective` is an ISO day, a month where only that is known, or empty."""

    id: str
    severity: Weight
    article: Said
    effective: str
    asks: Said
    remedy: Said
    checked_on: date
    standing: Standing

    @property
    def letter(self) -> str:
        """Give the letter of its group."""
        return self.id[0]

    @property
    def verified(self) -> bool:
        """Say whether it was read in the original text."""
        return self.standing is Standing.ORIGINAL


def laws_from(text: bytes) -> tuple[Law, ...]:
    """Read the rules from their data file, in its order."""
    return msgspec.json.decode(text, type=tuple[Law, ...])


def about(laws: tuple[Law, ...], letter: str, typed: str) -> tuple[Law, ...]:
    """Give the rules of a letter (empty for all) that say every word typed, in either language."""
    words = typed.casefold().split()
    return tuple(
        law
        for law in laws
        if law.letter.startswith(letter) and all(word in _everything(law) for word in words)
    )


def _everything(law: Law) -> str:
    said = (law.asks, law.remedy, law.article)
    texts = [law.id, *(each.zh for each in said), *(each.en for each in said)]
    return "\n".join(texts).casefold()
