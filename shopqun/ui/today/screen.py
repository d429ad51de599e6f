"""Today: the six steps, what there is to do, and the shop's pulse at the right."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopqun.basics import Refused, ShopTrouble, Touched
from shopqun.calendar.occasions import Occasion
from shopqun.calendar.readiness import Ready
from shopqun.calendar.service import TaskService, Today
from shopqun.calendar.task import Task
from shopqun.calendar.todo import Todo, TodoKind
from shopqun.shop.profile import Kept
from shopqun.shop.service import ShopService
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import to_post
from shopqun.ui.theme import Theme
from shopqun.ui.today import wording, wording_ready
from shopqun.ui.today.list_card import ListCards
from shopqun.ui.today.ready_card import ReadyCard
from shopqun.ui.today.sale_card import SaleCard
from shopqun.ui.today.side_cards import BackupCard, CollectCard, SoFarCard
from shopqun.ui.today.steps import StepBar
from shopqun.ui.today.wording_rows import reminder
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work

_LOOK_AGAIN_MS = 60_000
_EVENTS, _GROUPS, _MEMBERS = "events", "groups", "members"


class TodayScreen(QWidget):
    """What does the shop want of me today?

    `go(place, id)` leads elsewhere: a sale of events, a group (or `calendar`) of groups, `rewards` or
    `review` of members. `make_poster(kind, id)` opens the studio. `headed` is the line of context, `badged`
    how much is to be done, `said` what just went well.
    """

    go = Signal(str, str)
    make_poster = Signal(str, str)
    headed = Signal(str)
    badged = Signal(int)
    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, tasks: TaskService, shop: ShopService) -> None:
        super().__init__()
        self._work, self._tasks, self._shop = work, tasks, shop
        self._seen: Today | None = None
        self._tomorrow = ""
        self._steps = StepBar(theme)
        self._notice = Text("", "body", "bad", wrap=True)
        self.todos = ListCards(theme)
        self.sale = SaleCard(theme)
        self.ready = ReadyCard(theme)
        self.so_far = SoFarCard()
        self.collect = CollectCard(theme)
        self.backup = BackupCard(theme)
        self._lay_out()
        self._minute = QTimer(self)
        self._minute.setInterval(_LOOK_AGAIN_MS)
        self._connect()

    def _lay_out(self) -> None:
        page = Columns()
        for part in (self._steps, self._notice, self.todos, self.ready):
            page.left.addWidget(part)
        page.left.addStretch(1)
        for card in (self.sale, self.so_far, self.collect, self.backup):
            page.right.addWidget(card)
        page.right.addStretch(1)
        self._notice.hide()
        self.collect.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def _connect(self) -> None:
        self.todos.pressed.connect(self._pressed)
        self._steps.pressed.connect(lambda place: self.go.emit(place, ""))
        self.sale.opened.connect(lambda sale: self.go.emit(_EVENTS, sale))
        self.sale.prices.connect(lambda sale: self.make_poster.emit("price", sale))
        self.sale.over.connect(self.reload)
        self.collect.opened.connect(lambda sale: self.go.emit(_EVENTS, sale))
        self.backup.asked.connect(self._back_up)
        self.ready.ticked.connect(self._make_ready)
        self._minute.timeout.connect(self.reload)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self).activated.connect(self.reload)
        self._work.touched.connect(self._touched)

    @Slot()
    def reload(self) -> None:
        """Look at the shop again."""
        self._work.books(self._tasks.overview, self.render_state)
        self._work.books(self._tasks.tomorrow, self._name_tomorrow)

    def render_state(self, seen: Today) -> None:
        """Show the whole screen from one look."""
        self._seen = seen
        self._steps.show_steps(seen.facts.progress.steps())
        self.todos.show_todos(seen)
        self.sale.show_sale(seen)
        self.ready.show_missing(seen.not_ready)
        self.so_far.show_figures(seen)
        self.collect.show_waiting(seen)
        self.backup.show_age(seen)
        self._head()
        self.badged.emit(self.todos.count)

    def _name_tomorrow(self, occasions: tuple[Occasion, ...]) -> None:
        said = wording.tomorrow(occasions)
        if said != self._tomorrow:
            self._tomorrow = said
            self._head()

    def _head(self) -> None:
        if self._seen is not None:
            self.headed.emit("  ·  ".join(filter(None, (wording.heading(self._seen), self._tomorrow))))

    @Slot(object)
    def _touched(self, touched: Touched) -> None:
        if touched:
            self.reload()

    @Slot(str, str)
    def _pressed(self, key: str, action: str) -> None:
        todo = next((todo for todo in self._seen.todos if todo.key == key), None) if self._seen else None
        if todo is None or self._seen is None:
            return
        match action:
            case "copy":
                words = (
                    reminder(todo, self._seen) if todo.kind is TodoKind.COUPON_ENDS else to_post(todo.words)
                )
                QGuiApplication.clipboard().setText(words)
                self.said.emit(wording.copied())
            case "done":
                self._tick(todo)
            case _:
                self.go.emit(*destination(todo))

    def _tick(self, todo: Todo) -> None:
        request_id = str(uuid.uuid4())
        self.todos.setEnabled(False)
        self._work.books(
            lambda: self._tasks.done(todo.about, request_id=request_id).value,
            self._ticked,
            lambda answer: Touched.NOTHING if isinstance(answer, Refused) else Touched.TASKS,
            self._not_done,
        )

    def _ticked(self, answer: Task | Refused) -> None:
        self.todos.setEnabled(True)
        if isinstance(answer, Refused):
            self._show_notice(wording.refusal(answer))
            return
        self._show_notice("")
        self.said.emit(wording.ticked(answer.column))

    def _not_done(self, trouble: ShopTrouble) -> None:
        self.todos.setEnabled(True)
        self.backup.end()
        self._show_notice(sentence(trouble))

    @Slot(str, str)
    def _make_ready(self, thing: str, name: str) -> None:
        does = Press[Ready](
            lambda request_id: self._tasks.make_ready(thing, done=True, request_id=request_id),
            lambda _: self.said.emit(wording_ready.ticked(name)),
            wording.refusal,
            self._show_notice,
            Touched.TASKS,
        )
        press(self._work, self.ready.buttons[thing], does)

    @Slot()
    def _back_up(self) -> None:
        request_id = str(uuid.uuid4())
        self.backup.begin()
        self._work.paper(
            lambda _job: self._shop.back_up(request_id=request_id).value, self._kept, trouble=self._not_done
        )

    def _kept(self, answer: Kept | Refused) -> None:
        self.backup.end()
        if isinstance(answer, Refused):
            self._show_notice(wording.refusal(answer))
            return
        self._show_notice("")
        self.said.emit(wording.backed_up(answer.path))
        self._work.touched.emit(Touched.SHOP)

    def _show_notice(self, words: str) -> None:
        self._notice.setText(words)
        self._notice.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look again every minute while the screen is seen."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop looking."""
        super().hideEvent(event)
        self._minute.stop()


def destination(todo: Todo) -> tuple[str, str]:
    """Give the place where a thing is done, and the id of what it is about."""
    if todo.kind in _FARES:
        return _GROUPS, f"health {todo.about}"
    if todo.kind in _OF_SALES:
        return _EVENTS, todo.about
    return _PLACES.get(todo.kind, (_GROUPS, todo.about))


_OF_SALES = frozenset({TodoKind.SALE, TodoKind.PICKUP, TodoKind.LEFT_BEHIND})
_FARES = frozenset({TodoKind.ESCORT, TodoKind.CHECKUP, TodoKind.PROBE, TodoKind.DORMANT, TodoKind.LEAVING})
_PLACES = {
    TodoKind.REWARDS: (_MEMBERS, "rewards"),
    TodoKind.REVIEW: (_MEMBERS, "review"),
    TodoKind.REMOVALS: (_GROUPS, "cases"),
    TodoKind.TASKS_MISSED: (_GROUPS, "calendar"),
}
