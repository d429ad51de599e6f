from __future__ import annotations

from dataclasses import replace

import pytest

from shopqun.ui.plan_words import shown
from shopqun.ui.planning.preview import Announcement, Preview


@pytest.fixture
def preview(theme, qtbot, hand, fruit):
    made = Preview(theme, hand)
    qtbot.addWidget(made)
    made.resize(464, 616)
    made.show()
    made.show_plan(fruit)
    return made


def test_all_that_the_plan_makes_is_there(preview, fruit):
    assert preview.group.text() == "鲜果巷·北门邻里福利1群"
    assert preview.announcement.accessibleName() == "\n".join(map(shown, fruit.announcement))
    assert preview.welcome.text().startswith("欢迎来到鲜果巷·北门邻里福利1群！")
    assert preview.dates.text() == "3月1日–3月7日"
    assert not preview.poster.picture.isNull()


def test_the_heads_are_coloured_and_follow_the_theme(theme, qtbot):
    made = Announcement(theme)
    qtbot.addWidget(made)
    made.show_parts(("【群价值】新货", "没有头"))
    assert theme.tokens.brand in made.text()
    assert ">群价值</b> 新货<br>没有头" in made.text()


def test_what_is_typed_is_never_markup(theme, qtbot):
    made = Announcement(theme)
    qtbot.addWidget(made)
    made.show_parts(("【群价值】<b>大</b>&", "<i>x</i>"))
    assert "<b>大</b>" not in made.text()
    assert "&lt;b&gt;大&lt;/b&gt;&amp;" in made.text()
    assert "&lt;i&gt;x&lt;/i&gt;" in made.text()


def test_no_word_of_a_long_announcement_is_cut(preview, fruit):
    long = replace(fruit, announcement=tuple(f"【第{n}段】" + "好货先到群里" * 20 for n in range(4)))
    preview.show_plan(long)
    label = preview.announcement
    assert label.minimumHeight() >= label.heightForWidth(label.width()) > 500


def test_a_plan_without_groups_goes_by_the_shop(preview, fruit):
    preview.show_plan(replace(fruit, groups=()))
    assert preview.group.text() == "鲜果巷水果店"
