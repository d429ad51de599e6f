"""Draw the pictures of the documents anew, with the program itself: `python3 tools/pictures.py`.

A picture that no document names is taken away. 256 colours are enough for a window and halve the files.
"""

import re
import sys
import tempfile
from pathlib import Path

import environment

NOW = "2027-03-06T16:00:00+08:00"
DOCS = environment.ROOT / "docs"
SCREENS = DOCS / "screens"
COLOURS = 256
_NAMED = re.compile(r"\((?:docs/)?screens/([\w-]+\.png)\)")


def named() -> set[str]:
    """Give the pictures the documents name."""
    pages = (environment.ROOT / "README.md", *DOCS.glob("*.md"))
    return {name for page in pages for name in _NAMED.findall(page.read_text("utf-8"))}


def main() -> int:
    """Draw them and give the exit code."""
    environment.make_ready()
    if not environment.in_environment():
        return environment.run(__file__)
    from PIL import Image  # noqa: PLC0415 - the environment brings it

    wanted = named()
    with tempfile.TemporaryDirectory() as folder:
        words = ("-m", "shopqun", "--gallery", folder)
        fresh = {"SHOPQUN_NOW": NOW, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": f"{folder}/home"}
        code = environment.run(*words, **fresh)
        if code:
            return code
        for name in sorted(wanted):
            few = Image.open(Path(folder) / name).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            few.save(SCREENS / name, optimize=True)
    for path in SCREENS.glob("*.png"):
        if path.name not in wanted:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
