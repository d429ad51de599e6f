"""Reports: a month's figures beside last month's, one sentence, three charts, and the workbooks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shopqun.basics import Refused, ShopTrouble, Touched
from shopqun.places import papers_folder
from shopqun.reports.figures import Figures, Month
from shopqun.reports.overview import Overview
from shopqun.reports.service import ReportService
from shopqun.ui.parts.buttons import IconButton
from shopqun.ui.parts.card import Card, column, row
from shopqun.ui.parts.figure import Figure
from shopqun.ui.parts.text import Text
from shopqun.ui.reports import wording, wording_charts
from shopqun.ui.reports.charts import Charts
from shopqun.ui.reports.shelf import Shelf
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.work import PaperJob, Work

_FOLD_BELOW = 960
_ACROSS = 3


class ReportsScreen(QWidget):
    """What the month brought. `headed` is the line of context, `said` what just went well."""

    headed = Signal(str)
    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, reports: ReportService) -> None:
        super().__init__()
        self._work, self._reports = work, reports
        self._month: Month | None = None
        self._seen: Overview | None = None
        self._asked = ""
        self.back = IconButton(theme, "chevron-left", wording.month_before(), height=40)
        self.forth = IconButton(theme, "chevron-right", wording.month_after(), height=40)
        self.title = Text("", "title")
        self._tiles = {name: Figure(label) for name, label in wording.labels().items()}
        self._before = {name: Text("", "note") for name in self._tiles}
        self.sentence = Text("", "section", wrap=True)
        self.charts = Charts(theme)
        self.shelf = Shelf(theme)
        self._grid = QGridLayout()
        self._folded: bool | None = None
        self._lay_out()
        self.back.clicked.connect(lambda: self._step(-1))
        self.forth.clicked.connect(lambda: self._step(1))
        self.shelf.asked.connect(self._write)
        work.touched.connect(self._touched)

    def _lay_out(self) -> None:
        figures = Card(padding=16)
        head = row(self.back, self.title, self.forth, spacing=8)
        head.addStretch(1)
        for kind in ("referrals", "members", "month"):
            head.addWidget(self.shelf.buttons[kind])
        figures.body.addLayout(head)
        tiles = QGridLayout()
        tiles.setHorizontalSpacing(16)
        tiles.setVerticalSpacing(12)
        for place, (name, tile) in enumerate(self._tiles.items()):
            tiles.addLayout(column(tile, self._before[name], spacing=0), place // 5, place % 5)
            tiles.setColumnStretch(place % 5, 1)
        figures.body.addLayout(tiles)
        said = Card(wording.one_sentence())
        self.sentence.setProperty("role", "body")
        said.add(self.sentence)
        said.body.addStretch(1)
        self._cards: tuple[Card, ...] = (*self.charts.cards, said, self.shelf)
        for card in self.charts.cards:
            card.copied.connect(lambda: self.said.emit(wording_charts.copied()))
        self._grid.setSpacing(16)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 16, 24, 24)
        box.setSpacing(16)
        box.addWidget(figures)
        box.addLayout(self._grid, 1)
        self._arrange(folded=False)

    def _arrange(self, *, folded: bool) -> None:
        """Lay the cards three in a row, or one below the other in a narrow window."""
        if folded == self._folded:
            return
        self._folded = folded
        for place, card in enumerate(self._cards):
            if folded:
                self._grid.addWidget(card, place, 0, 1, _ACROSS)
            else:
                self._grid.addWidget(card, place // _ACROSS, place % _ACROSS)
        for across in range(_ACROSS):
            self._grid.setColumnStretch(across, 1)

    @Slot()
    def reload(self) -> None:
        """Read the month again."""
        asked = str(self._month) if self._month is not None else ""
        self._work.books(lambda: self._reports.overview(asked), self.render_state)

    def render_state(self, seen: Overview | Refused) -> None:
        """Show a month."""
        if isinstance(seen, Refused):
            self.shelf.say(wording.bad_month(), "bad")
            return
        self._seen, self._month = seen, seen.month
        self.title.setText(wording.month(seen.month))
        self.forth.setEnabled(seen.month.after <= seen.today)
        for name, tile in self._tiles.items():
            tile.show_number(*wording.number(name, seen.now))
            self._before[name].setText(wording.last_month(name, seen.before))
        self.sentence.setText(wording.sentence(seen))
        self.charts.show_month(seen)
        self.headed.emit(wording.context(seen))
        asked, self._asked = self._asked, ""
        if asked:
            self._write(asked)

    def _step(self, step: int) -> None:
        if self._seen is None:
            return
        month = self._seen.month
        self._month = month.before if step < 0 else Month(month.after.year, month.after.month)
        self.reload()

    @Slot(str)
    def _write(self, kind: str) -> None:
        """Write a workbook, as soon as the month was read."""
        if self._seen is None:
            self._asked = kind
            return
        name, month = wording.file_name(kind, self._seen), str(self._seen.month)
        out = papers_folder() / wording.folder_name() / name
        self.shelf.busy(wording.writing(name))
        job = self._work.paper(
            lambda job: self._written(kind, month, out, job),
            lambda answer: self._kept(out, answer),
            progress=self.shelf.progress.step,
            stopped=self._ended,
            trouble=self._stuck,
        )
        self.shelf.progress.stopped.connect(job.stop)

    def _written(self, kind: str, month: str, out: Path, job: PaperJob) -> Figures | int | Refused:
        match kind:
            case "members":
                return self._reports.members(out, job.step)
            case "referrals":
                return self._reports.referrals(out, job.step)
            case _:
                return self._reports.month(month, out, job.step)

    def _ended(self) -> None:
        self.shelf.free()
        self.shelf.say(wording.ended())

    def _kept(self, out: Path, answer: Figures | int | Refused) -> None:
        self.shelf.free()
        if isinstance(answer, Refused):
            self.shelf.say(wording.bad_month(), "bad")
            return
        self.shelf.say(wording.saved(out.name), "ok")
        self.shelf.put(out)
        self.said.emit(wording.saved(out.name))

    def _stuck(self, trouble: ShopTrouble) -> None:
        self.shelf.free()
        self.shelf.say(sentence(trouble), "bad")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold the cards when it is narrow."""
        super().resizeEvent(event)
        self._arrange(folded=event.size().width() < _FOLD_BELOW)

    @Slot(object)
    def _touched(self, touched: Touched) -> None:
        if touched and self.isVisible():
            self.reload()
