"""Which article is meant: by its sku, or by a part of its name that no other article has."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from shopqun.flashsales.quantity import NUMERAL, UNIT
from shopqun.flashsales.sale import Item

_SHORTEST = 2
_PACKAGE = re.compile(rf"{NUMERAL}\s*{UNIT}")


def folded(text: str) -> str:
    """Give a text as it is compared: NFKC, then small letters, one for one."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in plain)


@dataclass(frozen=True, slots=True)
class Article:
    """An article as lists name it: `core` is its name without package and brackets, `tail` the package."""

    sku: str
    name: str
    core: str
    tail: str

    @classmethod
    def of(cls, item: Item) -> Article:
        """Take `丹东99草莓500g` apart into `丹东99草莓` and `500g`."""
        name = re.sub(r"\s", "", folded(item.name))
        plain = re.sub(r"\(.*?\)", "", name)
        package = _PACKAGE.search(plain)
        core = plain[: package.start()] if package else plain
        tail = name.removeprefix(core) if core and name.startswith(core) else ""
        return cls(item.sku, name, core or name, tail)


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a line names an article: [start, end) in the folded line, and which ones it can be."""

    start: int
    end: int
    articles: tuple[Article, ...]


def find_mentions(line: str, articles: Sequence[Article]) -> list[Mention]:
    """Find the articles a folded line names, from left to right, the longest match first."""
    found: list[Mention] = []
    at = 0
    while at < len(line):
        here = _mention(line, at, articles)
        if here is None:
            at += 1
        else:
            found.append(here)
            at = here.end
    return found


def _mention(line: str, at: int, articles: Sequence[Article]) -> Mention | None:
    best, meant = at, []
    for article in articles:
        end = max(_sku_end(line, at, article), _name_end(line, at, article))
        if end > best:
            best, meant = end, [article]
        elif end == best > at:
            meant.append(article)
    return Mention(at, best, tuple(meant)) if meant else None


def _sku_end(line: str, at: int, article: Article) -> int:
    """Give where the sku ends that starts here, when it stands alone: not `s01` in `s012`."""
    alone = rf"(?<![a-z0-9]){re.escape(folded(article.sku))}(?!\d)(?!(?!x\d)[a-z])"
    hit = re.compile(alone).match(line, at)
    return hit.end() if hit else at


def _name_end(line: str, at: int, article: Article) -> int:
    """Give where the longest part of the name ends that starts here; blanks within it do not matter."""
    part, end, place = "", at, at
    while place < len(line):
        if not line[place].isspace():
            if part + line[place] not in article.core:
                break
            part += line[place]
            end = place + 1
        elif not part:
            break
        place += 1
    letters = sum(letter.isalpha() for letter in part)
    return end if part == article.core or letters >= _SHORTEST else at


def after_package(gap: str, mention: Mention) -> str:
    """Leave out the package behind a name when an amount follows it: `草莓500g 2份`."""
    tail = mention.articles[0].tail
    rest = gap.lstrip()
    if tail and rest.startswith(tail) and re.search(NUMERAL, rest[len(tail) :]):
        return rest[len(tail) :]
    return gap
