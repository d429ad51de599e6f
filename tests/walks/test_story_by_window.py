"""The main job from end to end, by mouse and keyboard in the window, every figure worked by hand."""

from __future__ import annotations

from datetime import datetime
from types import SimpleNamespace

import openpyxl
import pytest
from paper_kit import seen_by_wechat
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from shop_kit import Terminal, screenshot
from window_kit import Hand, RunningClock, cells, said, seen

from shopqun.clocks import SetClock
from shopqun.ui.posters import wording_actions
from shopqun.window import Front

GROUP = "https://work.weixin.qq.com/gm/3f9c1a7e2b5d4086a1c7"
MOST_GESTURES = 40
ALT = Qt.KeyboardModifier.AltModifier
BOXES = 40
SURNAMES = "王李张刘陈杨赵黄"


def at(text):
    return datetime.fromisoformat(f"2027-{text}+08:00")


@pytest.fixture
def story(qtbot, qapp, theme, monkeypatch, tmp_path):
    """The program as it comes up on a computer that never saw it, and a hand at it."""
    hand = Hand(qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", hand.dialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", hand.dialog)
    printed = tmp_path / "printed.pdf"

    def printer_chosen(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(printed))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", printer_chosen)
    clock = RunningClock(SetClock(at("03-01T10:00:00")))
    front = Front(qapp, theme, clock, tmp_path)
    yield SimpleNamespace(front=front, hand=hand, clock=clock, folder=tmp_path)
    front.leave()


def opens_her_shop(story):
    """First start: the door, the sample, her name, five pages, the shop."""
    hand, front = story.hand, story.front
    front.begin(None, sample=False)
    hand.at(front.shell)
    hand.press(front.shell.centralWidget().to_plan.button)
    hand.until(lambda: front.shell.centralWidget().__class__.__name__ == "WizardScreen")
    wizard = front.shell.centralWidget()
    hand.until(lambda: wizard.trades.buttons)
    hand.press(wizard.trades.buttons["fruit_community"])
    hand.fill(wizard.forms["who"].fields["shop_name"].input, "北门鲜果")
    for step in ("why", "what", "when", "how", "check"):
        hand.press(wizard.foot.on)
        assert wizard.step == step
    hand.press(wizard.foot.on)
    hand.until(lambda: front.floor is not None)
    story.floor = front.floor
    assert story.floor.path.name == "北门鲜果.shopqun"
    assert story.floor.window.here == "today"
    # The plan has three groups, and none has a code yet.
    hand.until(lambda: "3 个群还没有二维码" in said(story.floor.today))


def hangs_the_group_poster(story):
    """The code from a screenshot, the poster as a PDF and out of the printer."""
    hand, floor = story.hand, story.floor
    hand.press_words(floor.today, "去存码")
    assert floor.window.here == "groups"
    screenshot(GROUP, story.folder / "screenshot.png")
    hand.choose_file(story.folder / "screenshot.png")
    hand.press(floor.groups.groups.keeper.zone.button)
    hand.until(floor.groups.groups.keeper.poster.isEnabled)
    hand.press(floor.groups.groups.keeper.poster)
    assert floor.window.here == "posters"
    save_poster(story, story.folder / "group.pdf")
    print_poster(story)
    assert story.hand.gestures <= MOST_GESTURES
    for made in ("group.pdf", "printed.pdf"):
        assert seen_by_wechat(story.folder / made) == {GROUP}


def save_poster(story, path):
    story.hand.choose_file(path)
    story.hand.press(story.floor.posters.inspector.pdf)
    story.hand.until(lambda: path.name in story.floor.posters.inspector.notice.text())
    assert story.floor.posters.inspector.notice.text() == f"存好了，码都读过：{path.name}"


def print_poster(story):
    inspector = story.floor.posters.inspector
    story.hand.press(inspector.printing)
    story.hand.gestures += 1  # the printer agreed to in the system's dialog
    story.hand.until(lambda: inspector.notice.text() == wording_actions.printed())


