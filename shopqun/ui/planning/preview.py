"""What comes of the answers, redrawn at each key: poster, announcement, welcome words and the first week."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from shopqun.planning.notice import welcome_words
from shopqun.planning.plan import first_week
from shopqun.planning.preset import Preset
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.planning import wording_result
from shopqun.ui.planning.ground import Dot, Ground
from shopqun.ui.planning.invite import invite_of
from shopqun.ui.planning.mix import TONES
from shopqun.ui.planning.thumbnail import PosterHand, PosterThumbnail
from shopqun.ui.planning.week import WeekStrip
from shopqun.ui.planning.worth import WorthBrief
from shopqun.ui.theme import Theme

_WIDE = 464
_PART = re.compile(r"【([^】]*)】(.*)", re.DOTALL)


class Announcement(QLabel):
    """The announcement: each part after its head in brand; the only label here that reads markup, its own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setProperty("role", "caption")
        theme.changed.connect(self._write)

    def show_parts(self, parts: tuple[str, ...]) -> None:
        """Show the parts in their order."""
        if parts != self._parts:
            self._parts = parts
            self.setAccessibleName("\n".join(parts))
            self._write()

    @Slot()
    def _write(self) -> None:
        self.setText("<br>".join(self._marked(part) for part in self._parts))
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height the words need at this width: nothing of an announcement may be cut."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))

    def _marked(self, part: str) -> str:
        found = _PART.match(part)
        if not found:
            return escape(part)
        head, words = map(escape, found.groups())
        return f'<b style="color:{self._theme.tokens.brand}">{head}</b> {words}'


class Preview(Ground):
    """The right side of the wizard."""

    def __init__(self, theme: Theme, hand: PosterHand) -> None:
        super().__init__(theme, "well", "left")
        self.setFixedWidth(_WIDE)
        self.poster = PosterThumbnail(theme, hand)
        self.announcement = Announcement(theme)
        self.group = Text("", "strong", wrap=True)
        self.group.setFixedWidth(self.poster.width())
        self.welcome = Text("", "caption", "text", wrap=True)
        self.dates = Text("", "caption")
        self.week = WeekStrip(theme)
        self.worth = WorthBrief(theme)
        self.worth.setFixedWidth(self.poster.width())
        inner = Ground(theme, "well")
        box = QVBoxLayout(inner)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        box.addLayout(
            row(Text(wording_result.result(), "section"), 1, Text(wording_result.as_you_type(), "caption"))
        )
        box.addLayout(self._top())
        head = row(Text(wording_result.first_week(), "strong"), self.dates, 1)
        for kind, tone in TONES.items():
            head.addWidget(Dot(theme, tone))
            head.addWidget(Text(kind, "note", "text2"))
        box.addLayout(head)
        box.addWidget(self.week)
        welcome = Card(wording_result.welcome(), padding=12)
        welcome.add(self.welcome)
        box.addWidget(welcome)
        box.addStretch(1)
        self._scroll(inner)

    def _top(self) -> QHBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.poster)
        left.addWidget(Text(wording_result.group_name(), "note"))
        left.addWidget(self.group)
        left.addStretch(1)
        left.addWidget(self.worth)
        card = Card(wording_result.announcement(), padding=12)
        card.add(self.announcement)
        card.body.addStretch(1)
        box = QHBoxLayout()
        box.setSpacing(16)
        box.addLayout(left)
        box.addWidget(card, 1)
        return box

    def _scroll(self, inner: QWidget) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 0, 0, 0)
        box.addWidget(scroll)

    def show_plan(self, plan: Preset) -> None:
        """Show what a plan comes to; cheap enough for every key."""
        self.announcement.show_parts(tuple(map(shown, plan.announcement)))
        self.group.setText(plan.groups[0].name if plan.groups else plan.shop.name)
        self.welcome.setText(shown(welcome_words(plan)))
        self.week.show_week(plan.opening_day, first_week(plan))
        self.dates.setText(wording_result.week_dates(plan.opening_day))
        self.poster.show_brief(invite_of(plan))
        self.worth.show_plan(plan)
