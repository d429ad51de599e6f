"""One claim by hand, and handing goods over by their code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.flashsales.answers import ClaimAnswer
from shopqun.flashsales.service import Asker, SaleService
from shopqun.ui.events import wording_sale as wording
from shopqun.ui.events.sale_view import Phase, SaleView
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.count import Count
from shopqun.ui.parts.field import Field
from shopqun.ui.parts.segmented import Segmented
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_MOST = 99


class ClaimPage(QWidget):
    """Writes one person's claim down."""

    def __init__(self, theme: Theme, work: Work, sales: SaleService) -> None:
        super().__init__()
        self._work, self._sales = work, sales
        self._view: SaleView | None = None
        self._phase = Phase.BEFORE
        self._under_way = False
        self.item = QComboBox()
        self.kind = Segmented(
            (
                ("name", QCoreApplication.translate("Sale", "群里的称呼")),
                ("member", QCoreApplication.translate("Sale", "会员")),
            )
        )
        self.who = QLineEdit()
        self.person = Field(theme, QCoreApplication.translate("Sale", "谁订"), self.who)
        self.count = Count(theme, 1, _MOST, QCoreApplication.translate("Sale", "份"))
        self.enter = Button(theme, QCoreApplication.translate("Sale", "登记"), kind="filled")
        self.told = Text("", "body", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Field(theme, QCoreApplication.translate("Sale", "订什么"), self.item))
        box.addWidget(self.kind)
        box.addWidget(self.person)
        box.addWidget(Field(theme, QCoreApplication.translate("Sale", "几份"), self.count))
        box.addWidget(self.enter)
        box.addWidget(self.told)
        box.addStretch(1)
        self.enter.clicked.connect(self._enter)
        self.who.returnPressed.connect(self._enter)
        self.count.entered.connect(self._enter)
        self.kind.chosen.connect(self._hint)
        self._hint("name")

    @Slot(str)
    def _hint(self, kind: str) -> None:
        """Say what to type for the kind of person."""
        words = {
            "name": QCoreApplication.translate("Sale", "和接龙里写的一样"),
            "member": QCoreApplication.translate("Sale", "手机号、编号或会员卡"),
        }[kind]
        self.who.setPlaceholderText(words)
        self.person.clear_problem()

    def show_view(self, view: SaleView, phase: Phase) -> None:
        """Offer the articles of a sale; what was chosen stays chosen."""
        kept = self.item.currentData()
        other = self._view is None or self._view.board.sale.id != view.board.sale.id
        opened = self._phase is not Phase.RUNNING
        self._view, self._phase = view, phase
        self.item.clear()
        for each in view.board.items:
            self.item.addItem(wording.article(each), each.item.sku)
        self.item.setCurrentIndex(max(0, self.item.findData(kept)))
        self._lock()
        if phase is not Phase.RUNNING:
            self._tell(wording.closed(view.board.sale, phase), "text2")
        elif other or opened:
            self._tell("", "text")

    def _lock(self) -> None:
        """Let a claim be entered while the sale runs and the last one is written."""
        self.enter.setEnabled(self._phase is Phase.RUNNING and not self._under_way)

    def _tell(self, words: str, tone: str) -> None:
        self.told.setText(words)
        self.told.set_tone(tone)

    @Slot()
    def _enter(self) -> None:
        who = self.who.text().strip()
        if self._view is None or not self.enter.isEnabled():
            return
        if not who:
            self.person.show_problem(QCoreApplication.translate("Sale", "请先填是哪一位。"))
            return
        self.person.clear_problem()
        sale, sku, count = self._view.board.sale.id, str(self.item.currentData()), self.count.value()
        asker = Asker(member=who) if self.kind.current() == "member" else Asker(name=who)
        does = Press(
            act=lambda request: self._sales.claim(sale, sku, asker, quantity=count, request_id=request),
            took=self._took,
            words=wording.refusal,
            problem=self._refused,
            touches=Touched.SALES,
        )
        press(self._work, self.enter, does)
        self._under_way = True

    def _refused(self, problem: str) -> None:
        self._under_way = False
        self._lock()
        self.person.show_problem(problem)

    def _took(self, answer: ClaimAnswer) -> None:
        self._under_way = False
        self._lock()
        names = wording.names(self._view.board.items) if self._view else {}
        self._tell(*wording.claimed(answer, names.get(answer.sku, answer.sku)))
        self.who.clear()
        self.count.set_value(1)
        self.who.setFocus()


class PickupPage(QWidget):
    """Hands over what a pick-up code holds."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, sales: SaleService) -> None:
        super().__init__()
        self._work, self._sales = work, sales
        self._view: SaleView | None = None
        self.code = QLineEdit()
        self.code.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.code.setPlaceholderText("K000-0000-0000")
        self.field = Field(
            theme,
            QCoreApplication.translate("Sale", "提货码"),
            self.code,
            QCoreApplication.translate("Sale", "扫码，或输 12 位"),
        )
        self.give = Button(theme, QCoreApplication.translate("Sale", "给货"), kind="filled")
        self.told = Text("", "section", "ok", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.field)
        box.addWidget(self.give)
        box.addWidget(self.told)
        box.addStretch(1)
        self.give.clicked.connect(self._give)
        self.code.returnPressed.connect(self._give)
        self.code.textEdited.connect(self.field.clear_problem)

    def show_view(self, view: SaleView) -> None:
        """Know the names of the articles."""
        self._view = view

    @Slot()
    def _give(self) -> None:
        code = self.code.text()
        if not code.strip():
            return
        self.field.clear_problem()
        self.told.setText("")
        does = Press(
            act=lambda request: self._sales.pickup(code, request_id=request),
            took=self._took,
            words=wording.refusal,
            problem=self._refused,
            touches=Touched.SALES,
        )
        press(self._work, self.give, does)

    def _refused(self, problem: str) -> None:
        self.field.show_problem(problem)
        self.code.selectAll()

    def _took(self, answer: ClaimAnswer) -> None:
        names = wording.names(self._view.board.items) if self._view else {}
        self.told.setText(wording.fetched(answer, names.get(answer.sku, answer.sku)))
        self.code.clear()
        self.code.setFocus()
