"""Rows of word and value under headings: the same on the screen, on a slip and as text to paste."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shopqun.posters.brief import SlipRow
from shopqun.ui.parts.card import Card, line, row
from shopqun.ui.parts.text import Text


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an account: its heading and its rows of word and value; the `loud` row is looked for."""

    title: str
    rows: tuple[tuple[str, str], ...]
    loud: int = -1


def as_text(title: str, sections: Iterable[Section]) -> str:
    """Give sections as lines to paste into a chat."""
    both = QCoreApplication.translate("Sections", "{label}：{value}")
    lines = [title]
    for section in sections:
        lines += ["", section.title]
        lines += [both.format(label=label, value=value) if value else label for label, value in section.rows]
    return "\n".join(lines)


def slip_parts(sections: Iterable[Section]) -> tuple[tuple[SlipRow, ...], ...]:
    """Give sections as the parts of a slip, each under its heading."""
    return tuple(
        (
            SlipRow(section.title, "", loud=True),
            *(
                SlipRow(label, value, loud=place == section.loud)
                for place, (label, value) in enumerate(section.rows)
            ),
        )
        for section in sections
    )


def section_card(section: Section) -> Card:
    """Give a section as a card, a line between its rows."""
    card = Card(section.title, " ")
    for place, (label, value) in enumerate(section.rows):
        loud = place == section.loud
        if place:
            card.add(line())
        pair = row()
        pair.addWidget(Text(label, "strong" if loud else "body", elide=True), 1)
        pair.addWidget(Text(value, "section" if loud else "body"))
        card.body.addLayout(pair)
    return card
