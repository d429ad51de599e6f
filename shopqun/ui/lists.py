"""Several things said in one line: 草莓、脐橙; 减 5 元，新邻居."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def listed(things: Iterable[str]) -> str:
    """Name things of one kind."""
    return QCoreApplication.translate("Lists", "、").join(things)


def clauses(parts: Iterable[str]) -> str:
    """Join what is said into one sentence; what is empty is left out."""
    return QCoreApplication.translate("Lists", "，").join(part for part in parts if part)


def sentences(parts: Iterable[str]) -> str:
    """Join sentences that lack their stops."""
    return QCoreApplication.translate("Lists", "。").join(part for part in parts if part)


def closed(said: str) -> str:
    """Give what is said its stop."""
    return QCoreApplication.translate("Lists", "{said}。").format(said=said)
