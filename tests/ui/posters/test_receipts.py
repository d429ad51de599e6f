"""Receipts on the printer she has: the paper follows the printer's, and what becomes of it is said."""

from types import SimpleNamespace

import pytest
from posters.sample_briefs import RECEIPT, SLIP
from PySide6.QtCore import QRectF, QSettings
from PySide6.QtWidgets import QWidget

from shopqun.basics import Refused, ShopTrouble, Trouble
from shopqun.posters.service import PosterService
from shopqun.ui.posters import painter, printers, receipts, wording_actions
from shopqun.ui.posters.receipts import Receipts

ACCEPTED, REJECTED = 1, 0


class FakePrinter:
    """A printer with paper of a width, as the system's dialog would have set it."""

    wide_mm = 210.0

    class PrinterMode:
        """The one mode that is asked for."""

        HighResolution = "high"

    def __init__(self, mode, again=None):
        self.mode = again or mode

    def printerName(self):  # noqa: N802 - Qt's name
        """Give the name the system knows it by."""
        return "小票机"

    def pageLayout(self):  # noqa: N802 - Qt's name
        """Give the paper in millimetres, whatever unit is asked for."""
        return SimpleNamespace(fullRect=lambda _unit: QRectF(0, 0, self.wide_mm, 297))


class FakeDialog:
    """The system's dialog: it answers at once."""

    DialogCode = SimpleNamespace(Accepted=ACCEPTED)
    answer = ACCEPTED
    asked = 0

    def __init__(self, printer, over):
        self.printer, self.over = printer, over

    def exec(self):
        """Answer, and count that it was asked."""
        type(self).asked += 1
        return self.answer


@pytest.fixture
def printer(monkeypatch):
    """Put a printer of our own in the place of the system's."""
    printer = type("Printer", (FakePrinter,), {})
    monkeypatch.setattr(receipts, "QPrinter", printer)
    return printer


@pytest.fixture
def dialog(monkeypatch):
    """Put a dialog of our own in the place of the system's."""
    dialog = type("Dialog", (FakeDialog,), {})
    monkeypatch.setattr(receipts, "QPrintDialog", dialog)
    return dialog


@pytest.fixture
def printed(monkeypatch):
    """Keep what goes to the printer."""
    sheets = []
    monkeypatch.setattr(painter, "print_sheet", lambda sheet, to: sheets.append((sheet, to)) or True)
    return sheets


@pytest.fixture
def owed(monkeypatch):
    """Let every reward have the sample's receipt; keep which were asked for."""
    asked = []
    monkeypatch.setattr(PosterService, "receipt", lambda _self, reward: asked.append(reward) or RECEIPT)
    return asked


@pytest.fixture
def said():
    return []


@pytest.fixture
def way(work, posters, said, qtbot, printer, dialog, tmp_path):
    over = QWidget()
    qtbot.addWidget(over)
    taste = QSettings(str(tmp_path / "taste.ini"), QSettings.Format.IniFormat)
    return Receipts(work, posters, over, said.append, taste)


def settle(hands):
    hands.books.turn_all()
    hands.paper.turn_all()
    assert hands.bugs == []


@pytest.mark.parametrize(
    ("wide", "key"),
    [(48.0, "thermal58"), (58.0, "thermal58"), (72.0, "thermal80"), (84.9, "thermal80"), (85.0, "a6")],
)
def test_narrow_paper_gets_a_slip(way, hands, printer, printed, owed, said, wide, key):
    printer.wide_mm = wide
    way.print_for("R-0012")
    settle(hands)
    ((sheet, to),) = printed
    assert sheet.paper.key == key
    assert isinstance(to, printer)
    assert owed == ["R-0012"]
    assert said == [wording_actions.printed()]


@pytest.mark.parametrize("wide", [105.0, 210.0])
def test_wide_paper_gets_a_card(way, hands, printer, printed, owed, wide):
    printer.wide_mm = wide
    way.print_for("R-0012")
    settle(hands)
    assert printed[0][0].paper.key == "a6"
    assert printed[0][1].mode == "high"


def test_thinking_better_of_it_asks_nothing_of_the_books(way, hands, dialog, printed, owed, said):
    dialog.answer = REJECTED
    way.print_for("R-0012")
    assert dialog.asked == 1
    assert not hands.books.jobs
    settle(hands)
    assert (printed, owed, said) == ([], [], [])


