"""The panel of one group: its facts, what is kept for which group, and what is told to whom."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QImage
from ui.community.boards import AGEING, CONTACT, EXPIRED, FRESH, LASTING, MISSING, TODAY, board

from shopqun.basics import ShopTrouble, Touched, Trouble
from shopqun.community.service import GroupService
from shopqun.ui.community.keeper import CodeFacts, Keeper

LEFT = Qt.MouseButton.LeftButton
OWN = "https://weixin.qq.com/g/AwYAAJx3kQ9"


@pytest.fixture
def facts(theme, qtbot):
    made = CodeFacts(theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def keeper(theme, work, groups, clock, qtbot):
    clock.set("2027-03-06T10:00:00+08:00")
    made = Keeper(theme, work, groups)
    qtbot.addWidget(made)
    made.resize(560, 700)
    made.show()
    return made


@pytest.fixture
def stand(groups):
    """Give a group's place on the board of the real books."""
    return lambda key: next(each for each in groups.overview().groups if each.group.id == key)


@pytest.fixture
def touched(work):
    flags = []
    work.touched.connect(flags.append)
    return flags


@pytest.mark.parametrize(
    ("code", "ring", "until", "kind"),
    [
        (FRESH, "7 天后过期", "3月13日 周六", "微信群码，7 天有效"),
        (AGEING, "2 天后过期", "3月8日 周一", "微信群码，7 天有效"),
        (EXPIRED, "0 已经过期", "3月6日 周六", "微信群码，7 天有效"),
    ],
)
def test_a_code_that_dies_has_a_ring(facts, code, ring, until, kind):
    facts.show_board(board(qr=code), TODAY)
    assert facts.ring.isVisible()
    assert facts.ring.accessibleName() == ring
    assert (facts.until.text(), facts.kind.text()) == (until, kind)


def test_a_code_that_lasts_has_none(facts):
    facts.show_board(board(qr=LASTING), TODAY)
    assert not facts.ring.isVisible()
    assert not facts._made.isVisible()
    assert (facts.until.text(), facts.kind.text()) == ("长期有效", "企业微信群码，长期有效")


def test_no_code_says_so_and_names_no_day(facts):
    facts.show_board(board(qr=FRESH), TODAY)
    facts.show_board(board(qr=MISSING), TODAY)
    assert facts.kind.text() == "还没有存过这个群的二维码"
    assert not facts.ring.isVisible()
    assert not facts.until.isVisible()


@pytest.mark.parametrize(("code", "tone"), [(FRESH, "text"), (AGEING, "warn"), (EXPIRED, "bad")])
def test_the_last_day_warns_by_its_tone(facts, code, tone):
    facts.show_board(board(qr=code), TODAY)
    assert facts.until.property("tone") == tone


@pytest.mark.parametrize(("contact", "seen"), [(CONTACT, True), (MISSING, False)])
def test_a_clerk_s_code_is_told_of(facts, contact, seen):
    facts.show_board(board(contact=contact), TODAY)
    assert facts._contact.isVisible() is seen
    assert not seen or facts._contact.text() == "另存了店员微信码，加了拉进群，群满了就印它"


def test_before_a_group_is_shown_nothing_is_kept(keeper, hands, picture, qtbot):
    keeper.keep_file(picture(OWN))
    keeper.keep_image(QImage(8, 8, QImage.Format.Format_RGB32))
    qtbot.mouseClick(keeper.note_count, LEFT)
    with qtbot.assertNotEmitted(keeper.make_poster):
        qtbot.mouseClick(keeper.poster, LEFT)
    assert not hands.books.jobs


@pytest.mark.parametrize(
    ("one", "words", "may"),
    [
        (board(), "海报印群码，3月13日前有效，到时要重印。", True),
        (board(qr=LASTING), "海报印群码，长期有效。", True),
        (board(qr=MISSING, contact=CONTACT), "海报印店员码：扫码加店员，拉进群。", True),
        (board(qr=MISSING), "先把群二维码存进来，才能做海报。", False),
        (board(qr=EXPIRED), "群码过期了，换上新码才能做海报。", False),
    ],
)
def test_what_a_poster_would_carry(keeper, one, words, may):
    keeper.show_board(one, TODAY)
    assert keeper.prints.text() == words
    assert keeper.poster.isEnabled() is may


def test_another_group_takes_away_what_was_typed_and_said(keeper):
    keeper.show_board(board(1, count=50), TODAY)
    keeper.count.set_value(77)
    keeper.made_on.setDate(QDate(2027, 3, 2))
    keeper._tell("图里没有读到二维码", "bad")
    keeper.show_board(board(1, count=50), TODAY)
    assert keeper.count.value() == 77
    assert keeper.made_on.date() == QDate(2027, 3, 2)
    assert keeper.result.isVisible()
    keeper.show_board(board(2, count=12), TODAY)
    assert keeper.count.value() == 12
    assert keeper.made_on.date() == QDate(2027, 3, 6)
    assert not keeper.result.isVisible()


