"""Work beside the window: two serial lanes, *books* (short, the database) and *paper* (files, pictures).

A till never waits behind a poster. What a job needs of the window is taken before it starts; what comes of it
arrives on the window's own thread.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Protocol, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from shopqun.basics import ShopTrouble, Touched

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok:
    """A job came to its end, with this value."""

    value: object


@dataclass(frozen=True, slots=True)
class Err:
    """The world was in the way."""

    trouble: ShopTrouble


class Stopped(Exception):  # noqa: N818 - the owner pressed 停下: it is no error
    """Raised inside a paper job at its next step after 停下; let it pass, after tidying up."""


class Lane(Protocol):
    """Runs jobs one after the other; `ThreadPoolExecutor(1)` is one, tests crank theirs by hand."""

    def submit(self, job: Callable[[], None], /) -> object:
        """Take a job, to be run later and after those before it."""
        ...

    def shutdown(self) -> None:
        """Wait until all jobs are done; take no more."""
        ...


class PaperJob(QObject):
    """A running paper job, from the window's side and from the job's side.

    The window connects `stepped` and calls `stop`; the job calls `step(done, total)` after each piece.
    """

    stepped = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._stop = Event()

    def stop(self) -> None:
        """Ask the job to end at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Tell how far it is, from the job's thread; raises `Stopped` when asked to end."""
        if self._stop.is_set():
            raise Stopped
        self.stepped.emit(done, total)


@dataclass(frozen=True, slots=True)
class _Errand:
    job: Callable[[], object]
    done: Callable[[object], None]
    touches: Callable[[object], Touched]
    trouble: Callable[[ShopTrouble], None] | None
    stopped: Callable[[], None] | None = None
    paper: PaperJob | None = None


class Work(QObject):
    """Hands jobs to the lanes and brings the outcome back. Made once by `app`; closed at exit.

    `touched(Touched)` follows each gesture that wrote. A `ShopTrouble` goes to the job's `trouble` or else to
    `on_trouble`; any other exception is a bug and goes to `on_bug`.
    """

    touched = Signal(object)
    _came = Signal(object, object)

    def __init__(
        self,
        on_trouble: Callable[[ShopTrouble], None],
        on_bug: Callable[[BaseException], None],
        books: Lane | None = None,
        paper: Lane | None = None,
    ) -> None:
        super().__init__()
        self._on_trouble = on_trouble
        self._on_bug = on_bug
        self._books = books or cast("Lane", ThreadPoolExecutor(1, "books"))
        self._paper = paper or cast("Lane", ThreadPoolExecutor(1, "paper"))
        self._closed = False
        self._under_way = 0
        self._came.connect(self._arrive, Qt.ConnectionType.AutoConnection)

    def books(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        touches: Touched | Callable[[T], Touched] = Touched.NOTHING,
        trouble: Callable[[ShopTrouble], None] | None = None,
    ) -> None:
        """Do a short job at the books; `done` gets its value on the window's thread.

        `touches` says what it wrote, or tells it from the value: a refusal may have written nothing.
        """
        self._start(self._books, _errand(job, done, touches, trouble))

    def paper(
        self,
        job: Callable[[PaperJob], T],
        done: Callable[[T], None],
        *,
        progress: Callable[[int, int], None] | None = None,
        stopped: Callable[[], None] | None = None,
        trouble: Callable[[ShopTrouble], None] | None = None,
    ) -> PaperJob:
        """Do long work with files and pictures, never with the books; give its handle, to stop it."""
        handle = PaperJob()
        if progress is not None:
            handle.stepped.connect(progress)
        errand = _errand(lambda: job(handle), done, Touched.NOTHING, trouble)
        self._start(self._paper, _Errand(errand.job, errand.done, errand.touches, trouble, stopped, handle))
        return handle

    @property
    def busy(self) -> bool:
        """Say whether a job is under way or its value not shown yet."""
        return self._under_way > 0

    def close(self) -> None:
        """Wait for the jobs under way; what they bring is no longer shown. Nothing starts after it."""
        self._closed = True
        self._books.shutdown()
        self._paper.shutdown()

    def _start(self, lane: Lane, errand: _Errand) -> None:
        if not self._closed:
            self._under_way += 1
            lane.submit(lambda: self._run(errand))

    def _run(self, errand: _Errand) -> None:
        try:
            outcome: object = Ok(errand.job())
        except ShopTrouble as trouble:
            outcome = Err(trouble)
        except BaseException as bug:  # noqa: BLE001 - carried to the window's thread and shown there
            outcome = bug
        self._came.emit(errand, outcome)

    @Slot(object, object)
    def _arrive(self, errand: _Errand, outcome: object) -> None:
        self._under_way -= 1
        if self._closed:
            return
        match outcome:
            case Ok(value):
                errand.done(value)
                if touches := errand.touches(value):
                    self.touched.emit(touches)
            case Err(trouble):
                (errand.trouble or self._on_trouble)(trouble)
            case Stopped():
                if errand.stopped is not None:
                    errand.stopped()
            case BaseException():
                self._on_bug(outcome)


def _errand(
    job: Callable[[], T],
    done: Callable[[T], None],
    touches: Touched | Callable[[T], Touched],
    trouble: Callable[[ShopTrouble], None] | None,
) -> _Errand:
    tell = (lambda _value: touches) if isinstance(touches, Touched) else touches
    return _Errand(
        job, cast("Callable[[object], None]", done), cast("Callable[[object], Touched]", tell), trouble
    )
