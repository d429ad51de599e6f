"""The charts of a month, each with its sentence above and its figures behind one press."""

from __future__ import annotations

from datetime import timedelta

from shopqun.members.names import masked_name
from shopqun.reports.lines import InviterLine
from shopqun.reports.overview import Overview
from shopqun.ui.parts.bar import Segment
from shopqun.ui.reports import wording_charts as wording
from shopqun.ui.reports.card import ChartCard
from shopqun.ui.reports.curve_chart import CurveChart, share
from shopqun.ui.reports.day_chart import DayChart
from shopqun.ui.reports.heat_chart import HeatChart
from shopqun.ui.reports.row_chart import MOST, RowBar, RowChart
from shopqun.ui.theme import Theme


class Charts:
    """The cards, to be laid out by the screen."""

    def __init__(self, theme: Theme) -> None:
        self._day_chart, self._heat_chart = DayChart(theme), HeatChart(theme)
        self._curve_chart = CurveChart(theme)
        self._journey_chart, self._source_chart = RowChart(theme), RowChart(theme)
        self._inviter_chart, self._paper_chart = RowChart(theme), RowChart(theme)
        self.journey = ChartCard(theme, wording.by_step(), self._journey_chart)
        self.sources = ChartCard(theme, wording.by_source(), self._source_chart)
        self.curve = ChartCard(theme, wording.by_minute(), self._curve_chart)
        self.heat = ChartCard(theme, wording.by_money(), self._heat_chart)
        self.days = ChartCard(theme, wording.by_day(), self._day_chart)
        self.inviters = ChartCard(theme, wording.by_inviter(), self._inviter_chart)
        self.papers = ChartCard(theme, wording.by_paper(), self._paper_chart)
        self.cards = (
            self.journey,
            self.sources,
            self.curve,
            self.heat,
            self.days,
            self.papers,
            self.inviters,
        )

    def show_month(self, seen: Overview) -> None:
        """Draw a month."""
        self._show_journey(seen)
        self._show_sources(seen)
        self._show_curve(seen)
        self._show_heat(seen)
        self._show_days(seen)
        self._show_inviters(seen)
        self._show_papers(seen)

    def _show_journey(self, seen: Overview) -> None:
        steps = wording.steps(seen.journey) if seen.journey.joined else ()
        rows = tuple(
            RowBar(name, words, (Segment(count),), seen.journey.joined) for name, words, count in steps
        )
        _show_rows(self.journey, self._journey_chart, rows, wording.by_step_note(seen.journey))

    def _show_sources(self, seen: Overview) -> None:
        came = [line for line in seen.sources if line.members_new]
        most = max((line.members_new for line in came), default=1)
        rows = tuple(
            RowBar(wording.source(line), wording.source_words(line), (Segment(line.members_new),), most)
            for line in came
        )
        _show_rows(self.sources, self._source_chart, rows, wording.by_source_note(came))

    def _show_curve(self, seen: Overview) -> None:
        note = wording.by_minute_note(seen.curve)
        self._curve_chart.show_curve(seen.curve, wording.chart_spoken(wording.by_minute(), note))
        last, articles = (seen.curve.minutes, seen.curve.articles) if seen.curve else (0, ())
        rows = ((one.name, wording.out_of(one.at(last), one.stock, share(one, last))) for one in articles)
        self.curve.say(note, tuple(rows))

    def _show_heat(self, seen: Overview) -> None:
        note = wording.by_money_note(seen)
        days = tuple(seen.month.first + timedelta(days=place) for place in range(len(seen.paid)))
        rows = tuple((wording.on(day), wording.yuan(fen)) for day, fen in zip(days, seen.paid, strict=True))
        words = tuple(f"{day} {fen}" for day, fen in rows)
        spoken = wording.chart_spoken(wording.by_money(), note)
        self._heat_chart.show_days(seen.month.first, seen.paid, words, spoken)
        self.heat.say(note, rows if any(seen.paid) else ())

    def _show_days(self, seen: Overview) -> None:
        note = wording.by_day_note(seen)
        days = tuple(seen.month.first + timedelta(days=place) for place in range(len(seen.used)))
        rows = tuple(
            (wording.on(day), wording.sheets(count)) for day, count in zip(days, seen.used, strict=True)
        )
        words = tuple(f"{day} {count}" for day, count in rows)
        self._day_chart.show_days(seen.used, words, wording.chart_spoken(wording.by_day(), note))
        self.days.say(note, tuple(row for row, count in zip(rows, seen.used, strict=True) if count))

    def _show_inviters(self, seen: Overview) -> None:
        ranked = sorted(seen.inviters, key=lambda line: (-line.qualified, line.number))
        ranked = [line for line in ranked if line.qualified > 0]
        most = ranked[0].qualified if ranked else 1
        rows = tuple(
            RowBar(_unnamed(line), wording.people(line.qualified), (Segment(line.qualified),), most)
            for line in ranked
        )
        _show_rows(self.inviters, self._inviter_chart, rows, wording.by_inviter_note(seen.inviters))

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
        _show_rows(self.papers, self._paper_chart, rows, note)


def _show_rows(card: ChartCard, chart: RowChart, rows: tuple[RowBar, ...], note: str) -> None:
    """Draw the first rows and put all of them behind the chart."""
    chart.show_rows(rows[:MOST], wording.chart_spoken(card.heading.text(), note))
    card.say(note, tuple((row.name, row.words) for row in rows))


def _unnamed(line: InviterLine) -> str:
    """Give somebody as a picture that is passed on may show her (个保法 25)."""
    return f"{masked_name(line.name)} {line.phone or line.number}"
