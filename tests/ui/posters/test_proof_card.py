"""What was read back and what the wording rules say, in plain words."""

from dataclasses import replace
from datetime import date

import pytest
from posters.sample_briefs import GROUP, GROUP_HOTPOT, RECEIPT, cards
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from ui.posters.drafts import PROOF, drawn, finding

from shopqun.basics import Refused
from shopqun.compliance.findings import Severity
from shopqun.ui.parts.text import Text
from shopqun.ui.posters.proof_card import Findings, ProofCard

OURS = replace(PROOF, payload="SQ:C7K2M9QX4T3F")


@pytest.fixture
def card(theme, qtbot):
    made = ProofCard(theme)
    qtbot.addWidget(made)
    made.resize(320, 200)
    made.show()
    return made


@pytest.fixture
def found(theme, qtbot):
    made = Findings(theme, "要到那里改")
    qtbot.addWidget(made)
    made.resize(320, 300)
    made.show()
    return made


def facts(card):
    return [each.text() for each in card._facts if each.isVisible()]


def words(widget):
    QApplication.processEvents()
    return [each.text() for each in widget.findChildren(Text) if each.isVisible()]


def buttons(widget):
    QApplication.processEvents()
    return [each for each in widget.findChildren(QPushButton) if each.isVisible()]


def test_a_code_for_phones_says_from_how_far(card):
    card.show_proof(drawn())
    assert card.title.text() == "3 米内可扫"
    assert card._note.text() == "光线好时 3 米，平常 1.5 米稳稳扫到"
    assert facts(card) == [
        "码的大小 61 mm，每格 1.23 mm",
        # 1.234 mm of 300 dots an inch: 1.234 / 0.08467 = 14.6
        "四周留白 4 格，白底黑码不压图，每格 15 个印点",
        "试读 3 种读法都读对",
        "这个码不会过期，每月实扫一次看看",
    ]


def test_a_group_s_own_code_says_until_when_it_works(card):
    proof = replace(PROOF, payload=GROUP_HOTPOT.join.payload)
    card.show_proof(drawn(GROUP_HOTPOT, proof=proof))
    assert facts(card)[3] == "群码 3月8日前有效，到期要换"


def test_another_code_beside_a_dying_one_does_not_die_with_it(card):
    card.show_proof(drawn(GROUP_HOTPOT, proof=replace(PROOF, payload="https://example.com")))
    assert facts(card)[3] == "这个码不会过期，每月实扫一次看看"
    assert GROUP_HOTPOT.join.usable_before == date(2027, 3, 8)


@pytest.mark.parametrize("brief", [RECEIPT, cards(3)])
def test_our_own_code_is_for_the_shop_s_scanner(card, brief):
    card.show_proof(drawn(brief, proof=OURS))
    assert card.title.text() == "店里扫码枪能扫"
    assert len(facts(card)) == 3


def test_a_paper_without_code_says_what_people_do_instead(card):
    card.show_proof(drawn())
    card.show_proof(drawn(proof=None))
    assert (card.title.text(), card._note.text()) == ("这张没有二维码", "价格表发到群里，接龙登记")
    assert facts(card) == []


@pytest.mark.parametrize(
    "shown", [drawn(sheet=None, proof=None), drawn(proof=None, refused=Refused("unreadable_qr"))]
)
def test_without_a_readable_sheet_nothing_is_promised(card, shown):
    card.show_proof(shown)
    assert not card.isVisible()
    card.show_proof(drawn(GROUP))
    assert card.isVisible()


@pytest.mark.parametrize(
    ("severity", "title"),
    [
        (Severity.BLOCK, "“最”不能印"),
        (Severity.WARN, "“最”要有凭据才能印"),
        (Severity.INFO, "“最”再想一想"),
    ],
)
def test_a_finding_has_its_weight_article_advice_and_note(found, severity, title):
    found.show_findings((finding(severity),), curable=False)
    assert words(found) == [title, "广告法 9", "不能说最", "换成具体的事实", "要到那里改"]


def test_a_warning_that_was_answered_names_its_proof(found):
    found.show_findings((finding(Severity.INFO, evidence="证书123"),), curable=False)
    assert words(found) == ["“最”有依据", "广告法 9", "不能说最", "依据：证书123", "要到那里改"]
    assert buttons(found) == []


def test_a_warning_is_answered_by_a_press(found, qtbot):
    found.show_findings((finding(Severity.WARN),), curable=False)
    (give,) = buttons(found)
    with qtbot.waitSignal(found.answering) as told:
        qtbot.mouseClick(give, Qt.MouseButton.LeftButton)
    assert told.args == [finding(Severity.WARN)]


@pytest.mark.parametrize(
    ("severity", "curable", "count"),
    [(Severity.BLOCK, True, 1), (Severity.BLOCK, False, 0), (Severity.INFO, True, 0)],
)
def test_only_a_red_one_can_be_mended_by_a_press(found, severity, curable, count, qtbot):
    found.show_findings((finding(severity),), curable=curable)
    made = buttons(found)
    assert len(made) == count
    for button in made:
        with qtbot.waitSignal(found.mended):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_no_findings_take_no_room_and_old_ones_go(found):
    found.show_findings((finding(), finding(word="第一")), curable=True)
    assert len(buttons(found)) == 2
    found.show_findings((), curable=True)
    assert not found.isVisible()
    found.show_findings((finding(),), curable=True)
    assert len(buttons(found)) == 1


def test_a_finding_without_advice_leaves_no_blank_line(found):
    found.show_findings((finding(suggestion=""),), curable=False)
    assert "" not in words(found)


def test_long_words_wrap_within_the_panel(found):
    found.show_findings((finding(word="最" * 40, suggestion="换成具体的事实，" * 20),), curable=True)
    QApplication.processEvents()
    assert found.minimumSizeHint().width() <= 320
