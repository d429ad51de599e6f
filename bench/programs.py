"""From a double click to a window on a screen: from source, as the Linux bundle, and under wine.

What was not built before is left out and said: `pyinstaller build.spec` makes the bundle,
`tools/windows/build.py` the Windows folder, and `tools/windows/try_it.py` leaves a Windows to run it in.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import repeat
from pathlib import Path

from measure import Row
from shops import launched_once
from window import BARE, FLOORS

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "ShopQun" / "ShopQun"
WINDOWS = ROOT / "dist" / "windows" / "ShopQun"
PREFIX = ROOT / "dist" / "windows" / "wine"
OF_WINE = {
    "WINEPREFIX": str(PREFIX),
    "WINEARCH": "win64",
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscms=n;winemenubuilder.exe=d",
    "QT_QPA_PLATFORM": "windows",
}
LARGE = 600
PATIENCE_S = 120
STAYS = "app.exec()"

Words = tuple[str, ...]


def rows(folder: Path, *, quick: bool) -> list[Row]:
    """Start what there is and a bare window of the same libraries by turns."""
    missing = [tool for tool in ("Xvfb", "xwininfo") if not shutil.which(tool)]
    if missing:
        print(f"left out: {' and '.join(missing)} missing (apt install xvfb x11-utils)", file=sys.stderr)
        return []
    shop = str(launched_once(folder))
    rounds = 1 if quick else 7
    with _screen() as display:
        home = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(folder)}
        bare = {
            floor: (sys.executable, "-c", BARE.format(imports=imports) + STAYS) for floor, imports in FLOORS
        }
        starts = {"from source": (sys.executable, "-m", "shopqun", shop)}
        if BUNDLE.exists():
            starts["as the Linux bundle"] = (str(BUNDLE), shop)
        found = [
            _row(what, words, floor, bare[floor], home, rounds)
            for what, words in starts.items()
            for floor in bare
        ]
        if (WINDOWS / "shopqun.exe").exists() and PREFIX.exists():
            found.extend(_under_wine(folder, shop, home, rounds))
    return found


def _under_wine(folder: Path, shop: str, home: dict[str, str], rounds: int) -> Iterator[Row]:
    """Start the Windows program and bare windows of its own Python and libraries."""
    python = _windows_python(folder / "windows-python")
    own = home | OF_WINE
    subprocess.run(("wine", "wineboot"), env=own, check=True, capture_output=True)
    ours = ("wine", str(WINDOWS / "店群通.exe"), _known(Path(shop)))
    for what, imports in FLOORS:
        bare = ("wine", str(python), "-c", BARE.format(imports=imports) + STAYS)
        yield _row("Windows program under wine", ours, what, bare, own, rounds)
    subprocess.run(("wineserver", "-k"), env=own, check=False)


def _windows_python(home: Path) -> Path:
    """Put the Python of the Windows folder beside a `python.exe`, which that folder goes without."""
    sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "tools" / "windows")]
    import program  # noqa: PLC0415 - only this one bench knows the Windows build

    home.mkdir()
    program.unpack_python(home)
    for name in program.RUNTIME:
        shutil.copyfile(WINDOWS / name, home / name)
    inside = (WINDOWS / "python" / "Lib" / "site-packages", WINDOWS / "app")
    lines = ("python311.zip", ".", *map(_known, inside))
    (home / "python311._pth").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return home / "python.exe"


def _known(path: Path) -> str:
    """Give a path as a Windows program knows it."""
    return "Z:" + str(path).replace("/", "\\")


def _row(what: str, ours: Words, floor_is: str, floor: Words, env: dict[str, str], rounds: int) -> Row:
    _shown(floor, env), _shown(ours, env)
    pairs = [(_shown(floor, env), _shown(ours, env)) for _ in repeat(None, rounds)]
    return Row(f"window shown, {what}", [mine for _, mine in pairs], floor_is, [least for least, _ in pairs])


def _shown(words: Words, env: dict[str, str]) -> float:
    """Give the seconds from a start until a large window stands on the screen; then end it."""
    began = time.perf_counter()
    with subprocess.Popen(words, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(lambda: _stands(env), began)
            return time.perf_counter() - began
        finally:
            if "WINEPREFIX" in env:
                subprocess.run(("wine", "taskkill", "/f", "/im", "python*", "/im", "店群通.exe"), env=env,
                               check=False, capture_output=True)  # fmt: skip
            process.kill()
            _wait(lambda: not _stands(env), time.perf_counter())


def _stands(env: dict[str, str]) -> bool:
    """Say whether a large window is there: the screen holds no other, and wine gives windows no names."""
    tree = subprocess.run(("xwininfo", "-root", "-tree"), env=env, capture_output=True, check=False)
    return any(int(wide) >= LARGE for wide in re.findall(rb" (\d+)x\d+[+-]", tree.stdout))


def _wait(until: Callable[[], bool], began: float) -> None:
    while not until():
        if time.perf_counter() - began > PATIENCE_S:
            sys.exit(f"no window after {PATIENCE_S} s")
        time.sleep(0.01)


@contextmanager
def _screen() -> Iterator[str]:
    """Give a screen nobody looks at."""
    read, write = os.pipe()
    with subprocess.Popen(
        ("Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24"), pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()
