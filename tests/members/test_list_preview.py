from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from shopqun.members.headings import Field, find_headings, same_list, with_columns
from shopqun.members.importing import FateKind, Held, judge
from shopqun.members.list_preview import left_out_sheet
from shopqun.members.phone import clean_phone

TODAY = date(2027, 3, 1)
TITLES = ("姓名", "号头", "身份证号", "储值余额")
KNOWN = Held(7, "王小明", "", "13800138000", None, "", asked_marketing=False)
PHONES = st.integers(0, 10**10 - 1).map(lambda rest: f"1{rest:010d}")


def test_a_chosen_column_is_read_and_a_locked_one_never():
    found = find_headings([TITLES])
    chosen = with_columns(
        found, {Field.NAME: 0, Field.PHONE: 1, Field.NOTE: 2, Field.WECHAT: 3, Field.TOLD: 9}
    )
    assert chosen.columns == {Field.NAME: 0, Field.PHONE: 1}
    assert (chosen.refused, chosen.skipped) == (("身份证号",), ("储值余额",))


def test_the_same_headings_are_known_in_any_form():
    assert same_list(("姓名*", "手机 号", "Tel")) == same_list(("姓名*", "手机号：", "ＴＥＬ"))
    assert same_list(("姓名", "手机")) != same_list(("手机", "姓名"))


def test_every_row_has_one_fate():
    rows = [
        (2, ("李一", "13911112222", "1", "5")),
        (3, ("李一", "139 1111 2222", "", "")),
        (4, ("王小明", "13800138000", "", "")),
        (5, ("李二", "139", "9", "")),
    ]
    headings = with_columns(find_headings([TITLES]), {Field.NAME: 0, Field.PHONE: 1})
    outcome = judge(rows, headings, [KNOWN], TODAY)
    assert [(fate.row, fate.kind) for fate in outcome.fates] == [
        (2, FateKind.ADDED),
        (3, FateKind.JOINED),
        (4, FateKind.KEPT),
        (5, FateKind.SKIPPED),
    ]
    sheet = left_out_sheet(rows, headings, outcome.fates, {"bad_phone": "手机号不对"})
    assert [column.title for column in sheet.columns] == ["行号", "原因", "姓名", "号头", "储值余额"]
    assert list(sheet.rows) == [
        (3, "duplicate_in_file", "李一", "139 1111 2222", ""),
        (5, "手机号不对", "李二", "139", ""),
    ]


@given(st.lists(PHONES, max_size=12), st.data())
def test_repaired_phones_are_one_person_each(phones, data):
    """However a phone was spoilt, its rows are one new person; every row is added, joined or left out."""
    spoilt = [
        data.draw(st.sampled_from([one, f"+86 {one}", f"{one[:3]}-{one[3:7]} {one[7:]}", f"{one}.0"]))
        for one in phones
    ]
    rows = [(at, (f"人{at}", text)) for at, text in enumerate(spoilt, start=2)]
    outcome = judge(rows, find_headings([("姓名", "手机号")]), [], TODAY)
    assert [found.new.phone for found in outcome.add] == list(dict.fromkeys(phones))
    assert len(outcome.fates) == len(rows) == len(outcome.add) + outcome.skipped


@given(
    PHONES, st.sampled_from(["", " ", "-", "\u3000", "\u2014"]), st.sampled_from(["", "+86", "0086", "86"])
)
def test_a_phone_survives_what_people_put_around_it(phone, blank, before):
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    assert clean_phone(before + blank + phone[:3] + blank + phone[3:]) == phone
    assert clean_phone(phone.translate(wide)) == phone
