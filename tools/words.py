"""Bring the window's strings into `resources/translations/*.ts`, make the `.qm` files, say what is missing.

A `.qm` is kept beside its `.ts`, so that the program speaks English wherever it runs. Run it by hand when
strings changed: it prints each string that waits for its translation, and gives 1 while there are any.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en",)


def tool(name: str) -> str:
    """Give the path of one of Qt's tools beside this Python."""
    return str(Path(sys.executable).with_name(name))


def extract(ts: Path, language: str) -> None:
    """Bring the strings of the source into a `.ts` file; what is translated stays, what is gone goes."""
    package = ROOT / "shopqun"
    found = sorted([*package.glob("*.py"), *(package / "ui").rglob("*.py")])
    sources = [str(path.relative_to(ROOT)) for path in found]
    update = [tool("pyside6-lupdate"), "-source-language", "zh_CN", "-target-language", language]
    plain = ["-no-obsolete", "-locations", "none"]
    subprocess.run([*update, *plain, *sources, "-ts", str(ts)], check=True, cwd=ROOT, capture_output=True)


def missing(ts: Path) -> Iterator[tuple[str, str]]:
    """Give the (context, source) pairs of a `.ts` file that have no translation."""
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            if not message.findtext("translation"):
                yield context.findtext("name", ""), message.findtext("source", "")


def main() -> int:
    """Do it and give the exit code."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    waiting = 0
    for language in LANGUAGES:
        ts = FOLDER / f"shopqun_{language}.ts"
        extract(ts, language)
        release = [tool("pyside6-lrelease"), str(ts), "-qm", str(ts.with_suffix(".qm"))]
        subprocess.run(release, check=True, capture_output=True)
        for context, source in missing(ts):
            print(f"{language}: {context}: {source}")
            waiting += 1
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
