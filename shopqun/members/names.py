"""Names of people: as they are kept, as they are looked for, and as a list on a wall may show them."""

import unicodedata

LONGEST = 40
_UNSEEN = ("Cc", "Cs")


def _seen(letter: str) -> bool:
    return unicodedata.category(letter) not in _UNSEEN and ord(letter) & 0xFFFE != 0xFFFE


def tidy(text: str) -> str:
    """Give a text in one form (NFKC), without control characters, its blanks single, none at the ends."""
    kept = text
    if not text.isprintable():
        kept = "".join(letter if letter.isspace() or _seen(letter) else "" for letter in text)
    return " ".join(unicodedata.normalize("NFKC", kept).split())


def clean_name(text: str) -> str | None:
    """Give a name as it is kept; None unless one to forty characters are left of it."""
    name = tidy(text)
    return name if 1 <= len(name) <= LONGEST else None


def masked_name(name: str) -> str:
    """Show a name as `张**` (个保法 25: what hangs in public or is passed on names nobody)."""
    return name[:1] + "*" * min(2, max(1, len(name) - 1)) if name else ""
