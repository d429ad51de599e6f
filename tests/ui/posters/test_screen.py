"""The studio by clicking: what is shown, what is locked, and what comes out of it."""

from datetime import date
from pathlib import Path

import pypdf
import pytest
import qrcode
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from sqlalchemy import select, update

from shopqun.basics import Money, Refused, Touched
from shopqun.community.service import GroupService
from shopqun.compliance.service import LawService
from shopqun.coupons.service import CouponService
from shopqun.data.books import Books
from shopqun.data.tables.flashsales import SaleItem
from shopqun.data.tables.lotteries import LotteryPrize
from shopqun.livery.service import LiveryService
from shopqun.members.service import MembersService
from shopqun.placements.service import PlacementService
from shopqun.planning.service import PlanningService
from shopqun.posters.service import PosterService
from shopqun.prints.service import PrintService
from shopqun.ui.posters import grounds, painter
from shopqun.ui.posters.screen import PostersScreen
from tests.livery.pictures import photo


@pytest.fixture
def shop(tmp_path, clock):
    planning = PlanningService(clock)
    preset, cautions = planning.preset("fruit_community")
    path = tmp_path / "fruit.shopqun"
    planning.launch(path, preset, cautions, request_id="launch")
    books = Books.open(path)
    yield books
    books.close()


@pytest.fixture
def keep_qr(shop, clock, tmp_path):
    def keep(group, made_on=date(2027, 3, 1)):
        picture = tmp_path / f"{group}.png"
        qrcode.make(f"https://weixin.qq.com/g/AwYAA{group}").save(picture)
        GroupService(shop, clock).keep_qr(group, picture, made_on, request_id=f"qr-{group}")

    return keep


@pytest.fixture
def screen(shop, clock, theme, work, hands, qtbot, keep_qr):
    keep_qr("Q01")
    made = PostersScreen(
        theme,
        work,
        PosterService(shop, clock, lambda: painter),
        LawService(shop, clock),
        LiveryService(shop, clock),
        PlacementService(shop, clock),
    )
    qtbot.addWidget(made)
    made.resize(1278, 704)
    made.show()
    made.reload()
    settle(hands)
    return made


def settle(hands):
    while hands.books.jobs or hands.paper.jobs:
        hands.books.turn_all()
        hands.paper.turn_all()
    assert hands.bugs == []


def word(screen, hands, words):
    screen.inspector.heading.selectAll()
    screen.inspector.heading.clear()
    screen.inspector.heading.textEdited.emit(words)
    screen.inspector.heading.setText(words)
    settle(hands)


def locks(screen):
    panel = screen.inspector
    return {button.isEnabled() for button in (panel.printing, panel.pdf, panel.png, panel.copy)}


def test_the_first_group_is_shown_and_may_be_printed(screen):
    assert screen._drawn.proof.payload == "https://weixin.qq.com/g/AwYAAQ01"
    assert locks(screen) == {True}
    assert "米" in screen.inspector.proof.title.text() or "厘米" in screen.inspector.proof.title.text()
    assert not screen.preview._paper.picture.isNull()


def test_the_gallery_shows_what_can_be_made(screen):
    empty = {kind for kind, thumb in screen.gallery.thumbs.items() if thumb._picture.isNull()}
    assert empty == {"invite", "card", "member"}


def test_words_that_may_not_be_printed_lock_it_and_are_mended_by_a_press(screen, hands):
    word(screen, hands, "全网最低价草莓")
    assert locks(screen) == {False}
    assert "1 处不能印" in screen.inspector.notice.text()
    cure = next(one for one in screen.inspector._own.findChildren(QPushButton) if one.text() == "就这样改")
    cure.click()
    settle(hands)
    assert screen.inspector.heading.text() == "草莓"
    assert locks(screen) == {True}


