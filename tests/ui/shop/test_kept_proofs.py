"""The proofs kept for words, seen and taken back."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from shop_kit import new_id

from shopqun.compliance.service import LawService
from shopqun.ui.parts.text import Text
from shopqun.ui.shop import kept_proofs
from shopqun.ui.shop.kept_proofs import KeptProofs


@pytest.fixture
def law(launched, clock):
    return LawService(launched, clock)


@pytest.fixture
def card(theme, work, law, qtbot):
    made = KeptProofs(theme, work, law)
    qtbot.addWidget(made)
    made.resize(800, 400)
    return made


def seen(card, hands):
    card.reload()
    hands.books.turn_all()
    return [each.text() for each in card.findChildren(Text) if not each.isHidden()]


def test_without_proofs_there_is_no_card(card, hands):
    card.reload()
    hands.books.turn_all()
    assert card.isHidden()


def test_a_proof_says_who_kept_it_when_and_until_when(card, hands, law):
    law.keep("A-08", "有机", "证书123", date(2027, 12, 31), request_id=new_id())
    law.keep("A-08", "进口", "报关单", by="小林", request_id=new_id())
    words = seen(card, hands)
    assert not card.isHidden()
    assert [each for each in words if "·" in each and "A-08" in each] == ["“进口” · A-08", "“有机” · A-08"]
    notes = [each for each in words if "记于" in each]
    assert notes[0].startswith("小林记于")
    assert notes[0].endswith("· 一直有效")
    assert notes[1].startswith("老板记于")
    assert notes[1].endswith("· 有效到 2027-12-31")


@pytest.mark.parametrize(("yes", "left"), [(True, 0), (False, 1)])
def test_a_proof_is_taken_back_after_a_question(card, hands, law, monkeypatch, yes, left):
    law.keep("A-08", "有机", "证书123", request_id=new_id())
    seen(card, hands)
    monkeypatch.setattr(kept_proofs, "ask", lambda *_: yes)
    (back,) = card.findChildren(QPushButton)
    back.click()
    hands.books.turn_all()
    hands.books.turn_all()
    assert len(law.proofs()) == left
