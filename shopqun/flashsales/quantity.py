"""How many: the quantity words of a list in a group, and when they are not sure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "俩": 2}
NUMERAL = r"(?:\d+(?:\.\d+)?|[零〇一二两俩三四五六七八九十百]+)"
PACKS = "份|件|套|组|单|盒|袋|箱|包|提|瓶|筐|篮|桶|捆|扎"
SINGLES = "个|只|颗|串|条|支|把|束|根|枚|块|朵"
WEIGHTS = "公斤|千克|斤|kg|克|g|毫升|ml|升|l"
UNIT = f"(?:{PACKS}|{SINGLES}|{WEIGHTS})"
_FILLER = (
    "我要|想要|麻烦|谢谢|多谢|自提|自取|到店取|已付款|已付|付了|已转|还有|以及|再来|再要|"
    "要|来|拿|订|定|买|拍|加|和|跟|与|及|了|的|吧|哈|呀|哦|啊|哒"
)
_TOKEN = re.compile(
    rf"(?P<vague>(?:半|几|些|好多)(?:{UNIT})?)|(?P<each>各|都)|(?:[x×*+]\s*)?(?P<number>{NUMERAL})\s*(?P<unit>{UNIT})?"
    rf"|(?P<filler>{_FILLER})|(?P<noise>[\W_]+)|(?P<other>\w)",
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as it was written, None where it is no whole number, and the unit behind it."""

    number: int | None
    unit: str


class Sign(StrEnum):
    """What else stands between two articles."""

    EACH = "each"
    VAGUE = "vague"
    OTHER = "other"


def whole(text: str) -> int | None:
    """Read `12`, `两` or `二十三` as a number from 1 to 999; None for anything else."""
    number = int(text) if text.isdecimal() and len(text) <= 3 else _chinese(text)
    return number or None


def _chinese(text: str) -> int | None:
    """Read a Chinese numeral below a thousand; None where it is none."""
    shape = re.fullmatch(r"(?:(.)百零?)?(?:(.?)(十))?(.?)", text)
    if shape is None:
        return None
    hundreds, tens, ten, ones = shape.groups()
    parts = [
        DIGITS.get(hundreds or "零"),
        DIGITS.get(tens or ("一" if ten else "零")),
        DIGITS.get(ones or "零"),
    ]
    if any(part is None for part in parts):
        return None
    return sum((part or 0) * weight for part, weight in zip(parts, (100, 10, 1), strict=True))


def read_between(text: str) -> list[Amount | Sign]:
    """Read what stands between two articles: amounts and signs, without politeness and punctuation."""
    found: list[Amount | Sign] = []
    for token in _TOKEN.finditer(text):
        if token["number"]:
            found.append(Amount(whole(token["number"]), token["unit"] or ""))
        elif token["vague"]:
            found.append(Sign.VAGUE)
        elif token["each"]:
            found.append(Sign.EACH)
        elif token["other"]:
            found.append(Sign.OTHER)
    return found


def counts_pieces(amount: Amount, article: str) -> bool:
    """Say whether an amount surely counts pieces of an article, by the article's full name.

    `两份` does. `2斤` does not: the piece may weigh 500 g. `4盒` does not where one piece is four boxes, nor
    `2个` where the piece is a bag sold by weight.
    """
    unit = amount.unit
    if amount.number is None or re.fullmatch(WEIGHTS, unit):
        return False
    if not unit or unit == "份":
        return True
    in_name = [whole(number) for number in re.findall(rf"({NUMERAL})\s*{unit}", article)]
    if in_name:
        return set(in_name) == {1}
    return not (re.fullmatch(SINGLES, unit) and re.search(rf"{NUMERAL}\s*(?:{WEIGHTS})", article))
