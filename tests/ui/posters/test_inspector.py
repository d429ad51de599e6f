"""The right panel: what it offers, what it locks, what it says."""

from dataclasses import replace

import pytest
from posters.sample_briefs import GROUP, INVITE
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea
from ui.posters.drafts import FLAG, SHEET, drawn, finding

from shopqun.basics import Refused
from shopqun.compliance.findings import Severity
from shopqun.livery.picture import Picture
from shopqun.livery.service import LiveryService
from shopqun.placements.service import PlacementService
from shopqun.posters.boxes import ImageBox, Page
from shopqun.posters.choice import Choice
from shopqun.ui.posters.inspector import WIDE, Inspector
from shopqun.ui.posters.photo_field import PhotoField
from shopqun.ui.posters.where_field import WhereField

LEFT = Qt.MouseButton.LeftButton
GROUPS = (Choice("Q01", "福利1群"), Choice("Q02", "快闪群"))


@pytest.fixture
def panel(theme, work, launched, clock, qtbot):
    made = Inspector(
        theme,
        (FLAG,),
        PhotoField(theme, work, LiveryService(launched, clock)),
        WhereField(theme, work, PlacementService(launched, clock)),
    )
    qtbot.addWidget(made)
    made.resize(WIDE, 680)
    made.show()
    return made


def ways(panel):
    return [each.isEnabled() for each in (panel.printing, panel.pdf, panel.png, panel.copy)]


def test_members_are_looked_for_in_the_panel_itself(panel):
    assert not panel.search.isVisible()
    panel.show_choices("invite", (Choice("1", "王秀兰"),), "1")
    assert panel.search.isVisible()
    assert panel.search.window() is panel
    panel.show_choices("group", GROUPS, "Q01")
    assert not panel.search.isVisible()


def test_typing_for_a_member_tells_each_letter(panel, qtbot):
    panel.show_choices("invite", (), "")
    typed = []
    panel.typed.connect(typed.append)
    qtbot.keyClicks(panel.search, "wx")
    assert typed == ["w", "wx"]
    assert panel.search.text() == "wx"
    assert panel.search.isVisible()


def test_what_is_chosen_is_told_by_its_id_and_setting_it_is_not(panel, qtbot):
    told = []
    panel.about_chosen.connect(told.append)
    panel.show_choices("group", GROUPS, "Q02")
    assert panel.about.currentText() == "快闪群"
    assert told == []
    qtbot.keyClick(panel.about, Qt.Key.Key_Up)
    assert told == ["Q01"]


def test_each_kind_asks_its_own_question(panel):
    panel.show_choices("group", GROUPS, "Q01")
    assert panel._about.label.text() == panel.about.accessibleName() == "哪个群"
    panel.show_choices("price", (Choice("F01", "周六夜市"),), "F01")
    assert panel._about.label.text() == panel.about.accessibleName() == "哪场抢购"


def test_a_batch_is_named_with_its_number(panel):
    panel.show_choices("card", (Choice("3", "见面券", 20),), "3")
    assert panel.about.currentText() == "第 3 批 见面券，20 张"


def test_nothing_to_choose_hides_the_choice(panel):
    panel.show_choices("group", (), "")
    assert not panel.about.isVisible()


def test_an_id_that_is_not_offered_shows_the_first(panel):
    panel.show_choices("group", GROUPS, "Q99")
    assert panel.about.currentData() == "Q01"


def test_a_paper_without_headline_has_no_line_for_it(panel):
    panel.show_heading("草莓到了")
    assert panel.heading.isVisible()
    assert panel.heading.text() == "草莓到了"
    panel.show_heading(None)
    assert not panel.heading.isVisible()


def test_the_headline_is_told_as_it_is_typed_only(panel, qtbot):
    told = []
    panel.headed.connect(told.append)
    panel.show_heading("a")
    assert told == []
    qtbot.keyClick(panel.heading, Qt.Key.Key_B)
    assert told == ["ab"]


def test_the_cursor_stays_where_she_types(panel):
    panel.show_heading("草莓到了")
    panel.heading.setCursorPosition(2)
    panel.show_heading("草莓到了")
    assert panel.heading.cursorPosition() == 2


def test_a_good_poster_may_go_out(panel):
    panel.show_drawn(drawn())
    assert ways(panel) == [True] * 4
    assert panel._fine.isVisible()
    assert panel.notice.text() == ""
    assert panel.heading.placeholderText() == GROUP.headline.replace("\n", "")


