"""Setting Chinese: half-width stops that stand between Chinese signs become full-width ones."""

from __future__ import annotations

import re

_WIDE = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）"}
_CHINESE = re.compile(r"[\u3001-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff“”‘’…]")
_PAIR = re.compile(r"\(([^()]*)\)")
_STOP = re.compile(r"[,;:!?()]")


def fold(text: str) -> str:
    """Give a text with Chinese stops where it is Chinese.

    A stop is folded when it touches a Chinese sign, brackets only as a pair or where they stand alone. So
    `1,000`, `17:00`, `1.2kg`, codes and addresses stay as they are. Folding twice changes nothing more.
    """
    while (folded := _folded(text)) != text:
        text = folded
    return text


def _folded(text: str) -> str:
    paired = _PAIR.sub(lambda found: _pair(found, text), text)
    lone = {at for found in _PAIR.finditer(paired) for at in (found.start(), found.end() - 1)}
    made: list[str] = []
    for at, sign in enumerate(paired):
        after = paired[at + 1 : at + 2]
        touches = _chinese(made[-1] if made else "") or _chinese(after)
        made.append(_WIDE[sign] if _STOP.match(sign) and touches and at not in lone else sign)
    return re.sub(r"([，；：！？（）]) +(?=\S)", r"\1", "".join(made))


def _pair(found: re.Match[str], text: str) -> str:
    """Fold both brackets of a pair if Chinese stands right before, within or right after them."""
    inside = found[1]
    beside = (text[: found.start()][-1:], inside[:1], inside[-1:], text[found.end() :][:1])
    return f"（{inside}）" if any(_chinese(sign) for sign in beside) else found[0]


def _chinese(sign: str) -> bool:
    return bool(_CHINESE.match(sign))
