"""The panel of one kind of paper: its terms, what can be done with it, and what is not carried over."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from shop_kit import a_member, new_id

from shopqun.basics import Money, ShopTrouble, Touched, Trouble
from shopqun.coupons.service import CouponService
from shopqun.placements.service import PlacementService
from shopqun.ui.events.coupon_panel import CouponPanel
from shopqun.ui.parts.text import Text

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(theme, work, coupons, qtbot):
    made = CouponPanel(theme, work, coupons)
    qtbot.addWidget(made)
    made.resize(400, 700)
    made.show()
    return made


@pytest.fixture
def shelf(coupons):
    """Give a kind of paper as it stands now, by its id."""
    return lambda template: next(each for each in coupons.shelf() if each.terms.id == template)


def words(panel):
    QApplication.processEvents()
    return [each.text() for each in panel.findChildren(Text) if each.isVisible()]


def again(panel):
    """Give the buttons that print a batch once more, as they are shown."""
    QApplication.processEvents()
    batches = (each for each in panel.findChildren(QPushButton) if "第 " in each.accessibleName())
    return [each for each in batches if each.isVisible()]


def issue(coupons, template, count=1, placement=""):
    return coupons.issue(template, count, placement=placement, request_id=new_id()).value


def test_before_a_kind_is_chosen_nothing_happens(panel, hands, qtbot):
    panel.who.setText("13800001111")
    for button in (panel.issue, panel.give):
        qtbot.mouseClick(button, LEFT)
    with qtbot.assertNotEmitted(panel.make_poster):
        qtbot.mouseClick(panel.poster, LEFT)
    assert not hands.books.jobs


def test_what_a_paper_is_worth_and_for_whom(panel, shelf):
    panel.show_shelved(shelf("C02"))
    shown = words(panel)
    assert "满59减8" in shown
    assert any(each.startswith("所有顾客 · 每人 ") for each in shown)


def test_a_kind_without_a_public_code_shows_no_place_for_it(panel, shelf):
    panel.show_shelved(shelf("C01"))
    assert panel.poster.isVisible()
    panel.show_shelved(replace(shelf("C02"), public_code=None))
    assert not panel.poster.isVisible()
    assert not panel.copy.isVisible()


def test_enter_in_the_number_issues(panel, shelf, hands, coupons, work, qtbot):
    flags = []
    work.touched.connect(flags.append)
    panel.show_shelved(shelf("C02"))
    panel.count.set_value(3)
    qtbot.keyClick(panel.count.entry, Qt.Key.Key_Return)
    hands.books.turn_all()
    (batch,) = shelf("C02").batches
    assert (batch.papers, batch.placement) == (3, "")
    assert panel.told.text().startswith(f"发好了：第 {batch.id} 批，3 张，到 ")
    assert flags == [Touched.COUPONS]


def test_a_paper_for_her_touches_her_too(panel, shelf, hands, launched, clock, work, qtbot):
    a_member(launched, clock, "周大姐", phone="13800001111", record_consent=True)
    flags = []
    work.touched.connect(flags.append)
    panel.show_shelved(shelf("C02"))
    panel.who.setText(" 13800001111 ")
    qtbot.mouseClick(panel.give, LEFT)
    hands.books.turn_all()
    assert panel.told.text().startswith("发给她了：C")
    assert panel.who.text() == ""
    assert flags == [Touched.COUPONS | Touched.MEMBERS]


def test_another_kind_takes_away_what_was_typed_and_told(panel, shelf, hands, qtbot):
    panel.show_shelved(shelf("C02"))
    panel.put.setText("收银台")
    qtbot.mouseClick(panel.issue, LEFT)
    hands.books.turn_all()
    panel.who.setText("139")
    qtbot.mouseClick(panel.give, LEFT)
    hands.books.turn_all()
    assert panel.member.problem.isVisible()
    panel.show_shelved(shelf("C02"))
    assert panel.put.text() == "收银台"
    assert panel.told.isVisible()
    panel.show_shelved(shelf("C01"))
    assert (panel.put.text(), panel.who.text()) == ("", "")
    assert not panel.member.problem.isVisible()
    assert not panel.told.isVisible()
    assert not panel.print_cards.isVisible()
    assert not panel.copy_codes.isVisible()


def test_each_batch_can_be_printed_again(panel, shelf, coupons, qtbot):
    first = issue(coupons, "C02", 2, "收银台")
    second = issue(coupons, "C02", 5)
    panel.show_shelved(shelf("C02"))
    assert [each.accessibleName() for each in again(panel)] == [
        f"打印券卡 第 {second.id} 批 · 5 张",
        f"打印券卡 第 {first.id} 批 · 2 张",
    ]
    with qtbot.waitSignal(panel.make_poster) as asked:
        qtbot.mouseClick(again(panel)[1], LEFT)
    assert asked.args == ["card", str(first.id)]
    assert any("收银台 · 用掉 0" in each for each in words(panel))
    assert any("没写放在哪 · 用掉 0" in each for each in words(panel))


def test_only_the_newest_five_are_shown(panel, shelf, coupons):
    made = [issue(coupons, "C02").id for _ in range(6)]
    panel.show_shelved(shelf("C02"))
    assert [each.accessibleName() for each in again(panel)] == [
        f"打印券卡 第 {batch} 批 · 1 张" for batch in reversed(made[1:])
    ]
    panel.show_shelved(shelf("C01"))
    assert again(panel) == []
    assert "发过的批次" not in words(panel)


def test_a_long_placement_is_cut_and_the_button_stays_in_sight(panel, shelf, coupons, qapp):
    issue(coupons, "C02", 2, "收银台左手边第二个抽屉里面靠墙放着的那个红色小盒子，钥匙在老板娘那里" * 2)
    panel.show_shelved(shelf("C02"))
    qapp.processEvents()
    assert panel.minimumSizeHint().width() <= 400
    (button,) = again(panel)
    assert button.mapTo(panel, button.rect().topRight()).x() < panel.width()


def test_trouble_is_said_beside_the_number(panel, shelf, hands, monkeypatch, qtbot):
    def stuck(*_args, **_named):
        raise ShopTrouble(Trouble.DISK_FULL, "shop.shopqun")

    monkeypatch.setattr(CouponService, "issue", stuck)
    panel.show_shelved(shelf("C02"))
    qtbot.mouseClick(panel.issue, LEFT)
    hands.books.turn_all()
    assert panel._count_field.problem.isVisible()
    assert panel._count_field.problem.text()
    assert panel.issue.isEnabled()
    assert hands.troubles == []


def test_the_public_code_is_copied_as_it_is_read_aloud(panel, shelf, qtbot):
    panel.show_shelved(shelf("C01"))
    with qtbot.waitSignal(panel.said) as said:
        qtbot.mouseClick(panel.copy, LEFT)
    assert said.args == ["公开码复制好了"]
    code = shelf("C01").public_code
    assert QGuiApplication.clipboard().text() == f"{code[:4]}-{code[4:8]}-{code[8:]}"


@pytest.mark.parametrize(
    ("entry", "name"), [("put", "放在哪"), ("who", "发给一位顾客"), ("count", "发一批券")]
)
def test_what_is_typed_has_a_name_for_ears(panel, entry, name):
    assert getattr(panel, entry).accessibleName() == name


def test_the_public_code_is_handed_out_as_a_picture(panel, shelf, qtbot):
    panel.show_shelved(shelf("C01"))
    QApplication.processEvents()
    for button, deed in ((panel.picture, "copy"), (panel.keep, "save")):
        with qtbot.waitSignal(panel.hand_out) as told:
            qtbot.mouseClick(button, LEFT)
        assert told.args == [deed, "public", "C01"]


def test_one_paper_just_made_is_sent_or_printed_and_a_batch_is_not(panel, shelf, hands, qtbot):
    panel.show_shelved(shelf("C02"))
    panel.count.set_value(2)
    qtbot.mouseClick(panel.issue, LEFT)
    hands.books.turn_all()
    QApplication.processEvents()
    assert not panel.send.isVisible()
    panel.count.set_value(1)
    qtbot.mouseClick(panel.issue, LEFT)
    hands.books.turn_all()
    QApplication.processEvents()
    for button, deed in ((panel.send, "copy"), (panel.slip, "slip")):
        with qtbot.waitSignal(panel.hand_out) as told:
            qtbot.mouseClick(button, LEFT)
        assert told.args == [deed, "paper", panel._made.codes[0]]


def test_a_lapsed_public_code_is_renewed_by_one_press(panel, shelf, hands, clock, qtbot):
    panel.show_shelved(shelf("C02"))
    qtbot.mouseClick(panel.renew, LEFT)
    hands.books.turn_all()
    assert "现在的公开码还没到期，海报上的接着用就行。" in words(panel)
    clock.move(days=7)
    old = shelf("C02").public_code
    qtbot.mouseClick(panel.renew, LEFT)
    hands.books.turn_all()
    assert any(each.startswith("换好了") for each in words(panel))
    assert shelf("C02").public_code != old


def test_the_places_in_use_are_offered_while_one_is_typed(panel, shelf, hands, launched, clock):
    places = PlacementService(launched, clock)
    for name in ("收银台", "门口展架", "隔壁干洗店"):
        places.add(name, Money(), request_id=name)
    panel.show_shelved(shelf("C02"))
    hands.books.turn_all()
    offering = panel.put.completer()
    offering.setCompletionPrefix("展")
    assert [offering.currentCompletion(), offering.completionCount()] == ["门口展架", 1]
