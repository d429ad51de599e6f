"""Reading a 接龙, the list people make in a group: who wants how many of what, and what is not sure."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from shopqun.flashsales.answers import Question
from shopqun.flashsales.mentions import Article, Mention, after_package, find_mentions, folded
from shopqun.flashsales.persons import LONGEST_NAME, clean_name
from shopqun.flashsales.quantity import (
    NUMERAL,
    UNIT,
    Amount,
    Sign,
    counts_pieces,
    read_between,
)
from shopqun.flashsales.sale import Item

_HOUSE = r"(?:\d+\s*(?:栋|号楼|号|幢|座|室|单元|楼|期|区)|\d+(?:-\d+)+)"
_NUMBERED = re.compile(
    rf"\s*(?:[(\[【]?\d{{1,4}}(?:\s*[、)\]】。,]|\s*\.(?!\d)|\s*\.(?={_HOUSE})|\s*[:\-](?!\d))|\d{{1,4}}(?=\s))\s*(?P<body>.*)"
)
_BARE_NUMBER = re.compile(r"\s*\d{1,4}\s*")
_EDGES = " \t,，、:;。.-—_~+·|/"
_HANGING = re.compile(r"(?<=\S)(?:我要|想要|要|买|订|拍)$")
_AMOUNT_AT_END = re.compile(rf"(?:^|\s|[x×*+])(?:{NUMERAL})$|(?:{NUMERAL})\s*{UNIT}$")
_AMOUNT_ALONE = re.compile(rf"(?:^|[\s,、])(?:[x×*+]\s*)?{NUMERAL}\s*{UNIT}?$")
_BEFORE = re.compile(
    rf"(?:(?<=[\s{re.escape(_EDGES)}])|(?<=要|来|买|订|拍)|^)(?P<amount>{NUMERAL}\s*{UNIT}?)\s*$"
)


class Doubt(StrEnum):
    """Why a line is not sure; the code of the question it becomes."""

    UNKNOWN_ITEM = "unknown_item"
    TWO_ITEMS_ALIKE = "two_items_alike"
    UNCLEAR_QUANTITY = "unclear_quantity"
    NO_NAME = "no_name"
    UNCLEAR_NAME = "unclear_name"


@dataclass(frozen=True, slots=True)
class Want:
    """So many pieces of one article."""

    sku: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Order:
    """A sure line: who wants what. `line` counts file lines from 1."""

    line: int
    text: str
    name: str
    wants: tuple[Want, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list that was read. `title` is a mark made of its heading, or of where it came from; may be empty."""

    title: str
    orders: tuple[Order, ...]
    questions: tuple[Question, ...]


def decoded(content: bytes) -> str | None:
    """Read the bytes of a text file: UTF-8 or GBK, UTF-16 with its mark; None for anything else."""
    encodings = ("utf-16",) if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text else text
    return None


def read_listing(text: str, items: Sequence[Item], origin: str = "") -> Listing:
    """Read a list, passing over headings and blank lines; a line is sure, or asked, as a whole.

    `origin` is where a list without a heading came from, such as a file's name.
    """
    articles = [Article.of(item) for item in items]
    lines = text.split("\n")
    first = next((place for place, line in enumerate(lines) if _numbered(line) is not None), None)
    orders: list[Order] = []
    questions: list[Question] = []
    for place, line in enumerate(lines):
        body = _body(line, articles, heading=first is not None and place < first)
        read = _read(body, articles) if body else None
        if isinstance(read, Doubt):
            questions.append(Question(place + 1, line.strip(), read.value))
        elif read is not None:
            orders.append(Order(place + 1, line.strip(), *read))
    return Listing(_title(lines[: first or 0], origin), tuple(orders), tuple(questions))


def _numbered(line: str) -> str | None:
    """Give what stands behind the number of a line; None where it has none."""
    plain = unicodedata.normalize("NFKC", line)
    if _BARE_NUMBER.fullmatch(plain):
        return ""
    hit = _NUMBERED.match(plain)
    return hit["body"].strip() if hit else None


