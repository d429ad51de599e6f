"""The words the groups live by: the announcement in its fixed order, the rules, the welcome."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopqun.community.overview import Texts
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, row
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.theme import Theme

_SIDE = 470
_PART = re.compile(r"【(?P<head>[^】]+)】\s*(?P<body>.*)", re.DOTALL)


def head_and_body(part: str) -> tuple[str, str]:
    """Take `【群规则】不发广告` apart; a part without a head has an empty one."""
    found = _PART.fullmatch(part.strip())
    return (found["head"], found["body"]) if found else ("", part.strip())


def _set(texts: Texts) -> Texts:
    return Texts(
        announcement=tuple(map(shown, texts.announcement)),
        rules=tuple(map(shown, texts.rules)),
        welcome=shown(texts.welcome),
    )


class TextsPart(QWidget):
    """Everything to copy into a group; `said(words)` when it is copied, `rules_asked()` to change them."""

    said = Signal(str)
    rules_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts = Texts()
        self.whole = Button(
            theme,
            QCoreApplication.translate("Texts", "复制整份公告"),
            kind="filled",
            icon="copy",
            height=32,
        )
        self._announcement = Card(QCoreApplication.translate("Texts", "群公告，四段顺序不变"))
        self._announcement.add_to_head(self.whole)
        self.parts: tuple[Button, ...] = ()
        self.copy_rules = self._copy_button(QCoreApplication.translate("Texts", "复制群规"))
        self.copy_welcome = self._copy_button(QCoreApplication.translate("Texts", "复制欢迎语"))
        self._rules = Card(QCoreApplication.translate("Texts", "群规"))
        self.change_rules = Button(
            theme, QCoreApplication.translate("Texts", "改群规"), icon="pencil", height=32
        )
        self._rules.add_to_head(self.change_rules)
        self._rules.add_to_head(self.copy_rules)
        self._welcome = Card(QCoreApplication.translate("Texts", "欢迎语"))
        self._welcome.add_to_head(self.copy_welcome)
        self._empty = Empty(
            theme, "file-text", QCoreApplication.translate("Texts", "这家店还没有开店方案，也就没有公告。")
        )
        self._lay_out()
        self.whole.clicked.connect(self._copy_whole)
        self.copy_rules.clicked.connect(self._copy_rules)
        self.change_rules.clicked.connect(self.rules_asked)
        self.copy_welcome.clicked.connect(self._copy_welcome)

    def _copy_button(self, words: str) -> Button:
        return Button(self._theme, words, kind="outline", icon="copy", height=32)

    def _lay_out(self) -> None:
        columns = Columns(side=_SIDE)
        columns.left.addWidget(self._announcement)
        columns.left.addStretch(1)
        columns.right.addWidget(self._rules)
        columns.right.addWidget(self._welcome)
        columns.right.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(columns)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._scroll)
        box.addWidget(self._empty)
        self._empty.hide()

    def render_texts(self, texts: Texts) -> None:
        """Show these words."""
        self._texts = texts = _set(texts)
        self._scroll.setVisible(bool(texts.announcement))
        self._empty.setVisible(not texts.announcement)
        for card in (self._announcement, self._rules, self._welcome):
            clear(card.body)
        self.parts = tuple(self._part(part) for part in texts.announcement)
        for number, rule in enumerate(texts.rules, start=1):
            self._rules.add(Text(f"{number}. {rule}", wrap=True))
        self._welcome.add(Text(texts.welcome, wrap=True))

    def _part(self, part: str) -> Button:
        head, body = head_and_body(part)
        copy = Button(self._theme, QCoreApplication.translate("Texts", "复制这段"), icon="copy", height=32)
        copy.setAccessibleName(f"{copy.text()} {head}")
        copy.clicked.connect(lambda: self._copy(part))
        well = QFrame()
        well.setProperty("part", "well")
        box = QVBoxLayout(well)
        box.setContentsMargins(16, 12, 12, 12)
        box.addLayout(row(Text(head, "strong", "brand"), 1, copy))
        box.addLayout(column(Text(body, wrap=True)))
        self._announcement.add(well)
        return copy

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.said.emit(QCoreApplication.translate("Texts", "复制好了，到群里粘贴"))

    @Slot()
    def _copy_whole(self) -> None:
        self._copy("\n".join(self._texts.announcement))

    @Slot()
    def _copy_rules(self) -> None:
        self._copy("\n".join(f"{number}. {rule}" for number, rule in enumerate(self._texts.rules, start=1)))

    @Slot()
    def _copy_welcome(self) -> None:
        self._copy(self._texts.welcome)
