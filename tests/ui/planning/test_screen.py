from __future__ import annotations

import datetime as dt
import statistics
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from shop_kit import plan_in

from shopqun.basics import ShopTrouble, Trouble
from shopqun.planning.diagnosis import Trait
from shopqun.planning.preset import preset_text
from shopqun.ui.planning import screen
from shopqun.ui.planning.screen import WizardScreen


@pytest.fixture
def begun(wizard, hands):
    """The fruit sample is taken; the first of five pages is open."""
    wizard.trades.buttons["fruit_community"].click()
    hands.books.turn_all()
    return wizard


@pytest.fixture
def another(theme, work, hands, planning, clock, hand, draft, qtbot):
    """Give another wizard over the same draft, as after a restart."""

    def make():
        made = WizardScreen(theme, work, planning, clock, hand, draft)
        qtbot.addWidget(made)
        made.reload()
        hands.books.turn_all()
        return made

    return make


def field(wizard, key):
    return wizard.forms[wizard.step].fields[key]


def type_in(wizard, key, words):
    entry = field(wizard, key).input
    entry.setText(words)
    entry.textEdited.emit(words)


def press_on(wizard, hands, times=5):
    for _ in range(times):
        wizard.foot.on.click()
        hands.books.turn_all()


def test_five_presses_and_the_shop_opens(begun, hands, qtbot, draft):
    opened = []
    begun.launched.connect(opened.append)
    press_on(begun, hands)
    assert begun.step == "check"
    assert begun.foot.on.text() == "开店"
    press_on(begun, hands, 1)
    assert [path.name for path in opened] == ["鲜果巷水果店.shopqun"]
    assert not draft.exists()
    plan = plan_in(opened[0])
    assert plan.opening_day == dt.date(2027, 3, 8)
    assert plan.announcement[2] == "【惩罚机制】提醒满3次移出本群，误判可找小林申诉。"


def test_enter_alone_leads_to_the_check(begun, hands, qtbot):
    for step in ("who", "why", "what", "when", "how"):
        assert begun.step == step
        qtbot.keyClick(begun.focusWidget(), Qt.Key.Key_Return)
        hands.books.turn_all()
    assert begun.step == "check"
    assert begun.focusWidget() is begun.foot.on


