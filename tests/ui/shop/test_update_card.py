"""A newer program is told from its installer: versions, what is new, a copy first; others are refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from window_kit import said

from shopqun import __version__
from shopqun.shop.news import carried
from shopqun.shop.service import ShopService
from shopqun.ui.shop.update_card import UpdateCard

NEW = "# 更新\n\n## 99.1.0\n\n- 小票能印店招\n\n## 99.0.0\n\n- 快了一倍\n\n## 0.1.0\n\n- 头一版\n"


@pytest.fixture
def shop(launched, clock):
    return ShopService(launched, clock)


@pytest.fixture
def card(shop, theme, work, qtbot):
    made = UpdateCard(theme, work, shop)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(monkeypatch):
    found = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(Path(url.toLocalFile())))
    return found


def installer(folder, log, name="店群通-安装-99.1.0.exe"):
    path = folder / name
    path.write_bytes(b"MZ" + bytes(5000) + carried(log))
    return path


def test_what_is_new_is_told_from_the_file_she_opens(card, hands, tmp_path, monkeypatch):
    path = installer(tmp_path, NEW)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    card.choose.click()
    assert not card.choose.isEnabled()
    hands.paper.turn_all()
    QApplication.processEvents()
    shown = said(card)
    assert f"您用的是 {__version__}，这个文件是 99.1.0" in shown
    for words in ("99.1.0 新在哪里", "· 小票能印店招", "99.0.0 新在哪里", "· 快了一倍", path.name):
        assert words in shown
    assert "头一版" not in shown
    assert card.keep.isVisible()


def test_the_books_are_copied_before_the_folder_is_shown(card, shop, hands, tmp_path, opened):
    path = installer(tmp_path, NEW)
    card.look_at(path)
    hands.paper.turn_all()
    card.keep.click()
    assert opened == []
    hands.paper.turn_all()
    assert shop.last_backup() is not None
    assert opened == [tmp_path]
    assert card.said.text().startswith("备份好了：")
    assert card.said.text().endswith(f"现在关掉店群通，双击“{path.name}”。")


@pytest.mark.parametrize(
    ("log", "words"),
    [
        ("", "这不是店群通的安装程序，或者没有下载完整。请再要一份。"),
        (f"## {__version__}\n- x\n", f"这个文件就是您正在用的 {__version__}，不用再装。"),
        ("## 0.0.9\n- x\n", "这个文件是旧的 0.0.9，比您正在用的还早，不要装。"),
    ],
)
def test_what_is_not_newer_is_refused_in_a_sentence(card, hands, tmp_path, log, words):
    card.look_at(installer(tmp_path, log))
    hands.paper.turn_all()
    assert card.said.text() == words
    assert not card.keep.isVisible()
    assert card.choose.isEnabled()


def test_a_refused_file_takes_the_news_of_the_last_one_away(card, hands, tmp_path):
    card.look_at(installer(tmp_path, NEW))
    hands.paper.turn_all()
    card.look_at(installer(tmp_path, "", "别的.exe"))
    hands.paper.turn_all()
    QApplication.processEvents()
    assert "小票能印店招" not in said(card)
    assert not card.keep.isVisible()


def test_a_file_that_went_away_is_said(card, hands, tmp_path):
    card.look_at(tmp_path / "没了.exe")
    hands.paper.turn_all()
    assert card.said.text() == "找不到“没了.exe”。请看看它是不是搬走了或改了名。"


def test_a_copy_that_failed_keeps_the_folder_shut(card, hands, tmp_path, opened, own_folders):
    (own_folders / "Documents").write_text("a file where a folder should be")
    card.look_at(installer(tmp_path, NEW))
    hands.paper.turn_all()
    card.keep.click()
    hands.paper.turn_all()
    assert opened == []
    assert card.said.text().endswith("。")
    assert card.keep.isEnabled()


def test_nothing_is_looked_at_when_no_file_is_chosen(card, hands, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    card.choose.click()
    assert hands.paper.jobs == []
