"""The tasks of one day: words to copy, ticking off, and how each stands."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from ui.community.boards import TASK

from shopqun.basics import Touched
from shopqun.calendar.task import TaskState
from shopqun.ui.community.day import DayCard
from shopqun.ui.community.task_form import TaskForm
from shopqun.ui.community.task_row import TaskRow
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.text import Text

LEFT = Qt.MouseButton.LeftButton
DAY = date(2027, 3, 6)


@pytest.fixture
def card(theme, work, tasks, qtbot):
    made = DayCard(theme, work, tasks)
    qtbot.addWidget(made)
    made.resize(480, 500)
    made.show()
    return made


@pytest.fixture
def shown(theme, qtbot):
    """Show one task as a row."""

    def make(**more):
        made = TaskRow(theme, replace(TASK, **more))
        qtbot.addWidget(made)
        made.resize(480, 200)
        made.show()
        return made

    return make


def words(widget):
    return [each.text() for each in widget.findChildren(Text) if each.isVisible()]


def test_a_day_says_how_much_there_is(card):
    card.show_day(DAY, (TASK, replace(TASK, id=2, state=TaskState.DONE)))
    assert card.heading.text() == "3月6日 周六"
    assert card.fact.text() == "2 件，做完 1 件"
    assert len(card.rows) == 2


def test_a_day_without_tasks_shows_no_rows(card):
    card.show_day(DAY, (TASK,))
    card.show_day(date(2027, 3, 7), ())
    assert card.fact.text() == "这天没有安排"
    assert card.rows == ()


def test_when_who_what_and_what_for(shown):
    seen = words(shown())
    for each in ("19:30", "小林", "周六夜市", "图文", "发一张海报", "今晚七点半开抢", "盼着：50 人进群"):
        assert each in seen


def test_a_task_without_words_has_nothing_to_copy(shown):
    made = shown(words="", kpi="")
    assert not made.copy.isVisible()
    assert made.done.isVisible()
    assert not any(each.startswith("盼着") for each in words(made))


@pytest.mark.parametrize(
    ("state", "late", "chip", "may_tick"),
    [
        (TaskState.PLANNED, False, [], True),
        (TaskState.DUE, False, ["到点了"], True),
        (TaskState.DUE, True, ["漏了"], True),
        (TaskState.DONE, False, ["做完了"], False),
        (TaskState.DONE, True, ["补做了"], False),
    ],
)
def test_how_a_task_stands(shown, state, late, chip, may_tick):
    made = shown(state=state, late=late)
    assert [each.text() for each in made.findChildren(Chip)] == chip
    assert made.done.isVisible() is may_tick


def test_a_row_tells_its_words_and_itself(shown, qtbot):
    made = shown()
    with qtbot.waitSignal(made.copied) as told:
        qtbot.mouseClick(made.copy, LEFT)
    assert told.args == ["今晚七点半开抢"]
    with qtbot.waitSignal(made.ticked) as told:
        qtbot.mouseClick(made.done, LEFT)
    assert told.args == [made]


def test_words_go_to_the_clipboard(card, qtbot):
    card.show_day(DAY, (TASK,))
    with qtbot.waitSignal(card.said) as said:
        qtbot.mouseClick(card.rows[0].copy, LEFT)
    assert said.args == ["话术复制好了，到群里粘贴"]
    assert QGuiApplication.clipboard().text() == "今晚七点半开抢"


def test_a_task_is_ticked_off_once(card, tasks, hands, clock, work, qtbot):
    clock.set("2027-03-06T20:00:00+08:00")
    flags = []
    work.touched.connect(flags.append)
    card.show_day(DAY, tasks.tasks_on(DAY))
    qtbot.mouseClick(card.rows[0].done, LEFT)
    assert not card.rows[0].done.isEnabled()
    with qtbot.waitSignal(card.undoable) as said:
        hands.books.turn_all()
    (task,) = tasks.tasks_on(DAY)
    assert task.state is TaskState.DONE
    assert said.args[0] == f"做完了：{task.column}"
    assert flags == [Touched.TASKS]


def test_what_was_done_elsewhere_is_said_and_goes_with_the_next_day(card, tasks, hands, qtbot):
    stale = tasks.tasks_on(DAY)
    card.show_day(DAY, stale)
    tasks.done(stale[0].id, request_id="r1")
    with qtbot.assertNotEmitted(card.undoable):
        qtbot.mouseClick(card.rows[0].done, LEFT)
        hands.books.turn_all()
    assert card.problem.isVisible()
    assert card.problem.text() == "这一件已经做完了，不用再点。"
    card.show_day(date(2027, 3, 7), ())
    assert not card.problem.isVisible()


def test_a_task_nobody_knows_is_said(card, hands, qtbot):
    card.show_day(DAY, (replace(TASK, id=9999),))
    qtbot.mouseClick(card.rows[0].done, LEFT)
    hands.books.turn_all()
    assert card.problem.text() == "这一件不在日历里了，请看看别的日子。"
    assert card.rows[0].done.isEnabled()


def test_long_words_wrap_and_the_buttons_stay(shown, qapp):
    made = shown(words="今晚七点半开抢，" * 40, action="发海报" * 40)
    qapp.processEvents()
    assert made.minimumSizeHint().width() <= 480
    assert made.done.geometry().right() < made.width()


def test_a_task_is_left_out_with_a_reason(card, tasks, hands, clock, qtbot, monkeypatch):
    monkeypatch.setattr("shopqun.ui.community.day.ask_text", lambda *_: "停电")
    card.show_day(DAY, tasks.tasks_on(DAY))
    with qtbot.waitSignal(card.undoable) as said:
        qtbot.mouseClick(card.rows[0].skip, LEFT)
        hands.books.turn_all()
    (task,) = tasks.tasks_on(DAY)
    assert said.args[0] == f"跳过了：{task.column}"
    assert (task.state, task.skip_reason) == (TaskState.SKIPPED, "停电")
    card.show_day(DAY, (task,))
    assert card.rows[0].skip.isHidden()
    assert "原因：停电" in [each.text() for each in card.rows[0].findChildren(Text)]


def test_what_came_of_it_is_noted_once_it_is_done(card, tasks, hands, qtbot, monkeypatch):
    monkeypatch.setattr("shopqun.ui.community.day.ask_text", lambda *_: "118 份")
    (task,) = tasks.tasks_on(DAY)
    tasks.done(task.id, request_id="d")
    card.show_day(DAY, tasks.tasks_on(DAY))
    with qtbot.waitSignal(card.said) as said:
        qtbot.mouseClick(card.rows[0].note, LEFT)
        hands.books.turn_all()
    assert said.args == ["记下了：118 份"]
    card.show_day(DAY, tasks.tasks_on(DAY))
    assert "实际：118 份" in [each.text() for each in card.rows[0].findChildren(Text)]


def test_thinking_better_of_it_writes_nothing(card, tasks, hands, qtbot, monkeypatch):
    monkeypatch.setattr("shopqun.ui.community.day.ask_text", lambda *_: None)
    card.show_day(DAY, tasks.tasks_on(DAY))
    qtbot.mouseClick(card.rows[0].skip, LEFT)
    hands.books.turn_all()
    assert tasks.tasks_on(DAY)[0].state is not TaskState.SKIPPED


@pytest.fixture
def answered(monkeypatch):
    """Answer the form: `answered(cells)` fills them in and keeps, `answered(None)` thinks better of it."""

    def answer(said):
        def run(form):
            if said is None:
                return QDialog.DialogCode.Rejected
            form.time.setEditText(said["time"])
            form.column.setEditText(said["column"])
            form.action.setText(said["action"])
            return QDialog.DialogCode.Accepted

        monkeypatch.setattr(TaskForm, "exec", run)

    return answer


SAID = {"time": "21:15", "column": "收尾播报", "action": "报剩余库存"}


def turned(button, card, signal, hands, qtbot):
    """Press a button and give what the card then says."""
    with qtbot.waitSignal(signal) as said:
        qtbot.mouseClick(button, LEFT)
        hands.books.turn_all()
    return said.args


def test_a_task_is_changed_and_put_back(card, tasks, hands, qtbot, answered):
    answered(SAID)
    (before,) = tasks.tasks_on(DAY)
    card.show_day(DAY, (before,), tasks.all_tasks())
    words, undo = turned(card.rows[0].edit, card, card.undoable, hands, qtbot)
    (after,) = tasks.tasks_on(DAY)
    assert words == "改好了：收尾播报"
    assert (after.id, after.column, after.action) == (before.id, "收尾播报", "报剩余库存")
    assert f"{after.due_at:%H:%M}" == "13:15"  # UTC
    with qtbot.waitSignal(card.said) as said:
        undo()
        hands.books.turn_all()
    assert said.args == ["改回去了"]
    assert tasks.tasks_on(DAY) == (before,)


def test_a_form_left_as_it_was_writes_nothing(card, tasks, hands, qtbot, answered):
    (before,) = tasks.tasks_on(DAY)
    answered({"time": "19:30", "column": before.column, "action": before.action})
    card.show_day(DAY, (before,))
    with qtbot.assertNotEmitted(card.undoable):
        qtbot.mouseClick(card.rows[0].edit, LEFT)
        hands.books.turn_all()


def test_a_task_is_added_by_hand_and_taken_away(card, tasks, hands, qtbot, answered):
    answered(SAID)
    card.show_day(DAY, tasks.tasks_on(DAY))
    words, undo = turned(card.new, card, card.undoable, hands, qtbot)
    assert words == "加好了：3月6日 收尾播报"
    added = tasks.tasks_on(DAY)[-1]
    assert (added.column, added.table, added.content_type) == ("收尾播报", "maintenance", "价值")
    with qtbot.waitSignal(card.said) as said:
        undo()
        hands.books.turn_all()
    assert said.args == ["跳过了：收尾播报"]
    assert tasks.tasks_on(DAY)[-1].skip_reason == "加错了"


def test_the_same_task_again_is_said(card, tasks, hands, qtbot, answered):
    answered(SAID)
    card.show_day(DAY, tasks.tasks_on(DAY))
    turned(card.new, card, card.undoable, hands, qtbot)
    qtbot.mouseClick(card.new, LEFT)
    hands.books.turn_all()
    assert card.problem.text() == "日历里已经有一模一样的一件。"


def test_thinking_better_of_the_form_adds_nothing(card, tasks, hands, qtbot, answered):
    answered(None)
    card.show_day(DAY, tasks.tasks_on(DAY))
    qtbot.mouseClick(card.new, LEFT)
    hands.books.turn_all()
    assert len(tasks.all_tasks()) == 30


def test_a_tick_is_taken_back(card, tasks, hands, qtbot):
    (task,) = tasks.tasks_on(DAY)
    card.show_day(DAY, (task,))
    _, undo = turned(card.rows[0].done, card, card.undoable, hands, qtbot)
    with qtbot.waitSignal(card.said) as said:
        undo()
        hands.books.turn_all()
    assert said.args == [f"退回待做：{task.column}"]
    assert tasks.tasks_on(DAY) == (task,)


def test_what_was_ticked_by_mistake_is_opened_later_too(card, tasks, hands, qtbot):
    (task,) = tasks.tasks_on(DAY)
    tasks.done(task.id, request_id="d")
    card.show_day(DAY, tasks.tasks_on(DAY))
    assert turned(card.rows[0].reopen, card, card.said, hands, qtbot) == [f"退回待做：{task.column}"]
    qtbot.mouseClick(card.rows[0].reopen, LEFT)
    hands.books.turn_all()
    assert card.problem.text() == "这一件本来就是待做的，不用退回。"


@pytest.mark.parametrize(("campaign", "kind"), [("sale", "price"), ("lottery", "lottery")])
def test_the_poster_of_a_campaign_is_asked_for(card, qtbot, campaign, kind):
    card.show_day(DAY, (replace(TASK, campaign=campaign, about="F01"),))
    with qtbot.waitSignal(card.hand_out) as asked:
        qtbot.mouseClick(card.rows[0].picture, LEFT)
    assert asked.args == ["copy", kind, "F01"]


def test_only_what_can_be_done_is_offered(shown):
    def offered(made):
        buttons = (made.copy, made.picture, made.done, made.edit, made.skip, made.note, made.reopen)
        return [button.text() for button in buttons if button.isVisible()]

    assert offered(shown()) == ["复制话术", "做完了", "改", "跳过"]
    assert offered(shown(words="", campaign="sale")) == ["复制图片", "做完了", "改", "跳过"]
    assert offered(shown(state=TaskState.DONE)) == ["复制话术", "记实际", "没做完"]
    assert offered(shown(state=TaskState.SKIPPED)) == ["复制话术", "没做完"]


def test_a_row_is_as_high_as_its_wrapped_words(shown, qapp):
    made = shown(words="群里晒今天吃到的水果，前5位各得一张3元券（满19可用，3月9日前）。")
    made.resize(300, 60)
    qapp.processEvents()
    assert made.height() >= made.heightForWidth(made.width())
