"""The wizard: five questions about the group, filled from a sample, and beside them what comes of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from shopqun.basics import Clock, ShopDay
from shopqun.planning.answers import Answers
from shopqun.planning.launched import Checked
from shopqun.planning.preset import Assumed, Preset
from shopqun.planning.service import PlanningService
from shopqun.ui.parts.ask import ask
from shopqun.ui.planning import flow, wording
from shopqun.ui.planning.beginning import Beginning, beginning
from shopqun.ui.planning.checking import CheckPage
from shopqun.ui.planning.drafting import Drafts
from shopqun.ui.planning.foot import Foot
from shopqun.ui.planning.ground import Ground
from shopqun.ui.planning.journey import CHECK, ORDER, TRADE, Journey, journey
from shopqun.ui.planning.launching import Launcher
from shopqun.ui.planning.pages import FormPage
from shopqun.ui.planning.preview import Preview
from shopqun.ui.planning.saved_plans import SavedPlans
from shopqun.ui.planning.steps import StepRail
from shopqun.ui.planning.thumbnail import PosterHand
from shopqun.ui.planning.trades import TradePage
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_NARROW = 1100
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class WizardScreen(Ground):
    """The whole wizard. `draft` is its file; the shop's file is made beside it.

    `launched(path)` when the shop stands, `put_off` when she goes on another day.
    """

    launched = Signal(Path)
    put_off = Signal()

    def __init__(
        self,
        theme: Theme,
        work: Work,
        planning: PlanningService,
        clock: Clock,
        hand: PosterHand,
        draft: Path,
    ) -> None:
        super().__init__(theme, "canvas")
        self._theme, self._work, self._planning = theme, work, planning
        self._clock, self._draft = clock, draft
        self._presets: dict[str, Preset] = {}
        self._journey: Journey | None = None
        self.step = TRADE
        self.rail = StepRail(theme)
        self.preview = Preview(theme, hand)
        self.foot = Foot(theme)
        self.trades = TradePage(theme)
        self.check = CheckPage(theme)
        self.forms: dict[str, FormPage] = {}
        self._drafts = Drafts(work, planning, draft)
        self._launcher = Launcher(work, planning, draft, self._opened, self._held)
        self._saved = SavedPlans(work, planning, draft, self._taken_in, self.trades.say)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for page in (self.trades, self.check):
            self._pages.addWidget(page)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self._pages, 1)
        upper.addWidget(self.preview)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(upper, 1)
        right.addWidget(self.foot)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.rail)
        box.addLayout(right, 1)

    def _connect(self) -> None:
        self.rail.chosen.connect(self._show)
        self.trades.chosen.connect(self._trade_chosen)
        self.trades.file_asked.connect(lambda: self._saved.ask(self))
        self.check.go.connect(self._mend)
        self.check.worth.assumed.connect(self._assumed)
        self.foot.back.clicked.connect(self._back)
        self.foot.on.clicked.connect(self._on)
        self.foot.later.clicked.connect(self.put_off)
        self.foot.peeked.connect(self._fold)
        self._drafts.kept.connect(lambda: self.foot.show_kept(ShopDay().local(self._clock.now())))
        self._drafts.failed.connect(self.foot.show_not_kept)
        for keys, act in (("Alt+Right", self._forward), ("Alt+Left", self._back)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def reload(self) -> None:
        """Read the samples and what was left half-way, and go on where it stopped."""
        self._work.books(lambda: beginning(self._planning, self._draft), self._begin)

    def _begin(self, found: Beginning) -> None:
        self._presets = {preset.id: preset for preset in found.presets}
        self.trades.say(wording.draft_lost() if found.lost else "")
        if found.answers is None:
            self._journey = None
            self._show(TRADE)
        else:
            self._set_out(self._presets[found.answers.preset], found.answers)

    def _set_out(self, preset: Preset, answers: Answers) -> None:
        """Make the pages of a sample and open the first one with something to answer."""
        for page in self.forms.values():
            self._pages.removeWidget(page)
            page.deleteLater()
        self.forms = {step: FormPage(self._theme, step, preset) for step in flow.STEPS}
        for page in self.forms.values():
            self._pages.addWidget(page)
            page.edited.connect(self._edited)
        self._journey = journey(preset, answers, self._today)
        self._show(self._journey.first_open)

    @property
    def _today(self) -> date:
        return ShopDay().of(self._clock.now())

    def _render(self, now: Journey, typed: str = "") -> None:
        """Show all of it again: quick enough for every key."""
        self._journey = now
        if self.step in self.forms:
            self.forms[self.step].show_answers(now.answers, now.offers, now.plan, typed=typed)
        self.rail.show_shop(f"{now.plan.shop.name} · {now.plan.shop.category}")
        self.rail.show_steps(self.step, now.done, now.reachable | {self.step})
        self.preview.show_plan(now.plan)
        self.check.show_plan(now.plan)

    @Slot(str)
    def _edited(self, key: str) -> None:
        value = self.forms[self.step].fields[key].value()
        if self._journey is None or value is None:
            return
        self._render(self._journey.put(key, value, self._today), key)
        self._drafts.keep(self._journey.answers)

    @Slot(object)
    def _assumed(self, assumed: Assumed) -> None:
        if self._journey is not None:
            self._render(self._journey.assume(assumed))
            self._drafts.keep(self._journey.answers)

    @Slot(str)
    def _trade_chosen(self, preset_id: str) -> None:
        begun = self._journey
        if begun is not None and begun.preset.id != preset_id:
            title, words, verb = wording.change_trade()
            if not ask(self._theme, self, title, words, verb):
                return
        preset = self._presets[preset_id]
        answers = Answers(preset=preset.id, group_type=self.trades.diagnosis.advised.group_type)
        if begun is not None:
            answers = flow.changed_trade(begun.answers, begun.preset, preset)
        self._drafts.keep(answers)
        self._set_out(preset, answers)

    def _taken_in(self, plan: Preset) -> None:
        self._presets = {plan.id: plan, **self._presets}
        self._trade_chosen(plan.id)

    @Slot()
    def _on(self) -> None:
        """Go on: the page's answers are taken as they stand, unless one cannot be; at the end, open."""
        if self._journey is None:
            return
        if self.step == CHECK:
            self._open_shop(self._journey)
            return
        page = self.forms[self.step]
        held = page.held(self._journey.whole, self._today)
        if held is not None:
            page.focus(held.key)
            return
        self._journey = self._journey.take(self.step, self._today)
        self._drafts.keep(self._journey.answers)
        self._show(ORDER[ORDER.index(self.step) + 1])

    @Slot()
    def _forward(self) -> None:
        if self.step != CHECK:
            self._on()

    @Slot()
    def _back(self) -> None:
        if self.step != TRADE:
            self._show(ORDER[ORDER.index(self.step) - 1])

    @Slot(str)
    def _mend(self, key: str) -> None:
        self._show(flow.step_of(key))
        self.forms[self.step].focus(key)

    @Slot(str)
    def _show(self, step: str) -> None:
        self.step = step
        self.check.say("")
        page: QWidget = self.forms.get(step) or (self.check if step == CHECK else self.trades)
        self._pages.setCurrentWidget(page)
        self.foot.show_step(self._onward(), last=step == CHECK)
        self.foot.back.setVisible(step != TRADE)
        self.foot.on.setEnabled(step != CHECK)
        if self._journey is not None:
            self._render(self._journey)
        self._fold()
        if isinstance(page, FormPage):
            page.focus()
        elif step == CHECK:
            self._check()
        else:
            begun = self._journey.preset.id if self._journey else None
            self.trades.render_presets(tuple(self._presets.values()), begun)

    def _onward(self) -> str:
        if self.step == TRADE:
            return ""
        if self.step == CHECK:
            return wording.open_shop()
        return wording.next_to(ORDER[ORDER.index(self.step) + 1])

    def _check(self) -> None:
        if self._journey is not None:
            plan = self._journey.plan
            self._work.books(lambda: self._planning.check(plan), self._checked)

    def _checked(self, checked: Checked) -> None:
        self.check.render_checked(checked)
        if self.step == CHECK:
            self.foot.on.setEnabled(not checked.blocked and not checked.dark)
            self.foot.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_shop(self, now: Journey) -> None:
        if not flow.step_done("when", now.answers, self._today):
            self._mend("opening_day")
            self.forms["when"].held(now.whole, self._today)
            return
        self.check.say("")
        self.foot.show_step(wording.opening(), last=True)
        self._lock(locked=True)
        self._drafts.leave_waiting()
        self._launcher.launch(now.plan)

    def _opened(self, path: Path) -> None:
        self._lock(locked=False)
        self._journey = None
        self.launched.emit(path)

    def _held(self, why: str) -> None:
        self._lock(locked=False)
        self.foot.show_step(wording.open_shop(), last=True)
        self.check.say(why)
        if self._journey is not None:
            self._drafts.keep(self._journey.answers)

    def _lock(self, *, locked: bool) -> None:
        for widget in (self.rail, self._pages, self.foot):
            widget.setEnabled(not locked)

    @Slot()
    def _fold(self) -> None:
        """In a narrow window the result takes the page's place while she looks at it."""
        narrow = self.width() < _NARROW
        has_result = self._journey is not None and self.step != TRADE
        peeking = narrow and has_result and self.foot.peek.isChecked()
        self.foot.peek.setVisible(narrow and has_result)
        self.preview.setVisible(has_result and (not narrow or peeking))
        self._pages.setVisible(not peeking)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold the result away when the window is too narrow for both."""
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with Enter, unless a button has the keys: then press it."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        pressed = self.focusWidget()
        if isinstance(pressed, QPushButton) and pressed.isVisible():
            pressed.click()
        else:
            self._forward()
