"""Read a text as a passer-by does: without the disguises that hide a word from a checker.

Full width, spaces, invisible characters, decoration between characters, traditional forms, look-alikes,
thumbs and syllables in Latin letters all fold into one plain text, which remembers where in the original each
of its characters stood.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from shopqun.compliance.disguises import SIMPLE, SPELLED

_DECORATION = frozenset("·・•‧∙*_~|\\^#+.-–—=\"'“”‘’「」『』【】〖〗<>《》〈〉")
_MOST_DECORATION = 2
_QUOTES_MEET = re.compile("[”’」』][“‘「『]")
_LONE = re.compile(r"(?<=[一-鿿])([,/、])(?=[一-鿿]\1)|(?<=([,/、])[一-鿿])\2(?=[一-鿿])")
Place = tuple[str, int, int]
"""A character of the plain text, and the half-open span of the original it stands for."""


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain text; its i-th character stands for `at[i]` to `to[i]`; a line ended before `breaks`."""

    text: str
    at: tuple[int, ...]
    to: tuple[int, ...]
    breaks: frozenset[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the half-open span in the original of a half-open span here."""
        return self.at[start], self.to[end - 1]

    def before(self, start: int) -> str:
        """Give what stands before, on the same line."""
        line = max((at for at in self.breaks if at <= start), default=0)
        return self.text[line:start]

    def after(self, end: int) -> str:
        """Give what stands after, on the same line."""
        return self.text[end : min((at for at in self.breaks if at >= end), default=len(self.text))]


def plain(text: str) -> Plain:
    """Fold a text to its plain form."""
    kept: list[Place] = []
    breaks: set[int] = set()
    gap = False
    for at, original in enumerate(text):
        if original in "\r\n\u2028\u2029":
            breaks.add(len(kept))
            continue
        for char in unicodedata.normalize("NFKC", original.translate(SIMPLE)).casefold().translate(SIMPLE):
            if _silent(char):
                gap = gap or char.isspace()
                continue
            if gap and kept and _latin(kept[-1][0]) and _latin(char):
                kept.append((" ", at, at + 1))
            gap = False
            kept.append((char, at, at + 1))
    return _whole(*_spelled(*_unlisted(*_undecorated(kept, breaks))))


def _silent(char: str) -> bool:
    """Say whether a reader passes over it: spaces, invisible marks, accents, pictures."""
    return char.isspace() or unicodedata.category(char) in {"Cf", "Cc", "Mn", "Me", "So", "Sk", "Co"}


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _chinese(char: str) -> bool:
    return unicodedata.category(char) == "Lo"


def _undecorated(kept: list[Place], breaks: set[int]) -> tuple[list[Place], set[int]]:
    """Drop one or two marks of decoration between two Chinese characters; where quotes meet, list them."""
    chars: list[Place] = []
    ends: set[int] = set()
    index = 0
    while index < len(kept):
        if index in breaks:
            ends.add(len(chars))
        run = index
        while run < len(kept) and kept[run][0] in _DECORATION:
            run += 1
        between = chars and _chinese(chars[-1][0]) and run < len(kept) and _chinese(kept[run][0])
        if 0 < run - index <= _MOST_DECORATION and between:
            if _QUOTES_MEET.fullmatch("".join(kept[at][0] for at in range(index, run))):
                chars.append(("、", kept[index][1], kept[run - 1][2]))
            ends.update(len(chars) for at in range(index, run + 1) if at in breaks)
            index = run
        chars.append(kept[index])
        index += 1
    return chars, ends


def _unlisted(chars: list[Place], breaks: set[int]) -> tuple[list[Place], set[int]]:
    """Drop the commas of `最,便,宜`: those before or after a single character between two of them."""
    marks = {found.start() for found in _LONE.finditer(_text(chars))}
    return _without(chars, breaks, marks) if marks else (chars, breaks)


def _without(chars: list[Place], breaks: set[int], gone: set[int]) -> tuple[list[Place], set[int]]:
    ends = {at - sum(mark < at for mark in gone) for at in breaks}
    return [each for at, each in enumerate(chars) if at not in gone], ends


def _spelled(chars: list[Place], breaks: set[int]) -> tuple[list[Place], set[int]]:
    """Write syllables in letters (`朋you圈`) as characters; each stands for the whole of its letters."""
    for pattern, meant in SPELLED:
        for found in reversed(list(pattern.finditer(_text(chars)))):
            start, end = found.span()
            if any(start < at < end for at in breaks):
                continue
            first, last = chars[start][1], chars[end - 1][2]
            chars = [*chars[:start], *((char, first, last) for char in meant), *chars[end:]]
            grown = len(meant) - (end - start)
            breaks = {at + grown if at >= end else at for at in breaks}
    return chars, breaks


def _whole(chars: list[Place], breaks: set[int]) -> Plain:
    return Plain(
        _text(chars),
        tuple(at for _, at, _ in chars),
        tuple(to for _, _, to in chars),
        frozenset(breaks),
    )


def _text(chars: list[Place]) -> str:
    return "".join(char for char, _, _ in chars)
