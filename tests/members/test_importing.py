from datetime import date

import pytest

from shopqun.members.headings import find_headings
from shopqun.members.importing import Held, imported, judge
from shopqun.members.listed_person import Problem

TODAY = date(2027, 3, 1)
TITLES = ("手机号", "姓名", "微信", "生日", "备注", "同意营销", "入会日期")
HELD = Held(7, "王小明", "", "13800138000", None, "老客", asked_marketing=False)


def judged(*rows, titles=TITLES, held=()):
    headings = find_headings([titles])
    assert headings is not None
    return judge([(line, row) for line, row in enumerate(rows, start=2)], headings, held, TODAY)


def row(phone="", name="", **more):
    given = {"手机号": phone, "姓名": name} | more
    return tuple(given.get(title, "") for title in TITLES)


def test_a_new_person_with_all_her_fields():
    outcome = judged(
        row(
            "138 0013 8000",
            "王小明",
            微信="小王",
            生日="1990-5-3",
            备注="芒果",
            同意营销="是",
            入会日期="2025-01-02",
        )
    )
    new = outcome.add[0].new
    assert (new.name, new.wechat, new.phone, new.birthday_md) == ("王小明", "小王", "13800138000", "05-03")
    assert (new.note, new.marketing, new.joined_on) == ("芒果", True, date(2025, 1, 2))
    assert (outcome.skipped, outcome.problems) == (0, ())


def test_without_a_column_for_it_nobody_agreed_to_messages():
    outcome = judged(("13800138000", "王"), titles=("手机号", "姓名"))
    assert not outcome.add[0].new.marketing


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        (row("123", "王"), "手机号", "bad_phone"),
        (row("1.38E+10", "王"), "手机号", "phone_lost_digits"),
        (row("", "王" * 41), "姓名", "bad_name"),
        (row("", "", 备注="谁"), "姓名", "name_needed"),
        (row("13800138001", "小朋友", 生日="2013-03-02"), "生日", "minor"),
    ],
)
def test_a_row_that_stays_out_does_not_stop_the_next(cells, column, code):
    outcome = judged(cells, row("13800138000", "王"))
    assert [found.new.phone for found in outcome.add] == ["13800138000"]
    assert outcome.skipped == 1
    assert outcome.problems == (Problem(2, column, code),)


@pytest.mark.parametrize(
    ("column", "text"),
    [("生日", "不详"), ("入会日期", "去年"), ("入会日期", "1899-01-01"), ("入会日期", "2027-03-02")],
)
def test_a_wrong_date_leaves_only_its_cell_out(column, text):
    outcome = judged(row("13800138000", "王", **{column: text}))
    assert outcome.problems == (Problem(2, column, "bad_date"),)
    assert (outcome.add[0].new.birthday_md, outcome.add[0].new.joined_on) == (None, TODAY)


@pytest.mark.parametrize(("told", "added"), [("2026-05-01", 1), ("是", 1), ("", 0), ("否", 0)])
def test_a_phone_needs_its_notice_where_the_list_has_a_column_for_it(told, added):
    outcome = judged(("13800138000", "王", told), titles=("手机号", "姓名", "告知时间"))
    assert len(outcome.add) == added
    assert outcome.problems == (() if added else (Problem(2, "告知时间", "consent_needed"),))


def test_without_a_name_the_phone_names_her():
    assert judged(row("13800138123")).add[0].new.name == "顾客8123"


def test_the_same_phone_twice_in_a_file_is_one_person():
    outcome = judged(row("13800138000", "王"), row("+8613800138000", "王小明", 微信="小王", 备注="芒果"))
    assert len(outcome.add) == 1
    assert (outcome.add[0].new.name, outcome.add[0].new.wechat, outcome.add[0].new.note) == (
        "王",
        "小王",
        "芒果",
    )
    assert outcome.skipped == 1
    assert outcome.problems == (Problem(3, "手机号", "duplicate_in_file"),)


def test_without_phones_the_same_names_are_one_person():
    outcome = judged(row("", "王"), row("", "王"), row("", "王", 微信="另一个"))
    assert len(outcome.add) == 2
    assert outcome.problems == (Problem(3, "姓名", "duplicate_in_file"),)


def test_a_known_member_is_filled_in_and_never_overwritten():
    outcome = judged(row("13800138000", "王小明", 微信="小王", 备注="新客", 生日="5-3"), held=[HELD])
    assert outcome.add == ()
    assert outcome.change[0].fields == {"wechat": "小王", "birthday_md": "05-03"}
    assert (outcome.skipped, outcome.problems) == (0, ())


def test_nothing_new_about_a_known_member_is_skipped():
    outcome = judged(row("13800138000", "王小明"), held=[HELD])
    assert (outcome.add, outcome.change, outcome.skipped, outcome.problems) == ((), (), 1, ())


def test_another_name_for_a_known_phone_is_said_and_ours_stays():
    outcome = judged(row("13800138000", "李四"), held=[HELD])
    assert outcome.change == ()
    assert outcome.problems == (Problem(2, "姓名", "name_differs"),)


@pytest.mark.parametrize(("asked", "changes"), [(False, 1), (True, 0)])
def test_a_yes_to_messages_counts_only_if_she_never_said_anything(asked, changes):
    held = Held(7, "王小明", "", "13800138000", None, "", asked_marketing=asked)
    outcome = judged(row("13800138000", "王小明", 同意营销="是"), held=[held])
    assert len(outcome.change) == changes


def test_two_rows_for_one_known_member_are_one_change():
    outcome = judged(
        row("13800138000", 微信="小王"), row("13800138000", 微信="老王", 生日="5-3"), held=[HELD]
    )
    assert [change.fields for change in outcome.change] == [{"wechat": "小王", "birthday_md": "05-03"}]
    assert outcome.problems == ()
    assert outcome.skipped == 1


def test_a_nickname_names_whom_nothing_else_names():
    assert judged(row("13800138000", 微信="小王")).add[0].new.name == "小王"
    assert judged(row("", 微信="小王")).add[0].new.name == "小王"


def test_whoever_was_nameless_gets_her_name_later():
    together = judged(row("13800138123"), row("13800138123", "王小明"))
    assert together.add[0].new.name == "王小明"
    nameless = Held(7, "顾客8123", "", "13800138123", None, "", asked_marketing=False)
    later = judged(row("13800138123", "王小明"), held=[nameless])
    assert later.change[0].fields == {"name": "王小明"}
    assert later.problems == ()


def test_empty_rows_do_not_count():
    outcome = judged(row(), row("13800138000"), row())
    assert (len(outcome.add), outcome.skipped) == (1, 0)


def test_numbers_add_up_and_columns_are_named():
    headings = find_headings([("手机号", "身份证", "余额")])
    assert headings is not None
    done = imported(None, headings, judged(row("13800138000"), row("1"), held=[HELD]))
    assert (done.import_id, done.added, done.updated, done.skipped) == (None, 0, 0, 2)
    assert (done.refused_columns, done.skipped_columns) == (("身份证",), ("余额",))
