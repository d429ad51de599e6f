"""Ten colour names that a theme fills, and the contrast below which nothing is printed (look.md 10)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_PAIRS = (("ink", "paper", 7.0), ("mute", "paper", 4.5), ("brand", "paper", 4.5), ("onbrand", "brand", 4.5))
_TELLS_APART = 3.0
"""Contrast at which a shape is seen (WCAG 2, 1.4.11)."""
MOTIFS = ("awning", "scallop", "frame", "branch", "slice", "none")


@dataclass(frozen=True, slots=True)
class Theme:
    """A poster's colours as `#RRGGBB`, its corner in mm on A4, and its motif."""

    paper: str
    ink: str
    brand: str
    brand2: str
    accent: str
    soft: str
    card: str
    mute: str
    line: str
    onbrand: str
    key: str = ""
    name: str = ""
    corner: float = 5.0
    motif: str = "none"
    loud: str = "accent"
    """Which of accent and brand prices take."""

    def strong(self, ground: str) -> str:
        """Give the colour for a price on a ground: the loud one, brand or ink, the first that can be read."""
        for colour in (self.accent if self.loud == "accent" else self.brand, self.brand, self.ink):
            if contrast(colour, ground) >= 4.5:
                return colour
        return self.onbrand

    def plain(self, ground: str) -> str:
        """Give the colour for words on a ground: ink, or on dark fields the one made for them."""
        return self.ink if contrast(self.ink, ground) >= contrast(self.onbrand, ground) else self.onbrand


@dataclass(frozen=True, slots=True)
class LowContrast:
    """A pair of colours too near to read, what it has, what it needs, and the nearest tone that does."""

    fore: str
    ground: str
    ratio: float
    needed: float
    suggestion: str


CUTTERS_INK = "#111111"
"""Of crop marks, rulers and slug lines: outside every poster, so no theme's business."""

MONO = Theme(
    paper="#FFFFFF",
    ink="#000000",
    brand="#000000",
    brand2="#FFFFFF",
    accent="#000000",
    soft="#FFFFFF",
    card="#FFFFFF",
    mute="#000000",
    line="#000000",
    onbrand="#FFFFFF",
    key="mono",
    name="黑白",
    corner=0.0,
)
"""What a receipt printer can print."""

COLOURS = tuple(each.name for each in fields(Theme))[:10]


def theme_from(facts: Mapping[str, object]) -> Theme:
    """Make a theme of what its file says; ValueError names what is missing or misspelt."""
    for name in COLOURS:
        if not _HEX.fullmatch(str(facts.get(name, ""))):
            raise ValueError(name)
    motif = str(facts.get("motif", "none"))
    corner = facts.get("corner", 5)
    if motif not in MOTIFS:
        raise ValueError(motif)
    if not isinstance(corner, int | float) or not 0 <= corner <= 6:
        raise ValueError("corner")
    loud = str(facts.get("loud", "accent"))
    if loud not in {"accent", "brand"}:
        raise ValueError(loud)
    words = {name: str(facts[name]) for name in COLOURS}
    key, name = str(facts.get("key", "")), str(facts.get("name", ""))
    return Theme(**words, key=key, name=name, corner=float(corner), motif=motif, loud=loud)


def luminance(colour: str) -> float:
    """Give the relative luminance of `#RRGGBB` as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the WCAG contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def plate_under(tone: str, ground: str) -> str:
    """Give the colour of the plate that something of a tone needs to be seen on a ground; "" for none."""
    if contrast(tone, ground) >= _TELLS_APART:
        return ""
    return MONO.paper if contrast(tone, MONO.paper) >= _TELLS_APART else CUTTERS_INK


def too_faint(theme: Theme) -> tuple[LowContrast, ...]:
    """Give the pairs of a theme that may not be printed, each with the nearest tone that may."""
    found = []
    for fore, ground, needed in _PAIRS:
        front, back = getattr(theme, fore), getattr(theme, ground)
        ratio = contrast(front, back)
        if ratio < needed:
            found.append(LowContrast(fore, ground, ratio, needed, _nearest(front, back, needed)))
    return tuple(found)


def wearing(theme: Theme, colour: str) -> Theme:
    """Give a theme with the shop's own colour as its accent, which prices take; "" leaves it as it is.

    It is moved to the nearest tone that words can have on every ground of the theme (4.5, as for `brand`).
    """
    if not colour:
        return theme
    for ground in (theme.paper, theme.soft, theme.card):
        colour = _nearest(colour, ground, 4.5)
    return replace(theme, accent=colour, loud="accent")


def _nearest(front: str, back: str, needed: float) -> str:
    """Move a colour towards black, or on dark ground towards white, until it can be read."""
    goal = 0 if contrast("#000000", back) >= contrast("#FFFFFF", back) else 255
    parts = [int(front[at : at + 2], 16) for at in (1, 3, 5)]
    for step in range(101):
        tone = "#" + "".join(f"{part + (goal - part) * step // 100:02X}" for part in parts)
        if contrast(tone, back) >= needed:
            return tone
    return f"#{goal:02X}{goal:02X}{goal:02X}"
