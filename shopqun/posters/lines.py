"""Breaking Chinese text into lines: no stop at the start of one, numbers with their units."""

from __future__ import annotations

import re
from collections.abc import Sequence

from shopqun.posters.boxes import Measure

_CLOSING = "，。、：；！？）》”’】」』…％%·,.!?:;)"
_OPENING = "（《“‘【「『("
_DANGLING = " ·"
"""What separates two halves of a line falls away where the line is broken there."""

_UNITS = "年月日号元角分天时点分秒张份个盒斤克箱袋人位次楼层折群店米枚桌款种期岁"
_TOKEN = re.compile(
    rf"\d+月\d+日|共\s\d+\s[{_UNITS}]|[¥￥]?\d+(?:[-.,:–/×]\d+)*\s?(?:[A-Za-z%℃]+|[{_UNITS}])?|[A-Za-z0-9][A-Za-z0-9.:/_@#&+-]*|\s+|."
)


def tokens(text: str) -> list[str]:
    """Cut text into pieces that stay whole: a word, a number with its unit, a sign with its stop."""
    pieces: list[str] = []
    opened = ""
    for piece in _TOKEN.findall(text):
        if piece in _OPENING:
            opened += piece
        elif piece in _CLOSING and pieces and not opened:
            pieces[-1] += piece
        else:
            pieces.append(opened + piece)
            opened = ""
    return [*pieces, opened] if opened else pieces


def wrap(text: str, width: float, size: float, *, bold: bool, measure: Measure) -> list[str]:
    """Break text greedily at `width` mm; a line feed always breaks. One piece may be wider than the width."""
    lines: list[str] = []
    for part in text.split("\n"):
        line = ""
        for piece in tokens(part):
            if line and measure((line + piece).rstrip(), size, bold) > width:
                lines.append(line.rstrip(_DANGLING))
                line = piece.lstrip()
            else:
                line += piece
        lines.append(line.rstrip())
    return lines


def balanced(text: str, width: float, size: float, *, bold: bool, measure: Measure) -> list[str]:
    """Break a headline: at its commas and brackets where that costs no line, else about evenly."""
    greedy = wrap(text, width, size, bold=bold, measure=measure)
    if len(greedy) == 1 or "\n" in text:
        return greedy
    clauses = [piece for piece in re.split(r"(?<=[，。；？！：])|(?=（)", text) if piece]
    if len(clauses) == len(greedy) and _widest(clauses, size, measure, bold=bold) <= width:
        return clauses
    best = greedy
    for step in range(1, 20):
        tried = wrap(text, width * (1 - step * 0.03), size, bold=bold, measure=measure)
        if len(tried) > len(greedy):
            return best
        best = tried
    return best


def _widest(lines: Sequence[str], size: float, measure: Measure, *, bold: bool) -> float:
    return max(measure(line, size, bold) for line in lines)
