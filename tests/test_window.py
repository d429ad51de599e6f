from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from shop_kit import a_member
from window_kit import Hand, said

from shopqun import window
from shopqun.clocks import ComputerClock, SetClock
from shopqun.data.books import Books
from shopqun.places import bug_log, last_shop, live_folder, remember_shop
from shopqun.ui.planning.screen import WizardScreen
from shopqun.ui.start.screen import StartScreen
from shopqun.ui.theme import Mode
from shopqun.window import Front, clock_of

ROOT = Path(__file__).resolve().parent.parent
QUIT = """
import os, runpy, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
real = QApplication.exec
def run(*_):
    {act}
    QTimer.singleShot({after}, QApplication.quit)
    return real()
QApplication.exec = run
sys.argv[0] = "shopqun"
runpy.run_module("shopqun", run_name="__main__")
"""


@pytest.fixture
def front(qapp, theme, clock):
    made = Front(qapp, theme, clock, live_folder())
    yield made
    made.leave()


@pytest.fixture
def hand(qtbot):
    return Hand(qtbot)


@pytest.fixture
def quick_sample(monkeypatch, launched_file):
    """Stand in for the making of the sample, which takes seconds."""
    monkeypatch.setattr(window, "make_sample", lambda path, *_: put(launched_file, path))


def put(source, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, path)
    return path


def doors(front):
    page = front.shell.centralWidget()
    assert isinstance(page, StartScreen)
    return page


def test_a_computer_that_never_saw_it_shows_the_doors(front):
    front.begin(None, sample=False)
    assert front.floor is None
    assert not doors(front).trouble.isVisible()
    assert "上次用的" not in said(front.shell)


def test_the_door_to_a_plan_leads_to_the_wizard_and_back(front, hand):
    front.show_start()
    hand.press(doors(front).to_plan.button)
    wizard = front.shell.centralWidget()
    assert isinstance(wizard, WizardScreen)
    hand.until(lambda: wizard.trades.buttons)
    hand.press(wizard.foot.later)
    assert doors(front).isVisible()


@pytest.mark.usefixtures("quick_sample")
def test_the_door_to_the_sample_opens_a_shop_of_its_own(front, hand):
    front.show_start()
    hand.press(doors(front).to_sample.button)
    assert front.shell is None
    assert front.floor.path == live_folder() / "示例店.shopqun"
    assert last_shop() is None


@pytest.mark.usefixtures("quick_sample")
def test_demo_goes_to_the_sample_whatever_shop_was_open(front, launched_file):
    remember_shop(put(launched_file, live_folder() / "mine.shopqun"))
    front.begin(last_shop(), sample=True)
    assert front.floor.path.name == "示例店.shopqun"
    assert last_shop().name == "mine.shopqun"


def test_the_door_to_a_shop_opens_it_and_remembers(front, hand, launched_file, tmp_path, monkeypatch):
    path = put(launched_file, tmp_path / "mine.shopqun")
    front.show_start()
    monkeypatch.setattr(doors(front), "_choose", lambda *_: path)
    hand.press(doors(front).to_shop.button)
    assert front.floor.path == path
    assert last_shop() == path
    front.show_start()
    assert "上次用的：mine" in said(front.shell)
    assert front.floor is None


def test_a_shop_is_opened_with_its_first_place_alone(front, launched_file, tmp_path):
    front.open_shop(put(launched_file, tmp_path / "mine.shopqun"))
    assert {"today", "till", "members", "events", "posters", "groups", "reports", "settings"}.intersection(
        vars(front.floor)
    ) == {"today"}


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "找不到"), (b"", ""), (b"no books at all " * 99, "")],
)
def test_a_shop_that_cannot_be_opened_says_why_on_the_doors(front, tmp_path, content, words):
    path = tmp_path / "mine.shopqun"
    if content is not None:
        path.write_bytes(content)
    front.begin(path, sample=False)
    assert doors(front).trouble.isVisible()
    assert len(doors(front).trouble.text()) > 8
    assert words in doors(front).trouble.text()
    assert last_shop() is None
    if content:
        assert path.read_bytes() == content


