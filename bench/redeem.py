"""One redemption that is on disk when it is answered, beside the least a disk asks for that promise."""

import os
import shutil
from itertools import count
from pathlib import Path

from measure import Row, by_turns
from shops import CLOCK, launched_once

from shopqun.basics import Money
from shopqun.rooms import open_rooms
from shopqun.till.service import Counter


def rows(folder: Path, *, quick: bool) -> list[Row]:
    """Redeem fresh papers one after the other."""
    rounds = 5 if quick else 400
    path = folder / "redeem.shopqun"
    shutil.copyfile(launched_once(folder), path)
    rooms = open_rooms(path, CLOCK, lambda: None)
    issued = rooms.coupons.issue("C02", rounds + 1, request_id="issue").value
    codes, number = iter(issued.codes), count()
    with (folder / "log").open("wb", buffering=0) as log:
        sync = getattr(os, "fdatasync", os.fsync)

        def append() -> None:
            log.write(bytes(12 * 1024))
            sync(log.fileno())

        def redeem() -> None:
            rooms.till.scan(next(codes), Counter(amount=Money(6000)), scan_id=f"scan-{next(number)}")

        row = by_turns("redeem a paper", redeem, "append 12 KB and fdatasync", append, rounds=rounds)
    rooms.close()
    return [row]
