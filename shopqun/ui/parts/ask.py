"""Questions before what cannot be undone: the button repeats the verb, Enter is the safe answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import row
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme


class Question(QDialog):
    """The dialog of `ask` and `ask_text`; tests press its `yes` and `no`."""

    def __init__(self, theme: Theme, parent: QWidget | None, title: str, words: str, verb: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.yes = Button(theme, verb, kind="outline")
        self.no = Button(theme, QCoreApplication.translate("Question", "取消"), kind="plain")
        self.yes.setAutoDefault(False)
        self.no.setDefault(True)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(16)
        box.addWidget(Text(title, "section", wrap=True))
        self.middle = QVBoxLayout()
        self.middle.setSpacing(16)
        if words:
            self.middle.addWidget(Text(words, "body", "text2", wrap=True))
        box.addLayout(self.middle)
        self.foot = row(1, self.no, self.yes)
        box.addLayout(self.foot)
        self.no.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height that wrapped words need at this width: the layout's own hint forgets them."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalMinimumHeightForWidth(self.width())))
        super().showEvent(event)


def ask(
    theme: Theme, parent: QWidget | None, title: str, words: str, verb: str, *, danger: bool = False
) -> bool:
    """Ask whether to do what cannot be undone; True only when the button with the verb is pressed."""
    question = Question(theme, parent, title, words, verb)
    if danger:
        question.yes.set_kind("danger")
    answer = question.exec() == QDialog.DialogCode.Accepted
    question.deleteLater()
    return answer


def ask_text(
    theme: Theme, parent: QWidget | None, title: str, label: str, verb: str, *, secret: bool = False
) -> str | None:
    """Ask for one line (a reason, the owner's 口令 with `secret`); None when she thinks better of it."""
    question = Question(theme, parent, title, "", verb)
    field = Field(theme, label)
    if not isinstance(field.entry, QLineEdit):  # pragma: no cover - a Field without entry makes a line
        raise TypeError(label)
    if secret:
        field.entry.setEchoMode(QLineEdit.EchoMode.Password)
    question.middle.addWidget(field)
    question.no.setDefault(False)
    question.no.setAutoDefault(False)
    question.yes.setDefault(True)
    question.yes.set_kind("filled")
    field.entry.setFocus()
    said = field.text() if question.exec() == QDialog.DialogCode.Accepted else ""
    question.deleteLater()
    return said or None
