"""Backup and restore: what is written where, what is asked first, what is locked meanwhile."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from shopqun.basics import Refused, ShopTrouble, Touched, Trouble
from shopqun.data.gestures import Answered
from shopqun.shop.profile import Kept, Problem, Profile, Upkeep
from shopqun.shop.service import ShopService
from shopqun.ui.shop import backup_page
from shopqun.ui.shop.backup_page import BackupPage

LEFT = Qt.MouseButton.LeftButton
FRUIT = Profile("鲜果巷", "", "", "", "", "", date(2027, 3, 1))
SEEN = Upkeep(FRUIT, "/shops/fruit.shopqun", None, None)


@pytest.fixture
def page(theme, work, launched, clock, qtbot):
    made = BackupPage(theme, work, ShopService(launched, clock))
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    show = next(name for name in ("show_upkeep", "render_upkeep", "show_seen") if hasattr(made, name))
    getattr(made, show)(SEEN)
    return made


def locked(page):
    return [not each.isEnabled() for each in (page.keep, page.stick, page.restore, page.check, page.repair)]


@pytest.fixture
def copies(monkeypatch):
    """Let every copy succeed; keep where it should go."""
    asked = []

    def back_up(_self, out, *, request_id):
        asked.append((out, request_id))
        return Answered(Kept(str(out or "/papers/copy.shopqun"), 4096))

    monkeypatch.setattr(ShopService, "back_up", back_up)
    return asked


def test_a_copy_locks_all_until_it_is_there(page, hands, work, copies, qtbot):
    flags = []
    work.touched.connect(flags.append)
    qtbot.mouseClick(page.keep, LEFT)
    assert locked(page) == [True] * 5
    assert page.notice.isVisible()
    hands.paper.turn_all()
    assert locked(page) == [False] * 5
    assert "copy.shopqun" in page.notice.text()
    assert page.notice.property("tone") == "ok"
    assert [out for out, _ in copies] == [None]
    assert flags == [Touched.SHOP]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("鲜果巷", "鲜果巷.shopqun"),
        ("鲜果巷.shopqun", "鲜果巷.shopqun"),
        ("鲜果巷 2027.03.13", "鲜果巷 2027.03.13.shopqun"),
    ],
)
def test_a_copy_elsewhere_keeps_the_name_that_was_typed(
    page, hands, copies, monkeypatch, qtbot, typed, written
):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (f"/stick/{typed}", ""))
    qtbot.mouseClick(page.stick, LEFT)
    hands.paper.turn_all()
    assert [out for out, _ in copies] == [Path("/stick") / written]


@pytest.mark.parametrize(("button", "dialog"), [("stick", "getSaveFileName"), ("restore", "getOpenFileName")])
def test_thinking_better_of_it_does_nothing(page, hands, monkeypatch, qtbot, button, dialog):
    monkeypatch.setattr(QFileDialog, dialog, lambda *_: ("", ""))
    qtbot.mouseClick(getattr(page, button), LEFT)
    assert not hands.paper.jobs
    assert locked(page) == [False] * 5


def test_a_refused_copy_is_said_and_touches_nothing(page, hands, work, monkeypatch, qtbot):
    flags = []
    work.touched.connect(flags.append)
    refused = Answered(Refused("shop_exists"))
    monkeypatch.setattr(ShopService, "back_up", lambda *_args, **_named: refused)
    qtbot.mouseClick(page.keep, LEFT)
    hands.paper.turn_all()
    assert page.notice.text() == "不能备份到账本自己身上，请换个地方。"
    assert locked(page) == [False] * 5
    assert flags == []


def test_trouble_is_said_and_unlocks(page, hands, monkeypatch, qtbot):
    def stuck(*_args, **_named):
        raise ShopTrouble(Trouble.DISK_FULL, "/stick")

    monkeypatch.setattr(ShopService, "back_up", stuck)
    qtbot.mouseClick(page.keep, LEFT)
    hands.paper.turn_all()
    assert page.notice.property("tone") == "bad"
    assert locked(page) == [False] * 5
    assert hands.troubles == []


@pytest.mark.parametrize("agrees", [True, False])
def test_a_backup_is_looked_into_before_she_is_asked(page, hands, monkeypatch, qtbot, agrees):
    steps, restored = [], []
    page.restoring.connect(restored.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/stick/old.shopqun", ""))
    monkeypatch.setattr(backup_page, "look_into", lambda path: steps.append(path) or FRUIT)
    monkeypatch.setattr(backup_page, "ask", lambda *_args, **_named: steps.append("ask") or agrees)
    qtbot.mouseClick(page.restore, LEFT)
    hands.paper.turn_all()
    assert steps == [Path("/stick/old.shopqun"), "ask"]
    assert restored == [Path("/stick/old.shopqun")] * agrees
    assert locked(page) == [False] * 5


@pytest.mark.parametrize(
    ("problems", "tone", "mendable"),
    [
        ((), "ok", False),
        ((Problem("claim_state", "1"),), "bad", True),
        ((Problem("referral_state", "1"),), "bad", True),
        ((Problem("oversold", "1"),), "bad", False),
    ],
)
def test_only_what_can_be_mended_offers_mending(page, hands, monkeypatch, qtbot, problems, tone, mendable):
    monkeypatch.setattr(ShopService, "check", lambda _self: problems)
    qtbot.mouseClick(page.check, LEFT)
    hands.paper.turn_all()
    assert page.notice.property("tone") == tone
    assert page.repair.isVisible() is mendable


@pytest.mark.parametrize(
    ("answer", "tone", "touched"),
    [(2, "ok", [Touched.REFERRALS | Touched.SALES]), (Refused("request_id_reused"), "bad", [])],
)
def test_mending_says_what_came_of_it(page, hands, work, monkeypatch, qtbot, answer, tone, touched):
    flags = []
    work.touched.connect(flags.append)
    monkeypatch.setattr(ShopService, "check", lambda _self: (Problem("claim_state", "1"),))
    monkeypatch.setattr(ShopService, "repair", lambda _self, **_named: Answered(answer))
    qtbot.mouseClick(page.check, LEFT)
    hands.paper.turn_all()
    qtbot.mouseClick(page.repair, LEFT)
    assert locked(page) == [True] * 5
    hands.books.turn_all()
    assert page.notice.property("tone") == tone
    assert not page.repair.isVisible()
    assert flags == touched
