"""A page of the wizard: its question as a title, and its fields in rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shopqun.planning.answers import Answers
from shopqun.planning.preset import Preset
from shopqun.planning.questions import Value
from shopqun.ui.parts.text import Text
from shopqun.ui.planning import wording
from shopqun.ui.planning.entries import Line
from shopqun.ui.planning.field import FormField
from shopqun.ui.planning.flow import ROWS, STEPS, questions_of
from shopqun.ui.planning.mix import ContentMix
from shopqun.ui.theme import Theme

_SIDE, _TOP = 32, 20
_NARROW = {"opening_day": 320, "capacity": 200}
_GROUND = Qt.WidgetAttribute.WA_StyledBackground


class Page(QWidget):
    """A scrolling page with a title; put things into `body`."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        title, note = wording.titles()[key]
        inner = QWidget()
        inner.setProperty("part", "page")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        self.body.setSpacing(0)
        if key in STEPS:
            self.body.addWidget(Text(wording.step_number(STEPS.index(key) + 1), "caption"))
        self.title = Text(title, "wizard", wrap=True)
        self.body.addWidget(self.title)
        self.body.addWidget(Text(note, "body", "text2", wrap=True))
        self.body.addSpacing(16)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.area)


class FormPage(Page):
    """One of the five steps; `edited(key)` at each change of a field."""

    edited = Signal(str)

    def __init__(self, theme: Theme, step: str, preset: Preset) -> None:
        super().__init__(step)
        self.fields: dict[str, FormField] = {}
        self._mix = ContentMix(theme) if step == "what" else None
        for keys in ROWS[step]:
            self.body.addLayout(self._row(theme, keys, preset))
            self.body.addSpacing(16)
            if self._mix and "columns" in keys:
                self.body.addWidget(self._mix)
                self.body.addSpacing(16)
        self.body.addStretch(1)

    def _row(self, theme: Theme, keys: tuple[str, ...], preset: Preset) -> QHBoxLayout:
        box = QHBoxLayout()
        box.setSpacing(16)
        for key in keys:
            made = FormField(theme, key, preset)
            made.edited.connect(self.edited)
            self.fields[key] = made
            box.addWidget(made, 0 if key in _NARROW else 1, Qt.AlignmentFlag.AlignTop)
            if key in _NARROW:
                made.setFixedWidth(_NARROW[key])
        if keys == ("opening_day",):
            box.addStretch(1)
        return box

    def show_answers(
        self, answers: Answers, offers: dict[str, Value], plan: Preset, *, typed: str = ""
    ) -> None:
        """Show what is answered, and what is offered where nothing is; the field just typed in is left."""
        asked = {question.key for question in questions_of(self.key, answers)}
        for key, field in self.fields.items():
            said = getattr(answers, key)
            field.setVisible(key in asked)
            if key != typed:
                field.show_value(offers.get(key) if said is None else said, offers.get(key))
        if self._mix:
            self._mix.show_mix(plan.content_mix)

    def held(self, answers: Answers, today: dt.date) -> FormField | None:
        """Give the first field that cannot be left as it is; each such field says why."""
        wrong = [
            field
            for each in questions_of(self.key, answers)
            if not (field := self.fields[each.key]).holds(today, required=each.required)
        ]
        return self._first(wrong)

    def _first(self, wrong: Iterable[FormField]) -> FormField | None:
        found = set(wrong)
        return next((field for field in self.fields.values() if field in found), None)

    def focus(self, key: str = "") -> None:
        """Put the cursor into a field, or into the first one, and bring it into sight."""
        field = self.fields.get(key) or next(iter(self.fields.values()))
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field.input, Line):
            field.input.selectAll()
        self.area.ensureWidgetVisible(field)
