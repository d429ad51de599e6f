from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QPainter
from PySide6.QtWidgets import QPushButton
from shop_kit import a_member, a_paper, new_id, public_code

from shopqun.coupons.service import CouponService
from shopqun.flashsales.service import Asker
from shopqun.posters.qr import encode, our_payload
from shopqun.till.lately import LineKind

ENTER = Qt.Key.Key_Return


def buttons(widget, words):
    return [one for one in widget.findChildren(QPushButton) if one.text() == words and one.isVisible()]


def test_a_paper_typed_with_its_bill(bench, qtbot):
    code = a_paper(bench.books, bench.clock, "C02")
    qtbot.keyClicks(bench.screen.waiting.amount, "68.8")
    qtbot.keyClick(bench.screen.waiting.amount, ENTER)
    assert bench.screen.waiting.code.hasFocus()
    qtbot.keyClicks(bench.screen.waiting.code, code.lower())
    qtbot.keyClick(bench.screen.waiting.code, ENTER)
    bench.turn()
    assert bench.spoken.startswith("可以用，减 8 元。这一单 ¥68.80。减去 − ¥8.00。请收 ¥60.80")
    assert bench.lately().used_today == 1
    qtbot.keyClick(bench.screen.face.next, ENTER)
    assert not bench.shows_verdict
    assert bench.screen.waiting.code.hasFocus()
    assert bench.screen.waiting.draft().amount is None


def test_an_answer_that_is_late_is_waited_for_in_words(bench):
    code = a_paper(bench.books, bench.clock, "C02")
    bench.screen.waiting.amount.setText("68.8")
    bench.screen.scanned(code)
    assert bench.screen.late.isActive()
    bench.screen.late.timeout.emit()
    assert bench.screen.waiting.card.problem.text() == "前面还在写别的，请等一下，不用再扫"
    bench.turn()
    assert bench.shows_verdict
    assert not bench.screen.late.isActive()
    assert bench.screen.waiting.card.problem.text() == ""


def test_a_missing_bill_is_asked_for_right_there(bench, qtbot):
    code = a_paper(bench.books, bench.clock, "C02")
    bench.scan(code)
    waiting = bench.screen.waiting
    assert not bench.shows_verdict
    assert waiting.amount.hasFocus()
    assert waiting.card.asked.text() == "这一单多少钱？填好按 Enter"
    qtbot.keyClicks(waiting.amount, "59")
    qtbot.keyClick(waiting.amount, ENTER)
    bench.turn()
    assert bench.spoken.startswith("可以用，减 8 元")
    assert [line.kind for line in bench.lately().lines] == [LineKind.PAPER]


def test_a_public_code_asks_who_she_is(bench, qtbot):
    a_member(bench.books, bench.clock, "陈小满", phone="13800002107", record_consent=True)
    bench.scan(public_code(bench.books, "C01"), "46.80")
    entry = bench.screen.waiting.picker.entry
    assert entry.hasFocus()
    qtbot.keyClicks(entry, "2107")
    bench.turn()
    qtbot.keyClick(entry, ENTER)
    bench.turn()
    assert bench.spoken.startswith("可以用，减 5 元。这一单 ¥46.80")
    assert bench.lately().lines[0].member_name == "陈小满"


def test_a_scanner_that_fires_twice_takes_once(bench):
    code = a_paper(bench.books, bench.clock, "C02")
    bench.scan(code, "60")
    bench.scan(code, later=0.5)
    assert bench.spoken.startswith("可以用，减 8 元")
    assert "刚刚扫过，没有再减一次" in bench.spoken
    assert len(bench.lately().lines) == 1


def test_the_second_burst_of_a_scanner_begins_with_a_key_and_still_takes_once(bench, qtbot):
    code = a_paper(bench.books, bench.clock, "C02")
    bench.scan(code, "60")
    qtbot.keyClick(bench.screen.face, code[0])
    assert not bench.shows_verdict
    bench.scan(code, later=0.5)
    assert bench.spoken.startswith("可以用，减 8 元")
    assert "刚刚扫过，没有再减一次" in bench.spoken
    assert len(bench.lately().lines) == 1


