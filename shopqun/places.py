"""Where things lie on this computer: what ships with the program, and what the owner keeps."""

import re
import sys
from pathlib import Path

import platformdirs


def resource(name: str) -> Path:
    """Give the path of a shipped file or folder, e.g. `fonts/NotoSansSC-Regular.ttf`, frozen or not."""
    return _shipped() / "resources" / name


def manual(name: str) -> Path:
    """Give the path of what is read by people: `guide.md`, its pictures under `screens/`, `changelog.md`."""
    return _shipped() / "docs" / name


def licences() -> Path | None:
    """Give the folder with the licence of everything shipped, or None where this was not installed."""
    base = _shipped()
    return next((path for path in (base / "licences", base.parent / "licences") if path.is_dir()), None)


def _shipped() -> Path:
    root = getattr(sys, "_MEIPASS", None)
    return Path(root) if root else Path(__file__).resolve().parent.parent


_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def file_name(words: str) -> str:
    """Give words as Windows takes them for a file's name: a shop may be called 水果/蔬菜 or Lily's: nails."""
    return _FORBIDDEN.sub(" ", words).strip(" .")


def live_folder() -> Path:
    """Give the folder of live shop files: local to this computer, never synced (design rule 6)."""
    return Path(platformdirs.user_data_dir("ShopQun", appauthor=False, roaming=False))


def papers_folder() -> Path:
    """Give the folder for backups, posters and workbooks: in Documents, where she looks for them."""
    return Path(platformdirs.user_documents_dir()) / "店群通"


def bug_log() -> Path:
    """Give the file bugs are written down in, without anybody's data."""
    return live_folder() / "logs" / "bugs.log"


def last_shop_note() -> Path:
    """Give the small file that remembers which shop was opened last."""
    return live_folder() / "last-shop.txt"


def last_shop() -> Path | None:
    """Give the shop that was opened last, or None."""
    note = last_shop_note()
    return Path(note.read_text(encoding="utf-8").strip()) if note.is_file() else None


def remember_shop(path: Path) -> None:
    """Note the shop that was opened last."""
    note = last_shop_note()
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(str(path.resolve()), encoding="utf-8")
