"""Words of a plan as they are shown and posted: set in Chinese stops, without the plan's own marks."""

from __future__ import annotations

import re

from shopqun.posters.typography import fold

_REFERENCE = re.compile(r"\s*[(（][GC]\d{2}[)）]")
_QUOTES = (('"', '"'), ("“", "”"), ("「", "」"))


def shown(words: str) -> str:
    """Give words as a reader expects them: full-width stops, no ids of gifts like `(G04)`."""
    return fold(_REFERENCE.sub("", words))


def to_post(words: str) -> str:
    """Give words to post, also without the quotation marks the plan may put around them."""
    plain = words.strip()
    for left, right in _QUOTES:
        if len(plain) > 1 and plain.startswith(left) and plain.endswith(right):
            return shown(plain[1:-1])
    return shown(plain)
