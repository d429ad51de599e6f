"""Shops that released versions left behind, opened by this one. `tools/old_shop.py` keeps them."""

import dataclasses
import gzip
import json
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from shopqun.clocks import StoppedClock
from shopqun.data import upgrades
from shopqun.rooms import open_rooms
from shopqun.ui.posters import painter

FOLDER = Path(__file__).resolve().parents[1] / "old_shops"
RELEASED = sorted(path.stem for path in FOLDER.glob("*.json"))


@pytest.fixture(params=RELEASED)
def old(request, tmp_path):
    """An old shop's file, unpacked, and what its own version said of it."""
    path = tmp_path / "shop.shopqun"
    path.write_bytes(gzip.decompress((FOLDER / f"{request.param}.shopqun.gz").read_bytes()))
    return path, json.loads((FOLDER / f"{request.param}.json").read_text("utf-8"))


def schema_and_rows(path):
    with closing(sqlite3.connect(path)) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}  # noqa: S608
    return int(rows["alembic_version"][0][0]), rows


def opened(path, said):
    return open_rooms(path, StoppedClock(datetime.fromisoformat(said["now"])), lambda: painter)


def test_there_are_some():
    assert "0.1.0" in RELEASED


def test_it_says_what_it_said_then(old):
    path, said = old
    rooms = opened(path, said)
    try:
        assert dataclasses.asdict(rooms.reports.figures(said["month"])) == said["figures"]
        assert rooms.members.counts().members == said["members"]
        assert len(rooms.referrals.rewards("due")) == said["rewards_due"]
        assert rooms.shop.check() == ()
    finally:
        rooms.close()
    assert schema_and_rows(path)[0] == upgrades.HEAD


def test_it_is_kept_beside_as_it_was(old):
    path, said = old
    before = schema_and_rows(path)
    assert before[0] == said["schema"]
    opened(path, said).close()
    kept = path.with_name(f"shop.before-{upgrades.HEAD}.shopqun")
    if said["schema"] < upgrades.HEAD:
        assert schema_and_rows(kept) == before
    else:
        assert not kept.exists()


def test_one_can_go_on_with_it(old):
    path, said = old
    rooms = opened(path, said)
    try:
        due = rooms.referrals.rewards("due")[0]
        paid = rooms.referrals.pay(str(due.id), "本人签收", request_id="after-the-upgrade")
        assert paid.value.reward == due.id
        rooms.tasks.done(rooms.tasks.tasks_on(rooms.tasks.today())[0].id, request_id="and-a-task")
        assert rooms.shop.check() == ()
    finally:
        rooms.close()
    again = opened(path, said)
    assert len(again.referrals.rewards("due")) == said["rewards_due"] - 1
    again.close()
