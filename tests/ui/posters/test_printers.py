from __future__ import annotations

import importlib

from PySide6.QtPrintSupport import QPrinterInfo

from shopqun.ui.posters import printers


def test_the_printers_of_the_computer_are_named(monkeypatch):
    real = importlib.reload(printers)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["前台", "办公室"])
    assert real.names() == ("前台", "办公室")
