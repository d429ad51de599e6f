import datetime as dt

from shopqun.compliance.evidence import ANSWERABLE, Grounds, answered
from shopqun.compliance.words import lint

AT = dt.datetime(2027, 3, 1, tzinfo=dt.UTC)
DAY = dt.date(2027, 3, 1)


def proof(number, what="证书", **more):
    return Grounds(number, "A-08", "有机", what, "老板", AT, more.pop("until", None), **more)


def found(*kept):
    return [(each.severity.value, each.evidence) for each in answered(lint("有机蔬菜"), kept, DAY)]


def test_the_newest_proof_of_a_word_counts():
    assert found() == [("warn", "")]
    assert found(proof(2, "新"), proof(1, "旧")) == [("info", "新")]
    assert found(proof(1), proof(2, withdrawn=True)) == [("warn", "")]
    assert found(proof(1, until=DAY)) == [("info", "证书")]
    assert found(proof(1), proof(2, until=dt.date(2027, 2, 28))) == [("warn", "")]


def test_only_rules_that_warn_can_be_answered():
    assert {"A-08", "P-01", "S-01"} <= ANSWERABLE
    assert not {"M-02", "R-01", "L-09", "A-03", "X-01"} & ANSWERABLE
