"""The power fails in the middle of a gesture: nothing answered is lost, nothing is done twice.

Each walk runs undisturbed first, in a process that counts SQLite's steps. Then it runs again with the power
cut at steps chosen by a fixed seed: the process kills itself there, even inside a `VACUUM INTO`, and the next
one asks everything again. In the end the books must have as many rows in every table as the undisturbed ones.
Scans under cuts that come from outside are in `test_many_at_once.py`.
"""

import gzip
import json
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from shopqun.clocks import ComputerClock
from shopqun.data import upgrades
from shopqun.data.books import Books
from shopqun.shop.service import ShopService, look_into

ROOT = Path(__file__).parents[2]
OLD = ROOT / "tests" / "old_shops" / "0.1.0.shopqun.gz"
CUTS = 3
MORTAL = """
import io, json, os, sys
from sqlalchemy import Engine, event
from shopqun.cli.run import run

shop, last_step = sys.argv[1], int(sys.argv[2])
steps = 0

def step():
    global steps
    steps += 1
    if steps == last_step:
        os.kill(os.getpid(), 9)
    return 0

def draws():
    from shopqun.ui.posters import painter
    return painter

event.listen(Engine, "connect", lambda raw, _record: raw.set_progress_handler(step, 10))
for line in sys.stdin:
    now, request, words = json.loads(line)
    out = io.StringIO()
    said = ["--shop", shop, "--json", "--request-id", request, *words]
    code = run(said, {"SHOPQUN_NOW": now}, draws, out)
    print(json.dumps([request, code, steps, json.loads(out.getvalue())]), flush=True)
"""


def lived(shop, asked, last_step=0):
    """Ask it all of one process that dies at a step, or of one that lives; give what was heard."""
    process = subprocess.run(
        [sys.executable, "-c", MORTAL, str(shop), str(last_step)],
        input="".join(json.dumps(each) + "\n" for each in asked),
        stdout=subprocess.PIPE, text=True, cwd=ROOT, check=False,
    )  # fmt: skip
    heard = [json.loads(line) for line in process.stdout.splitlines(keepends=True) if line.endswith("\n")]
    assert len(heard) == len(asked) if process.returncode == 0 else last_step
    return heard


def counted(shop):
    """Give how many rows every table has."""
    with closing(sqlite3.connect(shop)) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608


def is_sound(shop):
    books = Books.open(shop)
    try:
        return ShopService(books, ComputerClock()).check() == ()
    finally:
        books.close()


def survives(shop, asked, tmp_path, after_each=lambda: None):
    """Live through a walk undisturbed and again with cuts; give the answers of both."""
    calm = tmp_path / "calm.shopqun"
    shutil.copyfile(shop, calm)
    undisturbed = lived(calm, asked)
    assert {code for _, code, *_ in undisturbed} == {0}
    chance, known = random.Random(20270301), {}  # noqa: S311 - when the power fails, not a secret
    for last_step in sorted(chance.randrange(1, undisturbed[-1][2]) for _ in range(CUTS)):
        known |= told(lived(shop, asked, last_step), known)
        after_each()
    known |= told(lived(shop, asked), known)
    assert [request for _, request, _ in asked] == list(known)
    assert counted(shop) == counted(calm)
    assert is_sound(shop)
    return known


def told(heard, known):
    """Check that whoever was answered before gets the same answer now; give the answers."""
    now = {request: body for request, _, _, body in heard}
    for request, body in now.items():
        assert body["ok"]
        assert request not in known or body == known[request] | {"repeated": True}
    return {request: known.get(request, body) for request, body in now.items()}


def at(moment, *many):
    return [
        [moment, f"{words[0]}-{number}", [str(word) for word in words]] for number, words in enumerate(many)
    ]


def test_claims(terminal, tmp_path):
    claims = [("sales", "claim", "F01", "S01", "--name", f"邻居{number}号") for number in range(12)]
    known = survives(terminal.shop, at("2027-03-06T19:40:00+08:00", *claims), tmp_path)
    assert [body["place"] for body in known.values() if body["state"] == "waiting"] == []
    assert len({body["pickup_code"] for body in known.values()}) == 12


