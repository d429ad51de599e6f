"""Bring the icons the window draws: fetch, check, copy the ones named here, write their origin.

Run by hand, never at run time: `python tools/bring_icons.py`. It needs npm. A second run changes nothing.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from shopqun.ui.tokens import DARK, LIGHT

PACKAGE = "lucide-static"
VERSION = "1.62.0"
SHA256 = "386f9080c440d6f5049cefe3456ae8357f7a0c7f76e59670cd1cb83bc7050a44"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
NAMES = """
archive-restore arrow-down arrow-left arrow-right arrow-up baby badge-check ban bell calendar calendar-check
calendar-days chart-column check chevron-down chevron-left chevron-right chevron-up circle-alert circle-check
circle-question-mark circle-x clipboard-check clipboard-paste clock coins copy croissant crown database-backup
dices download dumbbell external-link eye eye-off file-down file-spreadsheet file-text filter flag flower-2
folder-open gift hand-coins handshake hard-drive heart-handshake history hourglass id-card image image-plus
info keyboard layout-grid leaf lightbulb list-checks lock lock-open log-out map-pin megaphone message-circle
minus monitor moon notebook-pen package package-check palette pause paw-print pencil pencil-ruler percent
phone play plus printer qr-code receipt refresh-cw rotate-ccw ruler save scan-line search send settings
shield-check shopping-basket soup sparkles square star store sun tag target ticket ticket-percent tickets
trash-2 triangle-alert trophy truck type undo-2 upload usb user user-plus users volume-2 wallet x zap
""".split()  # noqa: SIM905 - a hundred names read better as words than as a quoted list


def fetch(into: Path) -> Path:
    """Fetch the package into a folder and check its hash; ends the run when it differs."""
    subprocess.run(["npm", "pack", "--silent", f"{PACKAGE}@{VERSION}"], cwd=into, check=True)
    (archive,) = into.glob("*.tgz")
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != SHA256:
        sys.exit(f"{archive.name}: expected sha256 {SHA256}, found {found}")
    return archive


def origin() -> str:
    """Write down where the icons come from, as `ORIGIN.md` says it."""
    return (
        "# Origin of the icons\n\n"
        f"Lucide outline icons, from the npm package `{PACKAGE}` {VERSION}\n"
        f"(sha256 of the package `{SHA256}`), copied unchanged by `tools/bring_icons.py`;\n"
        "`choose-*.svg` are `chevron-down.svg` in the colours of the light and the dark look.\n\n"
        "Licence: ISC, some shapes from Feather under MIT, see `LICENSE`.\n"
    )


def write_arrows() -> None:
    """Write the arrow of choice boxes in two colours: a style sheet can only name a picture's file."""
    source = (FOLDER / "chevron-down.svg").read_text(encoding="utf-8")
    for ground, tokens in (("light", LIGHT), ("dark", DARK)):
        arrow = source.replace("currentColor", tokens.text2)
        (FOLDER / f"choose-{ground}.svg").write_text(arrow, encoding="utf-8")


def main() -> None:
    """Fetch the package and write the named icons, the licence and the origin."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.svg"):
        old.unlink()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with tarfile.open(fetch(folder)) as package:
            for path in ["package/LICENSE", *(f"package/icons/{icon}.svg" for icon in NAMES)]:
                package.extract(path, folder, filter="data")
                (FOLDER / Path(path).name).write_bytes((folder / path).read_bytes())
    write_arrows()
    (FOLDER / "ORIGIN.md").write_text(origin(), encoding="utf-8")


if __name__ == "__main__":
    main()
