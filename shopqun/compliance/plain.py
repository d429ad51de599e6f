"""Read a text as a passer-by does: without the disguises that hide a word from a checker.

Full width, spaces, invisible characters, decoration between characters and traditional forms all fold into
one plain text, which remembers where in the original each of its characters stood.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_PAIRS = (
    "價价級级國国獨独頂顶網网銷销領领導导優优線线隊队獎奖頭头傭佣轉转發发讚赞贊赞團团終终釋释權权歸归換换"
    "時时結结僅仅殺杀癒愈藥药療疗減减豐丰煙烟實实驗验證证專专業业馳驰標标絕绝對对萬万賺赚穩稳過过體体極极"
    "無无與与倫伦聯联盤盘兒儿嬰婴內内歷历貨货產产見见請请條条親亲員员會会後后單单錢钱點点讓让獲获進进隨随"
    "斷断續续幾几種种類类強强從从眾众邀邀禮礼積积碼码掃扫滿满贏赢選选買买賣卖來来間间個个號号為为這这"
    "應应當当麼么還还護护麗丽鮮鲜質质銀银營营養养壓压補补腎肾殘残闆板評评獨独蕞最苐第冣最"
)
_SIMPLE = str.maketrans(dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True)))
_DECORATION = frozenset("·・•‧∙*_~|\\^#+.-–—=\"'“”‘’「」『』【】〖〗<>《》〈〉")
_MOST_DECORATION = 2


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain text; `at[i]` is where its i-th character stood; a line ended before each of `breaks`."""

    text: str
    at: tuple[int, ...]
    breaks: frozenset[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the half-open span in the original of a half-open span here."""
        return self.at[start], self.at[end - 1] + 1

    def before(self, start: int) -> str:
        """Give what stands before, on the same line."""
        line = max((at for at in self.breaks if at <= start), default=0)
        return self.text[line:start]

    def after(self, end: int) -> str:
        """Give what stands after, on the same line."""
        return self.text[end : min((at for at in self.breaks if at >= end), default=len(self.text))]


def plain(text: str) -> Plain:
    """Fold a text to its plain form."""
    kept: list[tuple[str, int]] = []
    breaks: set[int] = set()
    gap = False
    for at, original in enumerate(text):
        if original in "\r\n\u2028\u2029":
            breaks.add(len(kept))
            continue
        for char in unicodedata.normalize("NFKC", original).casefold().translate(_SIMPLE):
            if _silent(char):
                gap = gap or char.isspace()
                continue
            if gap and kept and _latin(kept[-1][0]) and _latin(char):
                kept.append((" ", at))
            gap = False
            kept.append((char, at))
    return _undecorated(kept, breaks)


def _silent(char: str) -> bool:
    """Say whether a reader passes over it: spaces, invisible marks, accents, pictures."""
    return char.isspace() or unicodedata.category(char) in {"Cf", "Cc", "Mn", "Me", "So", "Sk", "Co"}


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _chinese(char: str) -> bool:
    return unicodedata.category(char) == "Lo"


def _undecorated(kept: list[tuple[str, int]], breaks: set[int]) -> Plain:
    """Drop one or two marks of decoration that stand between two Chinese characters."""
    chars: list[tuple[str, int]] = []
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
            ends.update(len(chars) for at in range(index, run + 1) if at in breaks)
            index = run
        chars.append(kept[index])
        index += 1
    return Plain("".join(char for char, _ in chars), tuple(at for _, at in chars), frozenset(ends))
