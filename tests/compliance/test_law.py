"""The rules as data: each once, dated, in both languages; and every rule the checks name is among them."""

import ast
import re
from pathlib import Path

import pytest

from shopqun.compliance.findings import Severity
from shopqun.compliance.law import Standing, Weight, about, laws_from
from shopqun.compliance.words import TERMS, lint
from shopqun.places import resource

LAWS = laws_from(resource("law.json").read_bytes())
PURE = Path(__file__).parents[2] / "shopqun" / "compliance"
HANZI = re.compile("[一-鿿]")


def test_there_are_fifty_three_each_once():
    assert len(LAWS) == len({law.id for law in LAWS}) == 53


@pytest.mark.parametrize("law", LAWS, ids=lambda law: f"{law.id} {law.article.zh}")
def test_a_rule_says_what_it_asks_and_what_to_do_in_both_languages(law):
    for said in (law.asks, law.remedy, law.article):
        assert HANZI.search(said.zh)
        assert said.en
        assert not HANZI.search(said.en)
    assert re.fullmatch(r"(\d{4}-\d{2}(-\d{2})?)?", law.effective)
    assert law.checked_on.isoformat() == "2026-11-22"


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.id)
def test_what_a_rule_itself_says_is_printable(law):
    stops = [each.rule for each in lint(law.remedy.zh) if each.severity is Severity.BLOCK]
    assert stops == []


def test_every_rule_the_linter_names_is_in_the_data_and_no_lighter_than_there():
    known = {law.id: law for law in LAWS}
    heaviest = {term.rule for term in TERMS if term.severity is Severity.BLOCK}
    assert {term.rule for term in TERMS} <= set(known)
    assert {rule for rule in heaviest if known[rule].severity is Weight.INFO} == set()


def test_every_rule_a_check_names_is_in_the_data():
    named = set()
    for path in PURE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                named |= set(re.findall(r"^[A-Z]-\d\d$", node.value))
    assert named
    assert named <= {law.id for law in LAWS}


def test_what_was_not_read_in_the_original_says_so():
    open_ones = {law.id for law in LAWS if not law.verified}
    assert {"L-01", "L-05", "L-06", "L-07", "P-04", "P-07"} <= open_ones
    assert all(law.standing is Standing.SECOND_HAND for law in LAWS if law.letter == "W")


@pytest.mark.parametrize(
    ("letter", "typed", "found"),
    [
        ("R", "", ["R-01", "R-02", "R-03", "R-04"]),
        ("", "解释权", ["M-02"]),
        ("", "mother's milk", ["A-03"]),
        ("P", "令56 划线价", ["P-01", "P-02"]),
        ("W", "储值", []),
        ("", "  l-03 ", ["L-03"]),
    ],
)
def test_rules_are_found_by_letter_and_words(letter, typed, found):
    assert [law.id for law in about(LAWS, letter, typed)] == found
