from __future__ import annotations

import shutil
from datetime import datetime

import openpyxl
import pypdf
import pytest
from PySide6.QtGui import QImage
from window_kit import sample_of

from shopqun import gallery, window
from shopqun.window import Front

NOON = datetime.fromisoformat("2027-03-13T12:00:00+08:00")
SCREENS = (
    *(
        "first-start",
        "wizard",
        "today",
        "till",
        "till-accepted",
        "till-refused",
        "till-closing",
        "members",
        "referrals",
        "sources",
        "newcomer",
    ),
    *("tiers", "gifts", "coupons", "coupon-panel", "sale-over", "sale", "sale-prices", "lottery"),
    *("posters", "groups", "calendar", "calendar-led", "announcement", "plan"),
    *("reports", "settings", "settings-law"),
    *("group-file", "group-health", "posters-photo", "settings-livery"),
    *("rules", "cases", "guide", "settings-about", "settings-staff", "finding-nothing", "finding", "away"),
)
POSTERS = ("group", "coupon", "card", "invite", "price", "lottery")
FEWEST_COLOURS = 60  # an empty page has two or three; words alone, with their soft edges, have dozens


@pytest.fixture(scope="module")
def drawn(qapp, tmp_path_factory):
    """Draw it all once, on a copy of the sample."""
    from shopqun.clocks import SetClock  # noqa: PLC0415 - beside its only use
    from shopqun.ui.theme import Theme  # noqa: PLC0415 - beside its only use

    sample, folder = sample_of(NOON), tmp_path_factory.mktemp("gallery")
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(window, "make_sample", lambda path, *_: _put(sample, path))
        theme = Theme()
        theme.dress(qapp)
        front = Front(qapp, theme, SetClock(NOON), home)
        paths = list(gallery._drawn(front, folder))
        front.leave()
    return folder, [path.name for path in paths]


def _put(sample, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(sample, path)


def test_everything_is_drawn(drawn):
    folder, names = drawn
    assert set(names) == {
        *(f"{name}.png" for name in SCREENS),
        *(f"poster-{name}.pdf" for name in POSTERS),
        *("members.xlsx", "referrals.xlsx", "month-2027-03.xlsx"),
    }
    assert all((folder / name).stat().st_size > 2000 for name in names)


def test_no_picture_is_blank_and_no_two_are_alike(drawn):
    folder, _ = drawn
    seen = {}
    for name in SCREENS:
        picture = QImage(str(folder / f"{name}.png"))
        assert (picture.width(), picture.height()) == (1366, 768), name
        colours = {picture.pixel(x, y) for x in range(0, 1366, 3) for y in range(0, 768, 3)}
        assert len(colours) > FEWEST_COLOURS, name
        seen[name] = bytes(picture.constBits())
    assert len(set(seen.values())) == len(SCREENS)


def test_posters_and_workbooks_open(drawn):
    folder, _ = drawn
    for name in POSTERS:
        assert len(pypdf.PdfReader(folder / f"poster-{name}.pdf").pages) >= 1
    book = openpyxl.load_workbook(folder / "month-2027-03.xlsx")
    assert book.sheetnames[:2] == ["封面", "总览"]
    book.close()