def test_a_reward_nobody_knows_is_said_and_nothing_is_printed(way, hands, printed, said):
    way.print_for("R-9999")
    settle(hands)
    assert said == ["账本里找不到它了，请重新选一个。"]
    assert printed == []


def test_words_that_find_no_room_are_said(way, hands, printed, owed, said, monkeypatch):
    monkeypatch.setattr(PosterService, "compose", lambda *_: Refused("no_room"))
    way.print_for("R-0012")
    settle(hands)
    assert said == ["字太多，印不清楚。换大一点的尺寸，或者把标题写短。"]
    assert printed == []


def test_a_code_that_cannot_be_read_back_is_not_printed(way, hands, printed, owed, said, monkeypatch):
    monkeypatch.setattr(PosterService, "prove", lambda *_: Refused("unreadable_qr"))
    way.print_for("R-0012")
    settle(hands)
    assert said == ["码太小，试读没有读出来。换大一点的尺寸再印。"]
    assert printed == []


def test_a_printer_that_does_not_start_is_said(way, hands, owed, said, monkeypatch):
    monkeypatch.setattr(painter, "print_sheet", lambda *_: False)
    way.print_for("R-0012")
    settle(hands)
    assert said == [wording_actions.not_printed()]


def test_nothing_is_printed_before_its_code_was_read(way, hands, printed, owed):
    way.print_for("R-0012")
    hands.books.turn_all()
    assert printed == []
    hands.paper.turn_all()
    assert len(printed) == 1


def test_trouble_with_the_books_prints_nothing(way, hands, printed, said, monkeypatch):
    def stuck(*_):
        raise ShopTrouble(Trouble.DISK_FULL, "shop.shopqun")

    monkeypatch.setattr(PosterService, "receipt", stuck)
    way.print_for("R-0012")
    settle(hands)
    assert [each.kind for each in hands.troubles] == [Trouble.DISK_FULL]
    assert (printed, said) == ([], [])


@pytest.fixture
def known(monkeypatch):
    """Let the system know the printer of slips, or no longer."""
    info = SimpleNamespace(isNull=lambda: known.gone)
    known = SimpleNamespace(gone=False, asked=[])
    asked = SimpleNamespace(printerInfo=lambda name: known.asked.append(name) or info)
    empty = lambda: SimpleNamespace(isNull=lambda: True)  # noqa: E731 - stands for a class
    empty.printerInfo = asked.printerInfo
    monkeypatch.setattr(receipts, "QPrinterInfo", empty)
    return known


@pytest.fixture
def slips(monkeypatch):
    asked = []
    monkeypatch.setattr(PosterService, "slip", lambda _self, *of: asked.append(of) or SLIP)
    return asked


def test_the_printer_of_slips_is_asked_for_once(way, hands, dialog, known, slips, printed, printer):
    printer.wide_mm = 58.0
    way.print_slip("purchase", "7")
    way.print_slip("claim", "3")
    settle(hands)
    assert (dialog.asked, slips) == (1, [("purchase", "7"), ("claim", "3")])
    assert way.printer_name == "小票机"
    assert [sheet.paper.key for sheet, _ in printed] == ["thermal58", "thermal58"]


def test_a_printer_that_is_gone_is_asked_for_again(way, hands, dialog, known, slips, printed):
    way.choose_printer()
    known.gone = True
    way.print_slip("purchase", "7")
    settle(hands)
    assert (dialog.asked, len(printed)) == (2, 1)


def test_no_printer_no_slip(way, hands, dialog, known, slips, printed):
    dialog.answer = REJECTED
    way.print_slip("purchase", "7")
    settle(hands)
    assert (slips, printed, way.printer_name) == ([], [], "")


@pytest.mark.parametrize(("wide", "key"), [(80.0, "thermal80"), (210.0, "a4")])
def test_lines_under_the_shops_name_go_on_a_strip_or_a4(way, hands, known, printed, printer, wide, key):
    printer.wide_mm = wide
    way.print_parts(SLIP.title, SLIP.parts)
    settle(hands)
    assert printed[0][0].paper.key == key


def test_a_lost_printer_with_no_other_is_said(way, hands, dialog, known, slips, printed, said, monkeypatch):
    way.choose_printer()
    known.gone = True
    monkeypatch.setattr(printers, "names", tuple)
    way.print_slip("purchase", "7")
    way.print_for("1")
    settle(hands)
    assert said == [wording_actions.no_printer()] * 2
    assert (dialog.asked, printed, way.printer_name) == (1, [], "小票机")