def issues_coupons(story):
    """Twelve newcomers' coupons on cards."""
    hand, floor = story.hand, story.floor
    hand.key(Qt.Key.Key_4, ALT)
    part = floor.events.coupons
    hand.press_row(part.table, "新邻居见面券")
    hand.fill(part.content.count.entry, "12")
    hand.press(part.content.issue)
    # Issued on 1 March, day 1 of 14: the last day is 14 March.
    hand.until(part.content.told.isVisible)
    assert part.content.told.text() == "发好了：第 1 批，12 张，到 3月14日为止"
    hand.press(part.content.copy_codes)
    story.codes = QGuiApplication.clipboard().text().split("\n")
    assert len(set(story.codes)) == 12
    hand.press(part.content.print_cards)
    save_poster(story, story.folder / "cards.pdf")
    printed = {f"SQ:{code.replace('-', '')}" for code in story.codes}
    assert seen_by_wechat(story.folder / "cards.pdf") == printed


def customers_come(story):
    """王秀兰, and 陈小满 whom she sent."""
    hand, floor = story.hand, story.floor
    hand.key(Qt.Key.Key_3, ALT)
    customers = floor.members.customers
    add_customer(story, "王秀兰", "13800002107")
    hand.until(lambda: cells(customers.list.table))
    invite = floor.rooms.members.find("王秀兰", 1)[0].invite_code
    hand.until(customers.portrait.isVisible)
    hand.press_row(customers.list.table, "王秀兰")
    assert invite in said(customers.panel).replace(" ", "")
    add_customer(story, "陈小满", "13912345566", invite)
    hand.until(lambda: len(cells(customers.list.table)) == 2)
    hand.key(Qt.Key.Key_Escape)


def add_customer(story, name, phone, invite=""):
    hand, customers = story.hand, story.floor.members.customers
    hand.press(customers.list.add)
    form = customers.form
    hand.type(name)
    hand.fill(form.phone.entry, phone)
    hand.press(form.told.switch)
    if invite:
        hand.fill(form.invite.entry, invite)
    hand.press(form.save)
    hand.until(lambda: not form.isVisible())


def uses_a_paper(story):
    """From today's page: the scanner, four digits, the bill. 46.80 less 5 is 41.80."""
    hand, floor = story.hand, story.floor
    story.clock.set(at("03-01T10:20:05"))
    hand.key(Qt.Key.Key_1, ALT)
    story.paper = story.codes[0].replace("-", "")
    spoken = serve_newcomer(story)
    assert "可以用，减 5 元" in spoken
    assert "这一单 ¥46.80。减去 − ¥5.00。请收 ¥41.80" in spoken
    assert "王秀兰带来的新邻居" in spoken
    # Seven days after 1 March is 8 March, for both.
    assert "她得砂糖橘兑换券 1 张，3月8日起可发" in spoken
    assert "王秀兰的周中满减券 1 张，3月8日起可发" in spoken
    assert floor.till.face.verdict._look.good


def serve_newcomer(story):
    hand, till = story.hand, story.floor.till
    hand.scan(f"SQ:{story.paper}")
    assert story.floor.window.here == "till"
    hand.until(till.waiting.picker.entry.hasFocus)
    hand.type("5566")
    hand.until(lambda: till.waiting.picker.drop.isVisible() and till.waiting.picker._found)
    hand.key(Qt.Key.Key_Return)
    hand.until(till.waiting.amount.hasFocus)
    hand.type("46.80")
    hand.key(Qt.Key.Key_Return)
    hand.until(till.face.isVisible)
    return till.face.verdict.accessibleName()


def takes_it_back_and_does_it_again(story):
    """After three seconds it is a second use, and refused. Then the first is taken back, and made anew."""
    hand, till = story.hand, story.floor.till
    hand.qtbot.wait(3100)
    hand.scan(f"SQ:{story.paper}")
    hand.until(lambda: till.face.isVisible() and not till.face.verdict._look.good)
    spoken = till.face.verdict.accessibleName()
    assert spoken.startswith("不能用，用过了")
    assert "3月1日 周一 10:20，老板 收的。那一单 ¥46.80，减了 5 元，顾客 陈小满" in spoken
    hand.press_words(till.face.ways, "撤销那次")
    question = till.way_back.question
    hand.at(question)
    hand.press(question.reasons.usual[0])
    hand.press(question.yes)
    hand.until(lambda: "撤销了，券恢复了" in said(story.floor.window))
    hand.until(lambda: "已经撤销" in said(till.beside))
    hand.at(story.floor.window)
    spoken = serve_newcomer(story)
    assert "请收 ¥41.80" in spoken
    assert "王秀兰的周中满减券 1 张，3月8日起可发" in spoken
    hand.key(Qt.Key.Key_Return)
    # 王秀兰 pays 30.00 without a paper.
    hand.until(till.waiting.isVisible)
    hand.fill(till.waiting.amount, "30")
    hand.fill(till.waiting.picker.entry, "2107")
    hand.until(lambda: till.waiting.picker._found)
    hand.key(Qt.Key.Key_Return)
    hand.press(till.waiting.buy)
    hand.until(till.face.isVisible)
    assert till.face.verdict.accessibleName().startswith("记好了，收 30 元")
    hand.key(Qt.Key.Key_Return)
    # Today: one paper, two customers, one of them brought, 41.80 + 30.00 = 71.80.
    hand.key(Qt.Key.Key_1, ALT)
    hand.until(lambda: "71.8" in said(story.floor.today.so_far))
    tiles = story.floor.today.so_far._tiles
    assert [tile.accessibleName().split()[1] for tile in tiles] == ["1", "2", "1", "71.8"]


