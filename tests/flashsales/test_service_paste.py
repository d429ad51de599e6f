"""Bringing in a list from the group, on real books."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flashsales.sale_kit import END, PICKUP_UNTIL, START, reason, standing
from sqlalchemy import select

from shopqun.basics import ShopTrouble, Trouble
from shopqun.data.tables.flashsales import ClaimEvent

INSTANT = timedelta(microseconds=1)
LIST = "夜市\n1. 王 草莓2\n2. 李 脐橙2\n3. 陈 脐橙2 车厘子1\n4. 赵 榴莲1\n"


def test_a_list_is_claimed_and_asked(sales, do):
    answer = do.paste("F01", LIST)
    assert [(c.line, c.name, c.sku, c.quantity, c.state, c.new) for c in answer.claims] == [
        (2, "王", "S01", 2, "held", True),
        (3, "李", "S02", 2, "held", True),
        (4, "陈", "S02", 2, "waiting", True),
        (4, "陈", "S03", 1, "held", True),
    ]
    assert [(asked.line, asked.code) for asked in answer.questions] == [(5, "unknown_item")]
    assert answer.changed == ()
    assert standing(sales, "S02") == (2, 0, 1, 2)


def test_the_same_list_again_claims_nothing(sales, do):
    first = do.paste("F01", LIST)
    again = do.paste("F01", LIST)
    assert [replace(claim, new=False) for claim in first.claims] == list(again.claims)
    assert again.changed == ()
    assert len(sales.claims("F01")) == 4


def test_altered_quantities_are_changes(sales, do):
    do.paste("F01", LIST)
    answer = do.paste("F01", "夜市\n1. 王 草莓1\n3. 陈 脐橙2\n4. 李 脐橙1")
    assert [(c.line, c.name, c.sku, c.was, c.quantity, c.state) for c in answer.changed] == [
        (2, "王", "S01", 2, 1, "held"),
        (4, "李", "S02", 2, 1, "held"),
        (0, "陈", "S03", 1, 0, "released"),
    ]
    # 陈 waited for two; 李 keeps one of three.
    assert [(c.name, c.state, c.new) for c in answer.claims] == [("陈", "held", False)]
    assert len(answer.moved_up) == 1
    assert standing(sales, "S01") == (1, 0, 4, 0)
    assert standing(sales, "S02") == (3, 0, 0, 0)
    assert standing(sales, "S03") == (0, 0, 1, 0)
    raised = do.paste("F01", "夜市\n1. 王 草莓2\n3. 陈 脐橙2\n4. 李 脐橙2")
    assert [(c.name, c.was, c.quantity, c.state) for c in raised.changed] == [
        ("王", 1, 2, "held"),
        ("李", 1, 2, "waiting"),
    ]


def test_a_dry_run_answers_the_same_and_writes_nothing(sales, do, books):
    tried = do.paste("F01", LIST, dry_run=True)
    assert sales.claims("F01") == ()
    with books.reading() as db:
        assert db.execute(select(ClaimEvent.id)).all() == []
    done = do.paste("F01", LIST)
    assert tried.dry_run
    assert not done.dry_run
    assert tried.questions == done.questions
    blank = {"claim": 0, "pickup_code": ""}
    assert [replace(c, **blank) for c in tried.claims] == [replace(c, **blank) for c in done.claims]


@pytest.mark.parametrize(
    ("at", "opened"),
    [
        (START - INSTANT, False),
        (START, True),
        (END, True),
        (PICKUP_UNTIL - INSTANT, True),
        (PICKUP_UNTIL, False),
    ],
)
def test_a_list_may_come_until_the_goods_are_gone(do, clock, at, opened):
    clock.at = at
    answer = do.paste("F01", LIST)
    assert (reason(answer) == "sale_not_open") is not opened
    assert reason(do.paste("F09", LIST)) == "unknown_sale"


@pytest.mark.parametrize("encoding", ["utf-8", "gbk"])
def test_a_list_comes_from_a_file(sales, do, tmp_path, encoding):
    path = tmp_path / "接龙.txt"
    path.write_bytes(LIST.encode(encoding))
    assert len(do.paste_file("F01", path).claims) == 4


def test_the_same_file_is_the_same_list(sales, do, tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("1. 王 草莓2\n2. 李 脐橙1", encoding="utf-8")
    do.paste_file("F01", path)
    path.write_text("1. 王 草莓2", encoding="utf-8")
    answer = do.paste_file("F01", path)
    assert [(change.name, change.was, change.quantity) for change in answer.changed] == [("李", 1, 0)]
    # Pasted from nowhere, the same words may be a part of a list: nothing is let go.
    assert do.paste("F01", "2. 李 脐橙1").changed == ()
    assert standing(sales, "S01") == (2, 0, 3, 0)


def test_a_file_that_is_no_list(do, tmp_path):
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\xff\xff\xff")
    with pytest.raises(ShopTrouble) as unreadable:
        do.paste_file("F01", path)
    with pytest.raises(ShopTrouble) as missing:
        do.paste_file("F01", tmp_path / "none.txt")
    assert (unreadable.value.kind, missing.value.kind) == (Trouble.UNREADABLE, Trouble.NOT_FOUND)
