"""Every word of a plan that customers will read, and what the linter says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from shopqun.compliance.findings import Finding, Severity, Violation
from shopqun.compliance.paper import in_the_name
from shopqun.compliance.words import Kind, lint
from shopqun.planning.preset import Caution, Disclosure, Preset

_RULES_PARTS = (1, 2)


@dataclass(frozen=True, slots=True)
class Saying:
    """A text of the plan; `loud` ones hang on posters, so words that need proof are named too."""

    path: str
    text: str
    kind: Kind = "poster"
    name: bool = False
    loud: bool = False


def words_that_break_a_rule(preset: Preset) -> Iterator[Violation | Caution]:
    """Name each forbidden word of announcement, rules, names, terms, claims and scripts (handbook C2)."""
    for saying in spoken(preset):
        for finding in lint(saying.text, saying.kind):
            if not _let_off(preset, saying, finding):
                yield from _told(preset, saying, finding)


def spoken(preset: Preset) -> Iterator[Saying]:
    """Give every text of the plan that customers will read, with its path."""
    yield from _announced(preset)
    yield from _named(preset)
    yield from _promised(preset)


def _announced(preset: Preset) -> Iterator[Saying]:
    for at, part in enumerate(preset.announcement):
        yield Saying(f"announcement[{at}]", part, "rules" if at in _RULES_PARTS else "poster", loud=True)
    for at, rule in enumerate(preset.group_rules):
        yield Saying(f"group_rules[{at}]", rule, "rules")
    for at, row in enumerate(preset.sop):
        yield Saying(f"sop[{at}].script", row.script)
        yield Saying(f"sop[{at}].column", row.column, name=True)
    for key in ("who", "why", "what", "when", "how"):
        yield Saying(f"w4h1.{key}", getattr(preset.w4h1, key))


def _named(preset: Preset) -> Iterator[Saying]:
    yield Saying("shop.name", preset.shop.name, name=True, loud=True)
    named = {
        "groups": [group.name for group in preset.groups],
        "gifts": [gift.name for gift in preset.gifts],
        "templates": [paper.name for paper in preset.templates],
        "sales": [sale.name for sale in preset.sales],
        "lotteries": [lottery.name for lottery in preset.lotteries],
        "tiers": [tier.name for tier in preset.tiers],
    }
    for table, names in named.items():
        for at, name in enumerate(names):
            yield Saying(f"{table}[{at}].name", name, name=True, loud=True)
    for at, sale in enumerate(preset.sales):
        for index, item in enumerate(sale.items):
            yield Saying(f"sales[{at}].items[{index}].name", item.name, name=True)
    for at, lottery in enumerate(preset.lotteries):
        for index, prize in enumerate(lottery.prizes):
            yield Saying(f"lotteries[{at}].prizes[{index}].name", prize.name, name=True)


def _promised(preset: Preset) -> Iterator[Saying]:
    for at, paper in enumerate(preset.templates):
        yield Saying(f"templates[{at}].terms", paper.terms)
    if preset.referral:
        yield Saying("referral.poster_claim", preset.referral.poster_claim, loud=True)
    yield Saying("checkin.point_value", preset.checkin.point_value)
    for at, lottery in enumerate(preset.lotteries):
        for part in fields(Disclosure):
            yield Saying(f"lotteries[{at}].disclosure.{part.name}", getattr(lottery.disclosure, part.name))
    for at, tier in enumerate(preset.tiers):
        for index, right in enumerate(tier.rights):
            yield Saying(f"tiers[{at}].rights[{index}]", right)
    for at, partner in enumerate(preset.alliance):
        yield Saying(f"alliance[{at}].give", partner.give)
        yield Saying(f"alliance[{at}].get", partner.get)


def _let_off(preset: Preset, saying: Saying, finding: Finding) -> bool:
    """Say whether the plan itself answers the finding: a named event has its times, a full deck only wins."""
    if finding.rule == "P-04":
        return saying.name
    return finding.rule == "L-09" and _everyone_wins(preset)


def _everyone_wins(preset: Preset) -> bool:
    """L-09: `人人中奖` is true where no row of any deck loses and every prize has its price (令32)."""
    rows = [prize for lottery in preset.lotteries for prize in lottery.prizes]
    return bool(rows) and all(prize.wins and prize.retail_fen > 0 for prize in rows)


def _told(preset: Preset, saying: Saying, finding: Finding) -> Iterator[Violation | Caution]:
    said = f"{finding.message}；{finding.suggestion}"
    if finding.severity is Severity.BLOCK and not in_the_name(saying.text, finding, preset.shop.name):
        yield Violation(finding.rule, saying.path, said)
    elif saying.loud:
        yield Caution(finding.rule, saying.path, said)