def test_the_door_to_a_backup_puts_it_back_and_keeps_what_was(
    front, hand, launched_file, blank_file, tmp_path, monkeypatch
):
    mine, backup = put(launched_file, live_folder() / "mine.shopqun"), tmp_path / "backup.shopqun"
    keep_with(launched_file, backup, "王秀兰")
    remember_shop(mine)
    front.show_start()
    monkeypatch.setattr(doors(front), "_choose", lambda *_: backup)
    hand.press(doors(front).to_backup.button)
    assert front.floor.path == mine
    assert [line.name for line in front.floor.rooms.members.find("王秀兰", 5)] == ["王秀兰"]


def keep_with(source, path, name):
    """Make a copy of a shop with one more customer in it."""
    put(source, path)
    books = Books.open(path)
    a_member(books, SetClock(datetime(2027, 3, 1, 2, 0, tzinfo=UTC)), name)
    books.close()


def test_a_backup_that_is_none_is_refused_and_the_shop_stays(front, launched_file, tmp_path):
    mine, rubbish = put(launched_file, live_folder() / "mine.shopqun"), tmp_path / "backup.shopqun"
    rubbish.write_text("no books")
    front.open_shop(mine)
    front.restore(rubbish)
    assert doors(front).trouble.isVisible()
    front.open_shop(mine)
    assert front.floor is not None


def test_restoring_in_the_settings_closes_the_books_and_opens_them_again(
    front, hand, launched_file, tmp_path
):
    mine, backup = put(launched_file, tmp_path / "mine.shopqun"), tmp_path / "backup.shopqun"
    keep_with(launched_file, backup, "王秀兰")
    front.open_shop(mine)
    before = front.floor
    before.rooms.members.add("李阿姨", request_id="1")
    before.settings.restore.emit(backup)
    hand.until(lambda: front.floor is not None and front.floor is not before)
    assert front.floor.path == mine
    find = front.floor.rooms.members.find
    assert [len(find(name, 5)) for name in ("王秀兰", "李阿姨")] == [1, 0]
    assert not before.window.isVisible()
    assert front.floor.window.isVisible()


def test_the_scanner_of_a_closed_shop_is_deaf(front, hand, launched_file, tmp_path):
    front.open_shop(put(launched_file, tmp_path / "one.shopqun"))
    first = front.floor
    heard = []
    first.window.scanned.connect(heard.append)
    front.open_shop(put(launched_file, tmp_path / "two.shopqun"))
    hand.at(front.floor.window)
    hand.scan("C7K2M9QX4T3F")
    assert front.floor.window.here == "till"
    front.leave()
    front.show_start()
    hand.at(front.shell)
    hand.scan("C7K2M9QX4T3F")
    assert heard == []


def test_a_later_start_brings_the_window_forward_with_its_shop(front, launched_file, tmp_path):
    one, two = (put(launched_file, tmp_path / name) for name in ("one.shopqun", "two.shopqun"))
    front.open_shop(one)
    floor = front.floor
    floor.window.showMinimized()
    for about in ("", str(one)):
        front.come_forward(about)
        assert front.floor is floor
        assert not floor.window.isMinimized()
    front.come_forward(str(two))
    assert front.floor.path == two


def test_a_later_start_finds_the_doors(front):
    front.show_start()
    front.come_forward("")
    assert doors(front).isVisible()


def test_a_shop_a_later_start_cannot_open_leaves_the_doors(front, tmp_path):
    front.show_start()
    front.come_forward(str(tmp_path / "gone.shopqun"))
    assert doors(front).trouble.isVisible()


def test_looks_are_remembered(front, qapp, theme, clock):
    theme.set_size(125)
    theme.set_mode(Mode.DARK)
    theme.set_size(125)
    front.leave()
    theme.changed.disconnect(front._remember_taste)
    theme.set_size(100)
    theme.set_mode(Mode.LIGHT)
    again = Front(qapp, theme, clock, live_folder())
    assert (theme.size, theme.mode) == (125, Mode.DARK)
    again.leave()


def test_a_bug_is_shown_where_there_is_a_window(front, launched_file, tmp_path, capsys):
    bug = ZeroDivisionError("seven")
    front.show_bug(type(bug), bug, None)
    front.open_shop(put(launched_file, tmp_path / "mine.shopqun"))
    front.show_bug(type(bug), bug, None)
    assert front.floor.window.crash.isVisible()
    assert capsys.readouterr().err.count("ZeroDivisionError: seven") == 2
    assert bug_log().read_text("utf-8").count("ZeroDivisionError\n") == 2


