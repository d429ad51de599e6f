"""What a sale came to, once its goods had to be fetched: earned by article, and what is left over."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from shopqun.flashsales.selling import outcomes
from shopqun.ui.events import wording_counter
from shopqun.ui.events.sale_view import Phase, SaleView, unfetched
from shopqun.ui.parts.card import Card, clear, column, row
from shopqun.ui.parts.text import Text
from shopqun.ui.plan_words import shown


class Result(Card):
    """Hidden until the sale is over."""

    def __init__(self) -> None:
        super().__init__(wording_counter.result())
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.advice = Text("", "caption", wrap=True)
        self.body.addLayout(self._lines)
        self.add(self.advice)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_view(self, view: SaleView, phase: Phase) -> None:
        """Show what each article brought in, and what to do with the rest."""
        clear(self._lines)
        self.setVisible(phase is Phase.OVER)
        for one in outcomes(view.board):
            words = column(Text(shown(one.name), "strong", elide=True), spacing=0)
            words.addWidget(Text(wording_counter.earned(one), "caption", elide=True))
            line = row(spacing=12)
            line.addLayout(words, 1)
            line.addWidget(
                Text(wording_counter.leftover(one), "body", "warn" if one.leftover > 0 else "text2")
            )
            self._lines.addLayout(line)
        self.advice.setText(wording_counter.leftover_advice(unfetched(view.claims)))
