"""From nothing to a window one can use, and what it holds while idle, beside a bare window."""

import os
import subprocess
import sys
import time
from itertools import repeat
from pathlib import Path

from measure import Row
from shops import launched_once

BARE = """
{imports}
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setWindowTitle("店群通")
window.setCentralWidget(QLabel("店群通"))
window.resize(1366, 768)
window.show()
app.processEvents()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from shopqun.clocks import StoppedClock, read_instant
from shopqun.ui.theme import Theme
from shopqun.window import Front
app = QApplication([])
theme = Theme()
theme.dress(app)
front = Front(app, theme, StoppedClock(read_instant("2027-03-01T11:00:00+08:00")), Path(sys.argv[1]).parent)
front.open_shop(Path(sys.argv[1]))
read = []
front.floor.work.books(lambda: None, read.append)
while not read:
    app.processEvents()
app.processEvents()
"""
SAYS = """
import resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
import os
os._exit(0)
"""
FLOORS = (("bare PySide6 window", ""), ("bare window, same imports", "import shopqun.window"))


def rows(folder: Path, *, quick: bool) -> list[Row]:
    """Start our window and bare ones by turns, each in a process of its own.

    The first of each is not counted: it leaves Python's bytecode behind, as an installed program has it.
    """
    shop = launched_once(folder)
    found = []
    for floor_is, imports in FLOORS:
        bare = BARE.format(imports=imports)
        _, *pairs = [
            (_started(bare, shop, folder), _started(OURS, shop, folder))
            for _ in repeat(None, 2 if quick else 11)
        ]
        bare, ours = zip(*pairs, strict=True)
        (bare_s, bare_mb), (ours_s, ours_mb) = zip(*bare, strict=True), zip(*ours, strict=True)
        found.append(Row("start until the shop can be used", ours_s, floor_is, bare_s))
        found.append(Row("memory of the idle window", ours_mb, floor_is, bare_mb, "MB"))
    return found


def _started(code: str, shop: Path, home: Path) -> tuple[float, float]:
    """Give the seconds from nothing to the end of this code, and the most memory it took in MB."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code + SAYS, str(shop)],
        stdout=subprocess.PIPE,
        env=_owners(home),
    ) as process:
        kilobytes = int(process.stdout.readline())
        took = time.perf_counter() - began
    return took, kilobytes / 1024


def _owners(home: Path) -> dict[str, str]:
    """Give the environment of a start: a home of its own, bytecode kept, nothing on a screen."""
    own = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "PYTHONPYCACHEPREFIX": str(home / "bytecode")}
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | own
