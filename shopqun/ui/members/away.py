"""The page of customers who stay away: how long, what was usual, and words for whoever may be written to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from shopqun.members.service import MembersService
from shopqun.members.winback import Missed, to_write_to
from shopqun.ui.endings import with_ending
from shopqun.ui.members import away_words as words
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, column, row
from shopqun.ui.parts.text import Text
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work


class AwayPage(QWidget):
    """`said(words)` for the toast, `chosen(member id)` to open one of them."""

    said = Signal(str)
    chosen = Signal(str)

    def __init__(self, theme: Theme, work: Work, members: MembersService) -> None:
        super().__init__()
        self._work, self._members = work, members
        self._one: Missed | None = None
        self.head = Text("", "section", elide=True)
        self.export = Button(theme, words.export(), icon="file-spreadsheet")
        self.table = Table(theme, _columns())
        self.nobody = Text(words.nobody(), "body", "text2", wrap=True)
        self.nobody.setContentsMargins(16, 16, 16, 16)
        self.message = Text("", "body", wrap=True)
        self.copy = Button(theme, words.copy(), kind="filled", icon="copy")
        self.show_her = Button(theme, words.show())
        self._foot = QWidget()
        self._lay_out()
        self.table.chosen.connect(self._choose)
        self.export.clicked.connect(self._export)
        self.copy.clicked.connect(self._copy)
        self.show_her.clicked.connect(self._show)

    def _lay_out(self) -> None:
        top = row(spacing=12)
        top.addLayout(column(self.head, Text(words.rule(), "caption", elide=True), spacing=0), 1)
        top.addWidget(self.export)
        foot = row(self.show_her, self.copy, spacing=12)
        foot.insertWidget(0, self.message, 1)
        foot.setContentsMargins(16, 12, 16, 12)
        self._foot.setLayout(foot)
        self._foot.hide()
        listed = Card(flush=True)
        listed.add(self.nobody, self.table, self._foot)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 16, 24, 24)
        box.setSpacing(16)
        box.addLayout(top)
        box.addWidget(listed, 1)

    def reload(self) -> None:
        """Look again who stays away."""
        self._work.books(self._members.missed, self.render_missed)

    def render_missed(self, missed: tuple[Missed, ...]) -> None:
        """Show them, and choose the first who may be written to."""
        self.head.setText(words.head(missed))
        self.table.rows.show_rows(missed)
        self.table.setVisible(bool(missed))
        self.nobody.setVisible(not missed)
        self.export.setEnabled(bool(to_write_to(missed)))
        self._foot.hide()
        first = next(iter(to_write_to(missed)), None)
        if first is not None:
            self.table.choose(lambda one: one.id == first.id)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the least size."""
        return QSize(480, 300)

    @Slot(object)
    def _choose(self, one: Missed) -> None:
        self._one = one
        self.message.setText(words.message(one) if one.marketing else words.not_agreed(one))
        self.copy.setVisible(one.marketing)
        self._foot.show()

    @Slot()
    def _copy(self) -> None:
        if self._one is not None:
            QGuiApplication.clipboard().setText(words.message(self._one))
            self.said.emit(words.copied(self._one))

    @Slot()
    def _show(self) -> None:
        if self._one is not None:
            self.chosen.emit(str(self._one.id))

    @Slot()
    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, words.export(), words.file_name(), "Excel (*.xlsx)")
        if name:
            out = with_ending(Path(name), ".xlsx")
            self._work.books(
                lambda: self._members.save_missed(out), lambda number: self.said.emit(words.exported(number))
            )


def _columns() -> tuple[Column[Missed], ...]:
    who, away, rhythm, visits, spent, paper, may = words.titles()
    return (
        Column[Missed](who, lambda one: one.name, bold=True, width=130),
        Column[Missed](away, words.away, width=90),
        Column[Missed](rhythm, words.rhythm, width=120),
        Column[Missed](visits, words.visits, width=80),
        Column[Missed](spent, words.spent, right=True, width=120),
        Column[Missed](paper, words.paper, tone=lambda _one: "text2"),
        Column[Missed](may, lambda one: words.may(one)[0], chip=lambda one: words.may(one)[1], width=130),
    )
