"""The colours and type sizes of the window, as plain values: the only place that names a colour."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours, each as `#RRGGBB`; what each is for stands beside it."""

    canvas: str  # window ground
    surface: str  # cards, top bar, tables
    well: str  # table head, quoted words, read-only boxes
    line: str  # separators, card edges
    field: str  # edges of inputs and plain buttons
    text: str
    text2: str  # second lines, captions
    text3: str  # placeholder, notes: nothing lighter
    brand: str  # links, selected, outline buttons
    brand_fill: str  # the filled button
    on_brand: str
    tint: str  # selected row, icon squares
    rail: str
    rail_text: str
    rail_on: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    warn_fill: str  # shapes only, never text
    bad: str
    bad_tint: str
    info: str
    info_tint: str
    verdict_ok: str
    verdict_bad: str
    track: str  # the empty part of a bar
    c1: str  # charts: c5 is only ever "the rest"
    c2: str
    c3: str
    c4: str
    c5: str
    heat0: str
    heat1: str
    heat2: str
    heat3: str
    heat4: str
    sign: str = "#F4B63F"  # logo tile, current wizard step, today in the calendar
    on_sign: str = "#0F2F38"
    badge: str = "#B3241B"  # the count on the nav rail, white on it
    white: str = "#FFFFFF"


LIGHT = Tokens(
    canvas="#F3F2EE",
    surface="#FFFFFF",
    well="#F9F8F5",
    line="#E3E0D9",
    field="#8E8A81",
    text="#1E2327",
    text2="#4F565D",
    text3="#666C72",
    brand="#0B6374",
    brand_fill="#0B6374",
    on_brand="#FFFFFF",
    tint="#E1EFF1",
    rail="#0F2F38",
    rail_text="#B7CBD0",
    rail_on="#1B5563",
    ok="#19753B",
    ok_tint="#E3F2E7",
    warn="#8A5200",
    warn_tint="#FDF0D5",
    warn_fill="#E8A317",
    bad="#B3241B",
    bad_tint="#FBE7E5",
    info="#2A5AA3",
    info_tint="#E6EDF8",
    verdict_ok="#166B38",
    verdict_bad="#A3211A",
    track="#E9E6DF",
    c1="#0B6374",
    c2="#CC7A22",
    c3="#9A7FCB",
    c4="#23282C",
    c5="#A7AFB3",
    heat0="#FFFFFF",
    heat1="#E4F0F2",
    heat2="#C3DFE4",
    heat3="#8CC0C9",
    heat4="#0B6374",
)

DARK = Tokens(
    canvas="#121618",
    surface="#1B2023",
    well="#21272B",
    line="#2E353A",
    field="#6C757A",
    text="#ECEFF0",
    text2="#B4BCC0",
    text3="#949DA2",
    brand="#5CC0CF",
    brand_fill="#4DB4C4",
    on_brand="#06222A",
    tint="#15343B",
    rail="#0B1214",
    rail_text="#9FB0B5",
    rail_on="#1A3A42",
    ok="#63C988",
    ok_tint="#16301F",
    warn="#EFB653",
    warn_tint="#372A10",
    warn_fill="#D99A1E",
    bad="#FF9087",
    bad_tint="#3C1C1A",
    info="#8DB5F5",
    info_tint="#1B2B45",
    verdict_ok="#155C31",
    verdict_bad="#8A1D17",
    track="#2E353A",
    c1="#2F9CB0",
    c2="#E8A04F",
    c3="#BFA6F0",
    c4="#F1F3F4",
    c5="#77716A",
    heat0="#1B2023",
    heat1="#1C3339",
    heat2="#1F4A53",
    heat3="#2A7583",
    heat4="#4DB4C4",
)

ROLES: dict[str, tuple[int, bool]] = {
    "verdict": (72, True),
    "countdown": (48, True),
    "collect": (48, True),
    "money": (40, True),
    "figure": (24, True),
    "wizard": (24, True),
    "title": (20, True),
    "section": (16, True),
    "lead": (15, True),
    "strong": (14, True),
    "body": (14, False),
    "till": (20, False),
    "caption": (13, False),
    "note": (12, False),
    "ruler": (11, False),
}
"""Role of a text: pixels at 100 %, and whether it is bold (400 and 700 are the only weights)."""

SIZES = (90, 100, 115, 130, 150)
"""The owner's size settings, in per cent."""
