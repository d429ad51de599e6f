"""The coupons' part: every kind of paper in a table, its panel beside it, and the story of one code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Clock, Refused
from shopqun.coupons.paper import Happening, Paper
from shopqun.coupons.service import CouponService
from shopqun.coupons.shelf import Shelved
from shopqun.ui import dates
from shopqun.ui.events import wording_coupons as wording
from shopqun.ui.events.beside import beside
from shopqun.ui.events.coupon_panel import CouponPanel
from shopqun.ui.events.fitting import fit
from shopqun.ui.parts.bar import Segment
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.side import SidePanel
from shopqun.ui.parts.text import Text
from shopqun.ui.parts.timeline import Event, Timeline
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_SHOWN_EVENTS = 4
_NARROW, _LOW, _DROPPED = 1060, 560, (1, 2)


class CouponsPart(QWidget):
    """All papers; `make_poster(kind, id)`, `said(words)`."""

    make_poster = Signal(str, str)
    hand_out = Signal(str, str, str)
    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, coupons: CouponService, clock: Clock) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self._work, self._coupons = work, coupons
        self._chosen = ""
        self.table = Table(theme, _columns(clock), row_height=64)
        self.table.setAccessibleName(QCoreApplication.translate("Coupons", "优惠券"))
        self.content = CouponPanel(theme, work, coupons)
        self.panel = SidePanel(theme, self.content)
        self.story = Story(theme, work, coupons)
        self._empty = Empty(
            theme,
            "ticket-percent",
            QCoreApplication.translate("Coupons", "这家店的开店方案里没有优惠券。"),
        )
        self._card = Card(
            QCoreApplication.translate("Coupons", "优惠券"),
            QCoreApplication.translate("Coupons", "点一种券，发券、印券卡、看海报"),
            flush=True,
        )
        self._card.setContentsMargins(1, 0, 1, 1)
        self._card.add(self.table, self._empty)
        self._lay_out()
        self._theme = theme
        theme.changed.connect(self._fit)
        self._fit()
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._choose)
        self.panel.closed.connect(self._closed)
        self.content.make_poster.connect(self.make_poster)
        self.content.said.connect(self.said)
        self.content.hand_out.connect(self.hand_out)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(24, 24, 24, 24)
        left.setSpacing(16)
        left.addWidget(self._card, 1)
        left.addWidget(self.story)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(left, 1)
        box.addWidget(self.panel)

    @Slot()
    def _fit(self) -> None:
        fit(self.table, self._theme, 64)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Make room again."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Beside the panel in a narrow window, the table keeps the names and codes only."""
        narrow = not self.panel.isHidden() and self.width() < _NARROW
        for place in _DROPPED:
            self.table.setColumnHidden(place, narrow)
        self.story.setHidden(narrow and self.height() < _LOW)

    def reload(self) -> None:
        """Read the papers again."""
        self._work.books(self._coupons.shelf, self.render_shelf)

    def render_shelf(self, shelf: tuple[Shelved, ...]) -> None:
        """Show these papers; the chosen one stays chosen."""
        self.table.rows.show_rows(shelf)
        self.table.setVisible(bool(shelf))
        self._empty.setVisible(not shelf)
        if self._chosen:
            self.table.choose(lambda each: each.terms.id == self._chosen)

    def open_template(self, template: str) -> None:
        """Open the panel of a kind of paper by its id, as soon as the papers are here."""
        self._chosen = template
        self.table.choose(lambda each: each.terms.id == template)

    def tell(self, code: str) -> None:
        """Tell the story of a paper, where there is room for it: the panel gives way."""
        self.panel.shut()
        self.story.code.setText(wording.grouped(code))
        self.story.ask()

    @Slot(object)
    def _choose(self, each: Shelved) -> None:
        self._chosen = each.terms.id
        self.content.show_shelved(each)
        self.panel.open_with(each.terms.name, wording.fill(each))
        self._make_room()

    @Slot()
    def _closed(self) -> None:
        self._chosen = ""
        self._make_room()
        self.table.clearSelection()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


class Story(Card):
    """Looks up one code and tells everything that happened to it."""

    def __init__(self, theme: Theme, work: Work, coupons: CouponService) -> None:
        super().__init__()
        self._work, self._coupons = work, coupons
        self.code = QLineEdit()
        self.code.setPlaceholderText(QCoreApplication.translate("Coupons", "扫或输入券上的 12 位码"))
        self.code.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.field = Field(theme, QCoreApplication.translate("Coupons", "查一张券"), self.code)
        self.look = Button(theme, QCoreApplication.translate("Coupons", "查"), icon="search")
        self._name = Text("", "strong", elide=True)
        self.state = Chip("")
        self._facts = Text("", "caption", wrap=True)
        self.timeline = Timeline(theme)
        self.body.addLayout(beside(self.field, self.look))
        self._found = QWidget()
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 0)
        head = row(self.state)
        head.insertWidget(0, self._name, 1)
        found.addLayout(head)
        found.addWidget(self._facts)
        found.addWidget(self.timeline)
        self._found.hide()
        self.add(self._found)
        self.look.clicked.connect(self.ask)
        self.code.returnPressed.connect(self.ask)
        self.code.textEdited.connect(self.forget)

    @Slot()
    def ask(self) -> None:
        """Look the typed code up."""
        text = self.code.text()
        if text.strip():
            self._work.books(lambda: self._coupons.show(text), self.render_paper)

    @Slot()
    def forget(self) -> None:
        """Take the last story away."""
        self._found.hide()
        self.field.clear_problem()

    def render_paper(self, paper: Paper | Refused) -> None:
        """Tell a paper's story, or say why there is none."""
        self.forget()
        if isinstance(paper, Refused):
            self.field.show_problem(wording.refusal(paper))
            return
        self._name.setText(f"{paper.template_name} {wording.grouped(paper.code)}")
        self.state.show_state(*wording.paper_state(paper))
        self._facts.setText(wording.paper_facts(paper))
        newest = paper.history[: -_SHOWN_EVENTS - 1 : -1]
        self.timeline.render_events(tuple(_event(each) for each in newest))
        self._found.show()


def _event(each: Happening) -> Event:
    icon, tone, title, caption = wording.happening(each)
    return Event(icon, title, caption, dates.moment(each.at), tone)


def _columns(clock: Clock) -> tuple[Column[Shelved], ...]:
    return (
        Column[Shelved](
            QCoreApplication.translate("Coupons", "券"),
            lambda each: each.terms.name,
            bold=True,
            note=lambda each: wording.worth(each.terms),
        ),
        Column[Shelved](
            QCoreApplication.translate("Coupons", "谁能用"),
            lambda each: wording.audience(each.terms),
            width=128,
        ),
        Column[Shelved](QCoreApplication.translate("Coupons", "用了多少"), wording.fill, width=196, bar=_bar),
        Column[Shelved](
            QCoreApplication.translate("Coupons", "公开码"),
            lambda each: wording.grouped(each.public_code) if each.public_code else "",
            width=168,
            note=lambda each: wording.until(each, clock.now()),
        ),
    )


def _bar(each: Shelved) -> tuple[tuple[Segment, ...], int]:
    used = min(each.used, each.out)
    return (Segment(used, "ok"), Segment(each.out - used, "c1")), each.terms.total