def test_an_import(terminal, tmp_path):
    listed = "".join(f"邻居{number}号,1381111{number:04d},是\n" for number in range(300))
    (tmp_path / "list.csv").write_text("称呼,手机,同意\n" + listed, encoding="utf-8")
    asked = at(terminal.now, ("members", "import", tmp_path / "list.csv"))
    known = survives(terminal.shop, asked, tmp_path)
    assert known["members-0"]["added"] == 300


def test_paying_rewards(terminal, tmp_path):
    (inviter,) = terminal.done("members", "add", "--name", "周大姐")["members"]
    for number in range(2, 6):
        terminal.done("members", "add", "--name", f"邻居{number}号", "--invited-by", inviter["invite_code"])
        terminal.done("till", "purchase", "--amount", "29", "--member", number)
    held = [line["id"] for line in terminal.done("rewards", "list")["rewards"]]
    asked = at("2027-03-09T11:00:00+08:00", *(("rewards", "pay", each) for each in held))
    known = survives(terminal.shop, asked, tmp_path)
    codes = [code for body in known.values() for line in body["rewards"] for code in line["codes"]]
    assert len(held) == 9  # four friends, a paper to each and one to her who brought them; three make a gift
    assert len(codes) == len(set(codes)) == 8


def test_a_backup_has_its_name_when_it_is_whole(terminal, tmp_path):
    target = tmp_path / "stick" / "b.shopqun"

    def whole_or_not_there():
        assert not target.exists() or look_into(target).name == "鲜果巷水果店"

    asked = at(terminal.now, ("backup", "--out", target))
    survives(terminal.shop, asked, tmp_path, whole_or_not_there)
    assert [path.name for path in target.parent.iterdir()] == ["b.shopqun"]


def test_printed_cards_are_written_down_once_and_never_with_other_codes(terminal, tmp_path):
    target = tmp_path / "papers" / "cards.pdf"

    def whole_or_not_there():
        assert not target.exists() or target.read_bytes().rstrip().endswith(b"%%EOF")

    issue, make = (
        ("coupons", "issue", "C02", "--count", 12),
        ("posters", "make", "card", "1", "--out", target),
    )
    known = survives(terminal.shop, at(terminal.now, issue, make), tmp_path, whole_or_not_there)
    payloads = [proof["payload"] for proof in known["posters-1"]["proofs"]]
    assert payloads == ["SQ:" + code.replace("-", "") for code in known["coupons-0"]["codes"]]
    assert [path.name for path in target.parent.iterdir()] == ["cards.pdf"]


def test_an_upgrade_is_done_or_not_begun(tmp_path):
    shop, kept = tmp_path / "shop.shopqun", tmp_path / f"shop.before-{upgrades.HEAD}.shopqun"
    shop.write_bytes(gzip.decompress(OLD.read_bytes()))
    before = counted(shop)
    calm = tmp_path / "calm.shopqun"
    shutil.copyfile(shop, calm)
    ask = at("2027-03-13T12:00:00+08:00", ("tasks", "list"))
    ((_, _, steps, _),) = lived(calm, ask)
    after = counted(calm)
    chance = random.Random(20270301)  # noqa: S311 - when the power fails, not a secret
    for last_step in sorted(chance.randrange(1, steps) for _ in range(2 * CUTS)):
        lived(shop, ask, last_step)
        assert counted(shop) in (before, after)
        assert counted(shop) == before or kept.exists()
        assert not kept.exists() or counted(kept) == before
    lived(shop, ask)
    assert (counted(shop), counted(kept)) == (after, before)
    assert is_sound(shop)


def test_a_restore_never_loses_the_shop_that_was_there(terminal, tmp_path):
    backup = tmp_path / "b.shopqun"
    terminal.done("backup", "--out", backup)
    terminal.done("members", "add", "--name", "顾客乙")
    was, calm = counted(terminal.shop), tmp_path / "calm.shopqun"
    shutil.copyfile(terminal.shop, calm)
    ask = at(terminal.now, ("restore", backup))
    steps = lived(calm, ask)[0][2]
    chance = random.Random(20270301)  # noqa: S311 - when the power fails, not a secret
    for last_step in sorted([steps - 1, *(chance.randrange(1, steps) for _ in range(CUTS))]):
        lived(terminal.shop, ask, last_step)
    lived(terminal.shop, ask)
    assert counted(terminal.shop.with_name("shop.before-restore.shopqun")) == was
    assert counted(terminal.shop) == counted(calm)
