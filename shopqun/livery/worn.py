"""What is worn and by what: the shop itself, a template's poster, or an article in a list of prices."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from shopqun.livery.picture import Picture

_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")


class Wearer(StrEnum):
    """What wears a picture or a colour."""

    LOGO = "logo"
    COLOUR = "colour"
    TEMPLATE = "template"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Wears:
    """One thing that is worn now; `about` is a template's id or an article's sku, `name` what people call it.

    A picture's size is what was kept of it. Blank where it was taken off.
    """

    what: Wearer
    about: str = ""
    name: str = ""
    picture: str = ""
    width: int = 0
    height: int = 0
    focus_x: int = 50
    focus_y: int = 50
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Goods:
    """Something that may wear a photo, and the one it wears."""

    what: Wearer
    about: str
    name: str
    photo: Picture | None = None


def read_colour(text: str) -> str | None:
    """Read `#1c7a3e` or `1C7A3E` as `#1C7A3E`; None for what is no colour."""
    found = _COLOUR.fullmatch(text.strip())
    return f"#{found[1].upper()}" if found else None
