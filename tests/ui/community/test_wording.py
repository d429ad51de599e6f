"""The words of the groups: every refusal, kind, state and platform has its own."""

from datetime import date

import pytest
from ui.community.boards import AGEING, CONTACT, EXPIRED, FRESH, LASTING, MISSING, TODAY, board, group
from ui.sentences import is_sentence, is_wording

from shopqun.basics import Refused
from shopqun.community.group import PLATFORMS, TYPES
from shopqun.ui.community import wording

pytestmark = pytest.mark.usefixtures("qapp")
REASONS = (
    "unknown_group name_taken bad_name bad_group_type bad_platform bad_count bad_day no_qr payment_code"
    " two_codes group_full group_qr_missing group_qr_expired request_id_reused"
)


@pytest.mark.parametrize("reason", REASONS.split())
def test_every_refusal_is_one_sentence_of_its_own(reason):
    said = wording.refusal(Refused(reason, {"name": "福利群"}))
    assert is_sentence(said, reason)
    assert said != wording.refusal(Refused("no such reason"))


def test_a_reason_nobody_knows_is_never_shown_as_it_is():
    assert is_sentence(wording.refusal(Refused("no_such_reason")), "no_such_reason")


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        (wording.group_type, TYPES),
        (wording.platform, PLATFORMS),
        (wording.code_kind, ("wechat_group", "wecom_group", "wechat_contact", "wecom_contact", "other")),
    ],
)
def test_every_kind_has_a_name_of_its_own(name, keys):
    said = [name(key) for key in keys]
    assert all(is_wording(words, key) for words, key in zip(said, keys, strict=True))
    assert len(set(said)) == len(keys)


@pytest.mark.parametrize("code", [MISSING, FRESH, AGEING, EXPIRED, LASTING])
@pytest.mark.parametrize("contact", [MISSING, CONTACT])
@pytest.mark.parametrize("count", [None, 0, 180, 200])
@pytest.mark.parametrize("closes", [None, date(2027, 3, 3), date(2027, 3, 30)])
def test_a_group_in_any_state_is_said(code, contact, count, closes):
    one = board(qr=code, contact=contact, count=count, closes=closes, opens=date(2027, 3, 1))
    for said in (
        wording.state(one, TODAY)[0],
        wording.code_line(one, TODAY),
        wording.season(one, TODAY),
        wording.prints(one.code)[0],
        wording.contact(contact),
    ):
        assert is_wording(said)
    assert is_sentence(wording.prints(one.code)[0])


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [
        (group(qr=FRESH), group(qr=MISSING), "存好了：微信群码，7 天有效。用到 3月13日前。"),
        (group(qr=FRESH), group(qr=FRESH), "存好了：微信群码，7 天有效。用到 3月13日前。"),
        (group(contact=CONTACT), group(), "存好了：店员微信码，加了拉进群。"),
        (
            group(qr=MISSING, contact=CONTACT),
            group(qr=MISSING, contact=CONTACT),
            "存好了：店员微信码，加了拉进群。",
        ),
        (group(qr=LASTING), group(qr=FRESH), "存好了：企业微信群码，长期有效。"),
    ],
    ids=["first", "same again", "clerk's", "clerk's again", "lasting"],
)
def test_what_was_kept_is_named(now, before, said):
    assert wording.kept(now, before) == said


@pytest.mark.parametrize(
    ("groups", "said"),
    [
        ((), "0 个在跑"),
        ((board(),), "1 个在跑"),
        ((board(), board(2, opens=date(2027, 3, 7)), board(3, opens=TODAY)), "2 个在跑，1 个筹备中"),
        ((board(closes=date(2027, 3, 5)), board(2, closes=TODAY)), "1 个在跑"),
    ],
)
def test_how_many_groups_run(groups, said):
    assert wording.context(groups, TODAY) == said