def test_a_word_that_needs_proof_is_asked_about_and_answered(screen, hands, monkeypatch):
    asked = []
    monkeypatch.setattr(grounds, "ask", lambda *_: asked.append(1))
    word(screen, hands, "有机草莓")
    assert locks(screen) == {True}
    screen.inspector.copy.click()
    settle(hands)
    assert asked == [1]
    assert screen.inspector.notice.text() == ""
    monkeypatch.setattr(grounds, "ask_grounds", lambda *_: ("有机证书123", None))
    give = next(one for one in screen.inspector._own.findChildren(QPushButton) if one.text() == "填依据")
    give.click()
    settle(hands)
    assert [each.evidence for each in screen._drawn.findings] == ["有机证书123"]
    screen.inspector.copy.click()
    settle(hands)
    assert asked == [1]
    assert "复制好了" in screen.inspector.notice.text()


def test_of_several_keys_only_the_last_is_drawn(screen, hands, monkeypatch):
    drawn = []
    real = painter.image

    def image(sheet, *rest, **more):
        drawn.append(sheet.title)
        return real(sheet, *rest, **more)

    monkeypatch.setattr(painter, "image", image)
    for words in ("草", "草莓", "草莓到了"):
        screen.inspector.heading.textEdited.emit(words)
    settle(hands)
    assert {title.split()[-1] for title in drawn} == {"草莓到了"}


def test_l02_a_lottery_that_breaks_a_rule_has_no_paper_to_print(screen, hands, shop):
    with shop.writing() as db:
        db.execute(update(LotteryPrize).where(LotteryPrize.level == "一等奖").values(retail_fen=0))
    screen.open_for("lottery", "L01")
    settle(hands)
    assert screen.nothing.sentence.text() == "这场抽奖还不能印：“一等奖”没有公示奖品价格。"
    assert screen._drawn is None
    assert locks(screen) == {False}
    for button in (screen.inspector.printing, screen.inspector.pdf, screen.inspector.png):
        button.click()
    settle(hands)
    assert screen.outlet.last is None


def test_a01_a_sale_named_with_a_forbidden_word_is_seen_but_not_printed(screen, hands, shop):
    with shop.writing() as db:
        db.execute(update(SaleItem).where(SaleItem.sku == "S01").values(name="全网最低价草莓"))
        assert db.execute(select(SaleItem.name).where(SaleItem.name.contains("全网"))).all()
    screen.open_for("price", "F01")
    settle(hands)
    assert not screen._drawn.printable
    assert locks(screen) == {False}


def test_a_group_without_a_code_leads_to_the_groups(screen, hands):
    gone = []
    screen.go.connect(lambda place, about: gone.append((place, about)))
    screen.open_for("group", "Q02")
    settle(hands)
    assert "还没有二维码" in screen.nothing.sentence.text()
    assert locks(screen) == {False}
    screen.nothing.button.click()
    assert gone == [("groups", "Q02")]


def test_an_old_code_is_refused_until_there_is_a_new_one(screen, hands, clock, keep_qr, work):
    clock.move(days=7)
    screen.reload()
    settle(hands)
    assert "过期" in screen.nothing.sentence.text()
    clock.move(minutes=1)
    GroupService(screen._posters._books, clock).keep_qr(
        "Q01", _picture(screen, "new"), date(2027, 3, 8), request_id="new"
    )
    work.touched.emit(Touched.GROUPS)
    settle(hands)
    assert locks(screen) == {True}


def _picture(screen, name):
    picture = Path(screen._posters._books.path).with_name(f"{name}.png")
    qrcode.make("https://weixin.qq.com/g/AwYAAnew").save(picture)
    return picture


def test_no_batch_yet_says_where_to_issue_one(screen, hands, shop, clock):
    gone = []
    screen.go.connect(lambda place, about: gone.append((place, about)))
    screen.gallery.thumbs["card"].click()
    settle(hands)
    screen.nothing.button.click()
    assert gone == [("events", "")]


def test_cards_have_pages_to_turn(screen, hands, shop, clock):
    CouponService(shop, clock).issue("C01", 25, request_id="batch")
    screen.open_for("card", "1")
    settle(hands)
    assert screen.toolbar._page.text() == "第 1 / 3 页"
    first = screen._drawn.proof.payload
    screen.toolbar.forth.click()
    settle(hands)
    assert screen.toolbar._page.text() == "第 2 / 3 页"
    assert screen._drawn.proof.payload != first
    assert screen.inspector.proof.title.text() == "店里扫码枪能扫"


