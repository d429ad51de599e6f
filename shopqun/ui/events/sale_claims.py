"""The list of who ordered what: cancelling one, and letting go what nobody fetched."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopqun.basics import Touched
from shopqun.flashsales.answers import ClaimAnswer, ReleaseAnswer
from shopqun.flashsales.claims import Claim, ClaimState
from shopqun.flashsales.service import SaleService
from shopqun.ui.events import wording_counter
from shopqun.ui.events import wording_sale as wording
from shopqun.ui.events.sale_view import Phase, SaleView, unfetched
from shopqun.ui.events.wording_coupons import grouped
from shopqun.ui.gesture import Answer, Press, press
from shopqun.ui.parts.ask import Question, ask, ask_text
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import row
from shopqun.ui.parts.count import Count
from shopqun.ui.parts.text import Text
from shopqun.ui.tables import Column, Table
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_ORDER = {ClaimState.HELD: 0, ClaimState.WAITING: 1, ClaimState.TAKEN: 2, ClaimState.RELEASED: 3}


class ClaimsPage(QWidget):
    """Every claim; `said(words)` for what went well."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, sales: SaleService) -> None:
        super().__init__()
        self._theme, self._work, self._sales = theme, work, sales
        self._view: SaleView | None = None
        self._names: dict[str, str] = {}
        self._chosen: Claim | None = None
        self.table = Table(theme, self._columns(), row_height=56)
        self.table.setAccessibleName(QCoreApplication.translate("Sale", "名单"))
        self.table.setMinimumHeight(200)
        self.cancel = Button(theme, QCoreApplication.translate("Sale", "取消这一笔"), icon="x", height=32)
        self.release = Button(
            theme, QCoreApplication.translate("Sale", "放掉没来提的"), kind="outline", height=32
        )
        self.part = Button(theme, wording_counter.part(), height=32)
        self.undo = Button(theme, wording_counter.undo(), height=32)
        self.question: HowMany | None = None
        self._empty = Text(QCoreApplication.translate("Sale", "还没有人订。"), "body", "text2")
        self.problem = Text("", "body", "bad", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self._empty)
        box.addWidget(self.table, 1)
        box.addWidget(self.problem)
        box.addLayout(row(self.cancel, self.part, self.undo, 1, self.release))
        self.table.chosen.connect(self._choose)
        self.cancel.clicked.connect(self._cancel)
        self.release.clicked.connect(self._release)
        self.part.clicked.connect(self._ask_part)
        self.undo.clicked.connect(self._undo)
        self._tell("")

    def _columns(self) -> tuple[Column[Claim], ...]:
        return (
            Column[Claim](
                QCoreApplication.translate("Sale", "谁"),
                lambda claim: claim.name,
                bold=True,
                width=140,
                note=lambda claim: grouped(claim.pickup_code),
            ),
            Column[Claim](
                QCoreApplication.translate("Sale", "订了什么"),
                lambda claim: self._names.get(claim.sku, claim.sku),
                note=wording.pieces,
            ),
            Column[Claim](
                QCoreApplication.translate("Sale", "到哪了"),
                lambda claim: wording.claim_state(claim)[0],
                width=96,
                chip=lambda claim: wording.claim_state(claim)[1],
            ),
        )

    def show_view(self, view: SaleView, phase: Phase) -> None:
        """Show the claims of a sale, those still to be fetched first."""
        if self._view is not None and self._view.board.sale.id != view.board.sale.id:
            self._tell("")
        self._view = view
        self._names = wording.names(view.board.items)
        kept = self._chosen.id if self._chosen else 0
        self._choose(None)
        self.table.rows.show_rows(sorted(view.claims, key=lambda claim: _ORDER[claim.state]))
        self.table.choose(lambda claim: claim.id == kept)
        self.table.setVisible(bool(view.claims))
        self._empty.setVisible(not view.claims)
        self.release.setVisible(phase is Phase.OVER and unfetched(view.claims) > 0)

    @Slot(object)
    def _choose(self, claim: Claim | None) -> None:
        self._chosen = claim
        live = claim is not None and claim.state in {ClaimState.HELD, ClaimState.WAITING}
        self.cancel.setEnabled(live)
        held = claim is not None and claim.state is ClaimState.HELD
        taken = claim is not None and claim.state is ClaimState.TAKEN
        self.part.setVisible(held and claim is not None and claim.quantity > 1)
        self.undo.setVisible(taken)
        self.cancel.setVisible(not taken)

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    @Slot()
    def _cancel(self) -> None:
        claim = self._chosen
        if claim is None:
            return
        title = QCoreApplication.translate("Sale", "取消{name}的这一笔？").format(name=claim.name)
        words = QCoreApplication.translate("Sale", "{what}。取消后货给候补的人，她要再订就排在后面。").format(
            what=wording.claim_words(claim, self._names.get(claim.sku, claim.sku))
        )
        if not ask(self._theme, self, title, words, self.cancel.text()):
            return
        self._tell("")
        does = Press(
            act=lambda request: self._sales.cancel(str(claim.id), request_id=request),
            took=self._cancelled,
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.SALES,
        )
        press(self._work, self.cancel, does)

    def _cancelled(self, answer: ClaimAnswer) -> None:
        self.said.emit(wording.cancelled(answer))

    @Slot()
    def _ask_part(self) -> None:
        if (claim := self._chosen) is None:
            return
        title = wording_counter.part_title(claim, self._names.get(claim.sku, claim.sku))
        self.question = HowMany(self._theme, self, title, claim.quantity)
        self.question.agreed.connect(lambda pieces: self._part(claim, pieces))
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    def _part(self, claim: Claim, pieces: int) -> None:
        self._press(
            self.part,
            lambda request: self._sales.pickup(claim.pickup_code, pieces, request_id=request),
            wording_counter.parted,
        )

    @Slot()
    def _undo(self) -> None:
        if (claim := self._chosen) is None:
            return
        title, label = wording_counter.undo_title(claim), wording_counter.undo_label()
        why = ask_text(self._theme, self, title, label, wording_counter.undo())
        if why is not None:
            self._press(
                self.undo,
                lambda request: self._sales.undo_pickup(str(claim.id), why, request_id=request),
                wording_counter.undone,
            )

    def _press(
        self, button: Button, act: Callable[[str], Answer[ClaimAnswer]], words: Callable[[ClaimAnswer], str]
    ) -> None:
        self._tell("")
        does = Press(
            act=act,
            took=lambda answer: self.said.emit(words(answer)),
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.SALES,
        )
        press(self._work, button, does)

    @Slot()
    def _release(self) -> None:
        if self._view is None:
            return
        sale = self._view.board.sale.id
        words = QCoreApplication.translate("Sale", "还有 {count} 笔没来提，放掉后货可以另卖。").format(
            count=unfetched(self._view.claims)
        )
        title = QCoreApplication.translate("Sale", "放掉没来提的？")
        if not ask(self._theme, self, title, words, self.release.text()):
            return
        self._tell("")
        does = Press(
            act=lambda request: self._sales.release(sale, request_id=request),
            took=self._released,
            words=wording.refusal,
            problem=self._tell,
            touches=Touched.SALES,
        )
        press(self._work, self.release, does)

    def _released(self, answer: ReleaseAnswer) -> None:
        self.said.emit(wording.released(len(answer.released)))


class HowMany(Question):
    """Asks how many pieces of a claim go now; `agreed(pieces)`, fewer than all."""

    agreed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget, title: str, whole: int) -> None:
        super().__init__(theme, parent, title, wording_counter.part_words(), wording_counter.give())
        self.count = Count(theme, 1, whole - 1, QCoreApplication.translate("Sale", "份"))
        self.middle.addWidget(self.count)
        self.count.setFocus()

    def accept(self) -> None:
        """Go on with the number."""
        super().accept()
        self.agreed.emit(self.count.value())
