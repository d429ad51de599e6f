"""What is written down of a bug: where it happened, never what the data was."""

import re
import traceback
from datetime import datetime
from pathlib import Path

from shopqun import __version__

MOST_KEPT = 200_000
"""Characters the log may grow to; then its older half goes."""


_OURS = re.compile(
    r"\d{4}-[\d:T.+-]+ [\d.]+|after|  \w+\.py:\d+ <?[A-Za-z_]\w*>?"
    r"|[A-Z][A-Za-z]*(?:Error|Exception|Trouble|Warning|Found|Iteration|Interrupt|Exit)",
    re.ASCII,
)
"""Lines as `trace` and `write_down` make them, and nothing that could be a name, number or code."""


def trace(bug: BaseException) -> str:
    """Give the kinds of a bug and of what led to it, and the lines they came through.

    Messages and values stay out: they may hold a customer's name or telephone (个保法 51).
    """
    told: list[str] = []
    seen: BaseException | None = bug
    while seen is not None and len(told) < 8:
        lines = [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        told.append("\n".join((type(seen).__name__, *lines)))
        seen = seen.__cause__ or seen.__context__
    return "\nafter\n".join(told)


def write_down(bug: BaseException, log: Path, at: datetime) -> None:
    """Add a bug to the log; a disk that will not take it is no second bug."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        before = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        kept = before if len(before) < MOST_KEPT else before[-MOST_KEPT // 2 :]
        log.write_text(f"{kept}{at.isoformat()} {__version__}\n{trace(bug)}\n\n", encoding="utf-8")
    except OSError:
        return


def told_lately(log: Path, most: int) -> str:
    """Give the newest lines of the log, of those alone that are certain to hold nobody's data."""
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join([line for line in lines if _OURS.fullmatch(line)][-most:])
