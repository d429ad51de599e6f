"""The reader of a 接龙: it shows what it understood, asks about the rest, and guesses nothing."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from shopqun.basics import Refused, ShopTrouble, Touched
from shopqun.flashsales.answers import PasteAnswer
from shopqun.flashsales.service import SaleService
from shopqun.ui.events import wording_paste as wording
from shopqun.ui.events import wording_sale
from shopqun.ui.events.sale_view import Phase, SaleView
from shopqun.ui.gesture import Press, press
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import clear, column, row
from shopqun.ui.parts.chip import Chip
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.troubles import sentence
from shopqun.ui.work import Work

_PAUSE_MS = 300
_BOX_TALL = 160
_SHOWN = 3


class PastePage(QWidget):
    """Reads what is in the box at each pause; `said(words)` after it was written down."""

    said = Signal(str)

    def __init__(self, theme: Theme, work: Work, sales: SaleService) -> None:
        super().__init__()
        self._theme, self._work, self._sales = theme, work, sales
        self._view: SaleView | None = None
        self._read: PasteAnswer | None = None
        self._asked = 0
        self.box = QPlainTextEdit()
        self.box.setMinimumHeight(_BOX_TALL)
        self.box.setAccessibleName(QCoreApplication.translate("Sale", "贴群接龙"))
        self.paste = Button(
            theme,
            QCoreApplication.translate("Sale", "粘贴"),
            kind="outline",
            icon="clipboard-paste",
            height=32,
        )
        self.sure = Chip("", "ok")
        self.unsure = Chip("", "warn")
        self._rule = Text(QCoreApplication.translate("Sale", "不猜，不确定就问"), "caption")
        self._asks = QVBoxLayout()
        self._asks.setSpacing(12)
        self.problem = Text("", "body", "bad", wrap=True)
        self.enter = Button(theme, wording.enter_lines(0, 0, 0), kind="filled", height=56)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._show(None)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(row(self._rule, 1, self.paste))
        box.addWidget(self.box, 1)
        box.addLayout(row(self.sure, self.unsure, 1))
        box.addLayout(self._asks)
        box.addWidget(self.problem)
        box.addWidget(self.enter)

    def _connect(self) -> None:
        self.paste.clicked.connect(self._paste)
        self.enter.clicked.connect(self._enter)
        self.box.textChanged.connect(self._typed)
        self._pause.timeout.connect(self.look)
        self._theme.changed.connect(self._mark)

    def show_view(self, view: SaleView, phase: Phase) -> None:
        """Read the box against a sale as it stands now."""
        other = self._view is None or self._view.board.sale.id != view.board.sale.id
        self._view = view
        self.box.setEnabled(phase in {Phase.RUNNING, Phase.PICKUP})
        self.box.setPlaceholderText(wording.invitation(phase))
        self.paste.setEnabled(self.box.isEnabled())
        if other:
            self.box.clear()
        elif self.box.toPlainText().strip():
            self.look()

    @Slot()
    def _paste(self) -> None:
        self.box.setPlainText(QGuiApplication.clipboard().text())
        self.look()

    @Slot()
    def _typed(self) -> None:
        self._show(None)
        self._pause.start()

    @Slot()
    def look(self) -> None:
        """Ask what the list would come to; writes nothing."""
        self._pause.stop()
        text = self.box.toPlainText()
        if self._view is None or not text.strip():
            self._show(None)
            return
        sale = self._view.board.sale.id
        self._asked += 1
        number = self._asked
        self._work.books(
            lambda: self._sales.paste(sale, text, dry_run=True, request_id=str(uuid.uuid4())).value,
            lambda read: self._came(read, number, text),
            trouble=self._trouble,
        )

    def _came(self, read: PasteAnswer | Refused, number: int, text: str) -> None:
        """Show the newest reading only: an older one speaks of another text."""
        if number != self._asked or text != self.box.toPlainText():
            return
        if isinstance(read, Refused):
            self._show(None)
            self._tell(wording_sale.refusal(read))
        else:
            self._show(read)

    def _trouble(self, trouble: ShopTrouble) -> None:
        self._tell(sentence(trouble))

    def _show(self, read: PasteAnswer | None) -> None:
        self._read = read
        self._tell("")
        lines, pieces, changes = _to_write(read)
        self.enter.setText(wording.enter_lines(lines, pieces, changes))
        self.enter.setEnabled(bool(lines or changes))
        known = len({claim.line for claim in read.claims}) if read else 0
        asks = read.questions if read else ()
        self.sure.show_state(wording.understood(known) if known else "", "ok")
        self.unsure.show_state(wording.to_look_at(len(asks)) if asks else "", "warn")
        clear(self._asks)
        names = wording_sale.names(self._view.board.items) if self._view else {}
        changes_to_show = read.changed if read else ()
        for asked in asks[:_SHOWN]:
            self._ask(asked.text, wording.question(asked), "circle-question-mark", "warn")
        for changed in changes_to_show[:_SHOWN]:
            name = names.get(changed.sku, changed.sku)
            self._ask(wording.change(changed, name), "", "pencil", "info")
        hidden = max(0, len(asks) - _SHOWN) + max(0, len(changes_to_show) - _SHOWN)
        if hidden:
            self._asks.addWidget(Text(wording.more(hidden), "caption"))
        self._mark()

    def _ask(self, head: str, reason: str, icon: str, tone: str) -> None:
        words = column(Text(head, "strong", wrap=True), spacing=2)
        if reason:
            words.addWidget(Text(reason, "caption", wrap=True))
        both = row(Symbol(self._theme, icon, tone, side=20, shape=""))
        both.addLayout(words, 1)
        self._asks.addLayout(both)

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    @Slot()
    def _mark(self) -> None:
        """Lay a tint under the lines that are asked about."""
        marks = []
        for asked in self._read.questions if self._read else ():
            block = self.box.document().findBlockByNumber(asked.line - 1)
            if asked.line and block.isValid():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(block)
                mark.format.setBackground(self._theme.colour("warn_tint"))
                mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
                marks.append(mark)
        self.box.setExtraSelections(marks)

    @Slot()
    def _enter(self) -> None:
        if self._view is None:
            return
        sale, text = self._view.board.sale.id, self.box.toPlainText()
        does = Press(
            act=lambda request: self._sales.paste(sale, text, request_id=request),
            took=self._entered,
            words=wording_sale.refusal,
            problem=self._tell,
            touches=Touched.SALES,
        )
        press(self._work, self.enter, does)

    def _entered(self, answer: PasteAnswer) -> None:
        lines, _, changes = _to_write(answer)
        self.said.emit(wording.entered(lines + changes, len(answer.questions)))
        if answer.questions:
            self.look()
        else:
            self.box.clear()


def _to_write(read: PasteAnswer | None) -> tuple[int, int, int]:
    """Give the lines and pieces that are new, and how many places change."""
    if read is None:
        return 0, 0, 0
    changed = {(each.line, each.sku) for each in read.changed}
    new = [claim for claim in read.claims if claim.new and (claim.line, claim.sku) not in changed]
    return len({claim.line for claim in new}), sum(claim.quantity for claim in new), len(read.changed)
