"""Which printers this computer has."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinterInfo


def names() -> tuple[str, ...]:
    """Name the printers that are installed; none is no reason to wait for a dialog."""
    return tuple(QPrinterInfo.availablePrinterNames())
