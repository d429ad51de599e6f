"""Where a poster hangs: the place whose short code it carries; a coupon has a code of its own there."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from shopqun.placements.place import Place
from shopqun.placements.service import PlacementService
from shopqun.ui.parts.field import Field
from shopqun.ui.posters import wording_prints as wording
from shopqun.ui.theme import Theme
from shopqun.ui.work import Work

_HANDED_OVER = frozenset({"card", "invite", "member"})
"""What is given to somebody hangs nowhere; cards lie where their batch was put."""


class WhereField(Field):
    """`chosen()` when the poster is another one now; hidden where there are no places."""

    chosen = Signal()

    def __init__(self, theme: Theme, work: Work, placements: PlacementService) -> None:
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.box.setAccessibleName(wording.place_label())
        super().__init__(theme, wording.place_label(), self.box)
        self._work, self._placements = work, placements
        self._subject = ("", "")
        self._places: dict[str, Place] = {}
        self.place: Place | None = None
        self.box.activated.connect(self._choose)
        self.hide()

    @property
    def name(self) -> str:
        """Give the name of the place, empty for anywhere."""
        return self.place.name if self.place else ""

    @property
    def tag(self) -> str:
        """Give the short code that stands on the poster, empty for anywhere."""
        return self.place.code if self.place else ""

    @property
    def number(self) -> int:
        """Give the number of the place, 0 for anywhere."""
        return self.place.id if self.place else 0

    def reload(self) -> None:
        """Read the places there are now."""
        self._work.books(self._placements.places, self._show)

    def begin(self, kind: str, about: str) -> None:
        """Begin with a poster: another one hangs anywhere until a place is chosen for it."""
        if self._subject not in {(kind, about), (kind, "")}:
            self.place = None
        self._subject = (kind, about)
        self._offer()

    def _show(self, places: tuple[Place, ...]) -> None:
        self._places = {each.name: each for each in places if each.retired_on is None}
        self._offer()

    def _offer(self) -> None:
        self.box.clear()
        self.box.addItem(wording.any_place(), "")
        for each in self._places.values():
            self.box.addItem(f"{each.name} {each.code}", each.name)
        self.box.setCurrentIndex(max(self.box.findData(self.name), 0))
        self.setVisible(bool(self._places) and self._subject[0] not in _HANDED_OVER)

    @Slot(int)
    def _choose(self, at: int) -> None:
        """Take the place; a coupon gets a public code of its own there first."""
        kind, about = self._subject
        self.place = self._places.get(self.box.itemData(at))
        if self.place is None or kind != "coupon":
            self.chosen.emit()
            return
        name, request_id = self.place.name, str(uuid.uuid4())
        self._work.books(
            lambda: self._placements.hang(name, about, request_id=request_id),
            lambda _hung: self.chosen.emit(),
        )
