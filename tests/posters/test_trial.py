"""The poster nobody prints has all that can go wrong with one, and promises nothing."""

from shopqun.compliance.words import lint
from shopqun.coupons.code import CodeKind, parse
from shopqun.posters.spoken import said
from shopqun.posters.trial import trial_brief


def test_its_code_is_a_public_one_and_always_the_same():
    code = parse(trial_brief().code)
    assert code is not None
    assert code.kind is CodeKind.PUBLIC
    assert trial_brief() == trial_brief()


def test_its_words_break_no_rule_and_say_what_it_is_for():
    texts = said(trial_brief())
    assert [finding for text in texts for finding in lint(text)] == []
    assert any("只作试印" in text for text in texts)
