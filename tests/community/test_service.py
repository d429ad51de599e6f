"""The door of the groups, on real books."""

from datetime import date

import pytest
import qrcode
from PIL import Image

from shopqun.basics import Refused, ShopTrouble, Trouble
from shopqun.community.group import PrintableCode
from shopqun.community.qr import QrShown, QrState
from shopqun.community.service import GroupService

OWN = "https://weixin.qq.com/g/AwYAAPq1"
CONTACT = "https://u.wechat.com/MEoR9"
TODAY = date(2027, 3, 1)


@pytest.fixture
def groups(books, clock):
    made = GroupService(books, clock)
    made.add("北门邻里群", "acquisition", "wechat_group", 200, request_id="first group")
    return made


@pytest.fixture
def picture(tmp_path):
    def draw(*payloads):
        path = tmp_path / f"{abs(hash(payloads))}.png"
        sheet = Image.new("RGB", (500 * max(len(payloads), 1), 500), "white")
        for place, payload in enumerate(payloads):
            code = qrcode.make(payload, box_size=8).get_image().convert("RGB")
            sheet.paste(code, (500 * place, 0))
        sheet.save(path)
        return path

    return draw


def reason(answered):
    return answered.value.reason if isinstance(answered.value, Refused) else answered.value


def test_a_group_is_added_under_the_next_free_id(groups):
    answered = groups.add(" 果粉会员群 ", "member", "wecom_customer_group", 150, request_id="a")
    added = answered.value
    assert (added.id, added.name, added.type, added.platform, added.capacity, added.count) == (
        "Q02", "果粉会员群", "member", "wecom_customer_group", 150, None,
    )  # fmt: skip
    assert (added.qr, added.contact_qr) == (QrShown(), QrShown())
    assert [group.id for group in groups.list_groups()] == ["Q01", "Q02"]
    again = groups.add("果粉会员群", "member", "wecom_customer_group", 150, request_id="a")
    assert (again.value, again.repeated) == (added, True)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (("北门邻里群", "fan", "qq_group", 100), "name_taken"),
        (("群", "secret", "qq_group", 100), "bad_group_type"),
        (("群", "fan", "telegram", 100), "bad_platform"),
        (("群", "fan", "other", 0), "bad_count"),
        (("群", "fan", "other", 100_001), "bad_count"),
        ((" ", "fan", "other", 100), "bad_name"),
        (("长" * 61, "fan", "other", 100), "bad_name"),
    ],
)
def test_what_is_no_new_group(groups, said, code):
    assert reason(groups.add(*said, request_id="a")) == code
    assert len(groups.list_groups()) == 1


def test_the_newest_count_is_in_force(groups):
    assert groups.count("Q01", 150, request_id="a").value.count == 150
    assert groups.count("北门邻里群", 0, request_id="b").value.count == 0
    assert [group.count for group in groups.list_groups()] == [0]
    assert reason(groups.count("Q09", 1, request_id="c")) == "unknown_group"
    assert reason(groups.count("Q01", -1, request_id="d")) == "bad_count"


def test_a_code_is_read_from_its_picture_and_ages(groups, picture, clock):
    kept = groups.keep_qr("Q01", picture(OWN), TODAY, request_id="a").value
    assert (kept.qr.payload, kept.qr.kind, kept.qr.state) == (OWN, "wechat_group", QrState.FRESH)
    clock.set("2027-03-06T00:00:00+08:00")
    assert groups.list_groups()[0].qr.state is QrState.AGEING
    clock.set("2027-03-08T00:00:00+08:00")
    assert groups.list_groups()[0].qr.state is QrState.EXPIRED
    assert groups.printable_code("Q01").reason == "group_qr_expired"
    groups.keep_qr("Q01", picture(OWN), date(2027, 3, 8), request_id="b")
    assert groups.list_groups()[0].qr.state is QrState.FRESH


def test_a_contact_stands_beside_the_groups_own_code(groups, picture):
    groups.keep_qr("Q01", picture(OWN), TODAY, request_id="a")
    kept = groups.keep_qr("Q01", picture(CONTACT), TODAY, request_id="b").value
    assert (kept.qr.payload, kept.contact_qr.payload) == (OWN, CONTACT)
    assert groups.printable_code("Q01") == PrintableCode(kept.qr, by_contact=False)
    groups.count("Q01", 200, request_id="c")
    assert groups.printable_code("Q01") == PrintableCode(kept.contact_qr, by_contact=True)


@pytest.mark.parametrize(
    ("payloads", "code"),
    [
        ((), "no_qr"),
        (("wxp://f2f0abcdef",), "payment_code"),
        (("HTTPS://QR.ALIPAY.COM/FKX01",), "payment_code"),
        ((OWN, CONTACT), "two_codes"),
    ],
)
def test_a_picture_that_cannot_be_kept(groups, picture, payloads, code):
    assert reason(groups.keep_qr("Q01", picture(*payloads), TODAY, request_id="a")) == code
    assert groups.list_groups()[0].qr.state is QrState.MISSING


def test_a_code_is_not_made_tomorrow(groups, picture, clock):
    clock.set("2027-03-01T23:59:59+08:00")
    answered = groups.keep_qr("Q01", picture(OWN), date(2027, 3, 2), request_id="a")
    assert reason(answered) == "bad_day"
    clock.set("2027-03-02T00:00:00+08:00")
    answered = groups.keep_qr("Q01", picture(OWN), date(2027, 3, 2), request_id="b")
    assert answered.value.qr.state is QrState.FRESH


def test_nobodys_group_and_no_picture(groups, picture, tmp_path):
    assert reason(groups.keep_qr("Q09", picture(OWN), TODAY, request_id="a")) == "unknown_group"
    assert groups.printable_code("Q09").reason == "unknown_group"
    words = tmp_path / "words.png"
    words.write_text("no picture", encoding="utf-8")
    for path, kind in ((words, Trouble.UNREADABLE), (tmp_path / "none.png", Trouble.NOT_FOUND)):
        with pytest.raises(ShopTrouble) as trouble:
            groups.keep_qr("Q01", path, TODAY, request_id="b")
        assert trouble.value.kind is kind


def test_the_same_picture_twice_is_one_gesture(groups, picture):
    first = groups.keep_qr("Q01", picture(OWN), TODAY, request_id="a")
    again = groups.keep_qr("Q01", picture(OWN), TODAY, request_id="a")
    assert (again.value, again.repeated) == (first.value, True)
    assert reason(groups.keep_qr("Q01", picture(CONTACT), TODAY, request_id="a")) == "request_id_reused"
