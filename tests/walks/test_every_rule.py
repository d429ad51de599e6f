"""Every rule of the law, by its article: what breaks it is found, what keeps it is not."""

import ast
import inspect
import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest
from shop_kit import a_member, a_paper, new_id, preset, scan

from shopqun.basics import Refused
from shopqun.community.group import Group, printable_code
from shopqun.community.qr import QrShown, QrState
from shopqun.compliance.law import Weight, laws_from
from shopqun.compliance.lottery_rules import worse_once_started
from shopqun.compliance.plan_rules import check
from shopqun.compliance.words import lint
from shopqun.coupons.service import CouponService
from shopqun.data.tables import Base
from shopqun.flashsales.prices import Noted, evidence_of, struck_fen
from shopqun.lotteries.desk import masked_person
from shopqun.lotteries.rules import two_years_after
from shopqun.lotteries.service import LotteryService
from shopqun.members.service import MembersService
from shopqun.places import resource
from shopqun.planning.preset import read_preset
from shopqun.posters import brief

PACKAGE = Path(__file__).parents[2] / "shopqun"
LAWS = {law.id: law for law in laws_from(resource("law.json").read_bytes())}
START = datetime(2027, 3, 6, 11, 30, tzinfo=UTC)

SAID = {
    "L-09": ("转盘抽奖百分百中奖", "共400签，中奖概率25%，未中奖也有热茶"),
    "P-03": ("厂商建议零售价19元", "标价19元"),
    "P-04": ("今晚秒杀", "3月6日19:30秒杀，到21:00"),
    "R-01": ("发展下线，拿团队奖", "只奖励介绍人一次"),
    "R-03": ("介绍一位返现10元", "介绍一位，对方首次到店后得一张券"),
    "I-02": ("领奖请登记身份证号", "领奖请留称呼和手机"),
    "I-05": ("请登记宝宝姓名和生日", "家长登记手机即可"),
    "I-07": ("与隔壁店共享会员名单", "与隔壁店互换券，按核销对账"),
    "M-01": ("进店即视为同意接收短信", "愿意收消息的请勾选，不想收回复T退订"),
    "M-02": ("最终解释权归本店所有", "有疑问请打店里电话"),
    "S-01": ("充100送20", "现买现付"),
    "S-04": ("99元入会", "到店即可入群"),
    "A-01": ("全网最低价", "最高抵300元"),
    "A-02": ("雪梨润肺止咳", "雪梨多汁，甜度适中"),
    "A-03": ("接近母乳的配方", "3段奶粉(1-3岁)到货"),
    "A-04": ("今晚不醉不归", "冰啤酒第二件半价，未满18岁不售"),
    "A-07": ("比隔壁店便宜", "比上周便宜两块"),
    "A-08": ("98%好评", "今早六点到货"),
    "X-01": ("我是老顾客，放心买", "店员小林：今天有空档"),
    "X-02": ("五星好评送小菜", "欢迎说说真实感受"),
    "W-01": ("转发朋友圈送牛肉", "不要求转发朋友圈，到店就领"),
}


def named(rules):
    return [pytest.param(rule, *rules[rule], id=f"{rule} {LAWS[rule].article.zh}") for rule in rules]


@pytest.mark.parametrize(("rule", "breaks", "keeps"), named(SAID))
def test_a_sentence_that_breaks_it_is_found_and_one_that_keeps_it_is_not(rule, breaks, keeps):
    assert rule in [each.rule for each in lint(breaks)]
    assert lint(keeps) == ()


def lottery(raw):
    return raw["lotteries"][0]


def said(raw, **items):
    lottery(raw)["disclosure"].update(items)


def first(raw, **values):
    lottery(raw)["prizes"][1].update(values)


def trade(raw, category):
    raw["shop"].update(category=category)


def by_school(raw):
    trade(raw, "文具便利")


def free_to_enter(raw, contact):
    said(raw, entry_conditions="进群即可参加，不用买东西，限年满18周岁", contact=contact)


