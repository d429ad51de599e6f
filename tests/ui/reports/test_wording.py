"""The reports' words: figures, the sentence of a month, and its charts."""

from dataclasses import replace
from datetime import date

import pytest
from ui.reports.months import MARCH

from shopqun.reports.figures import Figures
from shopqun.reports.lines import InviterLine, PaperLine
from shopqun.ui.reports import wording, wording_charts
from shopqun.ui.reports.scale import nice_top

NOTHING = Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)


def month(paid, off=0, cost=0, before=0):
    now = replace(NOTHING, paid_fen=paid, takes_off_fen=off, reward_cost_fen=cost)
    return replace(MARCH, now=now, before=replace(NOTHING, paid_fen=before))


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (
            month(1864200, 120000, 101400),
            "2027年3月实收 18642 元，券和奖励一共花掉 2214 元，合每收 100 元花 11.8 元。",
        ),
        (month(11000, before=10000), "2027年3月实收 110 元，券和奖励一共花掉 0 元，比上月多 10%。"),
        (month(5000, before=10000), "2027年3月实收 50 元，券和奖励一共花掉 0 元，比上月少 50%。"),
        (month(10050, before=10000), "2027年3月实收 100.5 元，券和奖励一共花掉 0 元，和上月差不多。"),
        (MARCH, "2027年3月还没有记录。扫一张券、登记一位顾客，这里就有数了。"),
    ],
)
def test_a_month_in_one_sentence(seen, said):
    assert wording.sentence(seen) == said


def test_figures_with_their_units():
    now = replace(NOTHING, paid_fen=138600, members_new=1200, sale_pieces=3)
    assert wording.number("paid_fen", now) == ("¥1,386.00", "")
    assert wording.number("members_new", now) == ("1,200", "位")
    assert wording.number("sale_pieces", now) == ("3", "份")
    assert wording.last_month("sale_pieces", now) == "上月 3 份"
    assert wording.last_month("coupons_issued", now) == "上月 0 张"
    assert wording.last_month("coupons_issued", NOTHING) == ""


def test_every_figure_has_a_label():
    assert set(wording.labels()) == set(Figures.__slots__)


def test_a_month_that_runs_says_so():
    assert wording.context(MARCH) == "3月1日–3月31日，还没过完"
    assert wording.context(replace(MARCH, today=date(2027, 4, 1))) == "3月1日–3月31日"


def test_files_are_named_by_month_or_day():
    assert wording.file_name("month", MARCH) == "月报-2027-03.xlsx"
    assert wording.file_name("members", MARCH) == "会员表-2027-03-13.xlsx"


def test_the_charts_sentences():
    used = (0, 4, 9, *(0,) * 28)
    assert wording_charts.by_day_note(replace(MARCH, used=used)) == "3月3日用得多，9 张"
    assert wording_charts.by_day_note(MARCH) == "这个月还没有用掉的券"
    line = InviterLine("0001", "王秀兰", "", 5, 3, 2, 1600, 0)
    assert wording_charts.by_inviter_note((line, line)) == "一共带来 6 位，首次到店才算"
    assert wording_charts.by_inviter_note(()) == "这个月还没有有效的老带新"
    paper = PaperLine("C01", "见面券", 164, 96, 48000, 300000)
    assert wording_charts.papers(paper) == "用掉 96 / 发 164"
    assert wording_charts.papers(replace(paper, issued=0)) == "用掉 96"
    still = replace(paper, issued=0, redeemed=0)
    assert wording_charts.papers(still) == "没有发出"
    assert wording_charts.by_paper_note((still, paper)) == "深色用掉，灰色发了没用"
    assert wording_charts.by_paper_note((still,)) == "这个月还没有发出或用掉的券"


@pytest.mark.parametrize(
    ("most", "top"), [(0, 2), (1, 2), (2, 2), (3, 4), (5, 10), (10, 10), (11, 20), (41, 100), (101, 200)]
)
def test_the_top_of_a_scale(most, top):
    assert nice_top(most) == top
