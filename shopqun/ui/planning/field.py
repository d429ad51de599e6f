"""A field of the wizard: an entry under its label, and below it what is wrong with what stands in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from shopqun.compliance.findings import Finding
from shopqun.planning.preset import Preset
from shopqun.planning.questions import Value
from shopqun.ui.parts.field import Field
from shopqun.ui.plan_words import shown
from shopqun.ui.planning import wording
from shopqun.ui.planning.choices import Cards, OnOff, People
from shopqun.ui.planning.columns import columns_of
from shopqun.ui.planning.entries import Count, Day, Line, Lines, Platform, Prose, Yuan
from shopqun.ui.planning.flow import people_of
from shopqun.ui.planning.mending import findings_in, mended
from shopqun.ui.planning.wording_fields import field
from shopqun.ui.theme import Theme

Entry = Line | Prose | Lines | Yuan | Count | Day | Platform | Cards | People | OnOff

BEST = 20
"""How many characters of value a reader keeps in mind (method 001-23)."""

_MOST = {"shop_name": 30, "phone": 20, "group_name": 30, "owner_name": 6, "for_customers": 40}
_PROSE = ("who", "why", "for_shop", "what", "when", "how")
_YUAN = ("welcome_off_fen", "welcome_min_fen")
_SWITCHES = ("referral_on", "sales_on", "lottery_on")
_MOST_IN_GROUP, _MOST_DAYS = 500, 365


class FormField(Field):
    """One question; `edited(key)` after each change, also when its cure was pressed."""

    edited = Signal(str)

    def __init__(self, theme: Theme, key: str, preset: Preset) -> None:
        self.key = key
        self.input = _entry(theme, key, preset)
        label, hint = field(key)
        super().__init__(theme, label, self.input, hint)
        self._hint = hint
        self._findings: tuple[Finding, ...] = ()
        self._cure: Value = None
        self._sample: Value = None
        self._opening = preset.opening_day
        self.input.edited.connect(self._changed)
        self.cured.connect(self._take_cure)

    def value(self) -> Value:
        """Give the answer as it stands; None while it cannot be read."""
        return self.input.value()

    def show_value(self, value: Value, sample: Value) -> None:
        """Show an answer (the sample's in Chinese stops), keep the sample's for the cure, judge the words."""
        self._sample = sample
        self.input.show_value(shown(value) if isinstance(value, str) and value == sample else value)
        self.judge()

    def judge(self) -> None:
        """Say what a rule has against the words, or take back what was said."""
        value = self.value()
        words = "\n".join(map(str, value)) if self.key == "rules" and isinstance(value, tuple) else value
        self._findings = findings_in(self.key, words) if isinstance(words, str) else ()
        self.clear_problem()
        if self.key == "for_customers":
            self.hint.setText(f"{self._hint} · {wording.counted(len(str(value)), BEST)}")
        if isinstance(value, dt.date) and value.weekday() != self._opening.weekday():
            self._say(wording.other_weekday(self._opening), self._sample, "warn")
        if self._findings and isinstance(words, str):
            self._say(wording.forbidden(self._findings), mended(words, self._findings), cure=wording.mend())

    def holds(self, today: dt.date, *, required: bool) -> bool:
        """Say whether she can go on; if not, the field says why, with its cure."""
        value = self.value()
        if value is None:
            self._say(self._expected(), self._sample, cure=wording.use_sample())
        elif required and value in {"", ()}:
            self._say(wording.blank(), self._sample, cure=wording.use_sample())
        elif isinstance(value, dt.date) and value < today:
            self._say(wording.day_gone(value), self._sample)
        else:
            return True
        return False

    def _expected(self) -> str:
        """Say what figure is asked for."""
        if isinstance(self.input, Count):
            return wording.no_count(self.input.least, self.input.most)
        return wording.no_figure()

    def _say(self, problem: str, cured: Value, tone: str = "bad", *, cure: str = "") -> None:
        self._cure = cured
        verb = wording.take_day(cured) if isinstance(cured, dt.date) else cure
        self.problem.set_tone(tone)
        self.show_problem(problem, verb if cured is not None else "")

    @Slot()
    def _changed(self) -> None:
        self.judge()
        self.edited.emit(self.key)

    @Slot()
    def _take_cure(self) -> None:
        cured: Value = self._cure
        if self.key == "rules" and isinstance(cured, str):
            cured = tuple(cured.splitlines())
        self.input.show_value(cured)
        self.input.setFocus()
        self._changed()


def _entry(theme: Theme, key: str, preset: Preset) -> Entry:
    if key in _PROSE:
        return Prose()
    if key in _YUAN:
        return Yuan()
    if key in _SWITCHES:
        return OnOff(theme, field(key)[0])
    makers: dict[str, Callable[[], Entry]] = {
        "columns": lambda: Cards(theme, columns_of(preset)),
        "roles": lambda: People(people_of(preset)),
        "rules": Lines,
        "opening_day": Day,
        "platform": lambda: Platform(wording.platforms()),
        "capacity": lambda: Count(10, _MOST_IN_GROUP),
        "welcome_days": lambda: Count(1, _MOST_DAYS),
    }
    return makers.get(key, lambda: Line(_MOST.get(key, 60)))()
