from dataclasses import replace
from datetime import date

import pytest

from shopqun.basics import Refused
from shopqun.shop.profile import Profile
from shopqun.ui.shop import wording_sign

FRUIT = Profile("鲜果巷水果店", "水果生鲜", "北门3号", "1380", "07:30", "02:00", date(2027, 3, 1))


def test_what_stays_as_planned():
    assert dict(wording_sign.facts(FRUIT)) == {
        "做什么的": "水果生鲜",
        "一天算到几点": "第二天 02:00",
        "开群的日子": "3月1日",
    }


def test_what_was_not_written_says_so_and_midnight_is_midnight():
    said = dict(wording_sign.facts(replace(FRUIT, category="", day_cut_off="00:00")))
    assert (said["做什么的"], said["一天算到几点"]) == ("没有写", "半夜 12 点")


@pytest.mark.parametrize(
    ("reason", "about"),
    [("shop_name_needed", "店名"), ("place_needed", "地址"), ("too_long", "60"), ("other", "再按一次")],
)
def test_each_refusal_says_what_to_do(reason, about):
    assert about in wording_sign.refused(Refused(reason))
