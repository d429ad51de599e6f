"""A lottery through the window: sealed, a ticket, a number, a result, the end, the proof."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from shop_kit import a_member, new_id
from window_kit import Hand

from shopqun.basics import Touched
from shopqun.lotteries.service import LotteryService
from shopqun.ui.events import draw_desk, draw_seal, draws
from shopqun.ui.events import wording_draws as wording


def words(part):
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def lottery(launched, clock):
    clock.set("2027-03-18T10:00:00+08:00")
    return LotteryService(launched, clock)


@pytest.fixture
def part(screen, lottery, hands):
    screen.open_part("draws")
    screen.draws.reload()
    hands.books.turn_all()
    return screen.draws


@pytest.fixture
def yes(monkeypatch):
    """Answer every question with its verb."""
    monkeypatch.setattr(draw_seal, "ask", lambda *_a, **_k: True)
    monkeypatch.setattr(draw_desk, "ask", lambda *_a, **_k: True)
    monkeypatch.setattr(draw_desk, "ask_text", lambda *_a, **_k: "店里停电")


@pytest.fixture
def open_part(part, lottery, hands):
    """The part of a lottery that is sealed."""
    lottery.lock("L01", request_id=new_id())
    part.reload()
    hands.books.turn_all()
    return part


def test_the_deck_stands_as_it_was_planned(part):
    table = part.deck.table
    rows = [[table.rows.index(row, column).data() for column in range(5)] for row in range(5)]
    assert rows == [
        ["一等奖", "时令果篮", "¥68.00", "1%", "还剩 3 / 3"],
        ["二等奖", "草莓500g一盒", "¥29.80", "4%", "还剩 12 / 12"],
        ["三等奖", "砂糖橘500g", "¥5.90", "20%", "还剩 60 / 60"],
        ["四等奖", "3元券（满19可用，7天）", "¥3.00", "50%", "还剩 150 / 150"],
        ["未中奖", "谢谢参与", "—", "25%", "还剩 75 / 75"],
    ]
    assert "鲜果巷水果店" in words(part)


def test_sealing_after_a_last_look(part, hands, yes):
    said = []
    part.said.connect(said.append)
    assert any("225 份奖" in text for text in words(part.seal))
    part.seal.seal.click()
    hands.books.turn_all()
    assert said == ["封存好了，请把公示和封存码贴出来"]
    assert part.run.isVisible()
    assert not part.seal.isVisible()
    assert len(part.seal_card.seal.text().replace(" ", "")) == 16


def test_a_paper_of_the_shop_may_be_a_prize(part, hands, yes, lottery, launched, clock):
    choice = part.seal._vouchers["四等奖"]
    choice.setCurrentIndex(choice.findData("C02"))
    part.seal.seal.click()
    hands.books.turn_all()
    assert {each.row.coupon for each in lottery.show("L01").rows} == {"", "C02"}


def test_a_clerk_nobody_knows_is_said(part, hands, yes):
    part.seal.staff.setText("999，998")
    part.seal.seal.click()
    hands.books.turn_all()
    assert any("没找到这位顾客" in text for text in words(part.seal))


def test_a_ticket_then_her_number_then_the_result(open_part, hands, launched, clock, qtbot):
    a_member(launched, clock, "欧阳大姐")
    hand = Hand(qtbot)
    hand.at(open_part.window())
    hand.fill(open_part.run.hand_out.who, "1")
    open_part.run.hand_out.give.click()
    hands.books.turn_all()
    assert "欧阳大姐的抽奖码" in open_part.run.hand_out.told.text()
    assert open_part.run.draw.code.text().startswith("T")
    open_part.run.draw.number.setText("520")
    open_part.run.draw.draw.click()
    hands.books.turn_all()
    assert open_part.result.isVisible()
    assert any("报的数字 520" in text for text in words(open_part.result))
    assert open_part.deck.table.rows.rowCount() == 5
    assert any("/ 300 张" in text for text in words(open_part.deck))
    assert open_part.tickets.table.rows.index(0, 1).data() == "欧阳大姐"


def drawn(open_part, hands, lottery, *, wins):
    """Draw until a ticket wins, or does not, and pick it in the list."""
    for number in range(300):
        ticket = lottery.ticket("L01", str(number // 3 + 1), request_id=new_id()).value
        one = lottery.draw(ticket.code, number, request_id=new_id()).value
        if one.wins is wins:
            break
    open_part.reload()
    hands.books.turn_all()
    open_part.tickets.picked.emit(one.ticket)
    return one


@pytest.fixture
def people(launched, clock):
    for name in range(12):
        a_member(launched, clock, f"顾客{name}")


def test_a_prize_is_given_once(open_part, hands, lottery, people):
    one = drawn(open_part, hands, lottery, wins=True)
    assert open_part.result.sentence.text() == one.level
    open_part.result.give.click()
    hands.books.turn_all()
    assert not open_part.result.give.isVisible()
    assert open_part.result.note.text() == "奖品已经交给她了。"
    open_part.result.next.click()
    assert not open_part.result.isVisible()


def test_no_prize_is_said_kindly(open_part, hands, lottery, people):
    drawn(open_part, hands, lottery, wins=False)
    assert open_part.result.sentence.text() == "这次没中"
    assert not open_part.result.give.isVisible()


def test_the_winners_are_copied_masked(open_part, hands, lottery, people):
    drawn(open_part, hands, lottery, wins=True)
    open_part.seal_card.list.click()
    hands.books.turn_all()
    assert "顾**" in QGuiApplication.clipboard().text()
    assert "顾客" not in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("code", "problem"), [("", "请先扫抽奖码。"), ("K", "这不是店里的码，请对着再输一遍，共 12 位。")]
)
def test_what_cannot_be_drawn_says_why(open_part, hands, code, problem):
    open_part.run.draw.code.setText(code)
    open_part.run.draw.draw.click()
    hands.books.turn_all()
    assert open_part.run.draw.field.problem.text() == problem


def test_nobody_gets_a_ticket(open_part, hands):
    open_part.run.hand_out.give.click()
    assert open_part.run.hand_out.field.problem.text() == "请先填是哪一位。"
    open_part.run.hand_out.who.setText("77")
    open_part.run.hand_out.give.click()
    hands.books.turn_all()
    assert "没找到这位顾客" in open_part.run.hand_out.field.problem.text()


def test_the_end_the_file_and_its_proof(open_part, hands, lottery, yes, monkeypatch, tmp_path):
    out = tmp_path / "存档.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(out), ""))
    open_part.run.end.click()
    hands.books.turn_all()
    assert open_part.end.isVisible()
    seed = lottery.show("L01").seed
    assert open_part.end.seed.text().replace(" ", "") == seed
    open_part.end.keep.click()
    hands.books.turn_all()
    open_part.check.check.click()
    hands.paper.turn_all()
    assert open_part.check.told.text().startswith("对得上")
    out.write_bytes(out.read_bytes().replace("店里停电".encode(), "店里有电".encode()))
    open_part.check.check.click()
    hands.paper.turn_all()
    assert open_part.check.told.text() == "对不上，文件被改过：校验码。请用原来存的那一份。"
    out.write_bytes(b"")
    open_part.check.check.click()
    hands.paper.turn_all()
    assert open_part.check.told.text() == "这不是抽奖存档，请换一个文件。"


def test_a_poster_is_asked_for(open_part):
    asked = []
    open_part.make_poster.connect(lambda kind, about: asked.append((kind, about)))
    open_part.seal_card.make.click()
    assert asked == [("lottery", "L01")]


def test_others_writing_is_seen(part, hands, lottery, work):
    lottery.lock("L01", request_id=new_id())
    work.touched.emit(Touched.LOTTERIES)
    hands.books.turn_all()
    assert part.run.isVisible()


def test_what_the_plan_left_blank_is_said(lottery):
    desk = lottery.show("L01")
    blank = tuple((key, "" if key == "forfeiture" else said) for key, said in desk.disclosure)
    shown = wording.disclosure(replace(desk, disclosure=blank))
    assert ("逾期不兑", "方案里没写，封存前要补上") in shown


def test_a_shop_without_draws_says_so(part):
    part.render_view(draws.DrawsView(()))
    assert part._empty.isVisible()


def test_a_scanned_ticket_is_taken_or_shows_what_it_drew(open_part, screen, hands, lottery, people):
    ticket = lottery.ticket("L01", "1", request_id=new_id()).value
    open_part.reload()
    hands.books.turn_all()
    screen.take_ticket(ticket.code)
    assert open_part.run.draw.code.text() == wording.grouped(ticket.code)
    lottery.draw(ticket.code, 7, request_id=new_id())
    open_part.reload()
    hands.books.turn_all()
    screen.take_ticket(ticket.code)
    assert open_part.result.isVisible()


def test_a_ticket_nobody_knows_is_asked_all_the_same(open_part, screen):
    screen.take_ticket("T0000000000T")
    assert open_part.run.draw.code.text() == "T000-0000-000T"