def test_alt_and_arrows_turn_pages(begun, hands, qtbot):
    begun.activateWindow()
    qtbot.keyClick(begun, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert begun.step == "why"
    qtbot.keyClick(begun, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert begun.step == "who"


def test_enter_on_a_button_presses_the_button(begun, hands, qtbot):
    press_on(begun, hands, 1)
    begun.foot.back.setFocus()
    qtbot.keyClick(begun.foot.back, Qt.Key.Key_Return)
    assert begun.step == "who"


def test_what_is_typed_is_in_the_result_and_in_the_draft(begun, hands, planning, draft):
    type_in(begun, "shop_name", "好邻居果铺")
    assert begun.preview.group.text() == "好邻居果铺·北门邻里福利1群"
    assert "好邻居果铺" in begun.preview.announcement.text()
    assert str(field(begun, "who").value()).startswith("我是好邻居果铺老板小周")
    hands.books.turn_all()
    assert planning.draft(draft).shop_name == "好邻居果铺"
    assert begun.foot.kept.text() == "已自动存好 10:00"


def test_left_half_way_it_is_resumed(begun, hands, another):
    type_in(begun, "phone", "13912345678")
    press_on(begun, hands, 2)
    type_in(begun, "for_customers", "新货先知道")
    hands.books.turn_all()
    again = another()
    assert again.step == "what"
    assert again.forms["what"].fields["for_customers"].value() == "新货先知道"
    again.rail.buttons["who"].click()
    assert again.forms["who"].fields["phone"].value() == "13912345678"


def test_a_day_that_has_gone_by_is_asked_again(wizard, hands, planning, draft, clock):
    wizard.trades.buttons["fruit_community"].click()
    hands.books.turn_all()
    press_on(wizard, hands)
    clock.move(days=30)
    wizard.reload()
    hands.books.turn_all()
    assert wizard.step == "when"
    press_on(wizard, hands, 1)
    assert wizard.step == "when"
    assert "已经过了" in field(wizard, "opening_day").problem.text()
    field(wizard, "opening_day").cure.click()
    press_on(wizard, hands, 1)
    assert wizard.step == "how"


def test_a_window_left_open_past_the_day_does_not_open_the_shop(begun, hands, clock):
    opened = []
    begun.launched.connect(opened.append)
    press_on(begun, hands)
    clock.move(days=30)
    press_on(begun, hands, 1)
    assert opened == []
    assert begun.step == "when"


def test_a_blank_field_holds_the_page(begun, hands):
    type_in(begun, "place", "")
    press_on(begun, hands, 1)
    assert begun.step == "who"
    assert field(begun, "place").problem.isVisible()
    assert begun.focusWidget() is field(begun, "place").input


def test_a_plan_that_breaks_a_rule_does_not_open_until_it_is_put_right(begun, hands):
    press_on(begun, hands, 4)
    type_in(begun, "welcome_off_fen", "29")
    press_on(begun, hands, 1)
    assert begun.step == "check"
    assert begun.check.violations.isVisible()
    assert not begun.foot.on.isEnabled()
    begun.check.go.emit("welcome_off_fen")
    assert begun.step == "how"
    assert begun.focusWidget() is field(begun, "welcome_off_fen").input
    type_in(begun, "welcome_off_fen", "5")
    press_on(begun, hands, 1)
    assert begun.foot.on.isEnabled()


def test_the_shop_opens_only_with_six_green_lights(begun, hands):
    press_on(begun, hands, 1)
    field(begun, "for_shop").input.setPlainText("卖货")
    press_on(begun, hands, 4)
    assert begun.check.verdict.text() == "还有 1 盏灯没绿，补一句就能开店"
    assert not begun.foot.on.isEnabled()
    begun.check.go.emit("for_shop")
    field(begun, "for_shop").input.setPlainText("晚上的损耗少一半")
    press_on(begun, hands, 4)
    assert begun.foot.on.isEnabled()


def test_her_own_figures_go_into_the_plan_and_the_draft(begun, hands, planning, draft):
    press_on(begun, hands)
    entry = begun.check.worth.fields["joiners"].entry
    entry.setText("80")
    entry.textEdited.emit("80")
    hands.books.turn_all()
    assert planning.draft(draft).assumed.joiners == 80
    opened = []
    begun.launched.connect(opened.append)
    press_on(begun, hands, 1)
    assert plan_in(opened[0]).assumed.joiners == 80


def test_another_trade_asks_first_and_keeps_the_phone(begun, hands, monkeypatch):
    type_in(begun, "phone", "13912345678")
    begun.foot.back.click()
    assert begun.step == "trade"
    monkeypatch.setattr(screen, "ask", lambda *_: False)
    begun.trades.buttons["hotpot_neighborhood"].click()
    assert begun.step == "trade"
    monkeypatch.setattr(screen, "ask", lambda *_: True)
    begun.trades.buttons["hotpot_neighborhood"].click()
    assert begun.step == "who"
    assert field(begun, "category").value() == "火锅餐饮"
    assert field(begun, "phone").value() == "13912345678"


def test_a_switch_takes_an_event_out_of_the_plan(begun, hands):
    press_on(begun, hands, 4)
    field(begun, "sales_on").input.switch.click()
    assert begun._journey.plan.sales == ()
    assert begun._journey.answers.sales_on is False


def test_a_draft_that_cannot_be_read_is_told(wizard, hands, draft):
    draft.parent.mkdir()
    draft.write_text("{")
    wizard.reload()
    hands.books.turn_all()
    assert wizard.step == "trade"
    assert wizard.trades.note.isVisible()


def test_a_trouble_at_the_end_leaves_everything_as_it_was(begun, hands, planning, monkeypatch):
    opened = []
    begun.launched.connect(opened.append)
    press_on(begun, hands)
    with monkeypatch.context() as full:
        full.setattr(planning, "launch", disk_full)
        press_on(begun, hands, 1)
    assert begun.check.trouble.text() == "磁盘满了，没有存下。请腾出一些地方，再按一次。"
    assert begun.foot.on.isEnabled()
    press_on(begun, hands, 1)
    assert len(opened) == 1


def disk_full(*_args, **_named):
    raise ShopTrouble(Trouble.DISK_FULL)


def test_the_buttons_are_in_sight_and_the_result_folds_when_narrow(begun, hands, qtbot):
    foot = begun.foot
    assert foot.geometry().bottom() < 688
    assert begun.preview.isVisible()
    begun.resize(910, 500)
    assert not begun.preview.isVisible()
    foot.peek.click()
    assert begun.preview.isVisible()
    assert foot.on.mapTo(begun, foot.on.rect().bottomRight()).x() < 910
    foot.peek.click()
    assert not begun.preview.isVisible()


def test_later_is_said(begun):
    said = []
    begun.put_off.connect(lambda: said.append(1))
    begun.foot.later.click()
    assert said == [1]


def test_the_result_follows_the_keys_at_once(begun, hands):
    took = []
    for number in range(12):
        start = time.process_time()
        type_in(begun, "shop_name", f"好邻居果铺{number}")
        took.append(time.process_time() - start)
    assert statistics.median(took) < 0.05


def test_a_restricted_trade_comes_through_without_events(begun, hands):
    type_in(begun, "category", "烟酒行")
    press_on(begun, hands)
    assert begun.step == "check"
    assert begun._journey.plan.lotteries == ()


# --- a plan of her own -------------------------------------------------------------------------------


@pytest.fixture
def opens(monkeypatch):
    """Answer the system's dialog with a file."""

    def choose(path):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    return choose


def test_last_months_plan_opens_a_second_shop(wizard, hands, fruit, tmp_path, opens, another):
    saved = tmp_path / "三月.json"
    saved.write_text(preset_text(replace(fruit, groups=fruit.groups[:1])), encoding="utf-8")
    opens(saved)
    wizard.trades.open_saved.click()
    hands.books.turn_all()
    assert wizard.step == "who"
    type_in(wizard, "shop_name", "南门鲜果")
    hands.books.turn_all()
    again = another()
    assert again.step == "who"
    opened = []
    again.launched.connect(opened.append)
    press_on(again, hands, 6)
    plan = plan_in(opened[0])
    assert [group.name for group in plan.groups] == ["南门鲜果·北门邻里福利1群"]
    assert plan.id.startswith("own_")


def test_a_file_that_is_no_plan_is_told(wizard, hands, tmp_path, opens):
    (tmp_path / "x.json").write_text("{")
    opens(tmp_path / "x.json")
    wizard.trades.open_saved.click()
    hands.books.turn_all()
    assert wizard.step == "trade"
    assert wizard.trades.note.isVisible()


def test_thinking_better_of_it_changes_nothing(wizard, hands, opens):
    opens("")
    wizard.trades.open_saved.click()
    hands.books.turn_all()
    assert wizard.step == "trade"
    assert not wizard.trades.note.isVisible()


def test_a_few_ticks_choose_the_kind_of_group(wizard, hands):
    assert not wizard.trades.diagnosis.isVisible()
    wizard.trades.unsure.click()
    assert wizard.trades.diagnosis.isVisible()
    wizard.trades.diagnosis.traits[Trait.ADVICE].click()
    wizard.trades.buttons["bakery_corner"].click()
    hands.books.turn_all()
    opened = []
    wizard.launched.connect(opened.append)
    press_on(wizard, hands, 6)
    assert plan_in(opened[0]).groups[0].type == "service"