def rewards_wait(story):
    """The referral holds; two rewards wait for their day."""
    hand, floor = story.hand, story.floor
    hand.key(Qt.Key.Key_3, ALT)
    hand.press_words(floor.members.tabs, "老带新")
    part = floor.members.referrals
    hand.until(lambda: cells(part.table))
    assert cells(part.table)[0][:2] == ["陈小满", "王秀兰"]
    assert cells(part.table)[0][3] == "有效"
    hand.until(lambda: "王秀兰 得 周中满减券 1 张" in said(part.book))
    words = said(part.book)
    assert "陈小满 得 砂糖橘兑换券 1 张" in words
    assert words.count("3月8日起可发") == 2
    assert part.book.buttons == {}


def rewards_are_handed_over(story):
    """A week later today's page says so; both are pressed."""
    hand, floor = story.hand, story.floor
    story.clock.set(at("03-08T10:40:00"))
    hand.key(Qt.Key.Key_1, ALT)
    hand.until(lambda: "2 份老带新奖励可以发了" in said(floor.today))
    hand.press_words(floor.today, "去发")
    book = floor.members.referrals.book
    hand.until(lambda: len(book.buttons) == 2)
    hand.press(next(iter(book.buttons.values())))
    hand.until(lambda: len(book.buttons) == 1 and book.isEnabled())
    hand.press(next(iter(book.buttons.values())))
    hand.until(lambda: book.buttons == {})
    assert cells(floor.members.referrals.table)[0][3] == "已发"
    # The second is hers: an exchange paper for oranges.
    assert "发给陈小满了：砂糖橘兑换券 1 张，券号 C" in said(book)


def cherries_sell_out(story):
    """Saturday evening: 40 boxes of cherries, one each; who comes after them waits.

    The wizard gave her a week to prepare: she opens on Monday 8 March, so the sale of day 6 is on the 13th.
    """
    hand, floor = story.hand, story.floor
    story.clock.set(at("03-13T19:31:00"))
    hand.key(Qt.Key.Key_4, ALT)
    hand.press_words(floor.window.top, "限时抢购")
    sales = floor.events.sales
    hand.until(lambda: sales.head.chip.text() == "正在抢")
    story.neighbours = [f"{number // 8 + 1}栋{SURNAMES[number % 8]}姐" for number in range(BOXES)]
    listed = [f"{number}. {name} 车厘子1" for number, name in enumerate(story.neighbours, 1)]
    QGuiApplication.clipboard().setText("\n".join(["#接龙", "周六鲜果夜市", *listed]))
    hand.press(sales.paste.paste)
    hand.until(sales.paste.enter.isEnabled)
    assert sales.paste.enter.text() == "登记看懂的 40 行，共 40 份"
    hand.press(sales.paste.enter)
    hand.until(lambda: cherries(sales)[2] == "已提 0 · 已订 40 · 共 40")
    assert cherries(sales)[3] == "抢完了"
    one_more_waits(story, sales)
    goods_are_fetched(story, sales)


def cherries(sales):
    return next(row for row in cells(sales.board.table) if row[0] == "智利车厘子JJ 500g")


