"""A flash sale in the window: the board, the clock, one claim, picking up, cancelling, letting go."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shop_kit import a_member, new_id

from shopqun.flashsales.claims import ClaimState
from shopqun.flashsales.service import Asker
from shopqun.ui.events import sale_claims
from shopqun.ui.events import wording_coupons as codes

LEFT = Qt.MouseButton.LeftButton
RUNNING = "2027-03-06T20:03:48+08:00"


@pytest.fixture
def part(screen, clock, hands):
    """Give the sale's part at 20:03:48 of the sale's evening."""
    clock.set(RUNNING)
    screen.open_part("sales")
    screen.reload()
    hands.books.turn_all()
    return screen.sales


def claim(sales, sku="S01", name="王阿姨", quantity=1):
    return sales.claim("F01", sku, Asker(name=name), quantity=quantity, request_id=new_id()).value


def turn(part, hands, page):
    part.what._group.button(("paste", "claim", "pickup", "claims").index(page)).click()
    hands.books.turn_all()


def read_again(part, hands):
    part.reload()
    hands.books.turn_all()


def test_the_board_shows_what_is_left(part, hands, sales):
    claim(sales, quantity=2)
    sales.pickup(claim(sales, name="李姐").pickup_code, request_id=new_id())
    read_again(part, hands)
    rows = part.board.table.rows
    assert [rows.index(0, column).data() for column in range(4)] == [
        "丹东99草莓500g",
        "¥23.90",
        "已提 1 · 已订 2 · 共 60",
        "57 份",
    ]
    assert part.head._gone.accessibleName() == "已订加已提 3 / 260 份"
    # 3 × (23.90 - 17.50) = 19.20, shown in whole yuan
    assert part.head._profit.accessibleName() == "这场毛利，估 ¥19"


def test_the_clock_counts_to_the_end_and_the_bar_above_names_the_sale(part, screen, qtbot):
    assert part.head.clock.text() == "00:56:12"
    assert part.head.chip.text() == "正在抢"
    with qtbot.waitSignal(screen.headed) as headed:
        screen.open_part("sales")
    assert headed.args == ["3月6日 周六 19:30–21:00", "周六鲜果夜市"]
    with qtbot.waitSignal(screen.headed) as headed:
        screen.open_part("coupons")
    assert headed.args == ["", ""]


def test_when_the_sale_ends_nobody_can_claim(part, clock):
    assert part.claim.enter.isEnabled()
    clock.set("2027-03-06T21:00:00+08:00")
    part.tick()
    assert not part.claim.enter.isEnabled()
    assert part.claim.told.text() == "3月6日 21:00 已经结束，不能再订。"
    assert part.head.chip.text() == "等人来提"


def test_what_is_left_goes_to_the_clipboard(part, qtbot, sales):
    qtbot.mouseClick(part.head.copy, LEFT)
    assert QApplication.clipboard().text() == sales.words_left("F01")
    with qtbot.waitSignal(part.make_poster) as asked:
        qtbot.mouseClick(part.head.poster, LEFT)
    assert asked.args == ["sale", "F01"]


def test_one_claim_by_hand(part, hands, qtbot, sales):
    turn(part, hands, "claim")
    part.claim.item.setCurrentIndex(part.claim.item.findData("S02"))
    part.claim.who.setText("3栋阿芳")
    part.claim.count.set_value(2)
    qtbot.keyClick(part.claim.who, Qt.Key.Key_Return)
    hands.books.turn_all()
    (made,) = sales.claims("F01")
    assert (made.sku, made.name, made.quantity, made.state) == ("S02", "3栋阿芳", 2, ClaimState.HELD)
    assert codes.grouped(made.pickup_code) in part.claim.told.text()
    assert part.claim.item.currentData() == "S02"


def test_a_member_claims_under_her_phone(part, hands, qtbot, launched, clock, sales):
    a_member(launched, clock, "周大姐", phone="13800001111", record_consent=True)
    turn(part, hands, "claim")
    part.claim.kind._group.button(1).click()
    qtbot.keyClicks(part.claim.who, "13800001111")
    qtbot.mouseClick(part.claim.enter, LEFT)
    hands.books.turn_all()
    (made,) = sales.claims("F01")
    assert made.name == "周大姐"
    assert made.member_id is not None


def test_over_the_limit_is_said_beside_the_name(part, hands, qtbot, sales):
    turn(part, hands, "claim")
    part.claim.who.setText("王阿姨")
    part.claim.count.set_value(3)
    qtbot.mouseClick(part.claim.enter, LEFT)
    hands.books.turn_all()
    assert part.claim.person.problem.text() == "这样每人限 2 份，已经订了 0 份，请减几份。"
    assert sales.claims("F01") == ()


def test_nobody_is_asked_for(part, hands, qtbot, sales):
    turn(part, hands, "claim")
    qtbot.mouseClick(part.claim.enter, LEFT)
    assert part.claim.person.problem.text() == "请先填是哪一位。"
    assert sales.claims("F01") == ()


def test_goods_are_handed_over_once(part, hands, qtbot, sales):
    code = claim(sales, quantity=2).pickup_code
    turn(part, hands, "pickup")
    qtbot.keyClicks(part.pickup.code, code)
    qtbot.keyClick(part.pickup.code, Qt.Key.Key_Return)
    hands.books.turn_all()
    assert part.pickup.told.text() == "给王阿姨：丹东99草莓500g 2 份"
    assert sales.claims("F01")[0].state is ClaimState.TAKEN
    qtbot.keyClicks(part.pickup.code, code)
    qtbot.mouseClick(part.pickup.give, LEFT)
    hands.books.turn_all()
    assert part.pickup.field.problem.text() == "这一份已经提走了，不用再给。"


def test_cancelling_moves_the_queue_up(part, hands, qtbot, sales, monkeypatch):
    for place in range(40):
        claim(sales, "S03", f"客{place}")
    claim(sales, "S03", "韩雪")
    read_again(part, hands)
    assert not part.queue.isHidden()
    turn(part, hands, "claims")
    part.claims.table.choose(lambda each: each.name == "客7")
    monkeypatch.setattr(sale_claims, "ask", lambda *_: True)
    with qtbot.waitSignal(part.said) as said:
        qtbot.mouseClick(part.claims.cancel, LEFT)
        hands.books.turn_all()
    assert said.args == ["客7的取消了，候补 1 位补上"]
    states = {each.name: each.state for each in sales.claims("F01")}
    assert states["客7"] is ClaimState.RELEASED
    assert states["韩雪"] is ClaimState.HELD
    assert part.queue.isHidden()


def test_thinking_better_of_it_cancels_nothing(part, hands, qtbot, sales, monkeypatch):
    claim(sales)
    read_again(part, hands)
    turn(part, hands, "claims")
    part.claims.table.selectRow(0)
    monkeypatch.setattr(sale_claims, "ask", lambda *_: False)
    qtbot.mouseClick(part.claims.cancel, LEFT)
    hands.books.turn_all()
    assert sales.claims("F01")[0].state is ClaimState.HELD


def test_a_claim_that_was_collected_cannot_be_cancelled(part, hands, sales):
    sales.pickup(claim(sales).pickup_code, request_id=new_id())
    read_again(part, hands)
    part.claims.table.selectRow(0)
    assert not part.claims.cancel.isEnabled()


def test_after_the_deadline_what_was_left_is_let_go(part, hands, qtbot, clock, sales, monkeypatch):
    claim(sales)
    read_again(part, hands)
    turn(part, hands, "claims")
    assert part.claims.release.isHidden()
    clock.set("2027-03-07T20:00:00+08:00")
    part.tick()
    assert not part.claims.release.isHidden()
    monkeypatch.setattr(sale_claims, "ask", lambda *_: True)
    qtbot.mouseClick(part.claims.release, LEFT)
    hands.books.turn_all()
    assert sales.claims("F01")[0].state is ClaimState.RELEASED
    assert part.claims.release.isHidden()


def test_a_shop_without_sales_says_so(part):
    part.render_view(None)
    assert not part._empty.isHidden()
    assert part._scroll.isHidden()
    part.tick()


def test_narrow_windows_fold_and_let_the_desk_be_as_high_as_it_must(part, screen):
    screen.resize(820, 448)
    QApplication.processEvents()
    assert part._columns.folded
    screen.resize(1278, 624)
    QApplication.processEvents()
    assert not part._columns.folded
    assert part._right.height() <= 624 - 48
