from datetime import date

from shopqun.reports import workbook
from shopqun.reports.figures import Figures
from shopqun.reports.imprint import Imprint
from shopqun.reports.lines import InviterLine, MemberRow, PaperLine
from shopqun.reports.sheet import Kind, Typed

IMPRINT = Imprint("果缤纷", "owner", "2027-04-01 09:00")
NONE = Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)


def test_overview_says_money_as_money_and_counts_as_counts():
    now = Figures(3, 0, 0, 0, 8235, 0, 0, 0, 0, 0)
    before = Figures(2, 0, 0, 0, 2000, 0, 0, 0, 0, 0)
    sheet = workbook.overview(now, before, IMPRINT)
    rows = list(sheet.rows)
    assert [column.title for column in sheet.columns] == ["指标", "本月", "上月", "环比", "导出人/时间"]
    assert rows[0] == ("新会员", Typed(Kind.INT, 3), Typed(Kind.INT, 2), 5000, "店主 2027-04-01 09:00")
    assert rows[4][:4] == ("实付（元）", Typed(Kind.MONEY, 8235), Typed(Kind.MONEY, 2000), 31175)
    assert rows[1][3] == Typed(Kind.TEXT, "—")
    assert len(rows) == 10


def test_totals_are_sums_and_rates_of_sums():
    lines = [PaperLine("C01", "甲", 3, 1, 500, 900), PaperLine("C02", "乙", 1, 1, 250, 900)]
    sheet = workbook.papers(lines, IMPRINT)
    assert next(iter(sheet.rows))[4] == 3333
    assert sheet.totals == ("合计", None, 4, 2, 5000, 750, None, None)


def test_inviters_are_not_named():
    line = InviterLine("000001", "王小明", "138****8001", 2, 1, 1, 450, 0)
    sheet = workbook.inviters([line], IMPRINT)
    assert next(iter(sheet.rows))[:6] == ("000001", "王**", "138****8001", 2, 1, 5000)
    assert sheet.totals == ("合计", None, None, 2, 1, 5000, 1, 450, 0, None)


def test_members_say_yes_or_no():
    row = MemberRow("000001", "王", "", "邻居", "import", date(2027, 3, 1), 0, 0, None, marketing=True)
    sheet = workbook.members([row], IMPRINT)
    (cells,) = sheet.rows
    assert (cells[4], cells[9]) == ("名单导入", "是")


def test_every_sheet_is_whole_when_nothing_happened():
    sheets = [
        workbook.overview(NONE, NONE, IMPRINT),
        workbook.members((), IMPRINT),
        workbook.papers((), IMPRINT),
        workbook.inviters((), IMPRINT),
        workbook.referrals((), IMPRINT),
        workbook.articles((), IMPRINT),
    ]
    assert [sheet.title for sheet in sheets] == ["总览", "会员", "券", "老带新", "老带新", "限时抢购"]
    for sheet in sheets:
        assert sheet.columns[-1].title == "导出人/时间"
        assert sheet.totals is None or len(sheet.totals) == len(sheet.columns)
        assert sheet.note == "果缤纷 金额单位：元 店主 2027-04-01 09:00"