@pytest.mark.parametrize(
    ("own", "rest", "count", "bad"),
    [
        ([finding()], [], 1, True),
        ([], [finding()], 1, False),
        ([finding()], [finding(word="第一")], 2, True),
    ],
)
def test_red_words_lock_it_and_are_counted(panel, own, rest, count, bad):
    panel.show_drawn(drawn(own=own, rest=rest))
    assert ways(panel) == [False] * 4
    assert panel.notice.text() == f"还有 {count} 处不能印，改好就能打印"
    assert panel.notice.property("tone") == "bad"
    assert (panel.heading.property("kind") == "bad") is bad
    assert not panel._fine.isVisible()


@pytest.mark.parametrize("severity", [Severity.WARN, Severity.INFO])
def test_advice_locks_nothing(panel, severity):
    panel.show_drawn(drawn(own=[finding(severity)]))
    assert ways(panel) == [True] * 4
    assert panel.heading.property("kind") == ""
    assert not panel._fine.isVisible()


def test_mended_words_take_the_red_away(panel):
    panel.show_drawn(drawn(own=[finding()]))
    panel.show_drawn(drawn())
    assert panel.heading.property("kind") == ""
    assert panel.notice.text() == ""
    assert ways(panel) == [True] * 4


def test_taking_the_advice_is_told(panel, qapp, qtbot):
    panel.show_drawn(drawn(own=[finding()]))
    qapp.processEvents()
    cure = next(each for each in panel.findChildren(QPushButton) if each.text() == "就这样改")
    with qtbot.waitSignal(panel.mended):
        qtbot.mouseClick(cure, LEFT)


def test_a_sheet_that_was_refused_may_not_go_out(panel):
    panel.show_drawn(drawn(INVITE, proof=None, refused=Refused("unreadable_qr")))
    assert ways(panel) == [False] * 4
    assert not panel.proof.isVisible()


def test_no_poster_hides_all_that_is_about_one(panel):
    panel.show_drawn(drawn(own=[finding()]))
    panel.show_nothing()
    for part in (panel._own, panel._rest, panel._fine, panel.proof, panel.heading):
        assert not part.isVisible()
    assert ways(panel) == [False] * 4
    assert panel.notice.text() == ""


@pytest.mark.parametrize("folder", [True, False])
def test_the_folder_is_offered_after_a_file_only(panel, folder):
    panel.say("存好了", "ok", folder=folder)
    assert panel.folder.isVisible() is folder
    panel.say("")
    assert not panel.folder.isVisible()


def test_colours_are_told(panel, qtbot):
    with qtbot.waitSignal(panel.colours_chosen) as told:
        qtbot.mouseClick(panel.swatches.flags["fresh"], LEFT)
    assert told.args == ["fresh"]


@pytest.mark.parametrize(("place", "edge"), [(0, ""), (1, "bleed"), (2, "white")])
def test_who_prints_it_is_told(panel, qtbot, place, edge):
    with qtbot.waitSignal(panel.edge_chosen) as told:
        panel.edge.activated.emit(place)
    assert told.args == [edge]


def test_long_names_and_findings_do_not_widen_it(panel, qapp):
    panel.show_choices(
        "group", (Choice("Q01", "鲜果巷北门邻里福利一群周三周六晚上八点准时开抢先到先得"),), "Q01"
    )
    panel.show_drawn(drawn(own=[finding(word="最" * 30, suggestion="换成具体的事实，" * 12)]))
    panel.fold(folded=True)
    qapp.processEvents()
    assert panel.width() < WIDE
    for button in (panel.printing, panel.pdf, panel.png, panel.copy):
        assert button.geometry().right() < panel.width()
        assert button.isVisible()
    panel.fold(folded=False)
    assert panel.width() == WIDE


def test_fields_have_names_for_ears(panel):
    assert panel.search.accessibleName() == "打称呼、拼音或手机尾号找顾客"
    assert panel.heading.accessibleName() == "大标题"
    assert panel.heading.maxLength() == 60


@pytest.mark.parametrize("size", [100, 150])
def test_a_long_name_does_not_push_the_panel_wider(panel, theme, size):
    """There is no bar to roll sideways: what is too wide would be cut at the window's edge."""
    theme.set_size(size)
    panel.show_choices("group", (Choice("Q01", "鲜果巷北门邻里福利群周末快闪第十二期接龙专用群"),), "Q01")
    scroll = panel.findChild(QScrollArea)
    assert scroll.widget().minimumSizeHint().width() <= WIDE - scroll.verticalScrollBar().sizeHint().width()


def test_a_coarse_photo_is_told_where_nothing_worse_is(panel):
    small = Picture("k", 200, 200)
    panel.show_drawn(drawn(sheet=replace(SHEET, pages=(Page((ImageBox(10, 10, 100, 100, small),)),))))
    assert panel.notice.text() == "照片印这么大会糊（每英寸只有 51 点），请换张大点的原图"
    panel.show_drawn(drawn())
    assert panel.notice.text() == ""
