"""The rules in four columns, written into the next version, and what every version changed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shopqun.basics import Touched
from shopqun.conduct.rules import COLUMNS, Rules, Version, changes
from shopqun.conduct.service import CaseBook, ConductService
from shopqun.conduct.standing import Case
from shopqun.ui.community import wording_conduct as wording
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line, row
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_SIDE, _TALL = 384, 150


class RuleEditor(QWidget):
    """`said(words)` when a version was written, `left()` when the words are to be seen again."""

    said = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, work: Work, conduct: ConductService) -> None:
        super().__init__()
        self._theme, self._work, self._conduct = theme, work, conduct
        self._versions: tuple[Version, ...] = ()
        self._case: int | None = None
        self._card = Card("　", QCoreApplication.translate("Conduct", "一行一条"))
        self.boxes = {key: QPlainTextEdit() for key in COLUMNS}
        self.why = QLineEdit()
        self.reason = Field(
            theme,
            QCoreApplication.translate("Conduct", "为什么改"),
            self.why,
            QCoreApplication.translate("Conduct", "以后查得到"),
        )
        self.save = Button(
            theme, QCoreApplication.translate("Conduct", "存成新版"), kind="filled", icon="save"
        )
        self.back = Button(theme, QCoreApplication.translate("Conduct", "不改了"))
        self._log = QVBoxLayout()
        self._log.setSpacing(12)
        self._lay_out(theme)
        self.save.clicked.connect(self._save)
        self.why.returnPressed.connect(self._save)
        self.back.clicked.connect(self.left)

    def _lay_out(self, theme: Theme) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, (key, box) in enumerate(self.boxes.items()):
            box.setTabChangesFocus(True)
            field = Field(theme, wording.column(key)[0], box, wording.column(key)[1])
            box.setMinimumHeight(_TALL)
            box.setMaximumHeight(_TALL)
            grid.addWidget(field, place // 2, place % 2)
        self._card.body.setSpacing(16)
        self._card.body.addLayout(grid)
        self._card.add(self.reason)
        self._card.body.addLayout(row(self.save, self.back, 1))
        log = Card(QCoreApplication.translate("Conduct", "改动记录"))
        log.body.addLayout(self._log)
        columns = Columns(side=_SIDE)
        columns.left.addWidget(self._card)
        columns.left.addStretch(1)
        columns.right.addWidget(log)
        columns.right.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(columns)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)

    def render_book(self, book: CaseBook) -> None:
        """Show the change log; what is being typed stays."""
        self._versions = book.versions
        self._card.set_heading(
            wording.next_version(book.versions), QCoreApplication.translate("Conduct", "一行一条")
        )
        clear(self._log)
        before = (*(each.rules for each in book.versions[1:]), Rules())
        for place, (version, old) in enumerate(zip(book.versions, before, strict=True)):
            if place:
                self._log.addWidget(line())
            self._log.addLayout(self._entry(version, old, book.today))

    def _entry(self, version: Version, before: Rules, today: date) -> QVBoxLayout:
        made = column(Text(wording.version(version, today), "strong", wrap=True), spacing=4)
        if version.number > 1:
            for change in changes(before, version.rules):
                made.addWidget(Text(wording.change(change), "caption", wrap=True))
        return made

    def begin(self, case: Case | None = None) -> None:
        """Write on from the newest rules; a case brings its deed as one more thing that is not done."""
        rules = self._versions[0].rules if self._versions else Rules()
        self._case = case.id if case else None
        for key, box in self.boxes.items():
            box.setPlainText("\n".join(map(shown, getattr(rules, key))))
        self.why.clear()
        self.reason.clear_problem()
        if case is None:
            self.boxes["encourages"].setFocus()
            return
        self.boxes["forbids"].appendPlainText(case.deed)
        words = QCoreApplication.translate("Conduct", "出过一次：{deed}")
        self.why.setText(words.format(deed=case.deed))
        self.boxes["forbids"].setFocus()

    @Slot()
    def _save(self) -> None:
        rules = Rules(**{key: tuple(box.toPlainText().splitlines()) for key, box in self.boxes.items()})
        why, case = self.why.text(), self._case
        self.reason.clear_problem()
        does = Press(
            act=lambda request: self._conduct.write_rules(rules, why, case, request_id=request),
            took=self._saved,
            words=wording.refusal,
            problem=self.reason.show_problem,
            touches=Touched.GROUPS,
        )
        press(self._work, self.save, does)

    def _saved(self, version: Version) -> None:
        self.said.emit(wording.written(version))
        self.left.emit()