def one_more_waits(story, sales):
    hand = story.hand
    hand.press_words(sales.what, "登记")
    hand.press(sales.claim.who)
    while not sales.claim.item.hasFocus():  # with the tab key: a list that drops down needs a screen
        hand.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert hand.gestures < 500
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Down)
    assert sales.claim.item.currentText() == "智利车厘子JJ 500g（还能订 0）"
    hand.press_words(sales.claim.kind, "会员")
    hand.fill(sales.claim.who, "13800002107")
    hand.press(sales.claim.enter)
    hand.until(lambda: "候补第 1 位" in sales.claim.told.text())
    assert sales.claim.told.text().startswith("不够分了，王秀兰排在候补第 1 位，提货码 K")
    hand.until(lambda: "候补 1 位：王秀兰" in said(sales.queue))


def goods_are_fetched(story, sales):
    """One cancels, and 王秀兰 moves up; two fetch theirs: one at the till, one by typing the code."""
    hand, floor = story.hand, story.floor
    hand.press_words(sales.what, "名单")
    hand.press_row(sales.claims.table, story.neighbours[0])
    hand.until(sales.claims.cancel.isEnabled)
    hand.answer("yes")
    hand.press(sales.claims.cancel)
    hand.until(lambda: not sales.queue.isVisible())
    # 40 less one, and one more: still 40, and nothing left.
    assert cherries(sales)[2:] == ["已提 0 · 已订 40 · 共 40", "抢完了"]
    codes = {claim.name: claim.pickup_code for claim in floor.rooms.sales.claims("F01")}
    hand.scan(codes["王秀兰"])
    hand.until(floor.till.face.isVisible)
    assert "可以提，智利车厘子JJ 500g 1 份" in floor.till.face.verdict.accessibleName()
    assert "还没付就收 ¥35.90" in floor.till.face.verdict.accessibleName()
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_4, ALT)
    hand.press_words(sales.what, "提货")
    hand.fill(sales.pickup.code, codes[story.neighbours[1]])
    hand.press(sales.pickup.give)
    hand.until(sales.pickup.told.text)
    assert sales.pickup.told.text() == f"给{story.neighbours[1]}：智利车厘子JJ 500g 1 份"
    hand.until(lambda: cherries(sales)[2] == "已提 2 · 已订 38 · 共 40")
    assert cherries(sales)[3] == "抢完了"


def keeps_the_month(story):
    """The month's workbook, opened."""
    hand, floor = story.hand, story.floor
    hand.key(Qt.Key.Key_7, ALT)
    hand.press(floor.reports.shelf.buttons["month"])
    hand.until(lambda: floor.reports.shelf.files)
    (book,) = floor.reports.shelf.files
    assert book.name == "月报-2027-03.xlsx"
    read = openpyxl.load_workbook(book)
    rows = [[cell.value for cell in row] for row in read["总览"].iter_rows()]
    read.close()
    figures = {row[0]: row[1] for row in rows}
    wanted = {
        "新会员": 2,
        # 12 cards, and one paper each as rewards
        "发券（张）": 14,
        # the use that was taken back does not count
        "核销（张）": 1,
        "券抵扣（元）": 5,
        # 46.80 - 5.00 + 30.00
        "实付（元）": 71.8,
        "有效邀请": 1,
        "已发奖励（份）": 2,
        # C02 counts its 8 yuan, C03 the 3.20 its oranges cost
        "奖励成本（元）": 11.2,
        "抢购提货（件）": 2,
        # two boxes at 35.90 that cost 28.00
        "抢购毛利（元）": 15.8,
    }
    assert {name: figures[name] for name in wanted} == wanted


def goes_home(story):
    """The window closes; the books are one file, and nothing is wrong in them."""
    path = story.floor.path
    story.floor.window.close()
    assert sorted(each.name for each in path.parent.glob("北门鲜果.shopqun*")) == ["北门鲜果.shopqun"]
    terminal = Terminal(path)
    terminal.now = "2027-03-13T22:00:00+08:00"
    assert terminal.done("check")["problems"] == []


def test_a_month_of_her_shop_by_hand(story):
    opens_her_shop(story)
    hangs_the_group_poster(story)
    issues_coupons(story)
    customers_come(story)
    uses_a_paper(story)
    takes_it_back_and_does_it_again(story)
    rewards_wait(story)
    rewards_are_handed_over(story)
    cherries_sell_out(story)
    keeps_the_month(story)
    goes_home(story)
    assert seen(story.floor.window) == []