def _body(line: str, articles: Sequence[Article], *, heading: bool) -> str:
    """Give the part of a line that may be an order; a line without a number is one if it names an article."""
    numbered = _numbered(line)
    if numbered is not None or heading:
        return numbered or ""
    plain = unicodedata.normalize("NFKC", line).strip()
    return plain if find_mentions(folded(plain), articles) else ""


def _title(heading: Sequence[str], origin: str) -> str:
    said = [re.sub(r"\s", "", folded(line)) for line in heading]
    said = [line for line in said if line.strip("#") not in {"", "接龙"} and not line.startswith("例")]
    mark = "\n".join(said) or origin
    return hashlib.sha256(mark.encode()).hexdigest()[:12] if mark else ""


def _read(body: str, articles: Sequence[Article]) -> tuple[str, tuple[Want, ...]] | Doubt:
    """Read one order, or say why it is not sure."""
    line = folded(body)
    mentions = find_mentions(line, articles)
    if not mentions:
        return Doubt.UNKNOWN_ITEM
    if any(len(mention.articles) > 1 for mention in mentions):
        return Doubt.TWO_ITEMS_ALIKE
    ends = [*(mention.start for mention in mentions[1:]), len(line)]
    gaps = [
        read_between(after_package(line[mention.end : end], mention))
        for mention, end in zip(mentions, ends, strict=True)
    ]
    before = body[: mentions[0].start]
    if any(Sign.OTHER in gap for gap in gaps):
        return Doubt.NO_NAME if not before.strip(_EDGES) else Doubt.UNKNOWN_ITEM
    if not gaps[-1]:
        before, gaps = _amounts_in_front(before, gaps)
    wants = _wants(mentions, gaps)
    if isinstance(wants, Doubt):
        return wants
    name = _name(before)
    return name if isinstance(name, Doubt) else (name, wants)


def _amounts_in_front(before: str, gaps: list[list[Amount | Sign]]) -> tuple[str, list[list[Amount | Sign]]]:
    """Shift `两份草莓 一份脐橙`: the amount of each article stands before it."""
    hit = _BEFORE.search(before)
    if hit is None:
        return before, gaps
    return before[: hit.start()], [read_between(hit["amount"]), *gaps[:-1]]


def _wants(mentions: Sequence[Mention], gaps: list[list[Amount | Sign]]) -> tuple[Want, ...] | Doubt:
    """Give each article its amount, or say why it is not sure."""
    if len(gaps) > 1 and not any(gaps[:-1]) and gaps[-1][:1] == [Sign.EACH]:
        gaps = [gaps[-1][1:]] * len(gaps)
    wants: list[Want] = []
    for mention, gap in zip(mentions, gaps, strict=True):
        article = mention.articles[0]
        amount = gap[0] if len(gap) == 1 else None
        if not isinstance(amount, Amount) or amount.number is None or not counts_pieces(amount, article.name):
            return Doubt.UNCLEAR_QUANTITY
        wants.append(Want(article.sku, amount.number))
    if len({want.sku for want in wants}) < len(wants):
        return Doubt.UNCLEAR_QUANTITY
    return tuple(wants)


def _name(before: str) -> str | Doubt:
    """Give the name in front of the first article, or say why it is not sure."""
    glued = before == before.rstrip(_EDGES)
    text = before.strip(_EDGES)
    if _AMOUNT_AT_END.search(text):
        return Doubt.UNCLEAR_QUANTITY if _AMOUNT_ALONE.search(text) else Doubt.UNKNOWN_ITEM
    name = clean_name(_HANGING.sub("", text) if glued else text)
    if not any(letter.isalnum() for letter in name) or len(name) > LONGEST_NAME:
        return Doubt.NO_NAME
    words = [word for word in re.split(r"[\s,，、:;]+", name) if not re.fullmatch(_HOUSE, word)]
    if len(words) != 1 and not all(word.isascii() for word in words):
        return Doubt.UNCLEAR_NAME
    return name
