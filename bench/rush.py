"""Four tills at one sale: how long a claim waits and how evenly they take turns, beside bare SQLite."""

import multiprocessing
import shutil
import sqlite3
import time
from itertools import chain
from multiprocessing.synchronize import Barrier
from pathlib import Path
from statistics import quantiles

from measure import Row
from shops import launched_once

from shopqun.clocks import StoppedClock, read_instant
from shopqun.data.books import Books
from shopqun.flashsales.service import Asker, SaleService

TILLS = 4
EVENING = "2027-03-06T19:40:00+08:00"
_SPAWN = multiprocessing.get_context("spawn")


def claim(path: Path, till: int, start: Barrier, lasts: float) -> list[float]:
    """Claim for one neighbour after the other until time is up; give how long each waited."""
    books = Books.open(path)
    sales = SaleService(books, StoppedClock(read_instant(EVENING)))
    sales.show("F01")

    def one(number: int) -> None:
        sales.claim("F01", "S01", Asker(f"{till}栋{number}号"), request_id=f"{till}-{number}")

    waits = _until_time_is_up(one, start, lasts)
    books.close()
    return waits


def write_bare(path: Path, till: int, start: Barrier, lasts: float) -> list[float]:
    """Write two rows in a durable transaction of their own, again and again, with SQLite's own waiting."""
    raw = sqlite3.connect(path, timeout=30, isolation_level=None)
    raw.execute("PRAGMA synchronous=FULL")

    def one(number: int) -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO bare VALUES (?, ?)", (till, "x" * 200))
        raw.execute("UPDATE bare SET text = ? WHERE rowid = 1", (f"{number:0200}",))
        raw.execute("COMMIT")

    waits = _until_time_is_up(one, start, lasts)
    raw.close()
    return waits


def _until_time_is_up(one, start: Barrier, lasts: float) -> list[float]:  # noqa: ANN001
    start.wait()
    waits, end = [], time.perf_counter() + lasts
    while (asked := time.perf_counter()) < end:
        one(len(waits))
        waits.append(time.perf_counter() - asked)
    return waits


def _work(place, answers, *arguments) -> None:  # noqa: ANN001, ANN002
    answers.put(place(*arguments))


def together(place, path: Path, lasts: float) -> list[list[float]]:  # noqa: ANN001
    """Run four of them at once; give each one's waits."""
    start, answers = _SPAWN.Barrier(TILLS), _SPAWN.Queue()
    tills = [
        _SPAWN.Process(target=_work, args=(place, answers, path, till, start, lasts)) for till in range(TILLS)
    ]
    for till in tills:
        till.start()
    waits = [answers.get() for _ in tills]
    for till in tills:
        till.join()
    return waits


def rows(folder: Path, *, quick: bool) -> list[Row]:
    """Let four tills claim, then four bare writers write."""
    lasts, path = (0.3 if quick else 10.0), folder / "rush.shopqun"
    shutil.copyfile(launched_once(folder), path)
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE bare (till, text)")
    raw.execute("INSERT INTO bare VALUES (0, '')")
    raw.commit()
    raw.close()
    bare, ours = together(write_bare, path, lasts), together(claim, path, lasts)
    every, each_bare = sorted(chain(*ours)), sorted(chain(*bare))
    name, floor = f"a claim, {TILLS} processes at once", "bare SQLite, four at once"
    return [
        Row(f"{name}: wait", every, floor, each_bare),
        *(
            Row(f"{name}: wait, {percent} of 100", [_at(every, percent)], floor, [_at(each_bare, percent)])
            for percent in (99, 100)
        ),
        Row(f"{name}: most turns to fewest", [_evenness(ours)], floor, [_evenness(bare)], "to 1"),
    ]


def _at(waits: list[float], percent: int) -> float:
    return waits[-1] if percent == 100 else quantiles(waits, n=100)[percent - 1]


def _evenness(waits: list[list[float]]) -> float:
    return max(map(len, waits)) / max(1, min(map(len, waits)))
