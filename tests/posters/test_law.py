"""What breaks a blocking rule is printed by no path: make, batch, sheet, reprint (issue of C1, D3)."""

import datetime as dt
from dataclasses import replace

import pytest
from shop_kit import a_member, launch, new_id, preset, screenshot
from sqlalchemy import update

from shopqun.basics import Refused
from shopqun.community.service import GroupService
from shopqun.data.tables.flashsales import Sale
from shopqun.data.tables.lotteries import Lottery, LotteryPrize
from shopqun.data.tables.shop import Shop
from shopqun.lotteries.service import LotteryService
from shopqun.posters.service import PosterService
from shopqun.ui.posters import painter

FIRST_PRIZE = LotteryPrize.level == "一等奖"


@pytest.fixture
def posters(launched, clock):
    """The posters' door of the fruit shop."""
    return PosterService(launched, clock, lambda: painter)


def write(books, statement):
    with books.writing() as db:
        db.execute(statement)


def rules_of(refused):
    assert isinstance(refused, Refused)
    return [each.rule for each in refused.facts["violations"]]


def make(posters, kind, about, out, **how):
    return posters.make(kind, about, out, request_id=how.pop("request_id", new_id()), **how)


ITEMS = (
    "entry_conditions entry_method draw_time draw_method claim_period claim_conditions claim_method delivery"
    " forfeiture organiser contact"
)


@pytest.mark.parametrize("item", ITEMS.split())
def test_l02_a_lottery_without_one_of_its_published_items_has_no_paper(books, clock, tmp_path, item):
    plan = preset()
    said = replace(plan.lotteries[0].disclosure, **{item: ""})
    launch(books, clock, replace(plan, lotteries=(replace(plan.lotteries[0], disclosure=said),)))
    posters = PosterService(books, clock, lambda: painter)
    assert rules_of(posters.brief("lottery", "L01")) == ["L-02"]
    answer = make(posters, "lottery", "L01", tmp_path / "out.pdf").value
    assert answer.reason == "lottery_blocked"
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("kind", ["lottery", "notice"])
def test_l02_neither_as_a_poster_nor_as_a_house_notice(posters, launched, tmp_path, kind):
    assert make(posters, kind, "L01", tmp_path / "good.pdf").value.pages == 1
    write(launched, update(LotteryPrize).where(FIRST_PRIZE).values(retail_fen=0))
    assert rules_of(make(posters, kind, "L01", tmp_path / "out.pdf").value) == ["L-02"]
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize(
    ("values", "rules"),
    [
        ({"retail_fen": 5_000_001}, ["L-01"]),
        ({"retail_fen": 0}, ["L-02"]),
        ({"quantity": 0}, ["L-02"]),
        ({"name": "10元券"}, ["L-04"]),
    ],
)
def test_l01_l02_l04_a_prize_out_of_bounds_has_no_paper(posters, launched, tmp_path, values, rules):
    write(launched, update(LotteryPrize).where(FIRST_PRIZE).values(**values))
    assert rules_of(make(posters, "lottery", "L01", tmp_path / "out.pdf").value) == rules
    assert not (tmp_path / "out.pdf").exists()


def test_l03_a_sealed_lottery_that_was_made_worse_has_no_paper(posters, launched, clock, tmp_path):
    lotteries = LotteryService(launched, clock)
    assert lotteries.lock("L01", request_id=new_id(), vouchers={}).value.commitment
    assert make(posters, "lottery", "L01", tmp_path / "good.pdf").value.pages == 1
    write(launched, update(LotteryPrize).where(FIRST_PRIZE).values(quantity=1))
    assert rules_of(make(posters, "lottery", "L01", tmp_path / "out.pdf").value) == ["L-03"]
    assert not (tmp_path / "out.pdf").exists()


def test_l03_a_sealed_lottery_may_have_longer_to_redeem(posters, launched, clock, tmp_path):
    assert LotteryService(launched, clock).lock("L01", request_id=new_id(), vouchers={}).value.commitment
    write(launched, update(Lottery).values(redeem_until=dt.date(2027, 4, 30)))
    assert make(posters, "lottery", "L01", tmp_path / "out.pdf").value.pages == 1


def test_a05_a_school_shop_prints_no_draw_for_children(posters, launched, tmp_path):
    write(launched, update(Shop).values(category="文具便利"))
    assert rules_of(make(posters, "lottery", "L01", tmp_path / "out.pdf").value) == ["A-05"]


@pytest.mark.parametrize("kind", ["sale", "price", "invite"])
def test_c03_a_fenced_trade_prints_no_sale_and_no_invitation(posters, launched, clock, tmp_path, kind):
    who = a_member(launched, clock).id
    write(launched, update(Shop).values(category="药店"))
    answer = make(posters, kind, "F01" if kind != "invite" else str(who), tmp_path / "out.pdf").value
    assert (answer.reason, answer.facts["rule"]) == ("trade_fenced", "C-03")
    assert not (tmp_path / "out.pdf").exists()


def test_a01_a_batch_stops_at_a_word_that_may_not_be_printed(posters, launched, clock, tmp_path):
    screenshot("https://weixin.qq.com/g/AwYAAGxuYmVpbWVu", tmp_path / "in.png")
    GroupService(launched, clock).keep_qr("Q02", tmp_path / "in.png", clock.at.date(), request_id=new_id())
    a_member(launched, clock, "周大姐")
    a_member(launched, clock, "全网最低价")
    answer = make(posters, "invite", "", tmp_path / "all.pdf", size="a6", for_each_member=True).value
    assert answer.reason == "wording"
    assert [each.rule for each in answer.facts["findings"]] == ["A-01"]
    assert not (tmp_path / "all.pdf").exists()


def test_a01_a_reprint_is_judged_again(posters, launched, tmp_path):
    assert make(posters, "price", "F01", tmp_path / "out.pdf", request_id="first").value.pages == 1
    (tmp_path / "out.pdf").unlink()
    write(launched, update(Sale).values(name="全网最低价抢购"))
    again = make(posters, "price", "F01", tmp_path / "out.pdf", request_id="second").value
    assert again.reason == "wording"
    remembered = make(posters, "price", "F01", tmp_path / "out.pdf", request_id="first")
    assert (remembered.repeated, remembered.value.pages) == (True, 1)
    assert not (tmp_path / "out.pdf").exists()


def test_p04_a_sale_called_a_rush_is_printed_with_its_hours(posters, launched, tmp_path):
    write(launched, update(Sale).values(name="周六秒杀"))
    made = make(posters, "price", "F01", tmp_path / "out.pdf").value
    assert [each for each in made.findings if each.rule == "P-04"] == []
