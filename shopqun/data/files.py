"""Handing over files: whole under their final name, or not at all, and plain words for what went wrong."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shopqun.basics import ShopTrouble, Trouble

_KINDS = {
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EFBIG: Trouble.DISK_FULL,
    errno.ENOENT: Trouble.NOT_FOUND,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EBUSY: Trouble.LOCKED,
}
_NO_ROOM = "No usable temporary directory"


def trouble_of(error: OSError, about: Path) -> ShopTrouble:
    """Name the trouble behind a file error; what is not known counts as a place one cannot write to.

    Where no folder for temporary files takes another byte, Python speaks of one not found.
    """
    if _NO_ROOM in str(error.strerror):
        return ShopTrouble(Trouble.DISK_FULL, str(about))
    return ShopTrouble(_KINDS.get(error.errno or 0, Trouble.READ_ONLY), str(about))


@contextmanager
def handing_over(target: Path) -> Iterator[Path]:
    """Give a path to write to; on leaving, the file is on disk under its final name, or not at all."""
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        yield part
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        part.replace(target)
    except OSError as error:
        raise trouble_of(error, target) from error
    finally:
        if part.is_file():
            part.unlink()


def read_bytes(path: Path) -> bytes:
    """Read a file the owner named, or say what is wrong with it."""
    with _asked_for(path):
        return path.read_bytes()


def size_of(path: Path) -> int:
    """Give the bytes of a file the owner named, or say what is wrong with it."""
    with _asked_for(path):
        return path.stat().st_size


def read_end(path: Path, most: int) -> bytes:
    """Read the last bytes of a file the owner named, `most` of them, or say what is wrong with it."""
    with _asked_for(path), path.open("rb") as stream:
        stream.seek(max(0, stream.seek(0, os.SEEK_END) - most))
        return stream.read(most)


@contextmanager
def _asked_for(path: Path) -> Iterator[None]:
    try:
        yield
    except (IsADirectoryError, PermissionError) as error:
        raise ShopTrouble(Trouble.UNREADABLE, str(path)) from error
    except OSError as error:
        raise trouble_of(error, path) from error
