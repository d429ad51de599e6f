"""How the program stands on this computer, in facts that name nobody: what a helper is told (个保法 51)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Condition:
    """Versions, the screen, the looks, and the books by size and age of their copy alone.

    `books_kb` in kilobytes; `copy_days` since the newest copy, None where there is none; `bugs` are lines of
    the log as `bugs.told_lately` gives them.
    """

    program: str
    system: str
    python: str
    qt: str
    screen: str
    language: str
    looks: str
    books_kb: int
    copy_days: int | None
    bugs: str
