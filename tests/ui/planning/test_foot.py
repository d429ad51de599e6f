from __future__ import annotations

import datetime as dt

from shopqun.basics import ShopTrouble, Trouble
from shopqun.ui.planning.foot import Foot


def test_the_foot_says_where_it_leads_and_when_it_kept(theme, qtbot):
    foot = Foot(theme)
    qtbot.addWidget(foot)
    foot.show_step("下一步：谁来做", last=False)
    assert foot.on.text() == "下一步：谁来做"
    foot.show_kept(dt.datetime(2027, 3, 1, 16, 20, tzinfo=dt.UTC))
    assert foot.kept.text() == "已自动存好 16:20"
    foot.show_not_kept(ShopTrouble(Trouble.DISK_FULL))
    assert foot.kept.text() == "没存上。磁盘满了，没有存下。请腾出一些地方，再按一次。"
    assert foot.kept.property("tone") == "bad"
    foot.show_step("", last=False)
    assert foot.on.isHidden()
