"""Keep a shop of this version for good: `python tools/old_shop.py`, once before each release.

Writes `tests/old_shops/<version>.shopqun.gz`, the sample shop as this version makes it, and beside it what
its books say. `tests/data/test_old_shops.py` opens each of them with every later version. One that was
released is never made again.
"""

import dataclasses
import gzip
import json
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from shopqun import __version__
from shopqun.app import painter
from shopqun.clocks import StoppedClock
from shopqun.data.upgrades import HEAD
from shopqun.rooms import open_rooms
from shopqun.sample import make_sample

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "old_shops"
NOON = StoppedClock(datetime.fromisoformat("2027-03-13T12:00:00+08:00"))


def main() -> int:
    """Make the sample, note what its books say and put both away; refuse to do it twice."""
    kept = FOLDER / f"{__version__}.shopqun.gz"
    if kept.exists():
        sys.exit(f"{kept} was released and stays as it is")
    with tempfile.TemporaryDirectory() as name:
        made, packed = Path(name) / "made.shopqun", Path(name) / "packed.shopqun"
        make_sample(made, NOON, painter)
        rooms = open_rooms(made, NOON, painter)
        said = {
            "schema": HEAD,
            "now": NOON.at.isoformat(),
            "month": "2027-03",
            "figures": dataclasses.asdict(rooms.reports.figures("2027-03")),
            "members": rooms.members.counts().members,
            "rewards_due": len(rooms.referrals.rewards("due")),
        }
        rooms.books.copy_to(packed)
        rooms.close()
        FOLDER.mkdir(exist_ok=True)
        kept.write_bytes(gzip.compress(packed.read_bytes(), mtime=0))
    (FOLDER / f"{__version__}.json").write_text(json.dumps(said, indent=2) + "\n", encoding="utf-8")
    print(f"{kept}: {kept.stat().st_size / 1024:.0f} kB, schema {HEAD}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
