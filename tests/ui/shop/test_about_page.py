"""About: what is copied for a helper names nobody, and every licence is told."""

from __future__ import annotations

import getpass
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from shop_kit import a_member, a_paper
from window_kit import said

from shopqun import __version__
from shopqun.bugs import write_down
from shopqun.places import bug_log
from shopqun.shop.service import ShopService
from shopqun.ui.shop import about_page, wording_about
from shopqun.ui.shop.about_page import AboutPage

WHEELS = Path(__file__).resolve().parents[3] / "tools" / "windows" / "wheels.txt"
AT = datetime(2027, 3, 6, 11, 30, tzinfo=UTC)


@pytest.fixture
def page(launched, clock, theme, work, qtbot):
    made = AboutPage(theme, work, ShopService(launched, clock))
    qtbot.addWidget(made)
    made.show()
    return made


def copied(page) -> str:
    page.copy.click()
    return QGuiApplication.clipboard().text()


def broken(about: str) -> None:
    with pytest.raises(RuntimeError) as caught:
        raise RuntimeError(about)
    write_down(caught.value, bug_log(), AT)


def test_a_helper_is_told_versions_screen_and_books(page, launched, clock):
    page.show_upkeep(ShopService(launched, clock).upkeep())
    told = copied(page)
    for fact in (__version__, "Python 3.", "zh_CN", "light 100%", "×", "KB，还没有备份过"):
        assert fact in told
    assert page.said.text() == "复制好了，到微信里粘贴"


def test_nobody_is_named_to_a_helper(page, launched, clock, monkeypatch):
    """Everything personal a PC of a shop holds is planted; none of it is in the words for a helper."""
    monkeypatch.setenv("USERNAME", "王秀兰")
    name, phone = "周大姐", "13812345678"
    a_member(launched, clock, name, phone=phone, record_consent=True)
    code = a_paper(launched, clock)
    broken(f"{name} {phone} {code} C:\\Users\\王秀兰\\店.shopqun")
    with bug_log().open("a", encoding="utf-8") as log:
        log.write(f"王秀兰\n{phone}\n{code}\n  C:\\Users\\lan\\a.py:3 run\n{name} wrote this\n")
    shop = ShopService(launched, clock)
    page.show_upkeep(shop.upkeep())
    told = copied(page)
    assert "RuntimeError" in told
    assert "test_about_page.py" in told
    profile = shop.profile()
    secrets = (name, phone, phone[-4:], code, code[:4], "王秀兰", "lan\\", profile.name, profile.place)
    for secret in (*secrets, str(launched.path), launched.path.name, str(Path.home()), getpass.getuser()):
        assert secret not in told, secret


def test_without_bugs_and_books_the_rest_is_told(page):
    assert copied(page).splitlines()[-1] == "账本：0 KB，还没有备份过"


def test_the_guide_is_one_press_away(page, qtbot):
    with qtbot.waitSignal(page.guide):
        page.read.click()


def test_the_version_and_every_licence_are_shown(page):
    shown = said(page)
    assert __version__ in shown
    for what, licence in wording_about.licences():
        assert what in shown
        assert licence in shown


def test_all_that_is_shipped_is_named_with_its_licence():
    shipped = {
        re.sub(r"[-_.]+", "-", line.split("==")[0]).lower()
        for line in WHEELS.read_text("ascii").split("\n")
        if line
    }
    named = {
        re.sub(r"[-_.]+", "-", each).lower()
        for what, _ in wording_about.licences()
        for each in what.split(", ")
    }
    assert shipped - named == set()


def test_the_folder_of_licences_is_opened_where_there_is_one(
    launched, clock, theme, work, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(about_page, "licences", lambda: tmp_path)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    made = AboutPage(theme, work, ShopService(launched, clock))
    qtbot.addWidget(made)
    made.show()
    assert made.folder.isVisible()
    made.folder.click()
    assert opened == [tmp_path]


def test_from_source_there_is_no_folder_to_open(page):
    assert not page.folder.isVisible()
