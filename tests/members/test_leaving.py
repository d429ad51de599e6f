from datetime import UTC, date, datetime

from shopqun.members.leaving import OwnFields, own_sheets
from shopqun.members.member import Happened, Happening, MemberLine
from shopqun.members.portrait import Agreement, Portrait
from shopqun.reports.sheet import Kind, Typed

AT = datetime(2027, 3, 1, 2, tzinfo=UTC)
LINE = MemberLine(
    1,
    "000001",
    "王",
    "小王",
    "138****8000",
    "1",
    "M1",
    "邻居",
    1,
    0,
    3050,
    marketing=True,
    joined_on=date(2027, 3, 1),
)


def test_a_copy_holds_everything_and_the_phone_in_full():
    portrait = Portrait(
        line=LINE,
        visits=1,
        brought=0,
        brought_by="",
        papers=(),
        agreements=(Agreement("marketing", False, "2027-01", "counter", AT),),
        timeline=(Happened(AT, Happening.PURCHASE, "7", "", 3050, ""),),
    )
    own, agreed, happened = own_sheets(portrait, OwnFields("13800138000", "05-03", "芒果", "counter"))
    facts = dict(own.rows)
    assert (facts["手机"], facts["生日"], facts["备注"]) == ("13800138000", "05-03", "芒果")
    assert facts["近12月实付（元）"] == Typed(Kind.MONEY, 3050)
    assert list(agreed.rows) == [("接收营销消息", "已撤回", "2027-01", AT)]
    assert list(happened.rows) == [(AT, "消费", "7", "", 3050)]
    assert [sheet.title for sheet in (own, agreed, happened)] == ["我的信息", "同意记录", "往来记录"]
