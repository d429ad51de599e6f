"""Try the Windows installer under wine, as she would meet it: `python3 tools/windows/try_it.py`.

It installs without a question, lets the program check itself, walks the main job by command line, moves
Documents to OneDrive, opens the window on the sample shop and photographs it, starts it a second time on
another shop, installs over it again with that shop there, and uninstalls; the shop stays. With `--tests` it
also runs the tests of the rooms, the books and the command line with the Windows packages; words after that
go to pytest in their place. Each step says what it saw; the first that fails ends it.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import environment

HERE = Path(__file__).resolve().parent
OUT = environment.ROOT / "dist" / "windows"
PREFIX = OUT / "wine"
HOME = PREFIX / "drive_c" / "users" / (os.environ.get("USER") or "root")
PLACE = HOME / "AppData" / "Local" / "Programs" / "ShopQun"
PAPERS = HOME / "Documents" / "店 的资料"
SHOP = HOME / "AppData" / "Local" / "ShopQun" / "试用 店.shopqun"
NEEDS = (("wine", "wine64"), ("wine", "wine"), ("Xvfb", "xvfb"), ("import", "imagemagick"),
         ("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64"))  # fmt: skip
STUBS = ("bcryptprimitives", "icuuc", "mscms")
QUIET = {"WINEPREFIX": str(PREFIX), "WINEARCH": "win64", "WINEDEBUG": "-all",
         "WINEDLLOVERRIDES": "mscms=n;winemenubuilder.exe=d"}  # fmt: skip
MONDAY, NEXT_WEEK = "2027-03-01T11:00:00+08:00", "2027-03-08T12:00:00+08:00"
FOLDERS = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
SECOND_START = """
shows() { sleep 3; import -window root "$1"; [ "$(identify -format %k "$1")" -gt 256 ]; }
other() { [ "$(compare -metric AE "$1" "$2" null: 2>&1)" -gt 20000 ]; }
wine "$0" --demo & for _ in $(seq 40); do shows "$2" && break; done
timeout 100 wine "$0" "$1" && for _ in $(seq 40); do shows "$3" && other "$2" "$3" && { code=0; break; }; done
wineserver -k; exit ${code:-1}
"""
"""A window shows many colours; another shop in it changes many pixels, while a clock changes few."""

TESTED = ("basics.py", "bugs.py", "places.py", "app.py", "calendar", "cli", "community", "compliance",
          "coupons", "data", "flashsales", "loyalty", "members", "placements", "planning", "referrals",
          "reports", "shop", "staff", "till")  # fmt: skip
"""What the tests of this step are of; windows and walks are tried by the steps before."""

TEST_PACKAGES = ("pytest", "pytest-qt", "pytest-xdist", "hypothesis", "pypdf", "pypdfium2")
STEP_S, TESTS_S = 300, 3600
PYTEST = """
import os, sys
import pytest


class Absent:
    def find_spec(self, name, path=None, target=None):
        if name in ("cv2", "numpy"):
            pytest.skip("wine 8 cannot load numpy", allow_module_level=True)


