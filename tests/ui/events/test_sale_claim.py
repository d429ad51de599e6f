"""One claim by hand and goods for a code: what is asked, what is locked, what is said."""

from dataclasses import replace

import pytest
from flashsales.sale_kit import END, SALE, STRAWBERRY
from PySide6.QtCore import Qt
from shop_kit import new_id
from ui.events.sale_views import view

from shopqun.basics import ShopTrouble, Touched, Trouble
from shopqun.flashsales.claims import ClaimState
from shopqun.flashsales.service import Asker, SaleService
from shopqun.ui.events.sale_claim import ClaimPage, PickupPage
from shopqun.ui.events.sale_view import Phase, read_sale

LEFT = Qt.MouseButton.LeftButton
OTHER = replace(SALE, id="F02", name="周日")


@pytest.fixture
def evening(clock):
    clock.set("2027-03-06T20:03:48+08:00")


@pytest.fixture
def tonight(evening, sales, clock):
    """Read the sale that runs."""
    return lambda: read_sale(sales, "F01", clock.now())


@pytest.fixture
def page(theme, work, sales, tonight, qtbot):
    made = ClaimPage(theme, work, sales)
    qtbot.addWidget(made)
    made.show_view(tonight(), Phase.RUNNING)
    made.show()
    return made


@pytest.fixture
def pickup(theme, work, sales, tonight, qtbot):
    made = PickupPage(theme, work, sales)
    qtbot.addWidget(made)
    made.show_view(tonight())
    made.show()
    return made


@pytest.fixture
def touched(work):
    flags = []
    work.touched.connect(flags.append)
    return flags


def claim(sales, name="王阿姨"):
    return sales.claim("F01", "S01", Asker(name=name), request_id=new_id()).value


def test_each_article_says_how_many_are_left(theme, work, sales, qtbot):
    made = ClaimPage(theme, work, sales)
    qtbot.addWidget(made)
    made.show_view(view(items=(STRAWBERRY,)), Phase.RUNNING)
    assert [made.item.itemText(place) for place in range(made.item.count())] == ["丹东99草莓500g（还能订 5）"]


def test_the_fields_are_named_for_ears(page):
    assert page.item.accessibleName() == "订什么"
    assert page.who.accessibleName() == "谁订"
    assert page.count.accessibleName() == page.count.entry.accessibleName() == "几份"


def test_the_kind_of_person_says_what_to_type_and_forgets_the_problem(page, qtbot):
    assert page.who.placeholderText() == "和接龙里写的一样"
    qtbot.mouseClick(page.enter, LEFT)
    assert page.person.problem.isVisible()
    page.kind._group.button(1).click()
    assert page.who.placeholderText() == "手机号、编号或会员卡"
    assert not page.person.problem.isVisible()


@pytest.mark.parametrize("blank", ["", "   "])
def test_a_blank_name_asks_nothing_of_the_books(page, hands, qtbot, blank):
    page.who.setText(blank)
    qtbot.mouseClick(page.enter, LEFT)
    assert page.person.problem.text() == "请先填是哪一位。"
    assert not hands.books.jobs


def test_after_a_claim_the_next_can_be_typed(page, hands, touched, qtbot):
    page.who.setText("王阿姨")
    page.count.set_value(2)
    qtbot.keyClick(page.count.entry, Qt.Key.Key_Return)
    hands.books.turn_all()
    assert page.told.text().startswith("王阿姨订好了：丹东99草莓500g 2 份，提货码 K")
    assert page.told.property("tone") == "ok"
    assert page.who.text() == ""
    assert page.count.value() == 1
    assert touched == [Touched.SALES]


def test_a_member_nobody_knows_keeps_what_was_typed(page, hands, touched, sales, qtbot):
    page.kind._group.button(1).click()
    qtbot.keyClicks(page.who, "13900009999")
    qtbot.mouseClick(page.enter, LEFT)
    hands.books.turn_all()
    assert page.person.problem.text().startswith("没找到这位顾客。")
    assert page.who.text() == "13900009999"
    assert touched == []
    assert page.enter.isEnabled()


def test_a_board_read_meanwhile_does_not_unlock_the_button(page, hands, sales, tonight, qtbot):
    page.who.setText("王阿姨")
    qtbot.mouseClick(page.enter, LEFT)
    page.show_view(tonight(), Phase.RUNNING)
    assert not page.enter.isEnabled()
    qtbot.mouseClick(page.enter, LEFT)
    hands.books.turn_all()
    (made,) = sales.claims("F01")
    assert made.quantity == 1
    assert page.enter.isEnabled()


def test_a_sale_that_closed_meanwhile_stays_locked(page, hands, tonight, qtbot):
    page.who.setText("王阿姨")
    qtbot.mouseClick(page.enter, LEFT)
    page.show_view(tonight(), Phase.PICKUP)
    hands.books.turn_all()
    assert not page.enter.isEnabled()


