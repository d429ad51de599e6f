"""Bring the window's strings into `resources/translations/*.ts`, and make the `.qm` files Qt reads."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en",)


def tool(name: str) -> str:
    """Give the path of one of Qt's tools beside this Python."""
    return str(Path(sys.executable).with_name(name))


def main() -> int:
    """Do it and give the exit code."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "shopqun" / "ui").rglob("*.py"))]
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        ts = FOLDER / f"shopqun_{language}.ts"
        update = [tool("pyside6-lupdate"), "-source-language", "zh_CN", "-target-language", language]
        subprocess.run([*update, "-no-obsolete", *sources, "-ts", str(ts)], check=True, cwd=ROOT)
        subprocess.run([tool("pyside6-lrelease"), str(ts), "-qm", str(ts.with_suffix(".qm"))], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