PLANNED = {
    "L-01": (lambda raw: first(raw, retail_fen=6_000_000), lambda raw: first(raw, retail_fen=5_000_000)),
    "L-02": (lambda raw: said(raw, forfeiture=""), lambda raw: said(raw, forfeiture="逾期作废")),
    "L-04": (lambda raw: first(raw, name="5元券"), lambda raw: first(raw, name="5元券(满29可用,7天)")),
    "L-06": (lambda raw: first(raw, retail_fen=50_001), lambda raw: first(raw, retail_fen=50_000)),
    "P-05": (lambda raw: raw["gifts"][0].update(name=""), lambda raw: raw["gifts"][0].update(name="叉")),
    "P-07": (
        lambda raw: raw["checkin"].update(point_value=""),
        lambda raw: raw["checkin"].update(point_value="100分抵1元"),
    ),
    "P-08": (
        lambda raw: raw["sales"][0]["items"][0].update(cost_fen=9_999),
        lambda raw: raw["sales"][0]["items"][0].update(cost_fen=1),
    ),
    "R-01": (lambda raw: raw["referral"].update(levels=2), lambda raw: raw["referral"].update(levels=1)),
    "R-02": (
        lambda raw: raw["referral"].update(pay_to_join=True),
        lambda raw: raw["referral"].update(pay_to_join=False),
    ),
    "R-03": (
        lambda raw: raw["referral"].update(inviter_reward={"cash_fen": 1000}),
        lambda raw: raw["referral"].update(inviter_reward={"points": 100}, invitee_min_spend_fen=9_900),
    ),
    "I-05": (lambda raw: raw["w5h1"].update(who="8-12岁"), lambda raw: raw["w5h1"].update(who="20-60岁")),
    "A-05": (
        by_school,
        lambda raw: (by_school(raw), said(raw, entry_conditions="限年满18周岁的家长")),
    ),
    "C-03": (lambda raw: trade(raw, "药店"), lambda raw: trade(raw, "水果")),
    "L-08": (lambda raw: free_to_enter(raw, ""), lambda raw: free_to_enter(raw, "13800000001")),
}


def rules_of(change):
    raw = json.loads((resource("presets") / "fruit_community.json").read_text("utf-8"))
    change(raw)
    violations, cautions = check(read_preset(json.dumps(raw, ensure_ascii=False))[0])
    return {each.rule for each in (*violations, *cautions)}


@pytest.mark.parametrize(("rule", "breaks", "keeps"), named(PLANNED))
def test_a_plan_that_breaks_it_is_named_and_one_that_keeps_it_is_not(rule, breaks, keeps):
    asked = "L-02" if rule == "L-08" else rule
    assert asked in rules_of(breaks)
    assert asked not in rules_of(keeps)


def l_03_gets_worse():
    before = preset().lotteries[0]
    fewer = replace(before, prizes=(replace(before.prizes[0], quantity=1), *before.prizes[1:]))
    more = replace(before, prizes=(replace(before.prizes[0], quantity=9), *before.prizes[1:]))
    assert [each.rule for each in worse_once_started(before, fewer)] == ["L-03"]
    assert worse_once_started(before, more) == ()


def l_05_nobody_chooses_a_winner():
    assert set(inspect.signature(LotteryService.draw).parameters) == {"self", "code", "number", "request_id"}
    doors = " ".join(name for name, _ in inspect.getmembers(LotteryService, inspect.isfunction))
    assert not {"choose", "pick", "assign", "winner_is"} & set(doors.split())


def l_07_kept_for_two_years():
    assert two_years_after(date(2027, 3, 28)) == date(2029, 3, 28)
    deletes = [
        node.args[0].id
        for path in (PACKAGE / "data").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "delete"
        if node.args and isinstance(node.args[0], ast.Name)
    ]
    assert [table for table in deletes if table.startswith("Lottery")] == []


def p_01_the_struck_price():
    item = replace(preset().sales[0].items[0], low7_fen=2980, regular_fen=3280, flash_fen=2390)
    assert struck_fen(item) == 2980
    assert struck_fen(replace(item, low7_fen=None)) is None


def p_02_no_raise_before():
    item = preset().sales[0].items[0]
    calm = [Noted(3280, START - timedelta(days=20))]
    raised = [Noted(2500, START - timedelta(days=20)), Noted(3280, START - timedelta(days=10))]
    assert evidence_of(calm, [], START).raised is None
    assert evidence_of(raised, [], START).raised == (2500, 3280)
    assert struck_fen(item, raised=True) is None


def i_06_masked():
    assert masked_person("王秀兰", "13800008121") == masked_person("王秀兰", "13811118121")
    assert "13800008121" not in masked_person("王秀兰", "13800008121")


