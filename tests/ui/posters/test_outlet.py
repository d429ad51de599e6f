"""The ways out: where a file goes, what is told before and after, and what holds it back."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QWidget
from shop_kit import new_id
from ui.posters.drafts import drawn

from shopqun.basics import Refused, ShopTrouble, Trouble
from shopqun.coupons.service import CouponService
from shopqun.data.gestures import Answered
from shopqun.places import papers_folder
from shopqun.posters.made import Made, Wanted
from shopqun.posters.service import PosterService
from shopqun.prints.service import PrintService
from shopqun.ui.posters import painter, printers, wording_actions
from shopqun.ui.posters.outlet import Outlet, Piece

PIECE = Piece(Wanted("group", "Q01"), drawn())
NO_SHEET = Piece(Wanted("group", "Q01"), drawn(sheet=None, proof=None))


@pytest.fixture
def outlet(work, posters, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return Outlet(work, posters, window)


@pytest.fixture
def heard(outlet):
    """Keep what is told, in its order."""
    told = []
    outlet.began.connect(lambda: told.append("began"))
    outlet.ended.connect(lambda words, tone: told.append((words, tone)))
    return told


@pytest.fixture
def dialog(monkeypatch):
    """Answer the file dialog; keep what it was asked."""
    asked = []

    def answering(name):
        def ask(*args):
            asked.append(args[1:])
            return str(name), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return asked

    return answering


@pytest.fixture
def made(monkeypatch):
    """Let every poster be made at once; keep where it should go."""
    wanted = []

    def make(_posters, what, out, *, request_id, step):
        step(1, 1)
        wanted.append((what, out, request_id))
        return Answered(Made((str(out),), 1, (), ()))

    monkeypatch.setattr(PosterService, "make_wanted", make)
    return wanted


def stuck(*_args, **_named):
    raise ShopTrouble(Trouble.DISK_FULL, "poster.pdf")


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize(
    ("typed", "ending", "written"),
    [
        ("poster.pdf", "pdf", "poster.pdf"),
        ("poster", "pdf", "poster.pdf"),
        ("poster.PDF", "pdf", "poster.PDF"),
        ("蓝莓3.5折", "pdf", "蓝莓3.5折.pdf"),
        ("蓝莓3.5折", "png", "蓝莓3.5折.png"),
        ("poster.pdf", "png", "poster.pdf.png"),
    ],
)
def test_the_name_gets_its_ending_and_keeps_its_dots(
    outlet, heard, hands, dialog, tmp_path, typed, ending, written
):
    dialog(tmp_path / typed)
    outlet.save(PIECE, ending)
    hands.paper.turn_all()
    assert outlet.last == tmp_path / written
    assert heard == ["began", (f"存好了，码都读过：{written}", "ok")]


@pytest.mark.parametrize(
    ("ending", "title", "kinds"),
    [("pdf", "存 PDF", "PDF 文件 (*.pdf)"), ("png", "存图片", "图片 (*.png)")],
)
def test_the_dialog_names_what_it_saves_and_offers_a_name(outlet, dialog, ending, title, kinds):
    asked = dialog("")
    outlet.save(PIECE, ending)
    usual = papers_folder() / "海报" / f"进群 福利1群.{ending}"
    assert asked == [(title, str(usual), kinds)]


def test_thinking_better_of_it_tells_nothing(outlet, heard, hands, dialog):
    dialog("")
    outlet.save(PIECE, "pdf")
    assert heard == []
    assert not hands.paper.jobs


def test_each_press_is_a_gesture_of_its_own(outlet, hands, dialog, made, tmp_path):
    dialog(tmp_path / "poster.pdf")
    for _ in range(2):
        outlet.save(PIECE, "pdf")
    hands.paper.turn_all()
    assert {(what, out) for what, out, _ in made} == {(PIECE.wanted, tmp_path / "poster.pdf")}
    assert len({request for _, _, request in made}) == 2


def test_a_refusal_is_said_and_leaves_the_last_file(outlet, heard, hands, dialog, monkeypatch, tmp_path):
    dialog(tmp_path / "poster.pdf")
    refused = Answered(Refused("group_qr_expired", {"name": "福利1群"}))
    monkeypatch.setattr(PosterService, "make_wanted", lambda *_args, **_named: refused)
    outlet.save(PIECE, "pdf")
    hands.paper.turn_all()
    assert heard == ["began", ("福利1群的二维码过期了，先换一张新码。", "bad")]
    assert outlet.last is None


def test_trouble_with_the_disk_is_said(outlet, heard, hands, dialog, monkeypatch, tmp_path):
    dialog(tmp_path / "poster.pdf")
    monkeypatch.setattr(PosterService, "make_wanted", stuck)
    outlet.save(PIECE, "pdf")
    hands.paper.turn_all()
    began, (words, tone) = heard
    assert (began, tone) == ("began", "bad")
    assert words.endswith("。")
    assert hands.troubles == []


def test_a_batch_tells_how_far_it_is_and_ends_when_asked(
    outlet, heard, hands, dialog, launched, clock, tmp_path
):
    batch = CouponService(launched, clock).issue("C02", 21, request_id=new_id()).value
    dialog(tmp_path / "cards.pdf")
    told = []
    outlet.stepped.connect(lambda *step: told.append(step))
    outlet.stepped.connect(outlet.stop)
    outlet.save(Piece(Wanted("card", str(batch.id)), drawn()), "pdf")
    hands.paper.turn_all()
    assert told == [(1, 3)]
    assert heard == ["began", (wording_actions.stopped(), "text2")]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("cards")] == []
    assert outlet.last is None
    assert PrintService(launched, clock).prints() == ()


def test_the_page_that_is_shown_is_copied(outlet, heard, hands, monkeypatch):
    asked = []

    def image(sheet, page, dpi):
        asked.append((sheet, page, dpi))
        picture = QImage(20, 30, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFF)
        return picture

    monkeypatch.setattr(painter, "image", image)
    outlet.copy(Piece(PIECE.wanted, drawn(page=2)))
    assert heard == ["began"]
    hands.paper.turn_all()
    assert asked == [(PIECE.drawn.sheet, 2, 200)]
    assert heard[1:] == [(wording_actions.copied(), "ok")]
    assert QGuiApplication.clipboard().image().size().height() == 30


def test_trouble_while_copying_is_said(outlet, heard, hands, monkeypatch):
    monkeypatch.setattr(painter, "image", stuck)
    outlet.copy(PIECE)
    hands.paper.turn_all()
    assert heard[1][1] == "bad"


def test_without_a_sheet_nothing_begins(outlet, heard, hands):
    outlet.copy(NO_SHEET)
    outlet.print_it(NO_SHEET)
    assert heard == []
    assert not hands.paper.jobs


@pytest.mark.parametrize(
    ("accepted", "starts", "ended"),
    [
        (1, True, (wording_actions.printed(), "ok")),
        (1, False, (wording_actions.not_printed(), "bad")),
        (0, True, ("", "text2")),
    ],
)
def test_the_printer_is_asked_for_after_the_proof_and_what_went_there_is_kept(
    outlet, heard, hands, monkeypatch, launched, *, clock, accepted, starts, ended
):
    steps = []
    monkeypatch.setattr(PosterService, "proven", lambda *_: steps.append("prove") or ())
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: steps.append("ask") or accepted)
    monkeypatch.setattr(painter, "print_sheet", lambda *_: steps.append("print") or starts)
    outlet.print_it(PIECE)
    assert steps == []
    hands.paper.turn_all()
    assert steps == ["prove", "ask", "print"][: 2 + accepted]
    hands.books.turn_all()
    assert heard == ["began", ended]
    assert len(PrintService(launched, clock).prints("group", "Q01")) == (accepted and starts)


def test_without_a_printer_it_is_said_at_once_and_pdf_is_offered(outlet, heard, hands, monkeypatch):
    monkeypatch.setattr(printers, "names", tuple)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: pytest.fail("asked for the printer"))
    outlet.print_it(PIECE)
    assert not hands.paper.jobs
    assert heard == [(wording_actions.no_printer(), "bad")]
    assert "PDF" in wording_actions.no_printer()


def test_what_cannot_be_read_back_never_comes_to_the_printer(outlet, heard, hands, monkeypatch):
    monkeypatch.setattr(PosterService, "proven", lambda *_: Refused("unreadable_qr"))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: pytest.fail("asked for the printer"))
    outlet.print_it(PIECE)
    hands.paper.turn_all()
    assert heard == ["began", ("码太小，试读没有读出来。换大一点的尺寸再印。", "bad")]


def test_the_folder_of_the_last_file_is_opened(outlet, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    outlet.open_folder()
    assert opened == []
    outlet.last = Path("/papers/poster.pdf")
    outlet.open_folder()
    assert [Path(url.toLocalFile()) for url in opened] == [Path("/papers")]
