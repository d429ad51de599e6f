"""The door of conduct, on real books: rules by version, warnings to three, appeals, decisions."""

import pytest
from shop_kit import a_member, dump, new_id

from shopqun.basics import Refused
from shopqun.calendar.service import TaskService
from shopqun.community.service import GroupService
from shopqun.conduct.rules import Rules
from shopqun.conduct.service import ConductService
from shopqun.conduct.standing import CaseState
from shopqun.members.service import MembersService

NEW = Rules(("到店买过",), ("改群名片", "晒单"), ("发广告", "刷屏"), ("满3次移出，可申诉",))
CAPPED = "鲜果巷·北门邻里福利1群"


@pytest.fixture
def desk(launched, clock):
    return ConductService(launched, clock)


def texts(launched, clock):
    return GroupService(launched, clock).overview().texts


def reason(answered):
    return answered.value.reason if isinstance(answered.value, Refused) else answered.value


def warn(desk, who="3栋 老陈", deed="发广告", group="Q01", **more):
    return desk.warn(group, who, deed, request_id=new_id(), **more)


def thrice(desk):
    return [warn(desk).value for _ in range(3)][-1]


def test_the_plan_s_rules_are_the_first_version_sorted_into_columns(desk):
    (first,) = desk.book().versions
    assert (first.number, first.day.isoformat(), first.why) == (1, "2027-03-01", "")
    assert first.rules == Rules(
        (),
        ('改群昵称为"楼栋+称呼"，可不写门牌号', "价格与库存以当天海报为准"),
        ("只聊水果与邻里互助，不发广告、砍价链接、投票链接", "不私加群友推销"),
        ("发广告：第1次私下提醒，第2次群内提醒，第3次移出群（可申诉）",),
    )


def test_a_new_version_is_a_row_and_the_announcement_follows_it(desk, launched, clock):
    before = texts(launched, clock)
    version = desk.write_rules(NEW, "有人刷屏", request_id=new_id()).value
    assert (version.number, version.rules, version.why) == (2, NEW, "有人刷屏")
    assert [each.number for each in desk.book().versions] == [2, 1]
    after = texts(launched, clock)
    assert after.rules == ("到店买过", "改群名片", "晒单", "发广告", "刷屏", "满3次移出，可申诉")
    assert after.announcement == (
        before.announcement[0],
        "【群规则】到店买过；改群名片；晒单；发广告；刷屏。",
        "【惩罚机制】满3次移出，可申诉。",
        before.announcement[3],
    )


def test_a_shop_without_a_plan_announces_the_rules_it_writes(books, clock):
    desk = ConductService(books, clock)
    assert desk.book().versions == ()
    assert desk.write_rules(Rules(encourages=("晒单",)), "开始", request_id=new_id()).value.number == 1
    assert texts(books, clock).announcement == ("【群规则】晒单。",)


@pytest.mark.parametrize(
    ("rules", "why", "case", "code"),
    [
        (Rules(forbids=("发广告",)), "x", None, "nothing_encouraged"),
        (NEW, " ", None, "why_needed"),
        (NEW, "长" * 121, None, "why_needed"),
        (NEW, "x", 9, "unknown_case"),
    ],
)
def test_what_is_no_version(desk, launched, rules, why, case, code):
    before = dump(launched, "gestures")
    assert reason(desk.write_rules(rules, why, case, request_id=new_id())) == code
    assert dump(launched, "gestures") == before


def test_the_same_rules_are_no_new_version(desk):
    desk.write_rules(NEW, "x", request_id=new_id())
    assert reason(desk.write_rules(NEW, "y", request_id=new_id())) == "rules_unchanged"


def test_a_case_becomes_a_rule(desk):
    case = desk.note("Q01", "凌晨两点发语音", told_by="李阿姨", request_id=new_id()).value
    assert (case.warned, case.told_by, case.rule) == (False, "李阿姨", None)
    desk.write_rules(NEW, "半夜不打扰", case.id, request_id=new_id())
    assert desk.book().cases[0].rule == 2


def test_warnings_are_counted_to_three_and_then_a_person_decides(desk):
    counts = [len(warn(desk).value.counted) for _ in range(3)]
    assert counts == [1, 2, 3]
    assert reason(warn(desk)) == "decide_first"
    (standing,) = desk.book().standings
    assert (standing.group, standing.removal_proposed) == (CAPPED, True)
    decided = desk.decide("Q01", "3栋 老陈", "群里说过了", remove=True, request_id=new_id()).value
    assert (decided.removed, decided.after) == (True, 3)
    book = desk.book()
    assert (book.standings, len(book.cases), book.decisions) == ((), 3, (decided,))


