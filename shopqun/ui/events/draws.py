"""The draws as they were planned: the deck, the chances, and what hangs on the wall; nothing to press."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopqun.lotteries.draft import Draft, PlannedPrize
from shopqun.lotteries.service import LotteryService
from shopqun.ui.events import wording_draws as wording
from shopqun.ui.parts.card import Card, clear, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.columns import Columns
from shopqun.ui.parts.empty import Empty
from shopqun.ui.parts.field import labelled
from shopqun.ui.parts.figure import Figure, figures
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_ROW, _HEAD = 44, 36


class DrawsPart(QWidget):
    """Every planned draw, to read; `headed(context, title)` for the bar above."""

    headed = Signal(str, str)

    def __init__(self, theme: Theme, work: Work, lotteries: LotteryService) -> None:
        super().__init__()
        self._theme, self._work, self._lotteries = theme, work, lotteries
        self._empty = Empty(
            theme, "dices", QCoreApplication.translate("Draws", "这家店的开店方案里没有抽奖。")
        )
        inside = QWidget()
        inside.setProperty("part", "page")
        self._all = QVBoxLayout(inside)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(inside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._scroll)
        box.addWidget(self._empty)

    def reload(self) -> None:
        """Read the drafts again."""
        self._work.books(self._lotteries.drafts, self.render_drafts)

    def render_drafts(self, drafts: tuple[Draft, ...]) -> None:
        """Show these drafts one below the other."""
        self._scroll.setVisible(bool(drafts))
        self._empty.setVisible(not drafts)
        clear(self._all)
        for draft in drafts:
            self._all.addWidget(self._draft(draft))
        self._all.addStretch(1)

    def _draft(self, draft: Draft) -> QWidget:
        columns = Columns(side=470)
        columns.left.addWidget(self._deck(draft))
        columns.left.addWidget(self._notice())
        columns.left.addStretch(1)
        columns.right.addWidget(_disclosure(draft))
        columns.right.addStretch(1)
        return columns

    def _deck(self, draft: Draft) -> Card:
        card = Card(draft.name, wording.days(draft), flush=True)
        chip = Chip(QCoreApplication.translate("Draws", "方案里的草稿"), "info")
        card.add_to_head(chip)
        card.setContentsMargins(1, 0, 1, 1)
        tiles = figures(
            Figure(QCoreApplication.translate("Draws", "一共"), str(draft.deck), wording.tickets()),
            Figure(
                QCoreApplication.translate("Draws", "每人最多"), str(draft.per_member_max), wording.tickets()
            ),
            Figure(QCoreApplication.translate("Draws", "奖品零售价共"), wording.retail(draft)),
            Figure(QCoreApplication.translate("Draws", "奖品成本共"), wording.cost(draft)),
        )
        tiles.setContentsMargins(16, 0, 16, 12)
        table = Table(self._theme, _columns(), row_height=_ROW)
        table.setAccessibleName(QCoreApplication.translate("Draws", "奖品和概率"))
        table.rows.show_rows(draft.prizes)
        table.setFixedHeight(_HEAD + _ROW * len(draft.prizes) + 2)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card.add(tiles, table)
        return card

    def _notice(self) -> Card:
        card = Card()
        both = row(Symbol(self._theme, "info", "info"), spacing=16)
        both.addWidget(Text(wording.later(), "body", wrap=True), 1)
        card.body.addLayout(both)
        return card


def _disclosure(draft: Draft) -> Card:
    card = Card(
        QCoreApplication.translate("Draws", "开抽前要贴出来的"),
        QCoreApplication.translate("Draws", "照方案原样"),
    )
    card.body.setSpacing(12)
    for label, words in wording.disclosure(draft):
        card.add(labelled(label, Text(words, wrap=True)))
    return card


def _columns() -> tuple[Column[PlannedPrize], ...]:
    return (
        Column[PlannedPrize](
            QCoreApplication.translate("Draws", "等级"), lambda prize: prize.level, bold=True, width=100
        ),
        Column[PlannedPrize](QCoreApplication.translate("Draws", "奖品"), lambda prize: shown(prize.name)),
        Column[PlannedPrize](
            QCoreApplication.translate("Draws", "几份"),
            lambda prize: str(prize.quantity),
            right=True,
            width=84,
        ),
        Column[PlannedPrize](
            QCoreApplication.translate("Draws", "零售价"), wording.price, right=True, width=100
        ),
        Column[PlannedPrize](
            QCoreApplication.translate("Draws", "概率"), wording.chance, right=True, width=92
        ),
    )
