"""From a kind and an id to files, whole or not at all."""

import os
from pathlib import Path

import pytest
from pypdf import PdfReader
from shop_kit import TestClock, a_member, changed, dump, launch, new_id, preset, screenshot, some_papers
from sqlalchemy import update

from shopqun.basics import Refused, ShopTrouble, Trouble
from shopqun.community.service import GroupService
from shopqun.data.tables.coupons import CouponTemplate
from shopqun.posters.service import PosterService
from shopqun.ui.posters import painter

PAYLOAD = "https://weixin.qq.com/g/AwYAAGxuYmVpbWVu"


@pytest.fixture
def posters(launched, clock):
    """The posters' door of the fruit shop."""
    return PosterService(launched, clock, lambda: painter)


@pytest.fixture
def with_code(launched, clock, tmp_path):
    """Give the flash group its code."""
    screenshot(PAYLOAD, tmp_path / "screenshot.png")
    kept = GroupService(launched, clock).keep_qr(
        "Q02", tmp_path / "screenshot.png", TestClock().at.date(), request_id=new_id()
    )
    assert kept.value.qr.payload == PAYLOAD
    (tmp_path / "screenshot.png").unlink()
    return launched


def made(posters, *what, out, **how):
    return posters.make(*what, out, request_id=how.pop("request_id", new_id()), **how).value


def left_in(folder):
    return sorted(path.name for path in Path(folder).iterdir() if path.is_file())


def test_a_pdf_whose_code_was_read_back(posters, tmp_path):
    answer = made(posters, "coupon", "C02", out=tmp_path / "out" / "coupon.pdf", size="a5")
    assert (answer.pages, answer.files) == (1, (str(tmp_path / "out" / "coupon.pdf"),))
    (proof,) = answer.proofs
    assert proof.payload.startswith("SQ:P")
    assert len(proof.decoders) >= 2
    assert proof.module_mm >= 0.5
    assert left_in(tmp_path / "out") == ["coupon.pdf"]
    page = PdfReader(tmp_path / "out" / "coupon.pdf").pages[0]
    # A5 is 148 mm wide: 148 / 25.4 * 72 points.
    assert round(page.mediabox.width) == 420


@pytest.mark.parametrize("text", ["1", "x", "", "9" * 20, "9" * 5000])
def test_no_receipt_for_a_reward_nobody_knows(posters, text):
    assert posters.receipt(text).reason == "unknown_reward"


def test_a_picture_and_a_folder_of_them(posters, launched, clock, tmp_path, with_code):
    for name in ("周大姐", "李阿姨"):
        a_member(launched, clock, name)
    answer = made(posters, "invite", "", out=tmp_path / "invites", size="a6", for_each_member=True)
    assert left_in(tmp_path / "invites") == ["invite-1.png", "invite-2.png"]
    assert {proof.payload for proof in answer.proofs} == {PAYLOAD}
    made(posters, "invite", "1", out=tmp_path / "one.png", size="a6")
    assert (tmp_path / "one.png").read_bytes()[:4] == b"\x89PNG"


def test_nobody_to_invite_for_is_refused_and_no_bug(posters, with_code, tmp_path):
    for out in ("a.pdf", "a.png", "folder"):
        answer = made(posters, "invite", "", out=tmp_path / out, for_each_member=True)
        assert answer == Refused("unknown_member", {"text": ""})
        assert not (tmp_path / out).exists()


def test_one_card_a_code(posters, launched, clock, tmp_path):
    codes = some_papers(launched, clock, count=3)
    answer = made(posters, "card", "1", out=tmp_path / "cards.pdf", size="a4")
    assert sorted(proof.payload for proof in answer.proofs) == sorted(f"SQ:{code}" for code in codes)