def test_while_a_picture_is_read_it_says_so_and_takes_no_second(
    keeper, stand, hands, groups, picture, touched
):
    keeper.show_board(stand("Q02"), TODAY)
    keeper.keep_file(picture(OWN))
    assert keeper.result.text() == "正在读图里的码"
    assert not keeper.zone.button.isEnabled()
    keeper.keep_file(picture("https://weixin.qq.com/g/second", "second.png"))
    hands.books.turn_all()
    assert stand("Q02").group.qr.payload == OWN
    assert keeper.zone.button.isEnabled()
    assert keeper.result.text().startswith("存好了：微信群码，7 天有效。")
    assert touched == [Touched.GROUPS]


def test_a_group_opened_meanwhile_is_not_told_of_the_other_s_code(keeper, stand, hands, picture, qtbot):
    keeper.show_board(stand("Q02"), TODAY)
    keeper.keep_file(picture(OWN))
    keeper.show_board(stand("Q03"), TODAY)
    with qtbot.waitSignal(keeper.said) as said:
        hands.books.turn_all()
    assert said.args == ["存好了：微信群码，7 天有效。用到 3月13日前。"]
    assert keeper.result.text() == ""
    assert stand("Q02").group.qr.payload == OWN
    assert stand("Q03").group.qr.payload is None


def test_a_problem_of_the_other_group_is_said_with_its_name(keeper, stand, hands, picture, qtbot):
    keeper.show_board(stand("Q02"), TODAY)
    keeper.keep_file(picture("wxp://f2f0abc"))
    keeper.show_board(stand("Q03"), TODAY)
    with qtbot.waitSignal(keeper.said) as said:
        hands.books.turn_all()
    assert said.args[0].startswith("鲜果巷·草莓节3日快闪群：这是收款码")
    assert keeper.result.text() == ""


def test_a_pasted_picture_that_changes_afterwards_is_kept_as_it_was(keeper, stand, hands, picture):
    keeper.show_board(stand("Q02"), TODAY)
    image = QImage(str(picture(OWN)))
    keeper.keep_image(image)
    image.fill(Qt.GlobalColor.white)
    hands.books.turn_all()
    assert stand("Q02").group.qr.payload == OWN


def test_a_pasted_picture_that_finds_no_room_on_the_disk_is_trouble_in_words(
    keeper, stand, hands, picture, monkeypatch
):
    keeper.show_board(stand("Q02"), TODAY)
    monkeypatch.setattr(QImage, "save", lambda *_: False)
    keeper.keep_image(QImage(8, 8, QImage.Format.Format_RGB32))
    hands.books.turn_all()
    assert keeper.result.text()
    assert keeper.result.property("tone") == "bad"
    assert hands.troubles == []
    assert stand("Q02").group.qr.payload is None


def test_enter_in_the_number_counts(keeper, stand, hands, touched, qtbot):
    keeper.show_board(stand("Q02"), TODAY)
    keeper.count.set_value(137)
    with qtbot.waitSignal(keeper.said) as said:
        qtbot.keyClick(keeper.count.entry, Qt.Key.Key_Return)
        hands.books.turn_all()
    assert said.args == ["记下了：鲜果巷·草莓节3日快闪群 137 人"]
    assert stand("Q02").group.count == 137
    assert touched == [Touched.GROUPS]


def test_trouble_while_counting_is_said(keeper, stand, hands, monkeypatch, qtbot):
    def stuck(*_args, **_named):
        raise ShopTrouble(Trouble.DISK_FULL, "shop.shopqun")

    monkeypatch.setattr(GroupService, "count", stuck)
    keeper.show_board(stand("Q02"), TODAY)
    qtbot.mouseClick(keeper.note_count, LEFT)
    hands.books.turn_all()
    assert keeper.result.text()
    assert keeper.note_count.isEnabled()


def test_a_long_name_does_not_widen_the_panel(keeper, qapp):
    keeper.show_board(board(1, "鲜果巷北门邻里福利一群周三周六晚上八点准时开抢先到先得哦"), TODAY)
    qapp.processEvents()
    assert keeper.minimumSizeHint().width() <= 560


def test_what_is_typed_has_a_name_for_ears(keeper):
    assert keeper.made_on.accessibleName() == "这张码哪天生成的"
    assert keeper.count.entry.accessibleName() == "群里现在几个人"