def test_somebody_kept_begins_again_at_one(desk):
    thrice(desk)
    desk.decide("Q01", "3栋 老陈", "道过歉", remove=False, request_id=new_id())
    assert len(warn(desk).value.counted) == 1


def test_an_appeal_is_heard_once_and_a_granted_one_takes_the_warning_back(desk):
    thrice(desk)
    assert desk.appeal(3, "那是转给家里人的", request_id=new_id()).value.state is CaseState.APPEALED
    assert reason(desk.decide("Q01", "3栋 老陈", "x", remove=True, request_id=new_id())) == "appeal_open"
    granted = desk.hear("3", "看过记录，是误会", grant=True, request_id=new_id()).value
    assert (granted.state, granted.answer) == (CaseState.WITHDRAWN, "看过记录，是误会")
    assert len(desk.book().standings[0].counted) == 2
    assert reason(desk.appeal(3, "x", request_id=new_id())) == "already_appealed"


def test_an_upheld_warning_stays(desk):
    thrice(desk)
    desk.appeal(2, "不服", request_id=new_id())
    assert desk.hear(2, "确实是广告", grant=False, request_id=new_id()).value.state is CaseState.UPHELD
    assert desk.book().standings[0].removal_proposed


def test_a_warning_lapses_after_the_days_that_were_set(desk, clock):
    warn(desk)
    assert desk.set_limit("warning_days", 30, request_id=new_id()).value.warning_days == 30
    clock.move(days=29)
    assert len(desk.book().standings) == 1
    clock.move(days=1)
    assert desk.book().standings == ()
    assert reason(desk.set_limit("warning_days", 0, request_id=new_id())) == "bad_limit"


@pytest.mark.parametrize(
    ("group", "who", "deed", "code"),
    [
        ("Q09", "老陈", "发广告", "unknown_group"),
        ("Q01", " ", "发广告", "name_needed"),
        ("Q01", "长" * 41, "发广告", "bad_name"),
        ("Q01", "老陈", " ", "deed_needed"),
        ("Q01", "老陈", "长" * 121, "deed_needed"),
    ],
)
def test_what_is_no_warning(desk, group, who, deed, code):
    assert reason(warn(desk, who, deed, group)) == code
    assert desk.book().cases == ()


def test_what_is_no_case_and_no_appeal(desk):
    assert reason(desk.note("Q09", "吵架", request_id=new_id())) == "unknown_group"
    assert reason(desk.note("Q01", "", request_id=new_id())) == "deed_needed"
    desk.note("Q01", "吵架", request_id=new_id())
    warn(desk)
    for answered, code in (
        (desk.appeal(1, "x", request_id=new_id()), "not_a_warning"),
        (desk.appeal(2, " ", request_id=new_id()), "why_needed"),
        (desk.appeal("x", "x", request_id=new_id()), "unknown_case"),
        (desk.hear(2, "x", grant=True, request_id=new_id()), "no_appeal"),
        (desk.decide("Q01", "3栋 老陈", "x", remove=True, request_id=new_id()), "not_proposed"),
        (desk.decide("Q09", "3栋 老陈", "x", remove=True, request_id=new_id()), "unknown_group"),
    ):
        assert reason(answered) == code


def test_a_decision_needs_its_reason(desk):
    thrice(desk)
    assert reason(desk.decide("Q01", "3栋 老陈", " ", remove=False, request_id=new_id())) == "why_needed"


def test_the_same_warning_asked_again_counts_once(desk):
    first = desk.warn("Q01", "老陈", "刷屏", request_id="a")
    again = desk.warn("Q01", "老陈", "刷屏", request_id="a")
    assert (again.value, again.repeated) == (first.value, True)
    assert len(desk.book().cases) == 1


def test_who_is_forgotten_is_forgotten_in_the_case_book(desk, launched, clock):
    member = a_member(launched, clock, "周大姐")
    warn(desk, "周大姐")
    desk.note("Q01", "刷屏", told_by="周大姐", request_id=new_id())
    MembersService(launched, clock).erase(str(member.id), request_id=new_id())
    assert not any("周大姐" in row for rows in dump(launched).values() for row in rows)


def test_the_third_warning_is_told_on_today(desk, launched, clock):
    thrice(desk)
    assert TaskService(launched, clock).overview().facts.removals == ("3栋 老陈",)
