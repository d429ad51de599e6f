"""Measure it all: `python bench/run.py [--quick] [NAME …]`. Prints tables; names are files here.

Needs `pip install -e '.[bench]'`. A million members take some minutes and 3 GB of disk; `--quick` only shows
that everything still runs. Floors are measured in the same run, by turns with ours.
"""

import os
import sys
import tempfile
from importlib import import_module
from pathlib import Path

from measure import table

BENCHES = ("window", "redeem", "find", "rush", "cards", "workbook", "bring_in", "programs")


def main(words: list[str]) -> int:
    """Run the benches that are named, or all, one table after the other."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    quick = "--quick" in words
    named = [word for word in words if word != "--quick"] or BENCHES
    unknown = set(named) - set(BENCHES)
    if unknown:
        sys.exit(f"no such bench: {', '.join(unknown)}; there are {', '.join(BENCHES)}")
    with tempfile.TemporaryDirectory() as folder:
        for name in named:
            print(f"\n{table(import_module(name).rows(Path(folder), quick=quick))}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
