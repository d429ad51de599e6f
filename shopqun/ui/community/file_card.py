"""The file of a group: what it is for, its phase, roles, columns, and how it will end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit

from shopqun.basics import Refused, Touched
from shopqun.community.file import PHASES, GroupFile, column_of, line_of
from shopqun.community.overview import GroupOnBoard
from shopqun.community.service import GroupService
from shopqun.ui.community import wording_file as wording
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_TALL = 84


class FileCard(Card):
    """`said(words)` when the file was kept."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, groups: GroupService) -> None:
        super().__init__("　")
        self._work, self._groups = work, groups
        self._group = ""
        self.twins = Text("", "caption", "warn", wrap=True)
        self.purpose = QLineEdit()
        self.phase, self.heir = QComboBox(), QComboBox()
        self.roles, self.columns = QPlainTextEdit(), QPlainTextEdit()
        self.ends = QCheckBox(QCoreApplication.translate("GroupFile", "哪天散"))
        self.closes_on = QDateEdit()
        self.closes_on.setCalendarPopup(True)
        self.closes_on.setDisplayFormat("yyyy-MM-dd")
        self.closes_on.setMinimumHeight(40)
        self.closes_on.setAccessibleName(QCoreApplication.translate("GroupFile", "哪天散"))
        self.problem = Text("", "caption", "bad", wrap=True)
        self.save = Button(theme, QCoreApplication.translate("GroupFile", "存好档案"), kind="filled")
        self._lay_out(theme)
        self.ends.toggled.connect(self.closes_on.setEnabled)
        self.save.clicked.connect(self._save)

    def _lay_out(self, theme: Theme) -> None:
        for key in PHASES:
            self.phase.addItem(wording.phase(key), key)
        for box in (self.roles, self.columns):
            box.setTabChangesFocus(True)
        who = QCoreApplication.translate("GroupFile", "一行一个，比如 群主：老周")
        when = QCoreApplication.translate("GroupFile", "周三周六 19:30 限时抢购 小林")
        self.body.setSpacing(12)
        self.add(
            self.twins,
            Field(
                theme,
                QCoreApplication.translate("GroupFile", "这个群干什么"),
                self.purpose,
                QCoreApplication.translate("GroupFile", "每个群不一样"),
            ),
            Field(theme, QCoreApplication.translate("GroupFile", "谁管什么"), self.roles, who),
            Field(theme, QCoreApplication.translate("GroupFile", "固定栏目"), self.columns, when),
        )
        for box in (self.roles, self.columns):
            box.setFixedHeight(_TALL)
        for words, entry in (
            (QCoreApplication.translate("GroupFile", "现在什么阶段"), self.phase),
            (QCoreApplication.translate("GroupFile", "散了以后去哪个群"), self.heir),
        ):
            entry.setAccessibleName(words)
            entry.setMinimumHeight(40)
            beside = row(Text(words))
            beside.addWidget(entry, 1)
            self.body.addLayout(beside)
        self.body.addLayout(row(self.ends, 1, self.closes_on))
        self.add(self.problem)
        self.body.addLayout(row(self.save, 1))

    def show_board(self, board: GroupOnBoard, groups: tuple[tuple[str, str], ...], today: date) -> None:
        """Show the file of a group; what was typed for another one goes."""
        file = board.file
        self._group = board.group.id
        self.set_heading(board.group.name)
        self.twins.setText(wording.twins(board.twins))
        self.twins.setVisible(bool(board.twins))
        self.purpose.setText(file.purpose)
        self.phase.setCurrentIndex(self.phase.findData(file.phase))
        self.roles.setPlainText("\n".join(file.roles))
        self.columns.setPlainText("\n".join(map(line_of, file.columns)))
        self.heir.clear()
        self.heir.addItem(QCoreApplication.translate("GroupFile", "还没想好"), "")
        for key, name in groups:
            if key != self._group:
                self.heir.addItem(name, key)
        self.heir.setCurrentIndex(max(0, self.heir.findData(file.next_group)))
        self.ends.setChecked(file.closes_on is not None)
        self.closes_on.setEnabled(file.closes_on is not None)
        day = file.closes_on or today
        self.closes_on.setDate(QDate(day.year, day.month, day.day))
        self._tell("")

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _written(self) -> GroupFile | None:
        """Give what is written in the card, or None where a line is no column."""
        columns = tuple(column_of(line) for line in self.columns.toPlainText().splitlines() if line.strip())
        read = tuple(column for column in columns if column is not None)
        if len(read) < len(columns):
            return None
        day = self.closes_on.date()
        closes_on = date(day.year(), day.month(), day.day()) if self.ends.isChecked() else None
        file = GroupFile(
            self.purpose.text(), str(self.phase.currentData()), columns=read, closes_on=closes_on
        )
        roles = tuple(self.roles.toPlainText().splitlines())
        return replace(file, roles=roles, next_group=str(self.heir.currentData()))

    @Slot()
    def _save(self) -> None:
        file, group = self._written(), self._group
        if file is None:
            self._tell(wording.refusal(Refused("bad_column")))
            return
        self._tell("")
        does = Press(
            act=lambda request: self._groups.write_file(group, file, request_id=request),
            took=self._saved,
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.GROUPS,
        )
        press(self._work, self.save, does)

    def _saved(self, _file: GroupFile) -> None:
        self.said.emit(QCoreApplication.translate("GroupFile", "档案存好了"))
