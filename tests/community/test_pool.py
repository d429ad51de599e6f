"""The next group at the door, and its name."""

from dataclasses import replace

import pytest

from shopqun.community.group import Group
from shopqun.community.pool import heir_name, next_in_pool
from shopqun.community.qr import QrShown, QrState

FULL = Group("Q01", "福利1群", "acquisition", "wechat_group", 200, 200, QrShown(), QrShown())
NEXT = replace(FULL, id="Q02", name="福利2群", count=12, qr=QrShown("x", "wechat_group", QrState.FRESH))


@pytest.mark.parametrize(
    ("change", "taken"),
    [
        ({}, True),
        ({"count": None}, True),
        ({"qr": QrShown("x", "wechat_group", QrState.AGEING)}, True),
        ({"qr": QrShown("x", "wechat_group", QrState.EXPIRED)}, False),
        ({"qr": QrShown()}, False),
        ({"count": 179}, True),
        ({"count": 180}, False),
        ({"count": 200}, False),
        ({"type": "member"}, False),
        ({"platform": "qq_group"}, False),
        ({"id": "Q01"}, False),
    ],
)
def test_which_group_takes_over(change, taken):
    other = replace(NEXT, **change)
    assert next_in_pool(FULL, [other]) == (other if taken else None)


@pytest.mark.parametrize(
    ("name", "taken", "heir"),
    [
        ("福利1群", (), "福利2群"),
        ("福利1群", ("福利2群",), "福利3群"),
        ("草莓节3日快闪群", (), "草莓节4日快闪群"),
        ("果粉会员群", (), "果粉会员2群"),
        ("老街", (), "老街2群"),
        ("北门9群", (), "北门10群"),
    ],
)
def test_the_next_group_s_name(name, taken, heir):
    assert heir_name(name, taken) == heir
