"""How a group fares: three lights, a look, the temperature test, and the steps of a rescue or an ending."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.community.file import PHASES, counted
from shopqun.community.health import CLOSING, KEPT, RESCUE, Health
from shopqun.community.overview import GroupOnBoard
from shopqun.community.service import GroupService
from shopqun.ui.community import wording_file as wording
from shopqun.ui.gesture import Answer, Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, line, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.count import Count
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_MOST_PEOPLE = 2000
_SOON = timedelta(days=7)


def _ends(board: GroupOnBoard, today: date) -> bool:
    """Whether a group is being closed: somebody said so, began to, or its last day is a week away."""
    begun = board.health is not None and bool(set(CLOSING) & set(board.health.steps))
    near = board.closes_on is not None and board.closes_on - today <= _SOON
    return begun or near or board.file.phase == PHASES[-1]


class HealthCard(Card):
    """`said(words)` for what went well."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, groups: GroupService) -> None:
        super().__init__("　")
        self._theme, self._work, self._groups = theme, work, groups
        self._board: GroupOnBoard | None = None
        self._heir = ""
        self.lights = tuple(Chip("") for _ in range(3))
        self.look = Text("", "caption", wrap=True)
        self.people, self.left, self.spoke, self.answers = (
            Count(theme, 0, _MOST_PEOPLE, QCoreApplication.translate("GroupFile", "人")) for _ in range(4)
        )
        self.pasted = Button(
            theme, QCoreApplication.translate("GroupFile", "贴名单来数"), kind="text", height=32
        )
        self.check = Button(theme, QCoreApplication.translate("GroupFile", "记下体检"), kind="filled")
        self.test = Text("", "caption", wrap=True)
        self.question = QLineEdit()
        self.ask = Button(theme, QCoreApplication.translate("GroupFile", "复制问题，开始测"))
        self.note = Button(theme, QCoreApplication.translate("GroupFile", "记下"))
        self.problem = Text("", "caption", "bad", wrap=True)
        self.steps: dict[str, Button] = {}
        self._steps = QVBoxLayout()
        self._steps.setSpacing(4)
        self._answers = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        self.body.addLayout(row(*self.lights, 1))
        self.add(self.look)
        for words, entry in (
            (QCoreApplication.translate("GroupFile", "群里现在"), self.people),
            (QCoreApplication.translate("GroupFile", "上次到现在退了"), self.left),
            (QCoreApplication.translate("GroupFile", "这周说过话的"), self.spoke),
        ):
            entry.setAccessibleName(words)
            self.body.addLayout(row(Text(words), 1, entry))
        self.body.addLayout(row(self.pasted, 1, self.check))
        self.add(self.problem, line(), Text(QCoreApplication.translate("GroupFile", "体温测试"), "strong"))
        self.question.setAccessibleName(QCoreApplication.translate("GroupFile", "好答的问题"))
        self.question.setMinimumHeight(40)
        self.add(self.test, self.question)
        self.body.addLayout(row(1, self.ask))
        words = QCoreApplication.translate("GroupFile", "现在几个人回了")
        self.answers.setAccessibleName(words)
        answers = row(Text(words), 1, self.answers, self.note)
        self._answers.setLayout(answers)
        self.add(self._answers)
        self.body.addLayout(self._steps)

    def _connect(self) -> None:
        self.pasted.clicked.connect(self._count_pasted)
        self.check.clicked.connect(self._check)
        self.ask.clicked.connect(self._ask)
        self.note.clicked.connect(self._note)

    def show_board(self, board: GroupOnBoard, heir: str, today: date) -> None:
        """Show how a group fares; `heir` is the name of the group that takes over."""
        other = self._board is None or self._board.group.id != board.group.id
        self._board, self._heir = board, heir
        health = board.health
        self.set_heading(board.group.name)
        if health is None:
            return
        for place, (chip, state) in enumerate(zip(self.lights, health.lights, strict=True)):
            chip.show_state(*wording.light(place, state))
        words, tone = wording.look(health, today)
        self.look.setText(words)
        self.look.set_tone(tone)
        self._show_test(health)
        self._show_steps(health, ends=_ends(board, today))
        if other:
            self.people.set_value(board.group.count or 0)
            self.left.set_value(0)
            self.spoke.set_value(0)
            self.question.setText(wording.question())
            self.question.setCursorPosition(0)
            self._tell("")

    def _show_test(self, health: Health) -> None:
        waits = health.probe is not None and not health.probe.over
        self.test.setText(wording.probe(health.probe))
        self._answers.setVisible(waits)
        self.question.setVisible(not waits)
        self.ask.setVisible(not waits)

    def _show_steps(self, health: Health, *, ends: bool) -> None:
        """Show what is to be done with a group that sleeps or ends; of any other there is nothing to show."""
        clear(self._steps)
        self.steps = {}
        keys: tuple[str, ...]
        if ends:
            title, keys = QCoreApplication.translate("GroupFile", "收尾，一步一步来"), CLOSING
        elif health.sleeps and health.rescued:
            title, keys = QCoreApplication.translate("GroupFile", "留还是散"), (KEPT, CLOSING[0])
        elif health.sleeps:
            title, keys = QCoreApplication.translate("GroupFile", "睡着了，先救三步"), RESCUE
        else:
            return
        self._steps.addWidget(line())
        self._steps.addWidget(Text(title, "strong"))
        for key in keys:
            self._steps.addWidget(self._step(key, taken=key in health.steps))

    def _step(self, key: str, *, taken: bool) -> QWidget:
        made = QWidget()
        words = Text(wording.step(key), "body", "text2" if taken else "text", elide=True)
        tick = Symbol(self._theme, "circle-check" if taken else "square", "ok" if taken else "text3", side=28)
        box = row(tick)
        made.setLayout(box)
        box.addWidget(words, 1)
        if key == CLOSING[0]:
            copy = Button(
                self._theme, QCoreApplication.translate("GroupFile", "复制公告"), kind="text", height=32
            )
            copy.clicked.connect(self._copy_farewell)
            box.addWidget(copy)
        if not taken:
            done = Button(self._theme, QCoreApplication.translate("GroupFile", "做完了"), height=32)
            done.clicked.connect(lambda: self._take(done, key))
            self.steps[key] = done
            box.addWidget(done)
        return made

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    @Slot()
    def _count_pasted(self) -> None:
        people = counted(QGuiApplication.clipboard().text())
        self.people.set_value(people)
        words = QCoreApplication.translate("GroupFile", "名单上 {people} 人，名字不留")
        self.said.emit(words.format(people=people))

    @Slot()
    def _check(self) -> None:
        people, left, spoke = self.people.value(), self.left.value(), self.spoke.value()
        self._do(
            self.check,
            lambda group, request: self._groups.check(group, people, left, spoke, request_id=request),
            self._checked,
        )

    def _checked(self, health: Health) -> None:
        self.left.set_value(0)
        self.spoke.set_value(0)
        self.said.emit(wording.checked(health))

    @Slot()
    def _ask(self) -> None:
        question = self.question.text()
        self._do(
            self.ask,
            lambda group, request: self._groups.ask(group, question, request_id=request),
            self._asked,
        )

    def _asked(self, health: Health) -> None:
        if health.probe is not None:
            QGuiApplication.clipboard().setText(health.probe.question)
        self.said.emit(QCoreApplication.translate("GroupFile", "问题复制好了，到群里粘贴，2 小时后来数"))

    @Slot()
    def _note(self) -> None:
        people = self.answers.value()
        self._do(
            self.note,
            lambda group, request: self._groups.answered(group, people, request_id=request),
            lambda health: self.said.emit(wording.probe(health.probe)),
        )

    def _take(self, button: Button, key: str) -> None:
        self._do(
            button,
            lambda group, request: self._groups.step(group, key, request_id=request),
            lambda _health: self.said.emit(wording.stepped(key)),
        )

    @Slot()
    def _copy_farewell(self) -> None:
        if self._board is not None:
            board = self._board
            QGuiApplication.clipboard().setText(
                wording.farewell(board.group.name, board.closes_on, self._heir)
            )
            self.said.emit(QCoreApplication.translate("GroupFile", "公告复制好了，到群里粘贴"))

    def _do(
        self, button: Button, act: Callable[[str, str], Answer[Health]], took: Callable[[Health], None]
    ) -> None:
        if self._board is None:
            return
        group = self._board.group.id
        self._tell("")
        does = Press(
            act=lambda request: act(group, request),
            took=took,
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.GROUPS,
        )
        press(self._work, button, does)
