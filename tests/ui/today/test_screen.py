"""Today by clicking: a task is ticked in the books, words are copied, a copy of the books is made."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from shopqun.basics import Touched
from shopqun.calendar.service import TaskService
from shopqun.calendar.task import TaskState
from shopqun.calendar.todo import Todo, TodoKind, Urgency
from shopqun.data.books import Books
from shopqun.flashsales.service import Asker, SaleService
from shopqun.planning.service import PlanningService
from shopqun.shop.service import ShopService
from shopqun.ui.today.list_card import MOST
from shopqun.ui.today.screen import TodayScreen, destination


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
    made = TodayScreen(theme, work, TaskService(shop, clock), ShopService(shop, clock))
    qtbot.addWidget(made)
    made.resize(1278, 704)
    made.show()
    look(made, hands)
    return made


def look(screen, hands):
    screen.reload()
    hands.books.turn_all()


def button(parent, words):
    return next(
        one for one in parent.findChildren(QPushButton) if words in one.text() and one.isVisibleTo(parent)
    )


def test_ticking_a_task_off_is_written(screen, shop, clock, hands, work):
    touched = []
    work.touched.connect(touched.append)
    tasks = TaskService(shop, clock)
    button(screen.todos, "做好了").click()
    assert not screen.todos.isEnabled()
    hands.books.turn_all()
    assert screen.todos.isEnabled()
    assert tasks.tasks_on(tasks.today())[0].state is TaskState.DONE
    assert touched == [Touched.TASKS]
    assert not any(
        "做好了" in one.text() for one in screen.todos.findChildren(QPushButton) if one.isVisible()
    )


def test_the_words_of_a_task_are_copied(screen, shop, clock):
    said = []
    screen.said.connect(said.append)
    button(screen.todos, "复制话术").click()
    assert QGuiApplication.clipboard().text() == "邻居早，我是小周。今天到了草莓和凤梨，清单在海报里。"
    assert len(said) == 1


def test_a_task_done_elsewhere_is_told_kindly(screen, shop, clock, hands):
    tasks = TaskService(shop, clock)
    tasks.done(tasks.tasks_on(tasks.today())[0].id, request_id="elsewhere")
    button(screen.todos, "做好了").click()
    hands.books.turn()
    assert "打过勾" in screen._notice.text()
    assert screen._notice.isVisibleTo(screen)


def test_a_copy_of_the_books_is_made_and_shown(screen, hands, own_folders):
    said = []
    screen.said.connect(said.append)
    assert "没有备份" in screen.backup._title.text()
    screen.backup.button.click()
    assert not screen.backup.button.isEnabled()
    hands.paper.turn_all()
    hands.books.turn_all()
    assert screen.backup.button.isEnabled()
    assert "今天备份过了" in screen.backup._title.text()
    assert len(list((own_folders / "Documents").rglob("*.shopqun"))) == 1
    assert len(said) == 1


def test_a_copy_that_cannot_be_made_says_why(screen, hands, own_folders):
    Path(own_folders / "Documents").write_text("no folder", encoding="utf-8")
    screen.backup.button.click()
    hands.paper.turn_all()
    assert screen._notice.isVisibleTo(screen)
    assert screen.backup.button.isEnabled()


def test_the_sale_counts_down_and_leads_to_its_board(screen, clock, hands):
    gone, posters = [], []
    screen.go.connect(lambda place, about: gone.append((place, about)))
    screen.make_poster.connect(lambda kind, about: posters.append((kind, about)))
    clock.set("2027-03-06T18:42:00+08:00")
    look(screen, hands)
    screen.sale.tick()
    assert screen.sale.digits.text().startswith(("00:48:00", "00:47:5"))
    button(screen.sale, "进抢购台").click()
    button(screen.sale, "看价格表").click()
    assert gone == [("events", "F01")]
    assert posters == [("price", "F01")]


def test_when_its_time_has_come_the_sale_is_looked_at_again(screen, clock, hands):
    clock.set("2027-03-06T19:29:59.999+08:00")
    look(screen, hands)
    clock.set("2027-03-06T19:30:01+08:00")
    screen.sale._left = screen.sale._left * 0
    screen.sale.tick()
    hands.books.turn_all()
    assert screen.sale._chip.text() == "正在抢"


def test_what_waits_to_be_collected_is_shown_only_while_it_waits(screen, shop, clock, hands):
    assert not screen.collect.isVisibleTo(screen)
    clock.set("2027-03-06T19:40:00+08:00")
    sales = SaleService(shop, clock)
    sku = sales.show("F01").items[0].item.sku
    sales.claim("F01", sku, Asker(name="王阿姨"), request_id="c1")
    look(screen, hands)
    assert screen.collect.isVisibleTo(screen)
    assert screen.collect.fact.text() == "1 份"


def test_the_heading_and_the_badge_are_told(screen, hands):
    headed, badged = [], []
    screen.headed.connect(headed.append)
    screen.badged.connect(badged.append)
    look(screen, hands)
    assert headed == ["开群第 1 天"]
    assert badged == [2]  # the welcome posts of the first day and the codes to keep; the backup has its card
    assert screen.todos._first.heading.text() == "今天要做 2 件"


def test_the_steps_lead_to_their_places(screen):
    gone = []
    screen.go.connect(lambda place, _: gone.append(place))
    for step in screen._steps._steps:
        step.click()
    assert gone == ["groups", "events", "posters", "groups", "events", "members"]
    assert "已经做了" in screen._steps._steps[0].accessibleName()
    assert "现在做" in screen._steps._steps[2].accessibleName()


def test_more_than_seven_are_behind_one_press(screen):
    many = tuple(
        Todo(f"task:{n}", TodoKind.TASK, Urgency.NOW, str(n), f"事{n}", screen._seen.now, words="话")
        for n in range(9)
    )
    screen.render_state(type(screen._seen)(screen._seen.now, screen._seen.facts, many))
    assert len(screen.todos._list.findChildren(QPushButton)) >= MOST
    more = button(screen.todos, "还有 2 件")
    more.click()
    assert not more.isVisibleTo(screen.todos)


def test_nothing_to_do_is_said(screen):
    screen.render_state(type(screen._seen)(screen._seen.now, screen._seen.facts, ()))
    assert screen.todos._empty.isVisibleTo(screen.todos)


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (TodoKind.SALE, ("events", "X1")),
        (TodoKind.PICKUP, ("events", "X1")),
        (TodoKind.LEFT_BEHIND, ("events", "X1")),
        (TodoKind.REWARDS, ("members", "rewards")),
        (TodoKind.REVIEW, ("members", "review")),
        (TodoKind.TASKS_MISSED, ("groups", "calendar")),
        (TodoKind.REMOVALS, ("groups", "cases")),
        (TodoKind.DORMANT, ("groups", "health X1")),
        (TodoKind.QR_EXPIRED, ("groups", "X1")),
        (TodoKind.GROUP_NEARLY_FULL, ("groups", "X1")),
    ],
)
def test_where_a_thing_is_done(kind, place):
    assert destination(Todo("k", kind, Urgency.TODAY, "X1")) == place


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-10-09T10:00:00+08:00", "还有 143 天开群  ·  明天补班：国庆节调休"),
        ("2026-12-31T10:00:00+08:00", "还有 60 天开群"),  # the holidays of 2027 are not announced
        ("2026-09-30T10:00:00+08:00", "还有 152 天开群  ·  明天放假：国庆节"),
        ("2027-03-05T10:00:00+08:00", "开群第 5 天  ·  明天惊蛰"),
    ],
)
def test_tomorrow_is_named_when_it_is_no_common_day(screen, hands, clock, now, said):
    clock.set(now)
    headed = []
    screen.headed.connect(headed.append)
    screen.reload()
    hands.books.turn_all()
    assert headed[-1] == said


def test_what_must_lie_ready_is_ticked_off_and_kept(screen, shop, clock, hands, work):
    touched, said = [], []
    work.touched.connect(touched.append)
    screen.said.connect(said.append)
    assert screen.ready.isVisible()
    screen.ready.buttons["B1"].click()
    hands.books.turn_all()
    assert (touched, said) == ([Touched.TASKS], ["“群名”备好了"])
    assert [each.name for each in TaskService(shop, clock).readiness() if each.done] == ["群名"]
    assert list(screen.ready.buttons) == ["B2", "B3", "B4"]


def test_a_week_after_its_day_nothing_is_asked_for_any_more(screen, clock, hands):
    clock.set("2027-03-09T10:00:00+08:00")
    look(screen, hands)
    assert not screen.ready.isVisible()