@pytest.mark.parametrize(
    ("kind", "about", "reason"),
    [
        ("group", "Q02", "group_qr_missing"),
        ("group", "moon", "unknown_group"),
        ("coupon", "C99", "unknown_template"),
        ("invite", "9", "unknown_member"),
        ("card", "1", "unknown_batch"),
        ("card", "x", "unknown_batch"),
        ("sale", "F99", "unknown_sale"),
        ("moon", "1", "unknown_kind"),
    ],
)
def test_what_cannot_be_printed_writes_no_file(posters, launched, tmp_path, kind, about, reason):
    rows = dump(launched, "gestures")
    answer = made(posters, kind, about, out=tmp_path / "out.pdf")
    assert answer.reason == reason
    assert not (tmp_path / "out.pdf").exists()
    assert dump(launched, "gestures") == rows


def test_an_expired_code_is_not_printed(posters, clock, with_code, tmp_path):
    clock.set("2027-03-07T23:59:59+08:00")
    assert made(posters, "group", "Q02", out=tmp_path / "out.pdf", size="a5").pages == 1
    clock.set("2027-03-08T00:00:00+08:00")
    assert made(posters, "group", "Q02", out=tmp_path / "late.pdf", size="a5").reason == "group_qr_expired"
    assert left_in(tmp_path) == ["out.pdf", "shop.shopqun", "shop.shopqun-shm", "shop.shopqun-wal"]


def test_words_that_may_not_be_printed(posters, launched, tmp_path):
    with launched.writing() as db:
        db.execute(update(CouponTemplate).where(CouponTemplate.id == "C02").values(terms="全网最低价"))
    answer = made(posters, "coupon", "C02", out=tmp_path / "out.pdf")
    assert answer.reason == "wording"
    assert any(finding.severity == "block" for finding in answer.facts["findings"])
    assert not (tmp_path / "out.pdf").exists()


def test_no_such_theme(posters, tmp_path):
    for theme in ("moon", "../fresh", ""):
        assert made(posters, "coupon", "C02", out=tmp_path / "out.pdf", theme=theme).reason == "unknown_theme"
    assert {theme.key for theme in posters.themes()} >= {"fresh", "paper"}


def test_the_same_request_prints_once(posters, tmp_path):
    first = made(posters, "coupon", "C02", out=tmp_path / "out.pdf", size="a6", request_id="p")
    (tmp_path / "out.pdf").unlink()
    again = posters.make("coupon", "C02", tmp_path / "out.pdf", size="a6", request_id="p")
    assert (again.value, again.repeated) == (first, True)
    assert not (tmp_path / "out.pdf").exists()
    other = posters.make("coupon", "C01", tmp_path / "out.pdf", size="a6", request_id="p")
    assert other.value == Refused("request_id_reused")


def test_an_ending_we_cannot_write(posters, tmp_path):
    with pytest.raises(ShopTrouble) as caught:
        made(posters, "coupon", "C02", out=tmp_path / "out.docx", size="a6")
    assert caught.value.kind is Trouble.UNREADABLE


def test_a_full_disk_leaves_no_half_poster(posters, tmp_path, monkeypatch):
    def fail(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ShopTrouble) as caught:
        made(posters, "coupon", "C02", out=tmp_path / "out" / "out.pdf", size="a6")
    assert caught.value.kind is Trouble.DISK_FULL
    assert left_in(tmp_path / "out") == []


def test_the_last_day_printed_is_the_last_that_holds(books, clock):
    plan = changed(preset(), C02={"valid_days": 1})
    launch(books, clock, plan)
    brief = PosterService(books, clock, lambda: painter).brief("coupon", "C02")
    assert (brief.starts.isoformat(), brief.ends.isoformat()) == ("2027-03-01", "2027-03-01")


NOWHERE = {"purchase": "unknown_purchase", "claim": "unknown_claim", "coupon": "unknown_code"}


@pytest.mark.parametrize(("kind", "reason"), [*NOWHERE.items(), ("letter", "unknown_kind")])
def test_no_slip_of_what_is_not_there(posters, kind, reason):
    assert posters.slip(kind, "7").reason == reason


def test_a_trial_slip_is_signed_by_the_shop(posters):
    assert posters.slip("trial", "").shop == posters.face()
    assert posters.paper("hello").reason == "unknown_code"
