"""The quiet cards of the right column: today's figures, what waits to be collected, the newest copy."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from shopqun.basics import Money
from shopqun.calendar.service import Today
from shopqun.calendar.today import backup_due, held, taken, to_collect
from shopqun.ui.parts.bar import Bar, Segment
from shopqun.ui.parts.buttons import Button
from shopqun.ui.parts.card import Card, column, row
from shopqun.ui.parts.figure import Figure, figures
from shopqun.ui.parts.symbol import Symbol
from shopqun.ui.parts.text import Text
from shopqun.ui.theme import Theme
from shopqun.ui.today import wording
from shopqun.ui.today import wording_times as times


class SoFarCard(Card):
    """What today brought until now; money has a line of its own, four digits and fen need it."""

    def __init__(self) -> None:
        super().__init__(wording.so_far())
        self._tiles = tuple(Figure(label) for label in wording.figure_labels())
        *counts, paid = self._tiles
        self.add(figures(*counts))
        self.add(paid)

    def show_figures(self, seen: Today) -> None:
        """Show papers used, new customers, brought ones, and what was paid."""
        so_far = seen.facts.so_far
        numbers = (so_far.papers_used, so_far.members_new, so_far.brought)
        said = (*(str(number) for number in numbers), Money(so_far.paid_fen).spoken())
        for tile, number, unit in zip(self._tiles, said, wording.figure_units(), strict=True):
            tile.show_number(number, unit)


class CollectCard(Card):
    """What waits to be collected; hidden when nothing does. `opened(sale)` for the list of names."""

    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(wording.to_collect(), " ")
        self._sale = ""
        self._note = Text("", "caption", elide=True)
        self._bar = Bar(theme)
        self._list = Button(theme, wording.name_list(), kind="text", height=32)
        self._list.clicked.connect(self._pressed)
        self.fact.setProperty("role", "strong")
        self.fact.set_tone("warn")
        line = row()
        line.addWidget(self._note, 1)
        line.addWidget(self._list)
        self.body.addLayout(line)
        self.add(self._bar)

    def show_waiting(self, seen: Today) -> None:
        """Show the sale that closes first."""
        board = to_collect(seen.facts, seen.now)
        self.setVisible(board is not None)
        if board is None:
            return
        self._sale = board.sale.id
        waiting, gone = held(board), taken(board)
        self.set_heading(wording.to_collect(), wording.pieces(waiting))
        until = times.moment(board.sale.pickup_until, seen.now, seen.facts.days)
        said = wording.collected(gone, gone + waiting, until)
        self._note.setText(said)
        self._bar.show_segments((Segment(gone, "ok"),), gone + waiting, f"{board.sale.name} {said}")

    @Slot()
    def _pressed(self) -> None:
        self.opened.emit(self._sale)


class BackupCard(Card):
    """How old the newest copy of the books is, and the button that makes one: `asked`."""

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = Symbol(theme, "hard-drive", "warn")
        self._title = Text("", "lead", elide=True)
        self._note = Text("", "caption", elide=True)
        self.button = Button(theme, wording.back_up(), kind="outline", height=32)
        self.button.clicked.connect(self.asked)
        box = QHBoxLayout()
        box.setSpacing(12)
        box.addWidget(self._icon)
        box.addLayout(column(self._title, self._note, spacing=2), 1)
        box.addWidget(self.button)
        self.body.addLayout(box)

    def show_age(self, seen: Today) -> None:
        """Show when the last copy was made."""
        due = backup_due(seen.facts.last_backup, seen.now, seen.facts.days)
        self._icon.show_icon("hard-drive" if due else "shield-check", "warn" if due else "ok")
        self._title.setText(wording.backup_title(seen))
        self._note.setText(wording.backup_note(seen))

    def begin(self) -> None:
        """Show that the copy is being made."""
        self.button.setEnabled(False)
        self.button.setText(wording.backing_up())

    def end(self) -> None:
        """Show that it came to an end."""
        self.button.setEnabled(True)
        self.button.setText(wording.back_up())