def test_a_member_is_found_by_typing(screen, hands, shop, clock):
    members = MembersService(shop, clock)
    for name in ("王秀兰", "刘建国"):
        members.add(name, request_id=name)
    screen.open_for("invite", "")
    settle(hands)
    assert screen._drawn.draft.planned.inviter == "刘建国"
    screen.inspector.search.textEdited.emit("秀兰")
    settle(hands)
    assert screen._drawn.draft.planned.inviter == "王秀兰"


def test_an_id_from_elsewhere_is_shown(screen, hands):
    headed = []
    screen.headed.connect(headed.append)
    screen.open_for("sale", "F01")
    settle(hands)
    assert headed == ["抢购价格 · 周六鲜果夜市"]
    assert screen._drawn.draft.planned.title == "周六鲜果夜市"


@pytest.mark.parametrize(("kind", "about"), [("group", "Q01"), ("invite", "1"), ("price", "F01")])
def test_a_groups_code_says_until_when_it_works(screen, hands, shop, clock, kind, about):
    MembersService(shop, clock).add("王秀兰", request_id="m1")
    screen.open_for(kind, about)
    settle(hands)
    assert screen.inspector.proof._facts[3].text() == "群码 3月8日前有效，到期要换"


def test_paper_and_colours_are_chosen(screen, hands):
    screen.toolbar._segments._group.button(1).click()
    settle(hands)
    assert screen._drawn.sheet.paper.key == "a6"
    screen.inspector.swatches.flags["berry"].click()
    settle(hands)
    assert screen._drawn.draft.colours.key == "berry"


def test_words_that_find_no_room_are_told(screen, hands, monkeypatch):
    monkeypatch.setattr(PosterService, "compose", lambda *_: Refused("no_room"))
    word(screen, hands, "草莓到了")
    assert screen.preview._paper.picture.isNull()
    assert locks(screen) == {False}
    assert "换大一点" in screen.inspector.notice.text()


def test_a_pdf_with_her_own_heading_is_written(screen, hands, tmp_path, monkeypatch):
    out = tmp_path / "poster"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    word(screen, hands, "草莓到了")
    screen.inspector.pdf.click()
    assert locks(screen) == {False}
    settle(hands)
    assert locks(screen) == {True}
    text = pypdf.PdfReader(out.with_suffix(".pdf")).pages[0].extract_text()
    assert "草莓到了" in text.replace("\n", "")
    assert "poster.pdf" in screen.inspector.notice.text()
    assert screen.inspector.folder.isVisibleTo(screen)


def test_a_picture_is_written(screen, hands, tmp_path, monkeypatch):
    out = tmp_path / "poster.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    screen.inspector.png.click()
    settle(hands)
    assert QImage(str(out)).width() == round(210 / 25.4 * 300)


def test_thinking_better_of_it_writes_nothing(screen, hands, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    screen.inspector.pdf.click()
    assert locks(screen) == {True}
    assert not hands.paper.jobs


def test_a_place_that_cannot_be_written_is_told(screen, hands, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "file" / "a.pdf"), ""))
    screen.inspector.pdf.click()
    settle(hands)
    assert screen.inspector.notice.text()
    assert locks(screen) == {True}


def test_the_picture_is_copied(screen, hands):
    screen.inspector.copy.click()
    settle(hands)
    assert QGuiApplication.clipboard().image().width() == round(210 / 25.4 * 200)


@pytest.mark.parametrize(
    ("accepted", "starts", "said"), [(1, True, "100%"), (1, False, "没有动"), (0, True, "")]
)
def test_printing_asks_for_the_printer_and_tells(screen, hands, monkeypatch, accepted, starts, said):
    printed = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: accepted)
    monkeypatch.setattr(painter, "print_sheet", lambda sheet, _printer: printed.append(sheet) or starts)
    screen.inspector.printing.click()
    settle(hands)
    assert len(printed) == accepted
    assert said in screen.inspector.notice.text()
    assert locks(screen) == {True}


def test_the_preview_can_be_seen_true_to_size(screen, hands):
    screen.toolbar.true_size.click()
    settle(hands)
    assert screen.toolbar._zoom.text() == "100%"
    per_mm = screen.screen().physicalDotsPerInch() / 25.4
    assert screen.preview._paper.width() == round(210 * per_mm)
    screen.toolbar.minus.click()
    assert screen.toolbar._zoom.text() == "80%"
    screen.toolbar.whole.click()
    assert screen.preview._paper.height() <= screen.preview._scroll.viewport().height()


