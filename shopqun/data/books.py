"""The shop file: opening, one writer at a time, and the world's troubles in plain kinds."""

import random
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.exc import DBAPIError

from shopqun.basics import ShopTrouble, Trouble
from shopqun.data import upgrades
from shopqun.data.files import handing_over
from shopqun.data.files import trouble_of as trouble_with

_PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "cache_size=-32768",
)
"""The last is 32 MB of pages at most: a long list is sorted into its indexes without going to the disk."""

_PATIENCE_S = 6.0
_POLL_S = 0.0002
_TROUBLES = {
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
    sqlite3.SQLITE_IOERR: Trouble.DISK_FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Trouble.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
}


def trouble_of(error: Exception, about: str) -> ShopTrouble | None:
    """Name the world's trouble behind a database error; None where the error is a bug of ours."""
    code = getattr(error.orig if isinstance(error, DBAPIError) else error, "sqlite_errorcode", None)
    kind = _TROUBLES.get(code & 0xFF) if isinstance(code, int) else None
    return ShopTrouble(kind, about) if kind else None


class Books:
    """An open shop file. Reads see one moment; writes wait their turn and are durable when they return."""

    def __init__(self, path: Path, *, patience_s: float = _PATIENCE_S) -> None:
        self.path = path
        self._patience_s = patience_s
        self._pen = threading.RLock()
        self._engine = create_engine(
            URL.create("sqlite", database=str(path)), connect_args={"timeout": 5, "isolation_level": None}
        )
        event.listen(self._engine, "connect", _prepare)

    @classmethod
    def create(cls, path: Path) -> "Books":
        """Start the books of a new shop in a file that must not exist yet."""
        if path.exists():
            raise FileExistsError(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ShopTrouble(Trouble.READ_ONLY, str(path.parent)) from error
        books = cls(path)
        try:
            with books.writing() as db:
                upgrades.bring_up(db)
        except BaseException:
            books.close()
            discard(path)
            raise
        return books

    @classmethod
    def open(cls, path: Path, *, patience_s: float = _PATIENCE_S) -> "Books":
        """Open a shop file, upgrading it after a copy was kept; refuse a newer, damaged or missing one."""
        if not path.is_file():
            raise ShopTrouble(Trouble.NOT_FOUND, str(path))
        if not path.stat().st_size:
            raise ShopTrouble(Trouble.DAMAGED, str(path))
        books = cls(path, patience_s=patience_s)
        try:
            books._bring_up()
        except BaseException:
            books.close()
            raise
        return books

    def _bring_up(self) -> None:
        with self.reading() as db:
            version = upgrades.version_of(db)
        if version is None:
            raise ShopTrouble(Trouble.DAMAGED, str(self.path))
        if version > upgrades.HEAD:
            raise ShopTrouble(Trouble.NEWER_VERSION, str(self.path))
        if version < upgrades.HEAD:
            self.copy_to(self.path.with_name(f"{self.path.stem}.before-{upgrades.HEAD}{self.path.suffix}"))
            with self.writing() as db:
                upgrades.bring_up(db)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Look at the books as they stood at one moment."""
        with self._troubles(), self._engine.connect() as db:
            db.exec_driver_sql("BEGIN")
            try:
                yield db
            finally:
                db.exec_driver_sql("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Hold the write lock from before the first read; commit on leaving, undo everything on an error.

        Writers of one program wait for each other as long as it takes; for another program patience ends.
        """
        with self._pen, self._troubles(), self._engine.connect() as db:
            self._take_the_pen(db)
            try:
                yield db
                db.exec_driver_sql("COMMIT")
            except BaseException:
                _roll_back(db)
                raise

    def _take_the_pen(self, db: Connection) -> None:
        """Wait for the write lock by short polls: SQLite's own waiting starves some writers for seconds."""
        deadline = time.monotonic() + self._patience_s
        db.exec_driver_sql("PRAGMA busy_timeout=0")
        try:
            while True:
                try:
                    db.exec_driver_sql("BEGIN IMMEDIATE")
                except DBAPIError as error:
                    trouble = trouble_of(error, "")
                    if trouble is None or trouble.kind is not Trouble.LOCKED or time.monotonic() > deadline:
                        raise
                    time.sleep(_POLL_S * (0.5 + random.random()))  # noqa: S311 - only spreads the waiters
                else:
                    return
        finally:
            db.exec_driver_sql("PRAGMA busy_timeout=5000")

    @contextmanager
    def _troubles(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            trouble = trouble_of(error, str(self.path))
            if trouble is None:
                raise
            raise trouble from error

    def copy_to(self, target: Path) -> None:
        """Write one whole file of the books as they stand; it gets its name only when it is complete."""
        with handing_over(target) as part, self._troubles(), self._engine.connect() as db:
            db.exec_driver_sql("VACUUM INTO ?", (str(part),))

    def problems_of_the_file(self) -> list[str]:
        """Ask SQLite whether the file and its references are whole; an empty list is a clean bill."""
        with self.reading() as db:
            found = [str(row[0]) for row in db.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
            broken = db.exec_driver_sql("PRAGMA foreign_key_check").all()
        return found + [f"{row[0]} {row[1]} -> {row[2]}" for row in broken]

    def close(self) -> None:
        """Fold the log into the file and let it go; whoever else is writing folds it in when she closes."""
        try:
            with self._engine.connect() as db:
                db.exec_driver_sql("PRAGMA busy_timeout=0")
                db.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        except (DBAPIError, sqlite3.Error) as error:
            if trouble_of(error, "") is None:
                raise
        finally:
            self._engine.dispose()


@contextmanager
def copied_in(backup: Path, path: Path) -> Iterator[Path]:
    """Give a copy of a backup to open, on the shop file's own disk.

    Opening books writes to them, so the backup itself is never opened: it may lie on a medium that cannot be
    written, or be the only one there is. A log left beside it comes along.
    """
    if not backup.is_file():
        raise ShopTrouble(Trouble.NOT_FOUND, str(backup))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix="restore-", dir=path.parent) as folder:
            copy = Path(folder) / path.name
            shutil.copyfile(backup, copy)
            log = backup.with_name(backup.name + "-wal")
            if log.is_file():
                shutil.copyfile(log, copy.with_name(copy.name + "-wal"))
            yield copy
    except OSError as error:
        raise trouble_with(error, backup) from error


def replace_file(path: Path, source: Path) -> None:
    """Put a checked backup in the place of a shop file nobody has open; the old one is kept beside it."""
    if path.exists():
        _be_alone_with(path)
    with handing_over(path) as part:
        shutil.copyfile(source, part)
        if path.exists():
            path.replace(path.with_name(f"{path.stem}.before-restore{path.suffix}"))
        discard(path)


def _be_alone_with(path: Path) -> None:
    """See that no program has the file open, and fold its log in; a damaged file is as good as alone."""
    connection = sqlite3.connect(path, timeout=1, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except sqlite3.Error as error:
        trouble = trouble_of(error, str(path))
        if trouble is None or trouble.kind is not Trouble.DAMAGED:
            raise trouble or error from error
    finally:
        connection.close()


def discard(path: Path) -> None:
    """Remove a shop file that never came to be, with its log."""
    for tail in ("", "-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)


def _prepare(connection: Any, _record: object) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _roll_back(db: Connection) -> None:
    """Undo what stands open; SQLite may already have done it, after a full disk for one."""
    driver = db.connection.driver_connection
    if driver is not None and driver.in_transaction:
        db.exec_driver_sql("ROLLBACK")
