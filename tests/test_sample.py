"""The sample shop on Saturday 13 March 2027 at noon, a year after it opened."""

from __future__ import annotations

import shutil
from dataclasses import asdict
from datetime import datetime

import pytest
from window_kit import sample_of

from shopqun.clocks import StoppedClock
from shopqun.rooms import open_rooms
from shopqun.sample import make_sample
from shopqun.ui.posters import painter

NOON = datetime.fromisoformat("2027-03-13T12:00:00+08:00")


def rooms_of(path):
    return open_rooms(path, StoppedClock(NOON), lambda: painter)


@pytest.fixture
def rooms(tmp_path):
    path = tmp_path / "sample.shopqun"
    shutil.copyfile(sample_of(NOON), path)
    made = rooms_of(path)
    yield made
    made.close()


def test_nothing_is_wrong_in_the_books(rooms):
    assert rooms.shop.check() == ()


def test_the_same_day_gives_the_same_shop_and_what_lay_there_is_gone(rooms, tmp_path):
    again = tmp_path / "again.shopqun"
    again.write_text("something else")
    make_sample(again, StoppedClock(NOON))
    other = rooms_of(again)
    assert other.reports.figures("2027-03") == rooms.reports.figures("2027-03")
    assert [line.name for line in other.members.find("王", 50)] == [
        line.name for line in rooms.members.find("王", 50)
    ]
    other.close()


def test_no_figure_is_absurd(rooms):
    figures = asdict(rooms.reports.figures("2027-02"))
    # Some 3 000 known bills a year at 44 yuan, and a sixth more by strangers; February has the holidays.
    assert 3_000 * 100 < figures["paid_fen"] < 25_000 * 100
    assert 2 <= figures["members_new"] <= 60
    # Papers take 5, 8 or at most 15 yuan off, or give oranges; no more are used than were handed out.
    assert figures["takes_off_fen"] <= 1500 * figures["coupons_redeemed"]
    assert 0 < figures["coupons_redeemed"] < figures["coupons_issued"]
    assert 0 <= figures["referrals_qualified"] < figures["members_new"]
    assert 0 < figures["sale_pieces"] <= 2 * 260
    assert figures["sale_gross_profit_fen"] > 0


def test_there_is_something_to_do_in_every_place(rooms):
    assert len(rooms.referrals.rewards("due")) >= 3
    assert rooms.referrals.referrals("in_review")
    evening = rooms.sales.show("F02").sale
    assert evening.starts_at.date() == NOON.date()
    assert len(rooms.sales.list_sales()) > 10
    assert len(rooms.tasks.tasks_on(rooms.tasks.today())) > 0
    states = {board.group.id: board.group.qr.state.value for board in rooms.groups.overview().groups}
    assert states["Q03"] == "missing"
    assert states["Q02"] == "ageing"  # from a picture five days old


def test_nobody_came_in_the_future(rooms):
    lines = rooms.till.lately(8).lines
    assert len(lines) == 8
    assert all(line.at <= NOON for line in lines)
