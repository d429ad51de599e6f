import pytest

from shopqun.compliance.findings import Severity
from shopqun.compliance.terms import Rule, Term
from shopqun.compliance.words import TERMS

RULE = Rule("Z-01", "某法第1条", "“{word}”不行", Severity.WARN, strict=False)


def test_a_term_carries_what_its_rule_says():
    term = RULE.term("甲", "改成乙", after_ok="丙", before_ok="丁|戊")
    assert (term.rule, term.article, term.says, term.severity) == (
        "Z-01",
        "某法第1条",
        "“{word}”不行",
        Severity.WARN,
    )
    assert (term.strict, term.deniable, term.text_ok) == (False, True, None)
    assert term.before_ok is not None
    assert term.before_ok.search("在丁")
    assert not term.before_ok.search("丁在")


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.pattern.pattern[:20])
def test_every_term_of_the_tables_names_a_law_a_cure_and_its_word(term: Term):
    assert term.article
    assert term.suggestion
    assert "{word}" in term.says
    assert not term.pattern.search("")
