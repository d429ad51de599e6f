"""The plan an open shop runs by: whether it pays, its file, its canvas, and what is other than before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from shopqun.basics import Refused, ShopTrouble
from shopqun.places import file_name, papers_folder
from shopqun.planning.breakeven import forecast
from shopqun.planning.comparing import Difference
from shopqun.planning.preset import Assumed, Preset
from shopqun.planning.service import PlanBook
from shopqun.ui.endings import with_ending
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, clear, line, row
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.planning import wording_plan as wording
from shopqun.ui.planning.worth import WorthCard
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work

_SIDE = 470


class PlanPart(QWidget):
    """`said(words)` for what went well, `make_poster(kind, id)` asks for the canvas.

    The assumptions can be changed to see what follows; they are not kept.
    """

    said = Signal(str)
    make_poster = Signal(str, str)

    def __init__(self, theme: Theme, work: Work, plans: PlanBook) -> None:
        super().__init__()
        self._work, self._plans = work, plans
        self._plan: Preset | None = None
        self.worth = WorthCard(theme)
        self.save = Button(theme, wording.save(), kind="outline", icon="file-down", height=32)
        self.compare = Button(theme, wording.compare(), kind="outline", icon="folder-open", height=32)
        self.canvas = Button(theme, wording.canvas(), kind="outline", icon="printer", height=32)
        self.trouble = Text("", "body", "bad", wrap=True)
        self.differences = Card(wording.differs(""), wording.count(0), flush=True)
        self.empty = Empty(theme, "file-text", wording.none_yet())
        self._lay_out()
        self.worth.assumed.connect(self._assumed)
        self.save.clicked.connect(self._save)
        self.compare.clicked.connect(self._compare)
        self.canvas.clicked.connect(lambda: self.make_poster.emit("notice", "canvas"))

    def _lay_out(self) -> None:
        ways = Card(wording.file_title())
        ways.add(Text(wording.about(), "body", "text2", wrap=True))
        for line_of in (row(self.save, self.compare, 1), row(self.canvas, 1)):
            ways.body.addLayout(line_of)
        ways.add(self.trouble)
        columns = Columns(side=_SIDE)
        columns.left.addWidget(self.worth)
        columns.left.addStretch(1)
        columns.right.addWidget(ways)
        columns.right.addWidget(self.differences)
        columns.right.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(columns)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._scroll)
        box.addWidget(self.empty)
        for widget in (self.trouble, self.differences, self.empty):
            widget.hide()

    def reload(self) -> None:
        """Read the plan."""
        self._work.books(self._plans.plan, self.render_plan)

    def render_plan(self, plan: Preset | Refused) -> None:
        """Show a plan, or that there is none."""
        self._plan = plan if isinstance(plan, Preset) else None
        self._scroll.setVisible(self._plan is not None)
        self.empty.setVisible(self._plan is None)
        if self._plan is not None:
            self.worth.show_forecast(forecast(self._plan))

    @Slot(object)
    def _assumed(self, assumed: Assumed) -> None:
        if self._plan is not None:
            self.worth.show_forecast(forecast(self._plan, assumed))

    @Slot()
    def _save(self) -> None:
        if self._plan is None:
            return
        usual = papers_folder() / f"{file_name(wording.file_name(self._plan.shop.name))}.json"
        name, _ = QFileDialog.getSaveFileName(self, wording.save(), str(usual), wording.files())
        if name:
            out = with_ending(Path(name), ".json")
            self._tell("")
            done = wording.saved(out.name)
            self._work.books(
                lambda: self._plans.save(out), lambda _: self.said.emit(done), trouble=self._stuck
            )

    @Slot()
    def _compare(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, wording.compare(), str(papers_folder()), wording.files())
        if name:
            path = Path(name)
            self._tell("")
            self._work.books(
                lambda: self._plans.compare(path),
                lambda found: self.render_differences(path.stem, found),
                trouble=self._stuck,
            )

    def render_differences(self, name: str, found: tuple[Difference, ...] | Refused) -> None:
        """Show what is other than in a file of this name."""
        if isinstance(found, Refused):
            return
        clear(self.differences.body)
        self.differences.set_heading(wording.differs(name), wording.count(len(found)))
        for each in found:
            words = row(spacing=12)
            words.setContentsMargins(16, 8, 16, 8)
            part = Text(each.part, "caption")
            part.setFixedWidth(64)
            words.addWidget(part)
            words.addWidget(Text(shown(each.words), wrap=True), 1)
            self.differences.body.addWidget(line())
            self.differences.body.addLayout(words)
        if not found:
            same = Text(wording.the_same(), "body", "text2")
            same.setContentsMargins(16, 0, 16, 12)
            self.differences.add(same)
        self.differences.show()

    def _tell(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _stuck(self, trouble: ShopTrouble) -> None:
        self._tell(sentence(trouble))