def test_a_refusal_after_the_close_stays_locked(page, hands, clock, tonight, qtbot):
    page.who.setText("王阿姨")
    qtbot.mouseClick(page.enter, LEFT)
    clock.at = END
    page.show_view(tonight(), Phase.PICKUP)
    hands.books.turn_all()
    assert page.person.problem.text() == "只在 3月6日 19:30 到 3月6日 21:00 之间能订。"
    assert not page.enter.isEnabled()


@pytest.mark.parametrize(
    ("phase", "said"),
    [
        (Phase.BEFORE, "3月6日 周六 19:30 开始才能订。"),
        (Phase.PICKUP, "3月6日 21:00 已经结束，不能再订。"),
        (Phase.OVER, "3月6日 21:00 已经结束，不能再订。"),
    ],
)
def test_outside_its_hours_nobody_can_claim(page, hands, tonight, qtbot, phase, said):
    page.show_view(tonight(), phase)
    assert page.told.text() == said
    page.who.setText("王阿姨")
    qtbot.keyClick(page.who, Qt.Key.Key_Return)
    assert not hands.books.jobs


def test_when_the_sale_opens_it_no_longer_says_that_it_will(page, tonight):
    page.show_view(tonight(), Phase.BEFORE)
    page.show_view(tonight(), Phase.RUNNING)
    assert page.enter.isEnabled()
    assert page.told.text() == ""


def test_what_was_said_stays_until_another_sale_is_shown(page, hands, tonight, qtbot):
    page.who.setText("王阿姨")
    qtbot.mouseClick(page.enter, LEFT)
    hands.books.turn_all()
    page.show_view(tonight(), Phase.RUNNING)
    assert page.told.text().startswith("王阿姨订好了")
    page.show_view(view(sale=OTHER), Phase.RUNNING)
    assert page.told.text() == ""


def test_an_article_that_is_gone_gives_way_to_the_first(page):
    page.item.setCurrentIndex(page.item.findData("S02"))
    page.show_view(view(sale=OTHER, items=(STRAWBERRY,)), Phase.RUNNING)
    assert page.item.currentData() == "S01"


def test_trouble_with_the_books_is_said_and_can_be_tried_again(page, hands, monkeypatch, qtbot):
    def stuck(*_args, **_named):
        raise ShopTrouble(Trouble.DISK_FULL, "shop.shopqun")

    monkeypatch.setattr(SaleService, "claim", stuck)
    page.who.setText("王阿姨")
    qtbot.mouseClick(page.enter, LEFT)
    hands.books.turn_all()
    assert page.person.problem.text()
    assert page.who.text() == "王阿姨"
    assert page.enter.isEnabled()
    assert hands.troubles == []


def test_goods_for_a_code(pickup, hands, sales, touched, tonight, qtbot):
    pickup.show_view(tonight())
    qtbot.keyClicks(pickup.code, claim(sales).pickup_code.lower())
    qtbot.keyClick(pickup.code, Qt.Key.Key_Return)
    hands.books.turn_all()
    assert pickup.told.text() == "给王阿姨：丹东99草莓500g 1 份"
    assert pickup.code.text() == ""
    assert sales.claims("F01")[0].state is ClaimState.TAKEN
    assert touched == [Touched.SALES]


def test_an_empty_line_asks_nothing(pickup, hands, qtbot):
    qtbot.keyClicks(pickup.code, "  ")
    qtbot.keyClick(pickup.code, Qt.Key.Key_Return)
    qtbot.mouseClick(pickup.give, LEFT)
    assert not hands.books.jobs


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("K123", "这不是店里的码，请再输一遍，提货码 K 开头共 12 位。"),
        ("nonsense", "这不是店里的码，请再输一遍，提货码 K 开头共 12 位。"),
    ],
)
def test_a_wrong_code_is_marked_to_be_typed_over(pickup, hands, qtbot, code, said):
    qtbot.keyClicks(pickup.code, code)
    qtbot.mouseClick(pickup.give, LEFT)
    hands.books.turn_all()
    assert pickup.field.problem.text() == said
    assert pickup.code.selectedText() == code
    qtbot.keyClicks(pickup.code, "K")
    assert not pickup.field.problem.isVisible()
    assert pickup.code.text() == "K"


def test_what_was_given_before_is_not_said_beside_a_refusal(pickup, hands, sales, qtbot):
    code = claim(sales).pickup_code
    for _ in range(2):
        qtbot.keyClicks(pickup.code, code)
        qtbot.keyClick(pickup.code, Qt.Key.Key_Return)
        hands.books.turn_all()
    assert pickup.told.text() == ""
    assert pickup.field.problem.text() == "这一份已经提走了，不用再给。"


def test_the_code_line_takes_no_input_method(pickup):
    assert not pickup.code.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert pickup.code.accessibleName() == "提货码"