def test_the_next_paper_begins_the_next_customer(bench):
    first, second = (a_paper(bench.books, bench.clock, "C02") for _ in range(2))
    bench.scan(first, "60")
    bench.scan(second)
    assert not bench.shows_verdict
    assert bench.screen.waiting.draft().amount is None
    assert bench.screen.waiting.draft().code == second


def test_used_says_since_when_and_three_ways_out(bench, qtbot):
    code = a_paper(bench.books, bench.clock, "C02")
    bench.screen.set_clerk("小林")
    bench.scan(code, "60")
    bench.scan(code, "60")
    assert bench.spoken.startswith("不能用，用过了")
    assert "3月1日 周一 10:00，小林 收的" in bench.spoken
    qtbot.mouseClick(buttons(bench.screen.face, "按原价记一单")[0], Qt.MouseButton.LeftButton)
    bench.turn()
    assert not bench.shows_verdict
    assert bench.screen.waiting.amount.hasFocus()
    assert bench.screen.waiting._amount_problem.text() == "先填这一单多少钱"


def test_a_wrong_scan_is_taken_back_with_its_reason(bench, qtbot):
    code = a_paper(bench.books, bench.clock, "C02")
    bench.scan(code, "60")
    qtbot.mouseClick(bench.screen.face.undo, Qt.MouseButton.LeftButton)
    question = bench.screen.way_back.question
    qtbot.mouseClick(question.reasons.usual[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    bench.turn()
    assert not bench.shows_verdict
    assert bench.said == ["撤销了，券恢复了"]
    story = CouponService(bench.books, bench.clock).show(code)
    assert story.state == "issued"
    assert story.history[-1].detail == "扫错了券"
    bench.scan(code, "60", later=0.5)
    assert bench.spoken.startswith("可以用，减 8 元")


def test_a_wrong_bill_is_corrected(bench, qtbot):
    bench.scan(a_paper(bench.books, bench.clock, "C02"), "600")
    qtbot.mouseClick(bench.screen.face.change, Qt.MouseButton.LeftButton)
    bench.turn()
    amount = bench.screen.waiting.amount
    assert amount.hasFocus()
    qtbot.keyClicks(amount, "60")
    qtbot.keyClick(amount, ENTER)
    bench.turn()
    assert "请收 ¥52.00" in bench.spoken
    live = [line.paid_fen for line in bench.lately().lines if not line.back]
    assert live == [5200]


def test_a_purchase_without_paper_for_a_member(bench, qtbot):
    ma = a_member(bench.books, bench.clock, "马大姐")
    bench.scan(ma.card_code)
    assert bench.screen.waiting.picker.member.name == "马大姐"
    qtbot.keyClicks(bench.screen.waiting.amount, "45.8")
    qtbot.mouseClick(bench.screen.waiting.buy, Qt.MouseButton.LeftButton)
    assert not bench.screen.waiting.buy.isEnabled()
    bench.turn()
    assert bench.screen.waiting.buy.isEnabled()
    assert bench.spoken.startswith("记好了，收 45.8 元。马大姐")
    assert (bench.lately().lines[0].kind, bench.lately().lines[0].paid_fen) == (LineKind.PURCHASE, 4580)


def test_who_brought_her_is_said_and_what_is_owed(bench, qtbot):
    wang = a_member(bench.books, bench.clock, "王秀兰")
    chen = a_member(bench.books, bench.clock, "陈小满")
    bench.scan(chen.card_code)
    qtbot.mouseClick(bench.screen.waiting.invited, Qt.MouseButton.LeftButton)
    assert bench.screen.waiting.invite.hasFocus()
    qtbot.keyClicks(bench.screen.waiting.invite, wang.invite_code)
    bench.scan(a_paper(bench.books, bench.clock, "C01", member=str(chen.id)), "46.80")
    assert "王秀兰带来的新邻居" in bench.spoken
    assert "王秀兰的周中满减券 1 张，3月8日起可发" in bench.spoken
    assert "她得砂糖橘兑换券 1 张，3月8日起可发" in bench.spoken


def test_a_wrong_invite_code_is_asked_again(bench, qtbot):
    chen = a_member(bench.books, bench.clock, "陈小满")
    bench.scan(chen.card_code)
    qtbot.mouseClick(bench.screen.waiting.invited, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(bench.screen.waiting.invite, "12345678")
    bench.scan(a_paper(bench.books, bench.clock, "C02"), "60")
    assert not bench.shows_verdict
    assert bench.screen.waiting.invite.hasFocus()
    assert bench.screen.waiting.card.problem.text() == "没有这个介绍码，请再核对 8 位数字"


def test_goods_are_handed_over(bench, desk):
    bench.clock.set("2027-03-06T19:40:00+08:00")
    code = desk._sales.claim("F01", "S05", Asker("刘建国"), request_id=new_id()).value.pickup_code
    bench.scan(code)
    assert bench.spoken.startswith(
        "可以提，国产蓝莓125g×4盒 1 份。抢购价 ¥36.80。份数 1。还没付就收 ¥36.80。刘建国"
    )
    assert bench.screen.face.undo.isHidden()
    bench.scan(code)
    assert bench.spoken.startswith("已经提走了")


def test_money_back_from_a_line(bench, qtbot):
    bench.screen.waiting.amount.setText("50")
    bench.screen.waiting.bought.emit()
    bench.turn()
    qtbot.mouseClick(buttons(bench.screen.beside, "退款")[0], Qt.MouseButton.LeftButton)
    question = bench.screen.way_back.question
    question.amount.setText("20")
    qtbot.mouseClick(question.reasons.usual[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    bench.turn()
    assert bench.said == ["退款记好了"]
    assert bench.lately().lines[0].paid_fen == 3000


def test_a_bill_that_is_none_stops_the_scan(bench):
    bench.scan(a_paper(bench.books, bench.clock, "C02"), "6o")
    assert bench.screen.waiting._amount_problem.text() == "请填数字，最多两位小数，比如 46.8"
    assert bench.lately().lines == ()


def test_typing_on_a_verdict_begins_the_next_code(bench, qtbot):
    bench.scan(a_paper(bench.books, bench.clock, "C02"), "60")
    qtbot.keyClick(bench.screen.face.next, "c")
    assert not bench.shows_verdict
    assert bench.screen.waiting.code.text() == "c"


def qr(code):
    """Paint a code as a customer's phone shows it."""
    symbol = encode(our_payload(code))
    side = (symbol.modules + 8) * 8
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for x, y, width, height in symbol.runs:
        painter.fillRect((x + 4) * 8, (y + 4) * 8, width * 8, height * 8, Qt.GlobalColor.black)
    painter.end()
    return image


def test_a_pasted_screenshot_is_read(bench, qtbot):
    QGuiApplication.clipboard().setImage(qr(a_paper(bench.books, bench.clock, "C02")))
    bench.screen.waiting.amount.setText("60")
    qtbot.keySequence(bench.screen.waiting.code, QKeySequence(QKeySequence.StandardKey.Paste))
    bench.turn()
    assert bench.spoken.startswith("可以用，减 8 元")


def test_a_picture_without_code_says_so(bench, tmp_path):
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(str(tmp_path / "empty.png"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "empty.png"))])
    bench.screen.pictures.take(data)
    bench.turn()
    assert bench.screen.waiting.card.problem.text().startswith("图里没有找到码")


def test_the_goods_card_leads_to_the_sale(bench, desk, qtbot):
    bench.clock.set("2027-03-06T19:40:00+08:00")
    desk._sales.claim("F01", "S05", Asker("刘建国"), request_id=new_id())
    bench.screen.reload()
    bench.turn()
    qtbot.mouseClick(buttons(bench.screen.beside, "看名单")[0], Qt.MouseButton.LeftButton)
    assert bench.went == [("events", "F01")]


@pytest.mark.parametrize(("width", "hidden"), [(1278, False), (820, True)])
def test_the_right_column_goes_first(bench, width, hidden):
    bench.screen.resize(width, 640)
    assert bench.screen.beside.isHidden() is hidden
