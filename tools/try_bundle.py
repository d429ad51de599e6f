"""Try the bundle that `pyinstaller build.spec` made: `python tools/try_bundle.py [dist/ShopQun]`.

Runs it where it can see nothing of this checkout: self-check, a shop from a preset, an upgrade of the oldest
shop, a poster, a month, and every screen drawn. Says how large it is and how long it takes to answer.
"""

import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLD = ROOT / "tests" / "old_shops" / "0.1.0.shopqun.gz"


class Bundle:
    """The program in its folder, called from an empty one."""

    def __init__(self, program: Path, home: Path) -> None:
        self.program = program
        self.home = home

    def run(self, *words: str) -> str:
        """Call it; give what it printed, or end the run with what it complained of."""
        where = {name: str(self.home) for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA")}
        left = {name: text for name, text in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL"))}
        done = subprocess.run(
            [str(self.program), *words], cwd=self.home, env=left | where | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        if done.returncode != 0:
            sys.exit(f"{' '.join(words)}: exit {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def ask(self, *words: str) -> dict[str, object]:
        """Call one command; give the object it answers with."""
        return json.loads(self.run("--json", *words))


def main() -> int:
    """Try everything and say how it went; ends the run at the first thing that fails."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist" / "ShopQun").resolve()
    program = folder / ("ShopQun.exe" if os.name == "nt" else "ShopQun")
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        bundle = Bundle(program, home)
        checked = bundle.ask("self-check")
        if checked["problems"]:
            sys.exit(f"self-check: {checked['problems']}")
        started = time.perf_counter()
        bundle.ask("self-check")
        took = time.perf_counter() - started
        shop = ("--shop", str(home / "new.shopqun"))
        bundle.ask(*shop, "init", "--preset", "hotpot_neighborhood", "--open", "2027-03-01")
        bundle.ask(*shop, "report", "month", "2027-03", "--out", str(home / "month.xlsx"))
        bundle.ask(
            *shop, "posters", "make", "coupon", "C01", "--size", "a6", "--out", str(home / "poster.pdf")
        )
        (home / "old.shopqun").write_bytes(gzip.decompress(OLD.read_bytes()))
        bundle.ask("--shop", str(home / "old.shopqun"), "check")
        bundle.run("--gallery", str(home / "screens"))
        drawn = len(list((home / "screens").rglob("*.png")))
    size = sum(path.lstat().st_size for path in folder.rglob("*"))
    print(
        f"{folder}: {size / 1e6:.0f} MB, answers in {took:.2f} s, drew {drawn} pictures; nothing is missing"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
