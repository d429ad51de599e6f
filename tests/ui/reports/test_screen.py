"""Reports by clicking: months are turned, workbooks lie in Documents, what is in the way is told."""

import openpyxl
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from shopqun.basics import Money, Refused, ShopTrouble, Touched, Trouble
from shopqun.data.books import Books
from shopqun.planning.service import PlanningService
from shopqun.reports.service import ReportService
from shopqun.till.service import Counter, TillService
from shopqun.ui.reports.screen import ReportsScreen


@pytest.fixture
def shop(tmp_path, clock):
    planning = PlanningService(clock)
    preset, cautions = planning.preset("fruit_community")
    path = tmp_path / "fruit.shopqun"
    planning.launch(path, preset, cautions, request_id="launch")
    books = Books.open(path)
    TillService(books, clock).buy(Counter(amount=Money(4680)), request_id="march")
    yield books
    books.close()


@pytest.fixture
def screen(shop, clock, theme, work, hands, qtbot):
    made = ReportsScreen(theme, work, ReportService(shop, clock))
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


def paid(screen):
    return screen._tiles["paid_fen"].accessibleName(), screen._before["paid_fen"].text()


def test_this_month_is_shown_beside_the_last(screen):
    assert screen.title.text() == "2027年3月"
    assert paid(screen) == ("实收 ¥46.80", "")
    assert screen.sentence.text() == "2027年3月实收 46.8 元，券和奖励一共花掉 0 元。"
    assert not screen.forth.isEnabled()


def test_months_are_turned(screen, hands, clock):
    clock.set("2027-04-02T10:00:00+08:00")
    screen.back.click()
    settle(hands)
    assert screen.title.text() == "2027年2月"
    assert screen.sentence.text().startswith("2027年2月还没有记录")
    for _ in range(2):
        screen.forth.click()
        settle(hands)
    assert screen.title.text() == "2027年4月"
    assert paid(screen) == ("实收 ¥0.00", "上月 ¥46.80")
    assert not screen.forth.isEnabled()


def test_what_was_touched_is_read_again(screen, hands, shop, clock, work):
    TillService(shop, clock).buy(Counter(amount=Money(320)), request_id="more")
    work.touched.emit(Touched.TILL)
    settle(hands)
    assert paid(screen)[0] == "实收 ¥50.00"


@pytest.mark.parametrize(
    ("kind", "name", "sheet"),
    [
        ("month", "月报-2027-03.xlsx", "封面"),
        ("members", "会员表-2027-03-01.xlsx", "会员"),
        ("referrals", "老带新表-2027-03-01.xlsx", "老带新"),
    ],
)
def test_a_workbook_is_written_and_put_on_the_shelf(screen, hands, own_folders, kind, name, sheet):
    screen.shelf.buttons[kind].click()
    assert not any(button.isEnabled() for button in screen.shelf.buttons.values())
    settle(hands)
    out = own_folders / "Documents" / "店群通" / "报表" / name
    assert openpyxl.load_workbook(out).sheetnames[0] == sheet
    assert screen.shelf.files == (out,)
    assert all(button.isEnabled() for button in screen.shelf.buttons.values())


def test_files_are_opened_from_the_shelf(screen, hands, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    screen.shelf.buttons["month"].click()
    settle(hands)
    (out,) = screen.shelf.files
    for words in ("打开", "打开所在文件夹"):
        next(one for one in screen.shelf.findChildren(QPushButton) if one.text() == words).click()
    assert opened == [QUrl.fromLocalFile(str(out)), QUrl.fromLocalFile(str(out.parent))]


def test_the_same_workbook_stands_on_the_shelf_once(screen, hands):
    for kind in ("month", "members", "month"):
        screen.shelf.buttons[kind].click()
        settle(hands)
    assert [path.name for path in screen.shelf.files] == ["月报-2027-03.xlsx", "会员表-2027-03-01.xlsx"]


def test_a_workbook_open_elsewhere_is_told(screen, hands, monkeypatch):
    def locked(_self, _month, out, _step):
        raise ShopTrouble(Trouble.LOCKED, str(out))

    monkeypatch.setattr(ReportService, "month", locked)
    screen.shelf.buttons["month"].click()
    settle(hands)
    assert "请关掉 Excel" in screen.shelf.notice.text()
    assert screen.shelf.files == ()
    assert screen.shelf.buttons["month"].isEnabled()


def test_a_month_that_is_none_is_told(screen):
    screen.render_state(Refused("bad_month"))
    assert "没有这个月份" in screen.shelf.notice.text()


def test_each_chart_has_its_figures_behind_it(screen):
    card = screen.charts.papers
    card.switch.click()
    assert card.figures.isVisibleTo(card)
    assert "新邻居见面券" in [name for name, _ in card.figures.rows]
    assert card.switch.text() == "看图"
    card.switch.click()
    assert not card.figures.isVisibleTo(card)


def test_cards_stand_below_each_other_when_it_is_narrow(screen):
    screen.resize(800, 704)
    assert screen._folded
    screen.resize(1278, 704)
    assert not screen._folded


def test_writing_can_be_stopped_and_leaves_nothing(screen, hands, own_folders):
    screen.shelf.buttons["members"].click()
    assert screen.shelf.progress.isVisibleTo(screen)
    screen.shelf.progress.button.click()
    settle(hands)
    assert screen.shelf.notice.text() == "停下了，没有存"
    assert not screen.shelf.progress.isVisibleTo(screen)
    assert screen.shelf.files == ()
    assert list(own_folders.rglob("*.xlsx")) == []


def test_a_copied_chart_is_told(screen, qtbot):
    screen.charts.heat.copy.setEnabled(True)
    with qtbot.waitSignal(screen.said) as told:
        screen.charts.heat.copy.click()
    assert told.args == ["图复制好了，到微信里粘贴就行"]
