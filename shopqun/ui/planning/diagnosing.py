"""Seven switches before the sample is chosen, and what follows: to be skipped by whoever knows."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from shopqun.planning.diagnosis import Advice, Trait, Trouble, advised
from shopqun.ui.parts.card import Card, row
from shopqun.ui.parts.switch import Switch
from shopqun.ui.parts.text import Text
from shopqun.ui.planning import wording_diagnosis as wording
from shopqun.ui.theme import Theme

_ACROSS = 2


class DiagnosisCard(Card):
    """What hurts and what the trade is like; the advice follows each switch."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(wording.title(), wording.may_skip())
        self.troubles = {each: Switch(theme, wording.trouble(each)) for each in Trouble}
        self.traits = {each: Switch(theme, wording.trait(each)) for each in Trait}
        self.advice = Text("", "strong", "brand", wrap=True)
        self.add(Text(wording.what_hurts(), "caption"))
        self._lay_out(tuple(self.troubles.values()))
        self.add(Text(wording.what_trade(), "caption"))
        self._lay_out(tuple(self.traits.values()))
        self.add(self.advice)
        self._say()

    def _lay_out(self, boxes: tuple[Switch, ...]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for place, box in enumerate(boxes):
            box.toggled.connect(self._say)
            line = row(box, Text(box.accessibleName()), 1, spacing=12)
            grid.addLayout(line, place // _ACROSS, place % _ACROSS)
        self.body.addLayout(grid)

    @property
    def advised(self) -> Advice:
        """Give what follows from the switches that are on."""
        return advised(
            {each for each, box in self.troubles.items() if box.isChecked()},
            {each for each, box in self.traits.items() if box.isChecked()},
        )

    def _say(self) -> None:
        said = wording.advice(self.advised)
        self.advice.setText(said)
        self.advice.setVisible(bool(said))
