"""What every test stands on: folders of its own, no screen needed, no thread left running."""

from __future__ import annotations

import gc
import itertools
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from shopqun.basics import ShopTrouble
    from shopqun.ui.theme import Theme
    from shopqun.ui.work import Work


SWEEP_EVERY = 40
_ENDED = itertools.count(1)


def pytest_configure(config: pytest.Config) -> None:
    """Leave out what the screenless platform says about itself; sweep only between tests.

    A collection that starts while Qt delivers an event can take a widget from under it and end the process.
    """
    gc.disable()
    for what in ("propagateSizeHints", "raise"):
        config.addinivalue_line("qt_log_ignore", f"This plugin does not support {what}")


def pytest_collection_finish() -> None:
    """Leave what was collected out of every later sweep: ten thousand tests weigh more than any of them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def one_application(qapp: QApplication) -> QApplication:
    """Make the one application a process can have before a painter makes a smaller one."""
    return qapp


@pytest.fixture(autouse=True)
def widgets_gone(qapp: QApplication) -> Iterator[None]:
    """Let closed widgets go at once: each that stays is styled again with every later test."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if next(_ENDED) % SWEEP_EVERY == 0:
        gc.collect()


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Send every file a program would keep into a folder of this test."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    for name in ("LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda *_a, **_k: str(home / "data"))
    monkeypatch.setattr(platformdirs, "user_documents_dir", lambda: str(home / "Documents"))
    return home


@pytest.fixture(autouse=True)
def a_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a printer, as a shop has; where the tests run there is none."""
    monkeypatch.setattr("shopqun.ui.posters.printers.names", lambda: ("前台的打印机",))


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail when a test leaves a lane of work running."""
    before = set(threading.enumerate())
    yield
    left = [
        thread.name
        for thread in threading.enumerate()
        if thread not in before and thread.name.startswith(("books", "paper"))
    ]
    assert not left, f"close what runs on {left}"


@dataclass
class Crank:
    """A lane of work turned by hand: jobs wait until `turn` is called."""

    jobs: list[Callable[[], None]] = field(default_factory=list)
    shut: bool = False

    def submit(self, job: Callable[[], None], /) -> None:
        self.jobs.append(job)

    def turn(self) -> None:
        """Do the oldest job."""
        self.jobs.pop(0)()

    def turn_all(self) -> None:
        """Do all jobs, those that come up meanwhile too."""
        while self.jobs:
            self.turn()

    def shutdown(self) -> None:
        self.shut = True


@dataclass
class Hands:
    """Lanes turned by hand, and what went wrong on them."""

    books: Crank = field(default_factory=Crank)
    paper: Crank = field(default_factory=Crank)
    troubles: list[ShopTrouble] = field(default_factory=list)
    bugs: list[BaseException] = field(default_factory=list)


@pytest.fixture
def hands() -> Hands:
    """Give lanes to crank: `hands.books.turn()`."""
    return Hands()


@pytest.fixture
def work(hands: Hands, qapp: QApplication) -> Work:
    """Give a `Work` over the hand-cranked lanes."""
    from shopqun.ui.work import Work  # noqa: PLC0415 - Qt only for the tests that ask for it

    return Work(hands.troubles.append, hands.bugs.append, hands.books, hands.paper)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """Give the light theme, with the application dressed in it."""
    from shopqun.ui.theme import Mode, Theme  # noqa: PLC0415 - Qt only for the tests that ask for it

    made = Theme(Mode.LIGHT)
    made.dress(qapp)
    return made