@pytest.mark.parametrize(
    ("asked", "environment", "named"),
    [
        (["--shop", "a.shopqun"], {"SHOPQUN_SHOP": "b.shopqun"}, Path("a.shopqun")),
        ([], {"SHOPQUN_SHOP": "b.shopqun"}, Path("b.shopqun")),
        (["我的.shopqun"], {"SHOPQUN_SHOP": "b.shopqun"}, Path("我的.shopqun")),
        (["--shop"], {}, None),
        ([], {}, None),
    ],
)
def test_the_shop_that_is_meant(asked, environment, named):
    assert window._named(asked, environment) == named


def test_the_shop_opened_last_is_meant_where_none_is_named(tmp_path):
    remember_shop(tmp_path / "mine.shopqun")
    assert window._named([], {}) == tmp_path / "mine.shopqun"


def test_the_clock_is_the_computers_unless_it_is_set():
    assert clock_of({}) == ComputerClock()
    assert clock_of({"SHOPQUN_NOW": "yesterday"}) == ComputerClock()
    made = clock_of({"SHOPQUN_NOW": "2027-03-06T19:30:00+08:00"})
    assert (made.at, made.set_by_hand) == (datetime(2027, 3, 6, 11, 30, tzinfo=UTC), True)


def program(folder, *words, act="pass", after=1500):
    """Start the program as an owner does, quit it after a while; give what it said."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    environment |= {"XDG_DATA_HOME": str(folder), "PYTHONWARNINGS": "error", "SHOPQUN_SHOP": ""}
    return subprocess.run(
        [sys.executable, "-c", QUIT.format(act=act, after=after), *words],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def grumbles(done):
    lines = done.stderr.splitlines()
    return [line for line in lines if line != "This plugin does not support propagateSizeHints()"]


def test_it_starts_and_quits_without_a_word(tmp_path):
    done = program(tmp_path)
    assert (done.returncode, done.stdout, grumbles(done)) == (0, "", [])


def test_a_shop_opens_and_quits_without_a_word_and_as_one_file(launched_file, tmp_path):
    path = put(launched_file, tmp_path / "mine.shopqun")
    done = program(tmp_path, "--shop", str(path), after=2500)
    assert (done.returncode, done.stdout, grumbles(done)) == (0, "", [])
    assert [each.name for each in tmp_path.glob("mine.shopqun*")] == ["mine.shopqun"]


def test_going_from_the_doors_to_a_shop_does_not_quit(launched_file, tmp_path):
    """The doors are the last window when they close; the program stays, for the shop opens."""
    path = put(launched_file, tmp_path / "mine.shopqun")
    act = (
        "front = next(each for each in __import__('gc').get_objects() if type(each).__name__ == 'Front'); "
        f"QTimer.singleShot(500, lambda: front.open_shop(__import__('pathlib').Path({str(path)!r}))); "
        "QTimer.singleShot(2500, lambda: sys.stdout.write(front.floor.window.here))"
    )
    done = program(tmp_path, act=act, after=3500)
    assert (done.returncode, done.stdout, grumbles(done)) == (0, "today", [])


def test_the_language_is_switched_while_the_shop_is_open_and_remembered(front, hand, quick_sample):
    front.open_sample()
    front.floor.go("settings", "looks")
    hand.at(front.floor.window)
    hand.press_words(front.floor.settings.looks, "English")
    hand.until(lambda: "Text size" in said(front.floor.window))
    hand.at(front.floor.window)
    assert "Shop details" in said(front.floor.window)
    hand.press_words(front.floor.settings.looks, "中文")
    hand.until(lambda: "字的大小" in said(front.floor.window))
    assert front._taste.value("language") == "zh_CN"
    front._speech.speak("")


def test_the_guide_opens_at_the_open_place_and_goes_with_the_shop(front, hand, launched_file, tmp_path):
    front.open_shop(put(launched_file, tmp_path / "mine.shopqun"))
    hand.at(front.floor.window)
    front.floor.window.open("posters")
    hand.key(Qt.Key.Key_F1)
    hand.until(lambda: front.guide is not None and front.guide.isVisible())
    assert front.guide.headings.currentItem().text().strip() == "海报"
    front.floor.go("settings", "about")
    front.floor.settings.about.read.click()
    assert front.guide.headings.currentItem().text().strip() == "设置"
    front.leave()
    assert front.guide is None


def test_the_guide_opens_before_there_is_a_shop(front, hand):
    front.show_start()
    hand.at(front.shell)
    hand.key(Qt.Key.Key_F1)
    hand.until(lambda: front.guide is not None and front.guide.isVisible())
