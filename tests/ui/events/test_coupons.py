"""Papers in the window: issued by pressing, found by their code."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shop_kit import a_member

from shopqun.coupons.code import CodeKind, mint
from shopqun.ui.events import wording_coupons as wording

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def part(screen):
    screen.open_part("coupons")
    screen.coupons.table.selectRow(0)
    return screen.coupons


def test_every_template_of_the_plan_has_a_row(screen):
    rows = screen.coupons.table.rows
    texts = [[rows.index(row, column).data() for column in (0, 1)] for row in range(rows.rowCount())]
    assert texts == [
        ["新邻居见面券", "新顾客"],
        ["周中满减券", "所有顾客"],
        ["砂糖橘兑换券", "新顾客"],
        ["果粉9折券", "2 级以上会员"],
    ]


def test_a_batch_is_issued_and_its_cards_can_be_printed(part, hands, qtbot, coupons):
    part.content.count.set_value(3)
    part.content.put.setText("收银台")
    qtbot.mouseClick(part.content.issue, LEFT)
    assert not part.content.issue.isEnabled()
    hands.books.turn_all()
    shelved = coupons.shelf()[0]
    batch = shelved.batches[0]
    assert (batch.papers, batch.placement, shelved.out) == (3, "收银台", 3)
    assert part.content.issue.isEnabled()
    assert part.panel.note.text() == "用掉 0 · 发出 3 · 共 200"
    with qtbot.waitSignal(part.make_poster) as asked:
        qtbot.mouseClick(part.content.print_cards, LEFT)
    assert asked.args == ["card", str(batch.id)]
    qtbot.mouseClick(part.content.copy_codes, LEFT)
    copied = QApplication.clipboard().text().split("\n")
    assert [code.replace("-", "") for code in copied] == list(coupons.batch(batch.id).codes)


def test_a_press_while_one_is_under_way_issues_nothing_more(part, hands, qtbot, coupons):
    part.content.count.set_value(2)
    qtbot.mouseClick(part.content.issue, LEFT)
    qtbot.mouseClick(part.content.issue, LEFT)
    hands.books.turn_all()
    assert coupons.shelf()[0].out == 2


def test_more_than_are_left_is_refused_beside_the_number(part, hands, qtbot, coupons):
    part.content.count.set_value(201)
    qtbot.mouseClick(part.content.issue, LEFT)
    hands.books.turn_all()
    assert part.content._count_field.problem.text() == "这种券最多还能发 200 张，请把张数改小。"
    assert coupons.shelf()[0].out == 0


def test_one_paper_for_one_customer(part, hands, qtbot, launched, clock, coupons):
    a_member(launched, clock, "周大姐", phone="13800001111", record_consent=True)
    qtbot.keyClicks(part.content.who, "13800001111")
    qtbot.keyClick(part.content.who, Qt.Key.Key_Return)
    hands.books.turn_all()
    code = coupons.batch(coupons.shelf()[0].batches[0].id).codes[0]
    assert coupons.show(code).holder_name == "周大姐"
    assert wording.grouped(code) in part.content.told.text()


@pytest.mark.parametrize(
    ("typed", "problem"), [("", "请先填是哪一位。"), ("13900009999", "没找到这位顾客。")]
)
def test_nobody_gets_nothing(part, hands, qtbot, coupons, typed, problem):
    qtbot.keyClicks(part.content.who, typed)
    qtbot.mouseClick(part.content.give, LEFT)
    hands.books.turn_all()
    assert part.content.member.problem.text().startswith(problem)
    assert coupons.shelf()[0].out == 0


def test_the_public_code_leads_to_its_poster_and_the_clipboard(part, qtbot, coupons):
    with qtbot.waitSignal(part.make_poster) as asked:
        qtbot.mouseClick(part.content.poster, LEFT)
    assert asked.args == ["coupon", "C01"]
    qtbot.mouseClick(part.content.copy, LEFT)
    assert QApplication.clipboard().text().replace("-", "") == coupons.shelf()[0].public_code


def test_esc_closes_the_panel(part, qtbot):
    assert not part.panel.isHidden()
    qtbot.keyClick(part.panel, Qt.Key.Key_Escape)
    assert part.panel.isHidden()


def test_a_code_tells_its_story(part, hands, qtbot, coupons):
    code = coupons.issue("C02", 1, request_id="r1").value.codes[0]
    qtbot.keyClicks(part.story.code, wording.grouped(code).lower())
    qtbot.keyClick(part.story.code, Qt.Key.Key_Return)
    hands.books.turn_all()
    assert part.story.state.text() == "还能用"
    assert part.story._name.text() == f"周中满减券 {wording.grouped(code)}"
    assert part.story._facts.text() == "谁拿着谁用，到 3月7日为止"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("C123", "这不是店里的码"),
        (mint(CodeKind.COUPON, lambda _: 5).text, "店里没有发过这个码"),
    ],
)
def test_a_wrong_code_says_what_to_do(part, hands, qtbot, code, said):
    qtbot.keyClicks(part.story.code, code)
    qtbot.mouseClick(part.story.look, LEFT)
    hands.books.turn_all()
    assert part.story.field.problem.text().startswith(said)
    assert part.story._found.isHidden()


def test_a_narrow_window_keeps_names_and_codes(part, qtbot):
    part.resize(820, 448)
    assert part.table.isColumnHidden(1)
    assert part.story.isHidden()
    qtbot.keyClick(part.panel, Qt.Key.Key_Escape)
    assert not part.table.isColumnHidden(1)
    assert not part.story.isHidden()


def test_a_shop_without_papers_says_so(screen):
    screen.coupons.render_shelf(())
    assert screen.coupons.table.isHidden()
    assert not screen.coupons._empty.isHidden()
