"""The look of the window: colours, type and the one style sheet, switched live between light and dark."""

from __future__ import annotations

import re
from dataclasses import asdict
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from shopqun.places import resource
from shopqun.ui.sheet import TEMPLATE
from shopqun.ui.tokens import DARK, LIGHT, ROLES, Tokens

FAMILIES = ("Noto Sans SC", "Microsoft YaHei UI", "Noto Sans CJK SC")
_FACES = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")
_WORD = re.compile(r"@(px\((\w+)\)|\w+)")


class Mode(StrEnum):
    """How the owner wants it: as the system has it, or always the one or the other."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """What every part asks for colours and fonts. Made once by `app`, handed to each part's constructor.

    `changed` is emitted after a switch of mode or size; parts that keep pictures draw them again then.
    """

    changed = Signal()

    def __init__(self, mode: Mode = Mode.LIGHT, size: int = 100) -> None:
        super().__init__()
        self._mode = mode
        self._size = size
        self._app: QApplication | None = None

    @property
    def dark(self) -> bool:
        """Say whether the dark colours are in use now."""
        if self._mode is Mode.SYSTEM:
            hints = QApplication.styleHints()
            return hints.colorScheme() == Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    @property
    def mode(self) -> Mode:
        """Give the owner's choice."""
        return self._mode

    @property
    def size(self) -> int:
        """Give the size setting in per cent."""
        return self._size

    @property
    def tokens(self) -> Tokens:
        """Give the colours in use, as `#RRGGBB` texts."""
        return DARK if self.dark else LIGHT

    def colour(self, token: str, alpha: int = 255) -> QColor:
        """Give one colour by its token; raises `AttributeError` for a name that is none."""
        made = QColor(getattr(self.tokens, token))
        made.setAlpha(alpha)
        return made

    def px(self, role: str) -> int:
        """Give the pixels of a role at the owner's size."""
        return round(ROLES[role][0] * self._size / 100)

    def font(self, role: str, *, bold: bool | None = None, px: int | None = None) -> QFont:
        """Give the font of a role; `bold` and `px` override what the role says."""
        made = QFont(list(FAMILIES))
        made.setPixelSize(self.px(role) if px is None else px)
        made.setBold(ROLES[role][1] if bold is None else bold)
        return made

    def set_mode(self, mode: Mode) -> None:
        """Switch between light, dark and as the system has it, at once."""
        self._mode = mode
        self._repaint()

    def set_size(self, size: int) -> None:
        """Switch the size of all words, in per cent (one of `SIZES`), at once."""
        self._size = size
        self._repaint()

    def dress(self, app: QApplication) -> None:
        """Give the application its style, font, palette and sheet; to be called once, before any window."""
        _bring_fonts()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(self.font("body"))
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._app = app
        self._repaint()

    @Slot()
    def _system_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._repaint()

    def _repaint(self) -> None:
        if self._app is not None:
            self._app.setPalette(_palette(self.tokens))
            self._app.setStyleSheet(sheet(self))
        self.changed.emit()


@cache
def _bring_fonts() -> None:
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{face}")))


def sheet(theme: Theme) -> str:
    """Fill the style sheet from a theme; raises `KeyError` for a word that is no token."""
    words = {**asdict(theme.tokens), **_extras(theme)}

    def fill(match: re.Match[str]) -> str:
        role = match.group(2)
        return f"{theme.px(role)}px" if role else words[match.group(1)]

    return _WORD.sub(fill, TEMPLATE)


def _extras(theme: Theme) -> dict[str, str]:
    roles = "\n".join(
        f'QLabel[role="{role}"] {{ font-size: {theme.px(role)}px; font-weight: {700 if bold else 400}; }}'
        for role, (_, bold) in ROLES.items()
    )
    shade = theme.colour("brand_fill").lighter(112) if theme.dark else theme.colour("brand_fill").darker(115)
    ground = "dark" if theme.dark else "light"
    return {
        "roles": roles,
        "fillDown": shade.name(),
        "railEdge": theme.tokens.line if theme.dark else theme.tokens.rail,
        "arrow": resource(f"icons/choose-{ground}.svg").as_posix(),
    }


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    for role, token in (
        (QPalette.ColorRole.Window, tokens.canvas),
        (QPalette.ColorRole.Base, tokens.surface),
        (QPalette.ColorRole.AlternateBase, tokens.well),
        (QPalette.ColorRole.Button, tokens.surface),
        (QPalette.ColorRole.WindowText, tokens.text),
        (QPalette.ColorRole.Text, tokens.text),
        (QPalette.ColorRole.ButtonText, tokens.text),
        (QPalette.ColorRole.PlaceholderText, tokens.text3),
        (QPalette.ColorRole.Highlight, tokens.brand_fill),
        (QPalette.ColorRole.HighlightedText, tokens.on_brand),
        (QPalette.ColorRole.Link, tokens.brand),
    ):
        palette.setColor(role, QColor(token))
    return palette


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property the sheet looks at (`kind`, `part`, `role`, `tone`) and have the widget look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
