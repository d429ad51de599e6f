"""The place 社群 as a whole, and the words that go into a group."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopqun.basics import Refused, Touched
from shopqun.community.group import PLATFORMS, TYPES
from shopqun.ui.community import wording
from shopqun.ui.community.texts import head_and_body
from shopqun.ui.plan_words import shown

LEFT = Qt.MouseButton.LeftButton
REASONS = (
    "unknown_group",
    "name_taken",
    "bad_name",
    "bad_group_type",
    "bad_platform",
    "bad_count",
    "bad_day",
    "no_qr",
    "payment_code",
    "two_codes",
    "group_full",
    "group_qr_missing",
    "group_qr_expired",
    "request_id_reused",
)


def test_the_parts_and_what_the_bar_above_says(screen, qtbot):
    with qtbot.waitSignal(screen.headed) as headed:
        screen.choice._group.button(1).click()
    assert headed.args == ["开群第 6 天，方案共 30 天", ""]
    with qtbot.waitSignal(screen.headed) as headed:
        screen.open_group("Q03")
    assert headed.args == ["1 个在跑，2 个筹备中", ""]
    assert screen.groups.keeper.heading.text() == "鲜果巷·果粉会员群"


@pytest.mark.parametrize(("touched", "jobs"), [(Touched.GROUPS, 2), (Touched.TASKS, 1), (Touched.SALES, 0)])
def test_what_was_touched_is_read_again(screen, work, hands, touched, jobs):
    work.touched.emit(touched)
    assert len(hands.books.jobs) == jobs
    hands.books.turn_all()


def test_the_announcement_is_copied_by_part_and_whole_in_its_order(screen, groups, qtbot):
    parts = tuple(map(shown, groups.overview().texts.announcement))
    screen.open_part("texts")
    assert len(screen.texts.parts) == 4
    for button, part in zip(screen.texts.parts, parts, strict=True):
        qtbot.mouseClick(button, LEFT)
        assert QApplication.clipboard().text() == part
    qtbot.mouseClick(screen.texts.whole, LEFT)
    assert QApplication.clipboard().text() == "\n".join(parts)


def test_rules_and_welcome_are_copied(screen, groups, qtbot):
    texts = groups.overview().texts
    screen.open_part("texts")
    qtbot.mouseClick(screen.texts.copy_rules, LEFT)
    assert (
        QApplication.clipboard().text().split("\n")[1]
        == "2. 只聊水果与邻里互助，不发广告、砍价链接、投票链接"
    )
    qtbot.mouseClick(screen.texts.copy_welcome, LEFT)
    assert QApplication.clipboard().text() == shown(texts.welcome)


@pytest.mark.parametrize(
    ("part", "taken"),
    [("【群规则】不发广告", ("群规则", "不发广告")), ("只有话", ("", "只有话"))],
)
def test_a_part_is_its_head_and_its_body(part, taken):
    assert head_and_body(part) == taken


@pytest.mark.parametrize("reason", REASONS)
def test_every_refusal_has_its_own_sentence(qapp, reason):
    assert wording.refusal(Refused(reason)) != wording.refusal(Refused("no such reason"))


def test_every_type_and_platform_has_a_word(qapp):
    assert all(wording.group_type(key) != key for key in TYPES)
    assert all(wording.platform(key) != key for key in PLATFORMS)
