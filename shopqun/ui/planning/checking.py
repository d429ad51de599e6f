"""The last page: six lights, what the rules forbid and where to put it right, what to keep an eye on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from shopqun.compliance.findings import Violation
from shopqun.planning.breakeven import forecast
from shopqun.planning.launched import Checked
from shopqun.planning.preset import Caution, Preset
from shopqun.planning.selfcheck import Light
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, column, line
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.planning import wording, wording_check
from shopqun.ui.planning.flow import field_of, field_of_light
from shopqun.ui.planning.pages import Page
from shopqun.ui.planning.worth import WorthCard
from shopqun.ui.theme import Theme

_AT_MOST = 8


class CheckPage(Page):
    """`go(field)` when a button beside a light, a rule or an advice is pressed."""

    go = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("check")
        self._theme = theme
        self.verdict = Text("", "section", wrap=True)
        self.body.addWidget(self.verdict)
        self.body.addSpacing(12)
        self._lights = QGridLayout()
        self._lights.setSpacing(8)
        self.body.addLayout(self._lights)
        self.body.addSpacing(16)
        self.violations = Card(wording_check.violations(), flush=True)
        self.cautions = Card(wording_check.cautions(), flush=True)
        self.worth = WorthCard(theme)
        cards = column(spacing=16)
        for card in (self.violations, self.cautions, self.worth):
            cards.addWidget(card)
        self.body.addLayout(cards)
        self.body.addSpacing(16)
        self.body.addStretch(1)
        self.trouble = Text("", "body", "bad", wrap=True)
        self.body.addWidget(self.trouble)
        self.say("")

    def render_checked(self, checked: Checked) -> None:
        """Show what the rules say of the plan as it stands."""
        self.verdict.setText(wording_check.verdict(checked))
        self.verdict.set_tone("bad" if checked.blocked else "warn" if checked.dark else "ok")
        clear(self._lights)
        for place, light in enumerate(checked.self_check):
            self._lights.addWidget(self._light(light), place // 2, place % 2)
        self._fill(self.violations, checked.violations, "bad")
        self._fill(self.cautions, checked.warnings, "warn")

    def show_plan(self, plan: Preset) -> None:
        """Show whether the plan pays."""
        self.worth.show_forecast(forecast(plan))

    def say(self, trouble: str) -> None:
        """Say why the shop could not be opened; nothing takes it back."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        if trouble:
            self.area.ensureWidgetVisible(self.trouble)

    def _light(self, light: Light) -> QWidget:
        card = Card(padding=12)
        state = Symbol(
            self._theme,
            "circle-check" if light.ok else "circle-alert",
            "ok" if light.ok else "warn",
            side=24,
            shape="",
        )
        words = column(Text(wording_check.light(light.key), "strong"), spacing=0)
        words.addWidget(Text(light.why or wording_check.green(), "caption", wrap=True))
        box = QHBoxLayout()
        box.setSpacing(12)
        box.addWidget(state)
        box.addLayout(words, 1)
        if not light.ok:
            box.addWidget(self._button(field_of_light(light.key)))
        card.body.addLayout(box)
        return card

    def _fill(self, card: Card, found: tuple[Violation, ...] | tuple[Caution, ...], tone: str) -> None:
        clear(card.body)
        card.setVisible(bool(found))
        card.fact.setText(wording_check.how_many(len(found)))
        for each in found[:_AT_MOST]:
            card.body.addWidget(line())
            card.body.addLayout(self._row(each, tone))

    def _row(self, found: Violation | Caution, tone: str) -> QHBoxLayout:
        key = field_of(found.path)
        icon = "circle-x" if tone == "bad" else "triangle-alert"
        words = column(Text(found.message, "body", wrap=True), spacing=2)
        where = wording_check.where(found.rule, found.path, key)
        words.addWidget(Text(where, "note", wrap=True))
        box = QHBoxLayout()
        box.setContentsMargins(16, 10, 16, 10)
        box.setSpacing(12)
        box.addWidget(Symbol(self._theme, icon, tone, side=24, shape=""))
        box.addLayout(words, 1)
        if key is not None:
            box.addWidget(self._button(key))
        return box

    def _button(self, key: str) -> Button:
        made = Button(self._theme, wording.mend_field(), kind="outline", height=32)
        made.setAccessibleName(wording_check.go_to(key))
        made.clicked.connect(lambda: self.go.emit(key))
        return made
