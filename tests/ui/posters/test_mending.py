"""A heading without the words that may not be printed."""

import pytest
from ui.posters.drafts import finding

from shopqun.compliance.findings import Severity
from shopqun.compliance.words import lint
from shopqun.ui.posters.mending import mended

WARN, INFO = Severity.WARN, Severity.INFO


def red(text, *words):
    """Mark words of a text red."""
    return tuple(finding(word=word, span=(text.index(word), text.index(word) + len(word))) for word in words)


@pytest.mark.parametrize(
    ("text", "words", "left"),
    [
        ("最低价草莓", ["最低价"], "草莓"),
        ("最好的草莓", ["最好"], "草莓"),
        ("草莓，最低价", ["最低价"], "草莓"),
        ("草莓，最低价，到货", ["最低价"], "草莓，到货"),
        ("最低价草莓最好", ["最低价", "最好"], "草莓"),
        ("最低价！草莓到了", ["最低价"], "草莓到了"),
        ("最低价", ["最低价"], ""),
    ],
)
def test_what_stays_is_a_heading(text, words, left):
    assert mended(text, red(text, *words)) == left


@pytest.mark.parametrize("severity", [WARN, INFO])
def test_advice_takes_nothing_out(severity):
    text = "新鲜草莓到了"
    assert mended(text, (finding(severity, "新鲜", span=(0, 2)),)) == text


def test_the_order_of_findings_does_not_matter():
    text = "最低价草莓最好脐橙"
    found = red(text, "最低价", "最好")
    assert mended(text, found) == mended(text, found[::-1]) == "草莓脐橙"


@pytest.mark.parametrize("text", ["全网最低价草莓", "国家级草莓，第一好吃", "最新鲜的草莓"])
def test_nothing_red_is_left_over(text):
    assert not [each for each in lint(mended(text, lint(text))) if each.severity is Severity.BLOCK]
