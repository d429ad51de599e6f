"""Above the reward book: this month's gift budget as one quiet bar, and what one referral costs (R-03)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopqun.compliance.referral_rules import Margin
from shopqun.referrals.budget import RewardBudget
from shopqun.ui.members import reward_words
from shopqun.ui.parts.bar import Bar, Segment
from shopqun.ui.parts.card import row
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme


class Ledger(QWidget):
    """Two quiet lines; each is hidden where there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.bar = Bar(theme, height=8)
        self.words = Text("", "caption", wrap=True)
        self.margin = Text("", "caption", wrap=True)
        self._light = Symbol(theme, "circle-check", "ok", side=18, shape="")
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 0, 16, 12)
        box.setSpacing(6)
        box.addWidget(self.words)
        box.addWidget(self.bar)
        line = row(self._light)
        line.addWidget(self.margin, 1)
        box.addLayout(line)
        self.render_ledger(None, None)

    def render_ledger(self, budget: RewardBudget | None, margin: Margin | None) -> None:
        """Show both."""
        told = budget is not None and budget.whole_fen > 0
        for part in (self.bar, self.words):
            part.setVisible(told)
        if budget is not None and told:
            tone = "warn_fill" if budget.left_fen < 0 else "c1"
            spoken = reward_words.budget(budget)
            self.words.setText(spoken)
            parts = (Segment(budget.paid_fen, "ok"), Segment(budget.open_fen, tone))
            self.bar.show_segments(parts, budget.whole_fen, spoken)
        self.margin.setVisible(margin is not None)
        self._light.setVisible(margin is not None)
        if margin is not None:
            self.margin.setText(reward_words.margin(margin))
            self._light.show_icon(*(("circle-alert", "warn") if margin.too_dear else ("circle-check", "ok")))
        self.setVisible(told or margin is not None)
