"""The last look before a lottery is sealed: what is fixed, what papers it gives, who may not take part."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.coupons.shelf import Shelved
from shopqun.lotteries.desk import Desk, Locked
from shopqun.lotteries.service import LotteryService
from shopqun.ui.events import wording_desk as wording
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.ask import ask
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import clear, row
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_BETWEEN = re.compile(r"[,，、;；\s]+")


class SealPage(QWidget):
    """Seals a drafted lottery; `said(words)` when that is done."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, lotteries: LotteryService) -> None:
        super().__init__()
        self._theme, self._work, self._lotteries = theme, work, lotteries
        self._desk: Desk | None = None
        self._vouchers: dict[str, QComboBox] = {}
        translate = QCoreApplication.translate
        self.staff = QLineEdit()
        self.staff.setPlaceholderText(translate("Draws", "手机号或编号，用逗号隔开"))
        self.field = Field(
            theme, translate("Draws", "不参加的店员"), self.staff, translate("Draws", "登记成顾客的都填上")
        )
        self.seal = Button(theme, translate("Draws", "对过了，封存"), kind="filled", icon="lock")
        self._lines, self._papers = QVBoxLayout(), QVBoxLayout()
        self._lines.setSpacing(8)
        self._papers.setSpacing(12)
        self._told = Text("", "body", "bad", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addLayout(self._lines)
        box.addLayout(self._papers)
        box.addWidget(self.field)
        box.addWidget(self._told)
        box.addWidget(self.seal)
        box.addStretch(1)
        self.seal.clicked.connect(self._seal)
        self._told.hide()

    def show_desk(self, desk: Desk, shelf: tuple[Shelved, ...]) -> None:
        """Show what will be fixed; a prize that is a paper may name one of the shop's."""
        if self._desk is not None and self._desk.id == desk.id and self._lines.count():
            self._desk = desk
            return
        self._desk = desk
        clear(self._lines)
        clear(self._papers)
        for words in wording.last_look(desk):
            both = row(Symbol(self._theme, "check", "brand", side=20, shape=""))
            both.addWidget(Text(words, wrap=True), 1)
            self._lines.addLayout(both)
        self._vouchers = {
            each.row.level: self._choice(shelf)
            for each in desk.rows
            if each.row.wins and not each.row.gift and "券" in each.row.name
        }
        for level, choice in self._vouchers.items():
            self._papers.addWidget(Field(self._theme, wording.voucher(level), choice))

    def _choice(self, shelf: tuple[Shelved, ...]) -> QComboBox:
        made = QComboBox()
        made.addItem(QCoreApplication.translate("Draws", "中了当面给，不从程序发"), "")
        for each in shelf:
            made.addItem(shown(each.terms.name), each.terms.id)
        return made

    def _chosen(self) -> Mapping[str, str]:
        picked = {level: str(choice.currentData()) for level, choice in self._vouchers.items()}
        return {level: template for level, template in picked.items() if template}

    @Slot()
    def _seal(self) -> None:
        if self._desk is None or not ask(self._theme, self.window(), *wording.seal_question(self._desk)):
            return
        lottery, vouchers = self._desk.id, self._chosen()
        staff = [word for word in _BETWEEN.split(self.staff.text()) if word]
        self.field.clear_problem()
        self._told.hide()
        does = Press(
            act=lambda request: self._lotteries.lock(
                lottery, staff=staff, vouchers=vouchers, request_id=request
            ),
            took=self._took,
            words=wording.refusal,
            problem=self._refused,
            touches=Touched.LOTTERIES | Touched.COUPONS,
        )
        press(self._work, self.seal, does)

    def _refused(self, problem: str) -> None:
        self._told.setText(problem)
        self._told.show()

    def _took(self, _locked: Locked) -> None:
        self.said.emit(wording.sealed())