sys.meta_path.insert(0, Absent())
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.chdir(sys.argv.pop(1))
sys.exit(pytest.main(["-p", "no:cacheprovider", "-rs", *sys.argv[1:]]))
"""


def main() -> int:
    """Take every step and give the exit code."""
    environment.make_ready()
    if not environment.in_environment():
        return environment.run(__file__, *sys.argv[1:])
    missing = [package for tool, package in NEEDS if not shutil.which(tool)]
    if missing:
        environment.bring(tuple(missing), "wine")
    (installer,) = sorted(OUT.glob("店群通-安装-*.exe"))[-1:] or [None]
    if installer is None:
        environment.say("there is no installer yet: python3 tools/windows/build.py")
        return 1
    steps = [
        ("a new Windows user", new_user),
        ("install without a question", lambda: install(installer)),
        ("self-check", self_check),
        ("the main job by command line", main_job),
        ("Documents moved to OneDrive", moved_documents),
        ("the window on the sample shop, and a second start", window),
        ("upgrade with a shop there", lambda: upgrade(installer)),
        *([("the tests with the Windows packages", tests)] if "--tests" in sys.argv else []),
        ("uninstall; the shop stays", uninstall),
    ]
    for name, step in steps:
        start = time.monotonic()
        saw = step()
        print(f"{'ok':3} {time.monotonic() - start:6.1f} s  {name}: {saw}", flush=True)
    return 0


def windows(path: Path) -> str:
    """Give a path as Windows programs under wine know it."""
    inside = path.relative_to(PREFIX / "drive_c") if path.is_relative_to(PREFIX) else None
    return "\\".join(("C:", *inside.parts)) if inside else "Z:" + str(path).replace("/", "\\")


def under_wine(*words: str, seconds: int = STEP_S, **said: str) -> subprocess.CompletedProcess[str]:
    """Run a Windows program to its end; its words come back as text."""
    return subprocess.run(
        ["wine", *words], env=os.environ | QUIET | said, stdin=subprocess.DEVNULL, capture_output=True,
        timeout=seconds, check=False, encoding="utf-8", errors="replace",
    )  # fmt: skip


def shopqun(*words: str, now: str = MONDAY, code: int = 0) -> dict[str, object]:
    """Run one command of the installed program; its one JSON object comes back."""
    program = windows(PLACE / "shopqun.exe")
    done = under_wine(program, "--shop", windows(SHOP), "--json", *words, SHOPQUN_NOW=now)
    if done.returncode != code:
        sys.exit(f"{words}: exit {done.returncode}, not {code}\n{done.stdout}\n{done.stderr}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def expect(saw: object, wanted: object) -> None:
    """Stop when something is not as it should be."""
    if saw != wanted:
        sys.exit(f"saw {saw!r}, expected {wanted!r}")


def new_user() -> str:
    """Make an empty Windows, with stand-ins for what wine lacks."""
    subprocess.run(["wineserver", "-k"], env=os.environ | QUIET, check=False, capture_output=True)
    shutil.rmtree(PREFIX, ignore_errors=True)
    PREFIX.mkdir(parents=True)
    under_wine("wineboot", "-i")
    for name in STUBS:
        target = PREFIX / "drive_c" / "windows" / "system32" / f"{name}.dll"
        source = HERE / "wine" / f"{name}.c"
        build = [
            "x86_64-w64-mingw32-gcc",
            "-shared",
            "-Os",
            "-s",
            "-o",
            str(target),
            str(source),
            "-ladvapi32",
        ]
        subprocess.run(build, check=True)
    return subprocess.run(["wine", "--version"], capture_output=True, text=True, check=True).stdout.strip()


def install(installer: Path) -> str:
    """Install as the owner would, but silently; look for what must lie in the folder."""
    from shopqun.shop.news import MOST_AT_THE_END, Update, judge  # noqa: PLC0415 - the environment knows it

    expect(under_wine(windows(installer), "/S").returncode, 0)
    for path in (PLACE / "店群通.exe", HOME / "Desktop" / "店群通.lnk"):
        expect((path.name, path.exists()), (path.name, True))
    asked = under_wine("reg", "query", r"HKCU\Software\Classes\ShopQun.Shop\shell\open\command", "/ve")
    expect("店群通.exe" in asked.stdout or asked.returncode == 0, True)
    news = judge("0.0.1", installer.read_bytes()[-MOST_AT_THE_END:])
    expect(isinstance(news, Update) and news.version in installer.name, True)
    for name in ("licences", "app/docs/guide.md", "app/docs/screens/today.png"):
        expect((name, (PLACE / name).exists()), (name, True))
    size = sum(path.stat().st_size for path in PLACE.rglob("*") if path.is_file())
    return f"{size / 1e6:.1f} MB"


def self_check() -> str:
    """Let the program look at itself."""
    found = shopqun("self-check")
    expect((found["problems"], found["qr_read"], found["system"]), ([], True, "Windows"))
    return f"version {found['version']}, Python {found['python']}"


def main_job() -> str:
    """Plan, poster, scan, reward, spreadsheet: the figures are worked by hand."""
    shopqun("init", "--preset", "fruit_community", "--open", "2027-03-01")
    (zhou,) = shopqun("members", "add", "--name", "周大姐")["members"]
    (li,) = shopqun("members", "add", "--name", "李阿姨", "--invited-by", zhou["invite_code"])["members"]
    (code,) = shopqun("coupons", "issue", "C02", "--count", "1")["codes"]
    sold = shopqun("till", "scan", code, "--amount", "60", "--member", li["id"])
    expect((sold["verdict"], sold["takes_off_fen"], sold["paid_fen"]), ("accepted", 800, 5200))
    expect(shopqun("till", "scan", code, "--amount", "60", code=3)["reason"], "already_redeemed")
    owed = shopqun("rewards", "list", "--state", "due", now=NEXT_WEEK)["rewards"]
    expect(sorted(line["member"] for line in owed), sorted((zhou["id"], li["id"])))
    shopqun("rewards", "pay", owed[0]["id"], now=NEXT_WEEK)
    poster = PAPERS / "优惠券.png"
    made = shopqun(
        "posters", "make", "coupon", "C02", "--size", "a5", "--out", windows(poster), now=NEXT_WEEK
    )
    expect(len(made["proofs"]), 1)
    expect(shopqun("till", "read", windows(poster), now=NEXT_WEEK)["codes"], [made["proofs"][0]["payload"]])
    book = PAPERS / "2027-03.xlsx"
    figures = shopqun("report", "month", "2027-03", "--out", windows(book), now=NEXT_WEEK)["figures"]
    expect((figures["members_new"], figures["takes_off_fen"], figures["paid_fen"]), (2, 800, 5200))
    expect(shopqun("check", now=NEXT_WEEK)["problems"], [])
    return f"paid 52.00, poster read back, {book.name} {book.stat().st_size // 1000} kB"


def moved_documents() -> str:
    """Let OneDrive have Documents: copies follow it, the books stay on this computer."""
    cloud = HOME / "OneDrive" / "文档"
    set_key = ("reg", "add", FOLDERS, "/v", "Personal", "/t", "REG_SZ", "/d", windows(cloud), "/f")
    expect(under_wine(*set_key).returncode, 0)
    kept = shopqun("backup", now=NEXT_WEEK)["file"]
    expect(str(kept).startswith(windows(cloud)), True)
    return str(kept)


def window() -> str:
    """Open the window on the sample shop; a second start hands over another shop and ends."""
    pictures = OUT / "window.png", OUT / "second.png"
    for picture in pictures:
        picture.unlink(missing_ok=True)
    words = (windows(PLACE / "店群通.exe"), windows(SHOP), *map(str, pictures))
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "sh", "-c", SECOND_START, *words],
        env=os.environ | QUIET, stdin=subprocess.DEVNULL, capture_output=True, timeout=STEP_S, check=False,
    )  # fmt: skip
    expect(done.returncode, 0)
    return ", ".join(map(str, pictures))


def upgrade(installer: Path) -> str:
    """Install over it: the program is new, the shop is as it was."""
    before = shopqun("report", "show", "2027-03", now=NEXT_WEEK)["figures"]
    stale = PLACE / "app" / "shopqun" / "of_an_older_version.py"
    stale.write_text("")
    expect(under_wine(windows(installer), "/S").returncode, 0)
    expect(stale.exists(), False)
    expect(shopqun("report", "show", "2027-03", now=NEXT_WEEK)["figures"], before)
    return "same figures, nothing of the old program left"


def tests() -> str:
    """Run the project's tests with the Windows Python and the Windows packages."""
    import program  # noqa: PLC0415 - draws with Pillow, which the environment brings

    home = OUT / "testing"
    site = home / "Lib" / "site-packages"
    shutil.rmtree(home, ignore_errors=True)
    site.mkdir(parents=True)
    program.unpack_python(home)
    for name in program.RUNTIME:
        shutil.copyfile(PLACE / name, home / name)
    where = ("--target", str(site), "-c", str(environment.ROOT / "constraints.txt"))
    wanted = ("-r", str(program.WHEELS)), ("--upgrade", *TEST_PACKAGES)
    for packages in wanted:
        environment.pip("install", "--quiet", *program.FOR_WINDOWS, *where, *packages)
    fonts = site / "PySide6" / "lib" / "fonts"
    fonts.mkdir(parents=True)
    shutil.copy(environment.ROOT / "resources" / "fonts" / "NotoSansSC-Regular.ttf", fonts)
    root = windows(environment.ROOT)
    path = f"python311.zip\n.\nLib\\site-packages\n{root}\n"
    (home / "python311._pth").write_text(path, encoding="utf-8")
    usual = [f"tests/test_{name}" if name.endswith(".py") else f"tests/{name}" for name in TESTED]
    words = sys.argv[sys.argv.index("--tests") + 1 :] or usual
    done = under_wine(windows(home / "python.exe"), "-c", PYTEST, root, *words, seconds=TESTS_S)
    sys.stdout.write("\n".join((*done.stdout.splitlines()[-40:], *done.stderr.splitlines()[-10:], "")))
    expect(done.returncode, 0)
    return done.stdout.strip().splitlines()[-1]


def uninstall() -> str:
    """Take the program away; the books stay unless she says otherwise."""
    expect(under_wine(windows(PLACE / "uninstall.exe"), "/S").returncode, 0)
    for _ in range(60):
        if not PLACE.exists():
            break
        time.sleep(1)
    expect((PLACE.exists(), SHOP.exists()), (False, True))
    return f"{SHOP.name} is still there"


if __name__ == "__main__":
    sys.exit(main())
