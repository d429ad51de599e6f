"""Codes: their kind, their age, and what may not be kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from shopqun.basics import SHOP_ZONE, ShopDay
from shopqun.community.qr import (
    KeptQr,
    QrShown,
    QrState,
    ages,
    is_contact,
    is_payment,
    kind_of,
    refusal_of,
    shown,
)

GROUP = "https://weixin.qq.com/g/AwYAAPq1"
MADE_ON = date(2027, 3, 1)
KEPT = KeptQr(GROUP, "wechat_group", MADE_ON)
INSTANT = timedelta(microseconds=1)


def midnight(days):
    return datetime.combine(MADE_ON + timedelta(days), time(0), SHOP_ZONE)


@pytest.mark.parametrize(
    ("payload", "kind", "contact"),
    [
        (GROUP, "wechat_group", False),
        ("HTTPS://WEIXIN.QQ.COM/g/AwYAAPq1", "wechat_group", False),
        ("https://work.weixin.qq.com/gm/abc", "wecom_group", False),
        ("https://u.wechat.com/abc", "wechat_contact", True),
        ("https://work.weixin.qq.com/ca/abc", "wecom_contact", True),
        ("https://weixin.qq.com/x/abc", "other", False),
        ("https://example.com/?u=https://weixin.qq.com/g/abc", "other", False),
        ("hello", "other", False),
    ],
)
def test_kind(payload, kind, contact):
    assert kind_of(payload) == kind
    assert is_contact(kind) is contact


@pytest.mark.parametrize(
    ("payload", "payment"),
    [
        ("wxp://f2f0abc", True),
        ("WXP://F2F0ABC", True),
        ("weixin://wxpay/bizpayurl?pr=abc", True),
        ("https://qr.alipay.com/fkx", True),
        ("HTTPS://QR.ALIPAY.COM/FKX", True),
        ("http://qr.alipay.com/fkx", True),
        ("alipays://platformapi/startapp", True),
        ("https://payapp.weixin.qq.com/qrpay?t=1", True),
        ("https://qr.95516.com/00010000", True),
        ("134567890123456789", True),
        ("281234567890123456", True),
        ("991234567890123456", False),
        ("1345678901234567890", False),
        ("https://qr.alipay.com.example.org/", False),
        (GROUP, False),
        ("SQ:C7K2M9QX4T3F", False),
    ],
)
def test_payment(payload, payment):
    assert is_payment(payload) is payment


@pytest.mark.parametrize(
    ("payloads", "refusal"),
    [
        ([], "no_qr"),
        ([GROUP], None),
        ([GROUP, GROUP], None),
        ([GROUP, "hello"], "two_codes"),
        (["wxp://f2f0"], "payment_code"),
        ([GROUP, "wxp://f2f0"], "payment_code"),
    ],
)
def test_what_may_be_kept(payloads, refusal):
    assert refusal_of(payloads) == refusal


@pytest.mark.parametrize(
    ("at", "state"),
    [
        (midnight(0), QrState.FRESH),
        (midnight(4), QrState.FRESH),
        (midnight(5) - INSTANT, QrState.FRESH),
        (midnight(5), QrState.AGEING),
        (midnight(6), QrState.AGEING),
        (midnight(7) - INSTANT, QrState.AGEING),
        (midnight(7), QrState.EXPIRED),
        (midnight(30), QrState.EXPIRED),
        (midnight(-1), QrState.FRESH),  # a clock that went back makes nothing expire
    ],
)
def test_the_code_of_a_wechat_group_ages_at_midnight_shop_time(at, state):
    # 1 March + 7 days is 8 March 00:00 at +08:00, which is 16:00 UTC on the 7th.
    expires = datetime(2027, 3, 7, 16, 0, tzinfo=UTC)
    assert shown(KEPT, "wechat_group", at, ShopDay()) == QrShown(GROUP, "wechat_group", state, expires)


def test_a_late_business_day_does_not_stretch_a_code():
    late = ShopDay(cut_off=time(2))
    expired = shown(KEPT, "wechat_group", midnight(7), late)
    assert (expired.state, expired.expires_at) == (QrState.EXPIRED, midnight(7))


@pytest.mark.parametrize(
    ("kind", "platform", "ageing"),
    [
        ("wechat_group", "wechat_group", True),
        ("wechat_group", "wecom_customer_group", True),
        ("other", "wechat_group", True),
        ("other", "wecom_customer_group", False),
        ("other", "qq_group", False),
        ("wecom_group", "wechat_group", False),
        ("wechat_contact", "wechat_group", False),
        ("wecom_contact", "wechat_group", False),
    ],
)
def test_what_ages(kind, platform, ageing):
    assert ages(kind, platform) is ageing
    found = shown(replace(KEPT, kind=kind), platform, midnight(30), ShopDay())
    assert found.state is (QrState.EXPIRED if ageing else QrState.FRESH)
    assert (found.expires_at is not None) is ageing


def test_no_code_is_missing():
    assert shown(None, "wechat_group", midnight(0), ShopDay()) == QrShown(None, None, QrState.MISSING, None)
