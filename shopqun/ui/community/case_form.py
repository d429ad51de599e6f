"""The form for something that happened in a group: written down, or a warning too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit

from shopqun.basics import Touched
from shopqun.conduct.service import CaseBook, ConductService
from shopqun.conduct.standing import Case, Standing
from shopqun.ui.community import wording_conduct as wording
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work


class CaseForm(Card):
    """`said(words)` after something was written down."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, conduct: ConductService) -> None:
        super().__init__(QCoreApplication.translate("Conduct", "记一笔"))
        self._work, self._conduct = work, conduct
        self.group = QComboBox()
        self.who, self.told_by = QLineEdit(), QLineEdit()
        self.deed = QComboBox()
        self.deed.setEditable(True)
        self.deed.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.warn = Button(theme, QCoreApplication.translate("Conduct", "警告一次"), kind="filled")
        self.note = Button(theme, QCoreApplication.translate("Conduct", "只记一笔"))
        self.problem = Text("", "caption", "bad", wrap=True)
        self.problem.hide()
        self._lay_out(theme)
        self.warn.clicked.connect(self._warn)
        self.note.clicked.connect(self._note)

    def _lay_out(self, theme: Theme) -> None:
        self.body.setSpacing(12)
        told = QCoreApplication.translate("Conduct", "自己看见的就空着")
        self.add(
            Field(theme, QCoreApplication.translate("Conduct", "哪个群"), self.group),
            Field(
                theme,
                QCoreApplication.translate("Conduct", "谁"),
                self.who,
                QCoreApplication.translate("Conduct", "群里的称呼"),
            ),
            Field(
                theme,
                QCoreApplication.translate("Conduct", "做了什么"),
                self.deed,
                QCoreApplication.translate("Conduct", "选一条，或者写上"),
            ),
            Field(theme, QCoreApplication.translate("Conduct", "谁说的"), self.told_by, told),
            self.problem,
        )
        self.body.addLayout(row(self.warn, self.note, 1))
        kept = QCoreApplication.translate("Conduct", "满 3 次只提请您决定，程序不动微信。")
        self.add(Text(kept, "caption", wrap=True))

    def render_book(self, book: CaseBook) -> None:
        """Offer the groups and what is not done; what was typed or chosen stays."""
        chosen, typed = self.group.currentData(), self.deed.currentText()
        self.group.clear()
        for key, name in book.groups:
            self.group.addItem(name, key)
        self.group.setCurrentIndex(max(0, self.group.findData(chosen)))
        self.deed.clear()
        self.deed.addItems(
            [shown(each) for each in (book.versions[0].rules.forbids if book.versions else ())]
        )
        self.deed.setCurrentIndex(-1)
        self.deed.setEditText(typed)
        for button in (self.warn, self.note):
            button.setEnabled(bool(book.groups))

    def begin(self, standing: Standing) -> None:
        """Begin another warning for somebody."""
        self.group.setCurrentIndex(max(0, self.group.findData(standing.group_id)))
        self.who.setText(standing.who)
        self.deed.setFocus()

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    @Slot()
    def _warn(self) -> None:
        group, who = str(self.group.currentData()), self.who.text()
        deed, told_by = self.deed.currentText(), self.told_by.text()
        self._tell("")
        does = Press(
            act=lambda request: self._conduct.warn(group, who, deed, told_by, request_id=request),
            took=self._warned,
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.GROUPS,
        )
        press(self._work, self.warn, does)

    def _warned(self, standing: Standing) -> None:
        self._done(wording.warned(standing))

    @Slot()
    def _note(self) -> None:
        group, who = str(self.group.currentData()), self.who.text()
        deed, told_by = self.deed.currentText(), self.told_by.text()
        self._tell("")
        does = Press(
            act=lambda request: self._conduct.note(group, deed, who, told_by, request_id=request),
            took=self._noted,
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.GROUPS,
        )
        press(self._work, self.note, does)

    def _noted(self, case: Case) -> None:
        words = QCoreApplication.translate("Conduct", "记进案例本了：{deed}")
        self._done(words.format(deed=case.deed))

    def _done(self, words: str) -> None:
        for entry in (self.who, self.told_by):
            entry.clear()
        self.deed.setEditText("")
        self.said.emit(words)
