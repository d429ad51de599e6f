"""Who was warned, with three dots, and the cases of the book: a row each, with what can be done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from shopqun.conduct.standing import LIMIT, Case, CaseState, Standing
from shopqun.ui.community import wording_conduct as wording
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import column, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.dots import Dots
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.theme import Theme


class _Row(QWidget):
    """A row: something in front, a title with its chip, a line below, buttons at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(16, 8, 16, 8)
        self._box.setSpacing(8)

    def _say(self, title: str, chip: tuple[str, str], below: str) -> None:
        name = Text(title, "lead", elide=True)
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        words = column(spacing=2)
        words.addLayout(row(name, Chip(*chip), 1))
        words.addWidget(Text(below, "caption", elide=True))
        self._box.addLayout(words, 1)

    def _button(self, words: str, kind: str = "plain") -> Button:
        made = Button(self._theme, words, kind=kind, height=32)
        self._box.addWidget(made)
        return made


class StandingRow(_Row):
    """Somebody with warnings; `reminded(standing)`, `again(standing)` and `decided(row, remove)`."""

    reminded = Signal(object)
    again = Signal(object)
    decided = Signal(object, bool)

    def __init__(self, theme: Theme, standing: Standing, today: date) -> None:
        super().__init__(theme)
        self.standing = standing
        dots = Dots(theme, len(standing.counted), LIMIT, wording.dots(standing))
        self._box.addWidget(dots)
        self._box.addSpacing(8)
        self._say(standing.who, wording.count(standing), wording.last_of(standing, today))
        self.copy = self._button(QCoreApplication.translate("Conduct", "复制提醒"))
        self.copy.clicked.connect(lambda: self.reminded.emit(standing))
        if not standing.removal_proposed:
            self.warn = self._button(QCoreApplication.translate("Conduct", "再警告"), "outline")
            self.warn.clicked.connect(lambda: self.again.emit(standing))
        elif not standing.appeal_open:
            self.keep = self._button(QCoreApplication.translate("Conduct", "留下"))
            self.remove = self._button(QCoreApplication.translate("Conduct", "已移出"), "danger")
            self.keep.clicked.connect(lambda: self.decided.emit(self, False))
            self.remove.clicked.connect(lambda: self.decided.emit(self, True))


class CaseRow(_Row):
    """A case; `ruled(case)` asks for a rule, `appealed(row)` and `heard(row, grant)` go through an appeal."""

    ruled = Signal(object)
    appealed = Signal(object)
    heard = Signal(object, bool)

    def __init__(self, theme: Theme, case: Case, today: date) -> None:
        super().__init__(theme)
        self.case = case
        self._say(shown(case.deed), wording.case_state(case), wording.about(case, today))
        if case.state is CaseState.APPEALED:
            self.grant = self._button(QCoreApplication.translate("Conduct", "撤回警告"), "outline")
            self.uphold = self._button(QCoreApplication.translate("Conduct", "维持"))
            self.grant.clicked.connect(lambda: self.heard.emit(self, True))
            self.uphold.clicked.connect(lambda: self.heard.emit(self, False))
            return
        if case.warned and case.state is CaseState.OPEN:
            self.appeal = self._button(QCoreApplication.translate("Conduct", "有申诉"))
            self.appeal.clicked.connect(lambda: self.appealed.emit(self))
        if case.rule is None:
            self.rule = self._button(QCoreApplication.translate("Conduct", "补进群规"))
            self.rule.clicked.connect(lambda: self.ruled.emit(case))
