from __future__ import annotations

from dataclasses import replace

import pytest
from shop_kit import plan_in

from shopqun.basics import ShopTrouble, Trouble
from shopqun.planning.answers import Answers
from shopqun.ui.planning.launching import Launcher, free_path


@pytest.fixture
def seen():
    return {"opened": [], "held": []}


@pytest.fixture
def launcher(work, planning, draft, seen):
    return Launcher(work, planning, draft, seen["opened"].append, seen["held"].append)


def test_the_shop_stands_and_the_draft_is_gone(launcher, planning, hands, draft, seen, fruit):
    planning.keep_draft(draft, Answers(preset=fruit.id))
    launcher.launch(fruit)
    hands.books.turn_all()
    assert [path.name for path in seen["opened"]] == ["鲜果巷水果店.shopqun"]
    assert not draft.exists()
    assert plan_in(seen["opened"][0]).groups == fruit.groups


def test_a_plan_that_breaks_a_rule_is_refused_and_leaves_nothing(launcher, hands, draft, seen, fruit):
    broken = replace(fruit, referral=replace(fruit.referral, levels=2))
    launcher.launch(broken)
    hands.books.turn_all()
    assert seen["opened"] == []
    assert "红字" in seen["held"][0]
    assert not draft.parent.exists()


def test_after_a_trouble_the_same_press_is_the_same_gesture(
    launcher, planning, hands, seen, fruit, monkeypatch
):
    asked = []
    real = planning.launch

    def launch(path, preset, **rest):
        asked.append((path, rest["request_id"]))
        if len(asked) == 1:
            raise ShopTrouble(Trouble.DISK_FULL, str(path))
        return real(path, preset, **rest)

    monkeypatch.setattr(planning, "launch", launch)
    launcher.launch(fruit)
    hands.books.turn_all()
    assert seen["held"] == ["磁盘满了，没有存下。请腾出一些地方，再按一次。"]
    launcher.launch(fruit)
    hands.books.turn_all()
    assert len(seen["opened"]) == 1
    assert asked[0] == asked[1]


@pytest.mark.parametrize(
    ("shop", "file"),
    [
        ("鲜果巷", "鲜果巷.shopqun"),
        ("A/B:C*?", "A B C.shopqun"),
        (" .. ", "shop.shopqun"),
        ("店" * 60, "店" * 40 + ".shopqun"),
    ],
)
def test_a_file_is_named_after_the_shop(tmp_path, shop, file):
    assert free_path(tmp_path, shop) == tmp_path / file


def test_a_second_shop_of_the_name_gets_a_number(tmp_path):
    for number in ("", " 2"):
        (tmp_path / f"鲜果巷{number}.shopqun").touch()
    assert free_path(tmp_path, "鲜果巷").name == "鲜果巷 3.shopqun"
