"""The rows for what was found."""

from datetime import UTC, date, datetime

import pytest

from shopqun.finding.answer import Event, Found, FoundCode, FoundEvent, FoundMember, What
from shopqun.finding.ranking import Grade, Group
from shopqun.members.member import MemberLine
from shopqun.ui.finding.entries import MOST_COMMANDS, entries
from shopqun.ui.finding.wording_commands import commands

UNTIL = datetime(2027, 3, 15, 16, 0, tzinfo=UTC)  # midnight after the 15th, shop time
ZHOU = MemberLine(
    7,
    "000007",
    "周大姐",
    "",
    "138****6621",
    "12345670",
    "MAAAAAAAAAAA",
    "邻居",
    1,
    0,
    0,
    True,
    date(2027, 3, 1),
)


def code(what, state, **more):
    return FoundCode(what, "C" * 12, "新邻居见面券", "周大姐", state, UNTIL, **more)


def leads(rows):
    return [(row.place, row.about) for row in rows]


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        (code(What.PAPER, "issued"), [("till", "C" * 12), ("events", "paper " + "C" * 12)]),
        (code(What.PAPER, "redeemed"), [("events", "paper " + "C" * 12)]),
        (code(What.PICKUP, "held", about="F01"), [("till", "C" * 12), ("events", "claim F01")]),
        (code(What.PICKUP, "waiting", about="F01"), [("events", "claim F01")]),
        (code(What.TICKET, "drawn", about="L01"), [("events", "ticket " + "C" * 12)]),
    ],
)
def test_a_code_leads_to_its_page_and_a_usable_one_first_to_the_till(found, wanted):
    assert leads(entries(Found("…", found), ())) == wanted


def test_a_code_says_whose_it_is_and_until_when():
    (row,) = entries(Found("…", code(What.PAPER, "expired", pieces=2)), ())
    assert (row.note, row.chip) == ("周大姐，2 份，到 3月15日 为止", ("过期了", "warn"))


def test_a_customer_stands_with_her_masked_phone_and_narrows_the_list():
    first, last = entries(Found("周", members=(FoundMember(ZHOU, Grade.BEGINS),), more=True), ())
    assert (first.title, first.note, first.chip[0]) == ("周大姐", "000007　138****6621", "邻居")
    assert (first.place, first.about, first.narrows) == ("members", "7", True)
    assert (last.title, last.about, last.narrows) == ("在顾客里看全部找到的", "customers", True)


@pytest.mark.parametrize(
    ("what", "lead"),
    [
        (What.TEMPLATE, ("events", "coupon Z1")),
        (What.SALE, ("events", "Z1")),
        (What.LOTTERY, ("events", "draw Z1")),
        (What.CHAT_GROUP, ("groups", "Z1")),
    ],
)
def test_an_event_leads_to_its_page(what, lead):
    assert leads(entries(Found("z", events=(FoundEvent(Event(what, "Z1", "周"), Grade.WHOLE),)), ())) == [
        lead
    ]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("备份", "备份和恢复"),
        ("beif", "备份和恢复"),
        ("日结", "今天收工"),
        ("english", "换语言"),
        ("夜间", "外观和字号"),
    ],
)
def test_a_command_is_found_by_its_name_its_sound_and_other_words(typed, first):
    assert entries(Found(typed), commands())[0].title == first


def test_the_best_kind_stands_first():
    event = FoundEvent(Event(What.SALE, "F01", "周六夜市"), Grade.BEGINS)
    rows = entries(Found("周", members=(FoundMember(ZHOU, Grade.SOUNDS),), events=(event,)), ())
    assert [row.group for row in rows] == [Group.EVENTS, Group.MEMBERS]


def test_a_few_commands_are_enough():
    many = commands()[:1] * 9
    assert len(entries(Found("今日"), many)) == MOST_COMMANDS


def test_no_two_commands_have_one_name():
    titles = [each.title for each in commands()]
    assert len(set(titles)) == len(titles)
