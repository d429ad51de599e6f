"""Where customers come from: the places compared, and the ledger of places beside them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from shopqun.placements.channel import ChannelLine
from shopqun.placements.service import PlacementService
from shopqun.ui.members import source_words
from shopqun.ui.members.places import Places
from shopqun.ui.parts.bar import Segment
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.parts.text import Text
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_ROW, _HEAD, _FEWEST = 52, 36, 3


class Sources(QWidget):
    """`said(words)` for the toast, `places_changed()` when other places can be chosen."""

    said = Signal(str)
    places_changed = Signal()

    def __init__(self, theme: Theme, work: Work, placements: PlacementService) -> None:
        super().__init__()
        self._theme, self._work, self._placements = theme, work, placements
        self._most = 1
        self.span = Segmented(source_words.spans(), height=32)
        self.headline = Text("", "body", wrap=True)
        self.table = Table(theme, self._columns(), row_height=_ROW)
        self._empty = Empty(theme, "map-pin", source_words.nothing_yet())
        self._faces = QStackedWidget()
        self._faces.addWidget(self.table)
        self._faces.addWidget(self._empty)
        self.places = Places(theme, work, placements)
        self._lay_out()
        self.span.chosen.connect(self.reload)
        self.places.said.connect(self.said)
        self.places.changed.connect(self.reload)
        self.places.changed.connect(self.places_changed)

    def _lay_out(self) -> None:
        compared = Card(flush=True)
        how = Text(source_words.how(), "caption", wrap=True)
        how.setContentsMargins(16, 10, 16, 12)
        compared.add(self._faces, how)
        page = Columns(side=360)
        head = row(spacing=16)
        head.addWidget(self.headline, 1)
        head.addWidget(self.span)
        page.left.addLayout(head)
        page.left.addWidget(compared)
        page.left.addStretch(1)
        page.right.addWidget(self.places)
        page.right.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    @Slot()
    def reload(self) -> None:
        """Read the places and compare them."""
        days = int(self.span.current() or 0) or None
        self._work.books(lambda: self._placements.compare(days), self.render_lines)
        self.places.reload()

    def render_lines(self, lines: tuple[ChannelLine, ...]) -> None:
        """Show the comparison, the one that brought most first; its bar is the measure."""
        self._most = max((line.members_new for line in lines), default=1)
        self.headline.setText(source_words.headline(lines))
        self.headline.setVisible(bool(lines))
        self.table.rows.show_rows(lines)
        self._faces.setCurrentWidget(self.table if lines else self._empty)
        tall = _ROW * max(self._theme.size, 100) // 100
        self._faces.setMinimumHeight(_HEAD + tall * max(len(lines), _FEWEST) + 2)

    def _columns(self) -> tuple[Column[ChannelLine], ...]:
        name, came, bought, spent, papers, cost, each = source_words.titles()
        return (
            Column[ChannelLine](name, source_words.channel, bold=True),
            Column[ChannelLine](came, lambda line: str(line.members_new), width=160, bar=self._bar),
            Column[ChannelLine](bought, lambda line: str(line.first_purchases), right=True, width=72),
            Column[ChannelLine](
                spent, lambda line: source_words.money(line.spent_30d_fen), right=True, width=112
            ),
            Column[ChannelLine](papers, source_words.papers, right=True, width=88),
            Column[ChannelLine](cost, lambda line: source_words.money(line.cost_fen), right=True, width=96),
            Column[ChannelLine](
                each, lambda line: source_words.money(line.cost_each_fen), right=True, width=96
            ),
        )

    def _bar(self, line: ChannelLine) -> tuple[tuple[Segment, ...], int]:
        return (Segment(line.members_new, "c1"),), self._most
