"""Build the Windows installer on Linux, from pinned packages alone: `python3 tools/windows/build.py`.

`--pin` writes the pins anew from constraints.txt, with the hash of every Windows wheel.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import environment

TOOLS = (("makensis", "nsis"), ("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64"))
OUT = environment.ROOT / "dist" / "windows"
PINNING = environment.HOME.parent / "build" / "pinning"
NEEDED = ("PySide6-Essentials", "SQLAlchemy", "alembic", "openpyxl", "lxml", "python-calamine", "qrcode",
          "zxing-cpp", "pillow", "pypinyin", "chinesecalendar", "msgspec", "platformdirs", "tzdata",
          "colorama")  # fmt: skip


def main() -> int:
    """Do it, tell the sizes and the hash, and give the exit code."""
    environment.make_ready()
    if not environment.in_environment():
        return environment.run(__file__, *sys.argv[1:])
    if "--pin" in sys.argv:
        return pin()
    missing = [package for tool, package in TOOLS if not shutil.which(tool)]
    if missing:
        environment.bring(tuple(missing), "the Windows build")
    import program  # noqa: PLC0415 - draws with Pillow, which the environment brings

    from shopqun.shop.news import carried  # noqa: PLC0415 - the environment knows our code

    with (environment.ROOT / "pyproject.toml").open("rb") as file:
        version = str(tomllib.load(file)["project"]["version"])
    environment.say("putting the program's folder together")
    folder = OUT / "ShopQun"
    program.assemble(folder, version)
    installer = OUT / f"店群通-安装-{version}.exe"
    environment.say("packing the installer (a minute)")
    words = (
        "-V2",
        "-INPUTCHARSET",
        "UTF8",
        f"-DFOLDER={folder}",
        f"-DOUT={installer}",
        f"-DVERSION={version}",
    )
    subprocess.run(
        ["makensis", *words, str(program.HERE / "installer.nsi")],
        check=True,
        env=os.environ | {"SOURCE_DATE_EPOCH": "1700000000"},
    )
    with installer.open("ab") as file:
        file.write(carried((environment.ROOT / "docs" / "changelog.md").read_text("utf-8")))
    told(folder, installer)
    return 0


def told(folder: Path, installer: Path) -> None:
    """Say how large it all is, and the installer's hash."""
    installed = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"installed  {installed / 1e6:6.1f} MB  {folder}")
    print(f"installer  {installer.stat().st_size / 1e6:6.1f} MB  {installer}")
    print(f"sha256     {hashlib.sha256(installer.read_bytes()).hexdigest()}")


def pin() -> int:
    """Name every Windows wheel with its hash."""
    import program  # noqa: PLC0415

    shutil.rmtree(PINNING, ignore_errors=True)
    constraints = str(environment.ROOT / "constraints.txt")
    environment.pip(
        "download", "--quiet", *program.FOR_WINDOWS, "-c", constraints, "-d", str(PINNING), *NEEDED
    )
    lines = []
    for wheel in sorted(PINNING.glob("*.whl")):
        name, version, *_ = wheel.name.split("-")
        lines.append(f"{name}=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}")
    program.WHEELS.write_text("\n".join(lines) + "\n", encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
