"""The three charts of a month, each with its sentence above and its figures behind one press."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from shopqun.reports.overview import Overview
from shopqun.ui.parts.bar import Segment
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card
from shopqun.ui.parts.text import Text
from shopqun.ui.reports import wording_charts as wording
from shopqun.ui.reports.day_chart import DayChart
from shopqun.ui.reports.row_chart import MOST, RowBar, RowChart
from shopqun.ui.theme import Theme


class ChartCard(Card):
    """A card with a sentence, a chart, and 看数字."""

    def __init__(self, theme: Theme, title: str, chart: QWidget) -> None:
        super().__init__(title)
        self.note = Text("", "caption", wrap=True)
        self.figures = Text("", "caption", "text", wrap=True)
        self.switch = Button(theme, wording.numbers(), kind="text", height=32)
        self.switch.clicked.connect(self._turn)
        self.add_to_head(self.switch)
        self._pages = QStackedWidget()
        self._pages.addWidget(chart)
        self._pages.addWidget(self.figures)
        self.body.addWidget(self.note)
        self.body.addWidget(self._pages, 1)

    @Slot()
    def _turn(self) -> None:
        shown = 1 - self._pages.currentIndex()
        self._pages.setCurrentIndex(shown)
        self.switch.setText(wording.picture() if shown else wording.numbers())

    def say(self, note: str, figures: str) -> None:
        """Say the sentence, and the figures behind the chart."""
        self.note.setText(note)
        self.figures.setText(figures)


class Charts:
    """The cards, to be laid out by the screen."""

    def __init__(self, theme: Theme) -> None:
        self._day_chart = DayChart(theme)
        self._inviter_chart = RowChart(theme)
        self._paper_chart = RowChart(theme)
        self.days = ChartCard(theme, wording.by_day(), self._day_chart)
        self.inviters = ChartCard(theme, wording.by_inviter(), self._inviter_chart)
        self.papers = ChartCard(theme, wording.by_paper(), self._paper_chart)

    def show_month(self, seen: Overview) -> None:
        """Draw a month."""
        self._show_days(seen)
        self._show_inviters(seen)
        self._show_papers(seen)

    def _show_days(self, seen: Overview) -> None:
        note = wording.by_day_note(seen)
        said = (
            wording.day_number(seen.month.number, day, count)
            for day, count in enumerate(seen.used, start=1)
            if count
        )
        self._day_chart.show_days(seen.used, wording.chart_spoken(wording.by_day(), note))
        self.days.say(note, "\n".join(said) or note)

    def _show_inviters(self, seen: Overview) -> None:
        note = wording.by_inviter_note(seen.inviters)
        ranked = sorted(seen.inviters, key=lambda line: (-line.qualified, line.number))
        ranked = [line for line in ranked if line.qualified > 0]
        most = ranked[0].qualified if ranked else 1
        rows = tuple(
            RowBar(line.name, wording.people(line.qualified), (Segment(line.qualified),), most)
            for line in ranked[:MOST]
        )
        self._inviter_chart.show_rows(rows, wording.chart_spoken(wording.by_inviter(), note))
        said = "\n".join(f"{line.name} {wording.people(line.qualified)}" for line in ranked)
        self.inviters.say(note, said or note)

    def _show_papers(self, seen: Overview) -> None:
        rows = tuple(
            RowBar(
                line.name,
                wording.papers(line),
                (Segment(max(line.redeemed, 0)),) if wording.moved(line) else (),
                max(line.issued, line.redeemed, 1),
            )
            for line in seen.papers
        )
        note = wording.by_paper_note(seen.papers)
        self._paper_chart.show_rows(rows, wording.chart_spoken(wording.by_paper(), note))
        self.papers.say(note, "\n".join(f"{row.name} {row.words}" for row in rows) or note)
