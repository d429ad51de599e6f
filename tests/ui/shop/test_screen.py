"""Settings by clicking: a copy is made and proven, a backup is looked into first, looks switch."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from sqlalchemy import update

from shopqun.basics import Touched
from shopqun.compliance.service import LawService
from shopqun.data.books import Books
from shopqun.data.tables.referrals import Referral
from shopqun.livery.service import LiveryService
from shopqun.members.service import MembersService
from shopqun.planning.service import PlanningService
from shopqun.shop.service import ShopService
from shopqun.staff.service import StaffService
from shopqun.ui.shop import backup_page
from shopqun.ui.shop.screen import SettingsScreen
from shopqun.ui.theme import Mode


@pytest.fixture
def shop(tmp_path, clock):
    planning = PlanningService(clock)
    preset, cautions = planning.preset("fruit_community")
    path = tmp_path / "fruit.shopqun"
    planning.launch(path, preset, cautions, request_id="launch")
    books = Books.open(path)
    yield books
    books.close()


@pytest.fixture
def screen(shop, clock, theme, work, hands, qtbot):
    made = SettingsScreen(
        theme,
        work,
        ShopService(shop, clock),
        StaffService(shop, clock),
        LawService(shop, clock),
        LiveryService(shop, clock),
        lambda _act, _why, then: then(),
    )
    qtbot.addWidget(made)
    made.resize(1278, 704)
    made.show()
    made.reload()
    settle(hands)
    return made


def settle(hands):
    while hands.books.jobs or hands.paper.jobs:
        hands.books.turn_all()
        hands.paper.turn_all()
    assert hands.bugs == []


def test_a_shop_without_a_copy_is_told_so_and_gets_one(screen, hands, own_folders, work):
    touched = []
    work.touched.connect(touched.append)
    assert screen.backup.title.text() == "账本还没有备份过"
    screen.backup.keep.click()
    assert not screen.backup.keep.isEnabled()
    settle(hands)
    assert screen.backup.keep.isEnabled()
    assert screen.backup.title.text() == "账本是安全的"
    assert len(list((own_folders / "Documents").rglob("*.shopqun"))) == 1
    assert touched == [Touched.SHOP]


def test_an_old_copy_is_not_called_safe(screen, hands, clock):
    screen.backup.keep.click()
    settle(hands)
    clock.move(days=3)
    screen.reload()
    settle(hands)
    assert screen.backup.title.text() == "3 天没备份了"


def test_a_copy_elsewhere(screen, hands, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "stick"), ""))
    screen.backup.stick.click()
    settle(hands)
    assert (tmp_path / "stick.shopqun").is_file()
    assert "stick.shopqun" in screen.backup.notice.text()


def test_no_copy_goes_over_the_books_themselves(screen, hands, shop, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(shop.path), ""))
    screen.backup.stick.click()
    settle(hands)
    assert "不能备份到账本自己身上" in screen.backup.notice.text()


def test_a_place_that_cannot_be_written_is_told(screen, hands, own_folders):
    Path(own_folders / "Documents").write_text("no folder", encoding="utf-8")
    screen.backup.keep.click()
    settle(hands)
    assert "请" in screen.backup.notice.text()
    assert screen.backup.keep.isEnabled()


@pytest.mark.parametrize("agrees", [True, False])
def test_a_backup_is_looked_into_then_asked_for(screen, hands, tmp_path, monkeypatch, agrees):
    backup = tmp_path / "copy.shopqun"
    screen._shop.back_up(backup, request_id="copy")
    asked, restored = [], []
    screen.restore.connect(restored.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))

    def ask(_theme, _parent, title, *_words, **_how):
        asked.append(title)
        return agrees

    monkeypatch.setattr(backup_page, "ask", ask)
    screen.backup.restore.click()
    settle(hands)
    assert asked == ["换成“鲜果巷水果店”的这份备份？"]
    assert restored == ([backup] if agrees else [])


def test_a_file_that_is_no_backup_is_not_asked_for(screen, hands, tmp_path, monkeypatch):
    junk = tmp_path / "junk.shopqun"
    junk.write_bytes(b"not a book" * 200)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(junk), ""))
    monkeypatch.setattr(backup_page, "ask", lambda *_a, **_k: pytest.fail("asked"))
    screen.backup.restore.click()
    settle(hands)
    assert "坏了" in screen.backup.notice.text()
    assert screen.backup.restore.isEnabled()


def test_books_that_add_up(screen, hands):
    screen.backup.check.click()
    settle(hands)
    assert "都对得上" in screen.backup.notice.text()
    assert not screen.backup.repair.isVisibleTo(screen)


def test_a_state_that_strayed_is_found_and_put_right(screen, hands, shop, clock):
    members = MembersService(shop, clock)
    first = members.add("王秀兰", request_id="m1").value.member
    members.add("刘建国", invited_by=first.invite_code, request_id="m2")
    with shop.writing() as db:
        db.execute(update(Referral).values(state="qualified"))
    screen.backup.check.click()
    settle(hands)
    assert "老带新的状态记偏了" in screen.backup.notice.text()
    screen.backup.repair.click()
    settle(hands)
    assert "改正了 1 处" in screen.backup.notice.text()
    assert not screen.backup.repair.isVisibleTo(screen)
    assert screen._shop.check() == ()


def test_looks_are_switched_at_once_and_told(screen, theme):
    told = []
    screen.looks_chosen.connect(lambda mode, size: told.append((mode, size)))
    screen.looks.modes._group.button(2).click()
    screen.looks.sizes._group.button(4).click()
    assert (theme.mode, theme.size) == (Mode.DARK, 150)
    assert told == [("dark", 100), ("dark", 150)]


def test_sections_are_opened_by_press_and_by_key(screen):
    headed = []
    screen.headed.connect(headed.append)
    screen._sections.button(1).click()
    screen.open_section("about")
    assert headed == ["店铺资料", "关于店群通"]
    assert screen._pages.currentIndex() == 7


def test_the_folder_of_the_books_is_shown(screen, shop, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    screen.backup._folder.click()
    assert opened == [QUrl.fromLocalFile(str(shop.path.parent))]


def test_only_the_owner_puts_a_backup_in_the_place_of_the_books(shop, clock, theme, work, qtbot):
    asked = []
    made = SettingsScreen(
        theme,
        work,
        ShopService(shop, clock),
        StaffService(shop, clock),
        LawService(shop, clock),
        LiveryService(shop, clock),
        lambda act, *_: asked.append(act),
    )
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.restore):
        made.backup.restoring.emit(Path("old.shopqun"))
    assert asked == ["restore"]
