"""The tiers' page: who rises, who may fall, why and when; one press confirms it all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.loyalty.service import LoyaltyService
from shopqun.loyalty.tiers import Move, Review
from shopqun.ui.gesture import Press, press
from shopqun.ui.members import regular_words as wording
from shopqun.ui.parts.ask import ask
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_ROW, _HEAD = 44, 36


class MovesCard(Card):
    """Those who rise, or those who may fall."""

    def __init__(self, theme: Theme, heading: str, nobody: str) -> None:
        super().__init__(heading, " ", flush=True)
        self._theme, self._heading = theme, heading
        self.table = Table(theme, _columns(), row_height=_ROW)
        self.table.setAccessibleName(heading)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nobody = Text(nobody, "body", "text2", wrap=True)
        self._nobody.setContentsMargins(16, 0, 16, 16)
        self.add(self.table, self._nobody)

    def show_moves(self, moves: tuple[Move, ...]) -> None:
        """Show these people."""
        self.set_heading(self._heading, wording.count(len(moves)))
        self.table.rows.show_rows(moves)
        tall = _ROW * max(self._theme.size, 100) // 100
        self.table.verticalHeader().setDefaultSectionSize(tall)
        self.table.setFixedHeight(_HEAD + tall * len(moves) + 2)
        self.table.setVisible(bool(moves))
        self._nobody.setVisible(not moves)


class TiersPage(QWidget):
    """The review of a day; `said(words)` for the toast, `chosen(member id)` when a row is pressed."""

    said = Signal(str)
    chosen = Signal(str)

    def __init__(self, theme: Theme, work: Work, loyalty: LoyaltyService) -> None:
        super().__init__()
        self._theme, self._work, self._loyalty = theme, work, loyalty
        self._review: Review | None = None
        self.rise = MovesCard(theme, wording.rising(), wording.nobody_rises())
        self.fall = MovesCard(theme, wording.falling(), wording.nobody_falls())
        self.confirm = Button(theme, wording.confirm(), kind="filled", icon="crown")
        self.copy = Button(theme, wording.copy_notice(), icon="copy", height=32)
        self.problem = Text("", "body", "bad", wrap=True)
        self.fall.add_to_head(self.copy)
        self._lay_out(theme)
        self.confirm.clicked.connect(self._confirm)
        self.copy.clicked.connect(self._copy)
        for card in (self.rise, self.fall):
            card.table.doubleClicked.connect(
                lambda index, rows=card.table.rows: self.chosen.emit(str(rows.row_at(index.row()).member))
            )

    def _lay_out(self, theme: Theme) -> None:
        head = Card()
        both = row(Symbol(theme, "crown", "brand"), spacing=16)
        both.addWidget(Text(wording.rule(), wrap=True), 1)
        both.addWidget(self.confirm)
        head.body.addLayout(both)
        head.add(self.problem)
        self.problem.hide()
        inside = QWidget()
        inside.setProperty("part", "page")
        page = QVBoxLayout(inside)
        page.setContentsMargins(24, 16, 24, 24)
        page.setSpacing(16)
        for card in (head, self.rise, self.fall):
            page.addWidget(card)
        page.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    def reload(self) -> None:
        """Look again who would rise and fall today."""
        self._work.books(self._loyalty.review, self.render_review)

    def render_review(self, review: Review) -> None:
        """Show a review that is not confirmed."""
        self._review = review
        self.rise.show_moves(review.promote)
        self.fall.show_moves(review.demote)
        self.confirm.setEnabled(bool(review.promote or review.demote or review.withdrawn))
        self.copy.setVisible(bool(wording.notices(review)))

    @Slot()
    def _copy(self) -> None:
        if self._review is not None:
            QGuiApplication.clipboard().setText(wording.notices(self._review))
            self.said.emit(wording.copied())

    @Slot()
    def _confirm(self) -> None:
        if self._review is None or not ask(
            self._theme, self.window(), *wording.confirm_question(self._review)
        ):
            return
        self.problem.hide()
        does = Press(
            act=lambda request: self._loyalty.confirm_review(request_id=request),
            took=self._confirmed,
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.MEMBERS,
        )
        press(self._work, self.confirm, does)

    def _confirmed(self, review: Review) -> None:
        self.said.emit(wording.confirmed(review))
        self.reload()

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.show()


def _columns() -> tuple[Column[Move], ...]:
    who, levels, why, when = wording.titles()
    return (
        Column[Move](who, lambda move: move.name, bold=True, width=140),
        Column[Move](levels, wording.levels, width=180),
        Column[Move](why, wording.why),
        Column[Move](when, wording.when, width=220, chip=wording.chip),
    )
