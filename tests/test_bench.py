"""The measuring does not rot: every bench runs in small, and says what it measured.

But for `programs`, which needs a screen of its own and programs that were built before.
"""

import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[1] / "bench"
BENCHES = sorted(
    path.stem
    for path in BENCH.glob("*.py")
    if path.stem != "programs" and "def rows(" in path.read_text("utf-8")
)


@pytest.mark.skipif(sys.platform == "win32", reason="asks Unix how much memory was used")
@pytest.mark.parametrize("bench", BENCHES)
def test_it_runs_and_prints_a_table(bench):
    done = subprocess.run(
        [sys.executable, str(BENCH / "run.py"), "--quick", bench],
        cwd=BENCH.parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    head, *rows = [line for line in done.stdout.splitlines() if line.startswith("| ")]
    assert [cell.strip() for cell in head.split("|")][1:4] == ["what", "median", "spread"]
    assert rows
