"""Groups in the window: codes kept from pictures, people counted, another group noted."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from shop_kit import new_id

from shopqun.community.qr import QrState

LEFT = Qt.MouseButton.LeftButton
OWN = "https://weixin.qq.com/g/AwYAAJx3kQ9"
CONTACT = "https://u.wechat.com/xyz"


@pytest.fixture
def part(screen):
    screen.groups.choose("Q02")
    return screen.groups


def stand(groups, group="Q02"):
    return next(each for each in groups.list_groups() if each.id == group)


def test_each_group_has_a_card_with_what_is_urgent(part):
    assert {key: card.state.text() for key, card in part._cards.items()} == {
        "Q01": "还没有二维码",
        "Q02": "还没开，3月18日",
        "Q03": "还没开，3月25日",
    }


def test_a_dropped_picture_is_read_and_kept(part, hands, groups, picture):
    part.keeper.zone.file_given.emit(picture(OWN))
    hands.books.turn_all()
    kept = stand(groups).qr
    assert (kept.payload, kept.state) == (OWN, QrState.FRESH)
    assert part.keeper.result.text() == "存好了：微信群码，7 天有效。用到 3月13日前。"
    assert part.keeper.facts.ring.accessibleName() == "7 天后过期"
    assert part.keeper.prints.text() == "海报印群码，3月13日前有效，到时要重印。"


def test_a_picture_taken_earlier_is_older(part, hands, groups, picture):
    part.keeper.made_on.setDate(QDate(2027, 3, 1))
    part.keeper.zone.file_given.emit(picture(OWN))
    hands.books.turn_all()
    assert stand(groups).qr.state is QrState.AGEING
    assert part._cards["Q02"].state.text() == "二维码 2 天后过期"
    assert part.keeper.facts.ring.accessibleName() == "2 天后过期"


def test_days_to_come_cannot_be_chosen(part):
    part.keeper.made_on.setDate(QDate(2027, 3, 9))
    assert part.keeper.made_on.date() == QDate(2027, 3, 6)


def test_a_pasted_screenshot_is_kept_wherever_the_keys_are(part, screen, hands, groups, picture, qtbot):
    QGuiApplication.clipboard().setImage(QImage(str(picture(OWN))))
    qtbot.keyClick(screen, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hands.books.turn_all()
    assert stand(groups).qr.payload == OWN


@pytest.mark.parametrize(("payload", "said"), [("wxp://f2f0abc", "这是收款码"), (None, "图里没有读到二维码")])
def test_what_is_no_group_code_is_refused_in_words(part, hands, groups, picture, tmp_path, payload, said):
    path = tmp_path / "blank.png"
    if payload is None:
        blank = QImage(200, 200, QImage.Format.Format_RGB32)
        blank.fill(Qt.GlobalColor.white)
        blank.save(str(path))
    else:
        path = picture(payload)
    part.keeper.zone.file_given.emit(path)
    hands.books.turn_all()
    assert part.keeper.result.text().startswith(said)
    assert stand(groups).qr.state is QrState.MISSING
    assert part.keeper.zone.button.isEnabled()


def test_a_file_that_is_no_picture_is_said_in_the_panel(part, hands, tmp_path):
    path = tmp_path / "notes.png"
    path.write_text("no picture", encoding="utf-8")
    part.keeper.zone.file_given.emit(path)
    hands.books.turn_all()
    assert "notes.png" in part.keeper.result.text()


def test_a_contact_code_stands_beside_the_group_s_own(part, hands, groups, picture):
    part.keeper.zone.file_given.emit(picture(OWN))
    hands.books.turn_all()
    part.keeper.zone.file_given.emit(picture(CONTACT, "contact.png"))
    hands.books.turn_all()
    assert stand(groups).qr.payload == OWN
    assert stand(groups).contact_qr.payload == CONTACT
    assert part.keeper.result.text().startswith("存好了：店员微信码")


def test_a_poster_needs_a_code(part, hands, picture, qtbot):
    assert not part.keeper.poster.isEnabled()
    assert part.keeper.prints.text() == "先把群二维码存进来，才能做海报。"
    part.keeper.zone.file_given.emit(picture(OWN))
    hands.books.turn_all()
    with qtbot.waitSignal(part.make_poster) as asked:
        qtbot.mouseClick(part.keeper.poster, LEFT)
    assert asked.args == ["group", "Q02"]


@pytest.mark.parametrize(
    ("people", "state", "may_print"),
    [
        (179, "可以进人", True),
        (180, "快满了，差 20 人", True),
        (199, "快满了，差 1 人", True),
        (200, "满 200 人，扫不进来", False),
    ],
)
def test_counting_people(part, hands, groups, picture, qtbot, people, state, may_print):
    groups.keep_qr("Q01", picture("https://work.weixin.qq.com/gm/abc"), date(2027, 3, 6), request_id=new_id())
    part.choose("Q01")
    part.keeper.count.set_value(people)
    qtbot.mouseClick(part.keeper.note_count, LEFT)
    hands.books.turn_all()
    assert stand(groups, "Q01").count == people
    assert part._cards["Q01"].state.text() == state
    assert part.keeper.poster.isEnabled() is may_print


def test_another_group_is_noted_and_opened(screen, hands, groups, qtbot):
    qtbot.mouseClick(screen.groups.new_group, LEFT)
    form = screen.groups.form
    assert form.isVisible()
    assert screen.groups.keeper.isHidden()
    form.name.setText("鲜果巷·2群")
    form.kind.setCurrentIndex(form.kind.findData("service"))
    form.platform.setCurrentIndex(form.platform.findData("qq_group"))
    form.capacity.set_value(300)
    qtbot.mouseClick(form.add_group, LEFT)
    hands.books.turn_all()
    made = groups.list_groups()[-1]
    assert (made.name, made.type, made.platform, made.capacity) == ("鲜果巷·2群", "service", "qq_group", 300)
    assert form.isHidden()
    assert screen.groups.keeper.heading.text() == "鲜果巷·2群"


def test_a_name_that_is_taken_is_said_beside_it(screen, hands, groups, qtbot):
    qtbot.mouseClick(screen.groups.new_group, LEFT)
    form = screen.groups.form
    form.name.setText("鲜果巷·果粉会员群")
    qtbot.mouseClick(form.add_group, LEFT)
    hands.books.turn_all()
    assert form.field.problem.text().startswith("已经有同名的群了")
    assert len(groups.list_groups()) == 3
    qtbot.mouseClick(form.drop, LEFT)
    assert form.isHidden()
    assert not screen.groups.keeper.isHidden()


def test_cards_are_chosen_by_mouse_and_by_key(part, qtbot):
    qtbot.mouseClick(part._cards["Q03"], LEFT)
    assert part.keeper.heading.text() == "鲜果巷·果粉会员群"
    qtbot.keyClick(part._cards["Q01"], Qt.Key.Key_Return)
    assert part.keeper.heading.text() == "鲜果巷·北门邻里福利1群"


def test_a_shop_without_groups_says_what_to_do(part, qtbot):
    overview = part._overview
    part.render_overview(type(overview)(overview.today, (), overview.texts))
    assert part.empty.isVisible()
    assert part.keeper.isHidden()
    qtbot.mouseClick(part.empty.button, LEFT)
    assert part.form.isVisible()


def test_a_narrow_window_turns_to_the_panel(part, screen):
    screen.resize(820, 448)
    QApplication.processEvents()
    part.choose("Q03")
    assert part._scroll.verticalScrollBar().value() > 0


def test_an_id_nobody_knows_leaves_the_open_group(part):
    part.choose("C01")
    assert part.keeper.heading.text() == "鲜果巷·草莓节3日快闪群"
    assert not part.keeper.isHidden()
