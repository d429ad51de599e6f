"""Asking for a proof, keeping it, and printing without one."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog
from ui.posters.drafts import finding

from shopqun.compliance.findings import Severity
from shopqun.compliance.service import LawService
from shopqun.ui.parts.ask import Question
from shopqun.ui.posters import grounds
from shopqun.ui.posters.grounds import Answering, GroundsForm, prints_all_the_same

ORGANIC = finding(Severity.WARN, word="有机")


@pytest.fixture
def form(theme, qtbot):
    made = GroundsForm(theme, None, ORGANIC)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_proof_says_something(form):
    form.yes.click()
    assert form.result() == QDialog.DialogCode.Rejected
    assert form.what.problem.text() == "请写上依据，以后查得到。"
    form.what.entry.setText("证书123")
    form.until.entry.setText("明年")
    form.yes.click()
    assert form.until.problem.text() == "日期写成 2027-12-31 这样。"
    assert form.isVisible()
    form.until.entry.setText("2027-12-31")
    form.yes.click()
    assert (form.result(), form.day) == (QDialog.DialogCode.Accepted, date(2027, 12, 31))


def test_a_proof_without_a_day_holds_always(form):
    form.what.entry.setText("证书123")
    form.yes.click()
    assert (form.result(), form.day) == (QDialog.DialogCode.Accepted, None)


@pytest.fixture
def answering(theme, work, launched, clock, qtbot):
    window = Question(theme, None, "窗", "", "好")
    qtbot.addWidget(window)
    return Answering(theme, work, LawService(launched, clock), window)


def answer(answering, monkeypatch, hands, given):
    told = []
    answering.kept.connect(lambda: told.append("kept"))
    answering.refused.connect(told.append)
    monkeypatch.setattr(grounds, "ask_grounds", lambda *_: given)
    answering.ask(finding(Severity.WARN, rule="A-08", word="有机"))
    hands.books.turn_all()
    return told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("证书123", None), ["kept"]),
        (("证书123", date(2020, 1, 1)), ["这个日子已经过了，请写以后的日子。"]),
        (None, []),
    ],
)
def test_what_she_gives_is_kept_or_refused(answering, monkeypatch, hands, given, told):
    assert answer(answering, monkeypatch, hands, given) == told


@pytest.mark.parametrize("yes", [True, False])
def test_words_without_proof_are_asked_about_once_each(theme, monkeypatch, yes):
    asked = []
    monkeypatch.setattr(grounds, "ask", lambda _theme, _parent, *words: asked.append(words) or yes)
    found = (ORGANIC, ORGANIC, finding(Severity.WARN, word="进口"), finding(Severity.INFO))
    assert prints_all_the_same(theme, None, found) is yes
    ((title, note, verb),) = asked
    assert (title, verb) == ("有 2 处还没有依据", "照样印")
    assert note.startswith("“有机”“进口”：")


def test_nothing_is_asked_where_every_word_has_its_proof(theme):
    assert prints_all_the_same(theme, None, (finding(Severity.INFO, evidence="证书"),))
