"""Bring the two fonts the program ships: fetch, check, cut down, write them with their origin.

Run by hand, never at run time: `python tools/bring_fonts.py`. It needs npm and fontTools. The same input
gives the same bytes, so a second run changes nothing.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

PACKAGE = "@expo-google-fonts/noto-sans-sc"
VERSION = "0.4.3"
SHA256 = "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59"
FACES = {
    "package/400Regular/NotoSansSC_400Regular.ttf": "NotoSansSC-Regular.ttf",
    "package/700Bold/NotoSansSC_700Bold.ttf": "NotoSansSC-Bold.ttf",
}
LICENCE = "package/LICENSE_FONT"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
RADICALS = range(0x2E80, 0x2FE0)
TWINS = frozenset("\u2012\u2035\u2215\u301c")
"""Drawn with the glyphs of –, ｀, ／ and ～, under which Qt would write those into a PDF."""

EXTRA_RANGES = (
    range(0x20, 0x7F),  # ASCII
    range(0xA0, 0x100),  # Latin-1: ¥ ° × · and the accents
    range(0x2010, 0x2028),  # dashes, quotes, bullets, ellipsis
    range(0x2030, 0x203C),  # per mille, primes
    range(0x2070, 0x209D),  # super- and subscripts
    range(0x2150, 0x2190),  # fractions, Roman numerals
    range(0x2460, 0x24A0),  # circled numbers
    range(0x3000, 0x3030),  # Chinese punctuation
    range(0xFF01, 0xFFEF),  # full-width forms
)
EXTRA = "€←↑→↓✓✔✗✘★☆●○■□▲△▼▽◆◇♀♂㎡㎏㎜㎝㎞"


def wanted() -> set[int]:
    """Give the code points to keep: GBK, ASCII, punctuation; without what spoils text in PDFs."""
    points = {point for span in EXTRA_RANGES for point in span} | {ord(char) for char in EXTRA}
    for char in _gbk():
        points.add(ord(char))
    return points - set(RADICALS) - {ord(char) for char in TWINS}


def _gbk() -> Iterator[str]:
    for high in range(0x81, 0xFF):
        for low in range(0x40, 0xFF):
            text = bytes((high, low)).decode("gbk", errors="ignore")
            if len(text) == 1:
                yield text


def fetch(into: Path) -> Path:
    """Fetch the package into a folder and check its hash; ends the run when it differs."""
    subprocess.run(["npm", "pack", "--silent", f"{PACKAGE}@{VERSION}"], cwd=into, check=True)
    (archive,) = into.glob("*.tgz")
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != SHA256:
        sys.exit(f"{archive.name}: expected sha256 {SHA256}, found {found}")
    return archive


def cut(source: Path, target: Path) -> None:
    """Write a subset of one face; hinting and layout features other than kerning are left out."""
    options = Options(hinting=False, layout_features=["kern"], name_IDs=["*"], notdef_outline=True)
    options.drop_tables += ["vhea", "vmtx", "VORG"]
    with TTFont(source, recalcTimestamp=False) as font:
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=wanted())
        subsetter.subset(font)
        add_tab(font)
        font.save(target)


def add_tab(font: TTFont) -> None:
    """Give the tab a glyph of its own, else Qt writes every space of a PDF so that it extracts as a tab."""
    wide = font["hmtx"].metrics[font.getBestCmap()[0x20]]
    font["glyf"]["tab"] = Glyph()
    font["hmtx"].metrics["tab"] = wide
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0x09] = "tab"


def origin(files: list[Path]) -> str:
    """Write down where the files come from, as `ORIGIN.md` says it."""
    rows = [f"| {file.name} | `{hashlib.sha256(file.read_bytes()).hexdigest()}` |" for file in files]
    return "\n".join(
        [
            "# Origin of the fonts",
            "",
            f"Noto Sans SC Regular and Bold, from the npm package `{PACKAGE}` {VERSION}",
            f"(sha256 `{SHA256}`), cut down by `tools/bring_fonts.py` to GBK, ASCII and punctuation.",
            "The tab has a glyph of its own, so that spaces are extracted from a PDF as spaces.",
            "U+2E80 to U+2FDF (radicals) are left out: with them 龙 is extracted from a PDF as a radical.",
            "U+2012, U+2035, U+2215 and U+301C are left out: they share the glyphs of –, ｀, ／ and ～.",
            "",
            "Licence: SIL Open Font License 1.1, see `OFL.txt`. Free for commercial print.",
            "",
            "| file | sha256 |",
            "| --- | --- |",
            *rows,
            "",
        ],
    )


def main() -> None:
    """Fetch, cut and write the fonts, their licence and their origin."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with tarfile.open(fetch(folder)) as package:
            wanted_files = [package.getmember(name) for name in (*FACES, LICENCE)]
            package.extractall(folder, members=wanted_files, filter="data")
        for source, target in FACES.items():
            cut(folder / source, FOLDER / target)
        (FOLDER / "OFL.txt").write_bytes((folder / LICENCE).read_bytes())
    written = [FOLDER / name for name in FACES.values()]
    (FOLDER / "ORIGIN.md").write_text(origin(written), encoding="utf-8")


if __name__ == "__main__":
    main()
