"""From a preset or answers to a running shop, whole or not at all."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from shop_kit import plan_in

from shopqun.basics import Refused, ShopTrouble, Trouble
from shopqun.places import resource
from shopqun.planning.answers import Answers
from shopqun.planning.preset import preset_text
from shopqun.planning.service import PlanBook, PlanningService


@pytest.fixture
def planning(clock):
    return PlanningService(clock)


def test_a_draft_is_kept_read_again_and_dropped(planning, tmp_path):
    path = tmp_path / "new folder" / "draft.json"
    answers = Answers(preset="fruit_community", shop_name="好邻居")
    assert planning.draft(path) is None
    planning.keep_draft(path, answers)
    assert planning.draft(path) == answers
    planning.drop_draft(path)
    planning.drop_draft(path)
    assert planning.draft(path) is None


@pytest.mark.parametrize("left", [b"{", b"\xff\xfe", b'{"shop_name": "x"}'])
def test_a_draft_that_cannot_be_read_is_trouble(planning, tmp_path, left):
    path = tmp_path / "draft.json"
    path.write_bytes(left)
    with pytest.raises(ShopTrouble) as trouble:
        planning.draft(path)
    assert trouble.value.kind is Trouble.UNREADABLE


def test_a_draft_that_cannot_be_dropped_is_trouble(planning, tmp_path):
    with pytest.raises(ShopTrouble) as trouble:
        planning.drop_draft(tmp_path)
    assert trouble.value.kind in {Trouble.READ_ONLY, Trouble.UNREADABLE}


# --- launching ---------------------------------------------------------------------------------------


@pytest.fixture
def target(tmp_path):
    return tmp_path / "shops" / "new.shopqun"


def left_in(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def names_of(path):
    return plan_in(path).shop.name


def test_the_presets_that_ship(planning):
    trades = planning.trades()
    assert len(trades) == 10
    assert {"bakery_corner", "fruit_community", "tea_house"} <= {trade.id for trade in trades}
    for trade in planning.trades():
        preset, cautions = planning.preset(trade.id)
        assert (preset.id, cautions) == (trade.id, ())
        assert not planning.check(preset, cautions).blocked


@pytest.mark.parametrize("name", ["", "moon", "../fruit_community", "fruit_community.json", "/etc/passwd"])
def test_a_preset_that_is_none_of_ours(planning, name):
    with pytest.raises(ShopTrouble) as caught:
        planning.preset(name)
    assert caught.value.kind is Trouble.NOT_FOUND


def test_a_launched_shop_is_one_file_with_its_plan(planning, fruit, target):
    answered = planning.launch(target, fruit, request_id="l")
    assert (answered.value.shop, answered.repeated) == ("鲜果巷水果店", False)
    assert left_in(target.parent) == ["new.shopqun"]
    assert names_of(target) == "鲜果巷水果店"


def test_a_shop_is_launched_once(planning, fruit, hotpot, target):
    first = planning.launch(target, fruit, request_id="l")
    assert planning.launch(target, fruit, request_id="l") == replace(first, repeated=True)
    assert planning.launch(target, hotpot, request_id="l").value == Refused("request_id_reused")
    assert planning.launch(target, hotpot, request_id="m").value.reason == "shop_exists"
    assert names_of(target) == "鲜果巷水果店"


def test_a_plan_that_breaks_a_rule_makes_nothing(planning, fruit, target):
    wrong = replace(fruit, referral=replace(fruit.referral, pay_to_join=True))
    answer = planning.launch(target, wrong, request_id="l").value
    assert answer.reason == "plan_blocked"
    assert answer.facts["violations"]
    assert left_in(target.parent) == []


def test_a_launch_that_fails_leaves_nothing(planning, fruit, target, monkeypatch):
    def fail(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("shopqun.planning.service.write_plan", fail)
    with pytest.raises(ZeroDivisionError):
        planning.launch(target, fruit, request_id="l")
    assert left_in(target.parent) == []
    monkeypatch.undo()
    assert planning.launch(target, fruit, request_id="l").value.shop == "鲜果巷水果店"


def test_what_a_crash_left_is_begun_anew(planning, fruit, target):
    target.parent.mkdir()
    target.with_name("new.shopqun.new").write_bytes(b"half a shop")
    planning.launch(target, fruit, request_id="l")
    assert left_in(target.parent) == ["new.shopqun"]


def test_what_stands_in_the_way_and_is_no_shop(planning, fruit, target):
    target.parent.mkdir()
    target.write_bytes(b"holiday pictures")
    with pytest.raises(ShopTrouble) as caught:
        planning.launch(target, fruit, request_id="l")
    assert caught.value.kind is Trouble.DAMAGED
    assert target.read_bytes() == b"holiday pictures"


def test_opening_on_another_day_moves_all_dates(planning, fruit, target):
    planning.launch(target, fruit, open_day=date(2027, 4, 1), request_id="l")
    plan = plan_in(target)
    # 31 days after 1 March.
    assert plan.opening_day == date(2027, 4, 1)
    assert plan.sales[0].start == fruit.sales[0].start + timedelta(days=31)
    assert plan.sop[-1].date == fruit.sop[-1].date + timedelta(days=31)
    # A lottery's notice is a legal paper: it must not name other days than the lottery's own.
    notice = plan.lotteries[0].disclosure
    assert (notice.draw_time, notice.claim_period) == (
        "2027-04-18至2027-04-21营业时间内",
        "即日起至2027-04-28",
    )


def test_reading_answers(planning, tmp_path):
    path = tmp_path / "answers.json"
    path.write_bytes(b"\xef\xbb\xbf" + (resource("presets") / "fruit_community.json").read_bytes())
    assert planning.read(path)[0].id == "fruit_community"
    path.write_bytes('{"shop": "店"}'.encode("gbk"))
    with pytest.raises(ShopTrouble) as caught:
        planning.read(path)
    assert caught.value.kind is Trouble.UNREADABLE


# --- a plan as a template ----------------------------------------------------------------------------


def test_a_plan_is_taken_in_once_under_an_id_of_its_own(planning, fruit, tmp_path):
    saved, folder = tmp_path / "plan.json", tmp_path / "plans"
    saved.write_text(preset_text(fruit), encoding="utf-8")
    taken = planning.take_in(saved, folder)
    assert taken == replace(fruit, id=taken.id)
    assert taken.id != fruit.id
    assert taken.id.isidentifier()
    assert planning.take_in(folder / f"{taken.id}.json", folder) == taken
    assert planning.templates(folder) == (taken,)


def test_a_template_that_cannot_be_read_is_left_out(planning, tmp_path):
    (tmp_path / "broken.json").write_text("{")
    assert planning.templates(tmp_path) == ()
    assert planning.templates(tmp_path / "nowhere") == ()


def test_a_shop_without_a_plan_saves_none(books, tmp_path):
    assert PlanBook(books).save(tmp_path / "plan.json") == Refused("not_planned")
    assert not (tmp_path / "plan.json").exists()
