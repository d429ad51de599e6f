"""All groups at a glance."""

from datetime import date

import pytest
from shop_kit import new_id

from shopqun.basics import Refused
from shopqun.community.group import PrintableCode
from shopqun.community.overview import Texts
from shopqun.community.service import GroupService


@pytest.fixture
def groups(launched, clock, monkeypatch):
    monkeypatch.setattr(
        "shopqun.community.service.read_codes", lambda _: ("https://work.weixin.qq.com/gm/abc",)
    )
    return GroupService(launched, clock)


def test_groups_come_with_their_season_and_the_code_a_poster_would_carry(groups, tmp_path):
    groups.keep_qr("Q01", tmp_path / "code.png", date(2027, 3, 1), request_id=new_id())
    seen = groups.overview()
    assert seen.today == date(2027, 3, 1)
    assert [(each.group.id, each.opens_on, each.closes_on) for each in seen.groups] == [
        ("Q01", date(2027, 3, 1), None),
        ("Q02", date(2027, 3, 18), date(2027, 3, 21)),
        ("Q03", date(2027, 3, 25), None),
    ]
    assert isinstance(seen.groups[0].code, PrintableCode)
    assert isinstance(seen.groups[1].code, Refused)
    assert seen.groups[1].code.reason == "group_qr_missing"


def test_the_words_come_from_the_plan(groups):
    texts = groups.overview().texts
    assert [part[:4] for part in texts.announcement] == ["【群价值", "【群规则", "【惩罚机", "【社群愿"]
    assert len(texts.rules) == 5
    assert texts.welcome.startswith("欢迎来到鲜果巷·北门邻里福利1群！")


def test_books_without_a_plan_have_no_words(books, clock):
    seen = GroupService(books, clock).overview()
    assert (seen.groups, seen.texts) == ((), Texts())