@pytest.mark.parametrize(
    ("said", "size", "notice"),
    [
        (" 210 x 148 ", "210x148", ""),
        ("300×200", "300x200", ""),
        ("9x9", "a4", "尺寸要写宽x高，每边 40 到 2000 毫米，例如 210x148"),
        (None, "a4", ""),
    ],
)
def test_a_size_of_her_own_is_asked_for(screen, hands, monkeypatch, said, size, notice):
    monkeypatch.setattr("shopqun.ui.posters.screen.ask_text", lambda *_: said)
    screen.toolbar.own_asked.emit()
    assert screen.inspector.notice.text() == notice
    settle(hands)
    assert screen._drawn.sheet.paper.key == size
    assert screen.preview.millimetres == (screen._drawn.sheet.width_mm, screen._drawn.sheet.height_mm)


def test_a_card_leaves_her_own_size(screen, hands, monkeypatch):
    monkeypatch.setattr("shopqun.ui.posters.screen.ask_text", lambda *_: "210x148")
    screen.toolbar.own_asked.emit()
    settle(hands)
    screen.open_for("member", "")
    settle(hands)
    assert screen._wish.size == "a4"


def test_for_the_print_shop_the_preview_shows_bleed_and_cut(screen, hands):
    assert screen.inspector.cut.isHidden()
    screen.inspector.edge_chosen.emit("bleed")
    settle(hands)
    sheet = screen._drawn.sheet
    assert not screen.inspector.cut.isHidden()
    assert screen.preview.millimetres == (sheet.width_mm, sheet.height_mm)
    assert screen._drawn.picture.width() / screen._drawn.picture.height() == pytest.approx(
        216 / 303, abs=0.01
    )


@pytest.mark.parametrize(("kind", "about", "taken"), [("coupon", "C01", True), ("group", "Q01", False)])
def test_a_photo_is_dropped_onto_the_poster_itself(screen, hands, tmp_path, kind, about, taken):
    (tmp_path / "莓.jpg").write_bytes(photo())
    screen.open_for(kind, about)
    settle(hands)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "莓.jpg"))])
    hand = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, *hand)
    entering.ignore()
    QApplication.sendEvent(screen, entering)
    assert entering.isAccepted() is taken
    if taken:
        QApplication.sendEvent(screen, QDropEvent(QPoint(300, 300), Qt.DropAction.CopyAction, *hand))
        settle(hands)
        assert screen._drawn.draft.brief.photo is not None


def choose_place(screen, hands, name):
    box = screen.inspector.where.box
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())
    settle(hands)


def test_a_coupon_at_a_place_has_a_code_of_its_own_there(screen, hands, shop, clock, tmp_path, monkeypatch):
    screen.open_for("coupon", "C02")
    settle(hands)
    assert screen.inspector.where.isHidden()
    PlacementService(shop, clock).add("门口", Money(), request_id="door")
    screen.reload()
    settle(hands)
    assert [screen.inspector.where.box.itemText(at) for at in (0, 1)] == ["不分点位", "门口 D1"]
    whole = screen._drawn.proof.payload
    choose_place(screen, hands, "门口")
    own = screen._drawn.proof.payload
    assert own != whole
    assert "D1" in screen._drawn.sheet.pages[0].words()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "door.pdf"), ""))
    screen.inspector.pdf.click()
    settle(hands)
    (kept,) = PrintService(shop, clock).prints("coupon", "C02")
    assert kept.placement == "门口"
    assert PrintService(shop, clock).sheets(str(kept.id))[0].codes[0].payload == own
    choose_place(screen, hands, "")
    assert screen._drawn.proof.payload == whole
    choose_place(screen, hands, "门口")
    assert screen._drawn.proof.payload == own
    screen.open_for("price", "F01")
    settle(hands)
    assert screen.inspector.where.box.currentData() == ""
    screen.open_for("member", "")
    settle(hands)
    assert screen.inspector.where.isHidden()