def s_01_no_balances():
    held = {f"{table.name}.{each.name}" for table in Base.metadata.sorted_tables for each in table.columns}
    points = ["checkins.balance"]
    assert [name for name in held if "balance" in name or "stored" in name] == points


def i_02_fewest_fields():
    columns = {column.name for column in Base.metadata.tables["members"].columns}
    assert not columns & {"id_card", "income", "marriage", "address", "face", "birth_year", "gender"}


def a_09_every_paper_is_signed():
    for kind in get_args(brief.Brief):
        assert "shop" in {field.name for field in fields(kind)}


def w_02_a_lapsed_code():
    group = _group(QrShown("https://weixin.qq.com/g/x", "wechat_group", QrState.EXPIRED, START))
    assert printable_code(group).reason == "group_qr_expired"
    fresh = _group(QrShown("https://weixin.qq.com/g/x", "wechat_group", QrState.FRESH, START))
    assert not isinstance(printable_code(fresh), Refused)


def w_03_a_full_group():
    code = QrShown("https://weixin.qq.com/g/x", "wechat_group", QrState.FRESH, START)
    assert printable_code(_group(code, 200)).reason == "group_full"
    assert not isinstance(printable_code(_group(code, 199)), Refused)


def _group(code, count=10):
    known = {field.name: "" for field in fields(Group)}
    known |= {"id": "Q01", "name": "福利1群", "platform": "wechat_group", "count": count, "capacity": 500}
    return Group(**(known | {"qr": code, "contact_qr": QrShown()}))


BUILT_IN = {
    "L-03": l_03_gets_worse,
    "L-05": l_05_nobody_chooses_a_winner,
    "L-07": l_07_kept_for_two_years,
    "P-01": p_01_the_struck_price,
    "P-02": p_02_no_raise_before,
    "I-02": i_02_fewest_fields,
    "I-06": i_06_masked,
    "S-01": s_01_no_balances,
    "A-09": a_09_every_paper_is_signed,
    "W-02": w_02_a_lapsed_code,
    "W-03": w_03_a_full_group,
}


@pytest.mark.parametrize("rule", BUILT_IN, ids=lambda rule: f"{rule} {LAWS[rule].article.zh}")
def test_the_program_is_built_so_that_it_holds(rule):
    BUILT_IN[rule]()


def test_p06_a_paper_that_is_out_is_honoured(launched, clock):
    doors = {name for name, _ in inspect.getmembers(CouponService, inspect.isfunction)}
    assert not {"cancel", "shorten", "change_terms", "delete"} & doors
    assert scan(launched, clock, a_paper(launched, clock), "59").verdict == "accepted"


def test_i01_no_phone_without_her_word(launched, clock):
    members = MembersService(launched, clock)
    told = members.add("周", phone="13800000009", request_id=new_id()).value
    assert told == Refused("consent_needed")
    agreed = members.add("周", phone="13800000009", record_consent=True, request_id=new_id()).value
    assert agreed.member.phone == "138****0009"


def test_i03_she_may_see_correct_take_along_withdraw_and_be_forgotten(launched, clock, tmp_path):
    members, who = MembersService(launched, clock), a_member(launched, clock).id
    assert members.export(str(who), tmp_path / "mine.xlsx", request_id=new_id()).value
    assert not members.set_marketing(str(who), given=False, request_id=new_id()).value.marketing
    members.erase(str(who), request_id=new_id())
    assert isinstance(members.show(str(who)), Refused)


def test_i08_numbers_are_masked_where_they_are_listed(launched, clock):
    a_member(launched, clock, "周", phone="13800000009", record_consent=True)
    (line,) = MembersService(launched, clock).find("周")
    assert line.phone == "138****0009"


ON_THE_PAGE = {law.id for law in LAWS.values() if law.severity is Weight.INFO}
IN_BOOKS = {"P-06", "I-01", "I-03", "I-08"}


def test_every_rule_has_its_cases_here():
    assert {*SAID, *PLANNED, *BUILT_IN, *IN_BOOKS, *ON_THE_PAGE} == set(LAWS)
    assert {"R-04", "I-04", "I-09", "S-02", "S-03", "A-06", "F-01", "F-02"} == ON_THE_PAGE
