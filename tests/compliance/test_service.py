"""Rules to read, and proofs that answer warnings: kept, lapsed, withdrawn, in real books."""

from datetime import date

import pytest
from shop_kit import TestClock, new_id
from sqlalchemy import func, select

from shopqun.basics import Refused
from shopqun.compliance.law import LETTERS
from shopqun.compliance.service import LawService
from shopqun.data.tables.compliance import Evidence
from shopqun.posters.brief import GroupInvite, JoinCode, ShopFace
from shopqun.posters.service import PosterService

TODAY = TestClock().at.date()


@pytest.fixture
def law(launched, clock):
    """The law's door of the fruit shop."""
    return LawService(launched, clock)


def keep(law, rule="A-08", word="有机", what="有机认证 123", until=None, **how):
    return law.keep(rule, word, what, until, request_id=how.pop("request_id", new_id()), **how).value


def said(books, clock, headline):
    brief = GroupInvite(ShopFace("鲜果巷", ""), headline, "福利1群", JoinCode("x", "wechat_group"))
    findings = PosterService(books, clock, lambda: pytest.fail("draws nothing")).findings(brief)
    return [(each.rule, each.severity.value, each.evidence) for each in findings]


def test_the_rules_are_listed_in_the_order_of_their_letters(law):
    assert "".join(dict.fromkeys(each.letter for each in law.laws())) == LETTERS


def test_a_warning_with_a_proof_is_a_note_that_names_it(law, launched, clock):
    assert said(launched, clock, "有机蔬菜到货") == [("A-08", "warn", "")]
    proof = keep(law, until=date(2027, 3, 31), by="小林")
    assert (proof.word, proof.by, proof.at) == ("有机", "小林", clock.at)
    assert said(launched, clock, "有机蔬菜到货") == [("A-08", "info", "有机认证 123")]
    assert said(launched, clock, "有 机蔬菜到货") == [("A-08", "info", "有机认证 123")]
    assert said(launched, clock, "进口水果到货") == [("A-08", "warn", "")]


def test_a_proof_holds_to_the_end_of_its_last_day(law, launched, clock):
    keep(law, until=TODAY)
    assert said(launched, clock, "有机蔬菜") == [("A-08", "info", "有机认证 123")]
    clock.set("2027-03-01T23:59:59+08:00")
    assert said(launched, clock, "有机蔬菜") == [("A-08", "info", "有机认证 123")]
    clock.set("2027-03-02T00:00:00+08:00")
    assert said(launched, clock, "有机蔬菜") == [("A-08", "warn", "")]


def test_a_proof_that_is_withdrawn_answers_no_longer_and_stays_in_the_books(law, launched, clock):
    proof = keep(law)
    gone = law.withdraw(proof.id, request_id=new_id()).value
    assert gone.withdrawn
    assert said(launched, clock, "有机蔬菜") == [("A-08", "warn", "")]
    assert law.proofs() == ()
    assert law.withdraw(proof.id, request_id=new_id()).value == Refused("unknown_evidence", {"id": proof.id})
    with launched.reading() as db:
        assert db.execute(select(func.count()).select_from(Evidence)).scalar() == 2
    assert keep(law, what="新证书").what == "新证书"
    assert said(launched, clock, "有机蔬菜") == [("A-08", "info", "新证书")]


def test_a_block_is_never_answered(law, launched, clock):
    assert keep(law, rule="A-01", word="全网最低价").rule == "A-01"
    assert said(launched, clock, "全网最低价") == [("A-01", "block", "")]
    assert keep(law, rule="R-01", word="下线").reason == "never_answered"


@pytest.mark.parametrize(
    ("rule", "word", "what", "until", "reason"),
    [
        ("Z-99", "有机", "证书", None, "unknown_rule"),
        ("M-02", "解释权", "律师函", None, "never_answered"),
        ("A-08", "有机", "  ", None, "evidence_blank"),
        ("A-08", " \u200b", "证书", None, "evidence_blank"),
        ("A-08", "有机", "证书", date(2027, 2, 28), "evidence_over"),
    ],
)
def test_what_is_no_proof(law, rule, word, what, until, reason):
    assert keep(law, rule, word, what, until).reason == reason
    assert law.proofs() == ()


def test_the_same_request_keeps_one_proof(law):
    first = law.keep("A-08", "有机", "证书", request_id="e")
    again = law.keep("A-08", "有机", "证书", request_id="e")
    assert (again.value, again.repeated) == (first.value, True)
    assert len(law.proofs()) == 1
    assert law.keep("A-08", "有机", "别的", request_id="e").value == Refused("request_id_reused")
