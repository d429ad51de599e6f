"""Make the project's own environment in `.venv`: its packages, and the libraries Qt needs from Debian."""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
PYTHON = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
QT_NEEDS = (
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libglib2.0-0",
    "libfreetype6",
    "libfontconfig1",
    "libdbus-1-3",
)
WINDOW_NEEDS = (
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-image0",
    "libxcb-render-util0",
    "libxcb-xkb1",
    "libxcb-randr0",
    "libxcb-xinerama0",
)
QT_WORKS = "import PySide6.QtWidgets, PySide6.QtPrintSupport, PySide6.QtSvg"
WINDOW_WORKS = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def say(text: str) -> None:
    """Tell the person what is going on."""
    print(f"· {text}", flush=True)


def make_ready(extra: str = "") -> None:
    """Make `.venv` hold exactly what the constraints name; do nothing when it already does."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this runs before anything is installed
        sys.exit("ShopQun needs Python 3.11 or newer.")
    if not PYTHON.exists():
        say(f"making {HOME}")
        try:
            venv.create(HOME, with_pip=True, clear=True)
        except subprocess.CalledProcessError:
            sys.exit("Python's venv is incomplete here. On Debian: apt-get install python3-venv")
    wanted = ROOT / "pyproject.toml", ROOT / "constraints.txt"
    stamp = hashlib.sha256(b"".join(path.read_bytes() for path in wanted) + extra.encode()).hexdigest()
    note = HOME / f"ready{'-' + extra if extra else ''}.txt"
    if not note.exists() or note.read_text() != stamp:
        say("installing packages (a minute or two)")
        what = f"{ROOT}[{extra}]" if extra else str(ROOT)
        pip("install", "--quiet", "--disable-pip-version-check", "-c", str(wanted[1]), "-e", what)
        note.write_text(stamp)
    if not works(QT_WORKS):
        bring(QT_NEEDS, "Qt")
        if not works(QT_WORKS):
            sys.exit("Qt cannot be loaded; the packages named above are needed.")


def in_environment() -> bool:
    """Say whether this very process runs in the environment."""
    return Path(sys.prefix).resolve() == HOME.resolve()


def pip(*words: str) -> None:
    """Run the environment's pip."""
    subprocess.run([str(PYTHON), "-m", "pip", *words], check=True)


def works(code: str) -> bool:
    """Say whether a line of Python runs in the environment."""
    return subprocess.run([str(PYTHON), "-c", code], capture_output=True, check=False).returncode == 0


def has_screen() -> bool:
    """Say whether a window can be opened here; bring what it needs where that is all that is missing."""
    if sys.platform.startswith("linux"):
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            return False
        if not works(WINDOW_WORKS):
            bring(WINDOW_NEEDS, "a window")
            return works(WINDOW_WORKS)
    return True


def bring(packages: tuple[str, ...], what: str) -> None:
    """Install Debian packages when we may, or say which are needed."""
    line = "apt-get install --no-install-recommends -y " + " ".join(packages)
    if not shutil.which("apt-get"):
        say(f"{what} needs system libraries, on Debian called: {' '.join(packages)}")
    elif os.geteuid() != 0:
        say(f"{what} needs system libraries. Please run once: sudo {line}")
    else:
        say(f"installing system libraries for {what}")
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([*line.split(), "-qq"], check=True, env=quiet, stdout=subprocess.DEVNULL)


def run(*words: str, **environment: str) -> int:
    """Run the environment's Python with these words and give its exit code."""
    return subprocess.run(
        [str(PYTHON), *words], cwd=ROOT, env=os.environ | environment, check=False
    ).returncode
