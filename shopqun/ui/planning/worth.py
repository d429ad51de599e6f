"""Is it worth it: the month as expected and at its worst, and the assumptions, each to be changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from shopqun.planning.breakeven import MOST_JOINERS, Forecast, Outcome, forecast
from shopqun.planning.preset import Assumed, Preset
from shopqun.ui.parts.card import Card, column, row
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.text import Text
from shopqun.ui.planning import wording_worth
from shopqun.ui.planning.balance import TONES, Balance
from shopqun.ui.planning.entries import Count, Yuan
from shopqun.ui.planning.ground import Dot
from shopqun.ui.theme import Theme

_ACROSS = 4
_MOST = {"joiners": MOST_JOINERS, "times": 99, "friends": 99}


class WorthBrief(Card):
    """The month as expected, small enough to stand under the poster."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(wording_worth.month(), padding=12)
        self.balance = Balance(theme)
        self.result = Text("", "strong", wrap=True)
        self.when = Text("", "note", "text2", wrap=True)
        self.add(self.balance, self.result, self.when)

    def show_plan(self, plan: Preset) -> None:
        """Show what a plan comes to."""
        found = forecast(plan)
        self.balance.show_outcome(found.likely, max(found.likely.cost_fen, found.likely.earned_fen))
        _show_result(self.result, found.likely)
        self.when.setText(wording_worth.when(found))


class WorthCard(Card):
    """Both cases side by side over the assumptions; `assumed(Assumed)` when she has changed one."""

    assumed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(wording_worth.title(), wording_worth.month())
        self._assumed: Assumed | None = None
        self._entries: dict[str, Count | Yuan] = {}
        self.likely, self.worst = Balance(theme), Balance(theme)
        self.results = (Text("", "strong"), Text("", "strong"))
        self.when = Text("", "strong")
        self.advice = Text("", "body", "text2", wrap=True)
        self.fields = {key: self._field(theme, key) for key in wording_worth.figures()}
        cases = QHBoxLayout()
        cases.setSpacing(24)
        for name, balance, result in zip(
            (wording_worth.likely(), wording_worth.worst()),
            (self.likely, self.worst),
            self.results,
            strict=True,
        ):
            cases.addLayout(column(Text(name, "caption", elide=True), balance, result), 1)
        self.body.addLayout(cases)
        self.body.addLayout(_legend(theme))
        self.body.addLayout(column(self.when, self.advice, spacing=2))
        self.body.addSpacing(4)
        self.body.addLayout(self._grid())

    def _field(self, theme: Theme, key: str) -> Field:
        label, told = wording_worth.figures()[key]
        entry = Yuan() if key == "bill_fen" else Count(0, _MOST.get(key, 100))
        self._entries[key] = entry
        made = Field(theme, label, entry)
        made.setToolTip(told)
        entry.setAccessibleDescription(told)
        entry.edited.connect(lambda: self._edited(key))
        return made

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, field in enumerate(self.fields.values()):
            grid.addWidget(field, place // _ACROSS, place % _ACROSS)
        return grid

    def show_forecast(self, found: Forecast) -> None:
        """Show what a plan comes to; the figure that is being typed is left."""
        self._assumed = found.assumed
        for key, field in self.fields.items():
            if not self._entries[key].hasFocus():
                self._entries[key].show_value(getattr(found.assumed, key))
                field.clear_problem()
        self._show_cases(found)

    def _show_cases(self, found: Forecast) -> None:
        cases = (found.likely, found.worst)
        whole = max(max(case.cost_fen, case.earned_fen) for case in cases)
        for case, balance, result in zip(cases, (self.likely, self.worst), self.results, strict=True):
            balance.show_outcome(case, whole)
            _show_result(result, case)
        self.when.setText(wording_worth.when(found))
        self.advice.setText(wording_worth.advice(found))
        self.setAccessibleName(wording_worth.spoken(found))

    def _edited(self, key: str) -> None:
        field, entry = self.fields[key], self._entries[key]
        value = entry.value()
        if self._assumed is not None and isinstance(value, int):
            field.clear_problem()
            self.assumed.emit(replace(self._assumed, **{key: value}))
        elif isinstance(entry, Count):
            field.show_problem(wording_worth.out_of_range(entry.least, entry.most))
        else:
            field.show_problem(wording_worth.no_amount())


def _show_result(words: Text, outcome: Outcome) -> None:
    words.setText(wording_worth.result(outcome))
    words.set_tone("bad" if outcome.result_fen < 0 else "ok")


def _legend(theme: Theme) -> QHBoxLayout:
    box = row(spacing=6)
    for name, tone in zip(wording_worth.costs(), TONES, strict=True):
        box.addWidget(Dot(theme, tone))
        box.addWidget(Text(name, "note", "text2"))
        box.addSpacing(8)
    box.addStretch(1)
    return box
