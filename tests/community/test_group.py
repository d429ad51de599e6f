"""Which code a poster may carry."""

import pytest

from shopqun.basics import Refused
from shopqun.community.group import Group, PrintableCode, next_id, printable_code
from shopqun.community.qr import QrShown, QrState

OWN = QrShown("https://weixin.qq.com/g/a", "wechat_group", QrState.FRESH)
AGEING = QrShown("https://weixin.qq.com/g/a", "wechat_group", QrState.AGEING)
EXPIRED = QrShown("https://weixin.qq.com/g/a", "wechat_group", QrState.EXPIRED)
CONTACT = QrShown("https://u.wechat.com/a", "wechat_contact", QrState.FRESH)
NONE = QrShown()


def group(qr=OWN, contact=NONE, count=None, platform="wechat_group"):
    return Group("Q01", "群", "member", platform, 500, count, qr, contact)


@pytest.mark.parametrize(
    ("found", "choice"),
    [
        (group(), PrintableCode(OWN, by_contact=False)),
        (group(contact=CONTACT), PrintableCode(OWN, by_contact=False)),
        (group(count=179), PrintableCode(OWN, by_contact=False)),
        (group(count=180), PrintableCode(OWN, by_contact=False, warnings=("group_nearly_full",))),
        (group(count=199), PrintableCode(OWN, by_contact=False, warnings=("group_nearly_full",))),
        (group(AGEING), PrintableCode(AGEING, by_contact=False, warnings=("group_qr_ageing",))),
        (group(AGEING, count=190),
         PrintableCode(AGEING, by_contact=False, warnings=("group_nearly_full", "group_qr_ageing"))),
        (group(count=200, contact=CONTACT), PrintableCode(CONTACT, by_contact=True)),
        (group(EXPIRED, count=200, contact=CONTACT), PrintableCode(CONTACT, by_contact=True)),
        (group(NONE, contact=CONTACT), PrintableCode(CONTACT, by_contact=True)),
        (group(count=300, platform="qq_group"), PrintableCode(OWN, by_contact=False)),
        (group(count=300, platform="other"), PrintableCode(OWN, by_contact=False)),
    ],
)  # fmt: skip
def test_a_code_is_chosen(found, choice):
    assert printable_code(found) == choice


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (group(NONE), "group_qr_missing"),
        (group(EXPIRED), "group_qr_expired"),
        (group(EXPIRED, contact=CONTACT), "group_qr_expired"),
        (group(count=200), "group_full"),
        (group(count=201), "group_full"),
        (group(NONE, count=200), "group_full"),
        (group(EXPIRED, count=200), "group_full"),
        (group(count=200, platform="wecom_customer_group"), "group_full"),
    ],
)
def test_a_poster_is_refused(found, reason):
    refused = printable_code(found)
    assert isinstance(refused, Refused)
    assert refused.reason == reason


@pytest.mark.parametrize(
    ("taken", "free"),
    [
        ([], "Q01"),
        (["Q01", "Q02", "Q03"], "Q04"),
        (["Q02"], "Q01"),
        ([f"Q{number:02d}" for number in range(1, 100)], "Q100"),
    ],
)
def test_the_next_free_id(taken, free):
    assert next_id(taken) == free
