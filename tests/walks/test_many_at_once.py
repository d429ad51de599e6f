"""Many processes on one shop file, and a power cut in the middle: nothing lost, nothing doubled."""

import json
import random
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from shop_kit import a_paper, some_papers

from shopqun.data.books import Books
from shopqun.shop.service import ShopService

ROOT = Path(__file__).parents[2]
TILL = """
import json, sys
from pathlib import Path
from shopqun.basics import Money
from shopqun.clocks import StoppedClock, read_instant
from shopqun.data.books import Books
from shopqun.till.service import Counter, TillService

books = Books.open(Path(sys.argv[1]))
till = TillService(books, StoppedClock(read_instant("2027-03-01T11:00:00+08:00")))
print("ready", flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    answered = till.scan(asked["code"], Counter(amount=Money(6000)), scan_id=asked["id"])
    said = [asked["id"], answered.value.verdict, answered.value.reason, answered.repeated]
    print(json.dumps(said), flush=True)
books.close()
"""


class Desk:
    """A till in a process of its own, asked line by line."""

    def __init__(self, path):
        self.process = subprocess.Popen(
            [sys.executable, "-c", TILL, str(path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip

    def wait_till_ready(self):
        assert self.process.stdout.readline() == "ready\n"

    def ask(self, request_id, code):
        self.process.stdin.write(json.dumps({"id": request_id, "code": code}) + "\n")
        self.process.stdin.flush()

    def answer(self):
        line = self.process.stdout.readline()
        return json.loads(line) if line.endswith("\n") else None

    def close(self):
        self.process.stdin.close()
        rest = [json.loads(line) for line in self.process.stdout if line.endswith("\n")]
        self.process.stdout.close()
        assert self.process.wait(timeout=20) == 0
        return rest

    def kill(self):
        """Cut the power: SIGKILL here, TerminateProcess on Windows. Give what had been answered."""
        self.process.kill()
        rest = [json.loads(line) for line in self.process.stdout if line.endswith("\n")]
        self.process.stdout.close()
        self.process.wait(timeout=20)
        with suppress(BrokenPipeError):
            self.process.stdin.close()
        return rest


@pytest.fixture
def desks(launched):
    """Open tills on the launched shop; whoever is still running at the end is ended."""
    opened = []

    def open_some(count):
        fresh = [Desk(launched.path) for _ in range(count)]
        opened.extend(fresh)
        for desk in fresh:
            desk.wait_till_ready()
        return fresh

    yield open_some
    for desk in opened:
        if desk.process.poll() is None:
            desk.kill()


def redeemed(path):
    """Give the scan ids that the books say were accepted, and the codes that were used."""
    books = Books.open(path)
    with books.reading() as db:
        accepted = db.exec_driver_sql(
            "SELECT request_id FROM gestures WHERE command = 'till scan' AND answer LIKE '%accepted%'"
        )
        found = set(accepted.scalars())
        codes = db.exec_driver_sql("SELECT code FROM redemptions WHERE verdict = 'accepted'").scalars().all()
        bills = db.exec_driver_sql("SELECT count(*) FROM purchases").scalar()
    books.close()
    return found, codes, bills


def test_one_code_scanned_by_eight_tills_is_accepted_once(launched, clock, desks):
    code = a_paper(launched, clock)
    tills = desks(8)
    for number, desk in enumerate(tills):
        desk.ask(f"scan-{number}", code)
    answers = [answer for desk in tills for answer in desk.close()]
    assert sorted((verdict, reason) for _, verdict, reason, _ in answers) == sorted(
        [("accepted", None)] + [("refused", "already_redeemed")] * 7
    )
    accepted, codes, bills = redeemed(launched.path)
    assert (len(accepted), codes, bills) == (1, [code], 1)
    assert ShopService(launched, clock).check() == ()


def test_one_scan_sent_by_two_tills_is_one_scan(launched, clock, desks):
    code = a_paper(launched, clock)
    tills = desks(2)
    for desk in tills:
        desk.ask("the same", code)
    answers = [answer for desk in tills for answer in desk.close()]
    assert [verdict for _, verdict, _, _ in answers] == ["accepted"] * 2
    assert sorted(repeated for *_, repeated in answers) == [False, True]
    assert redeemed(launched.path)[2] == 1


def test_a_power_cut_loses_nothing_answered_and_doubles_nothing(launched, clock, desks):
    codes = some_papers(launched, clock, count=50)
    launched.close()
    waiting = [(f"scan-{number}", code) for number, code in enumerate(codes)]
    chance = random.Random(20270301)  # noqa: S311 - when the power fails, not a secret
    answered, cuts = set(), 0
    while waiting:
        (desk,) = desks(1)
        for request, code in waiting:
            desk.ask(request, code)
        heard = read_some(desk, chance.randrange(1, 15))
        if cuts < 3:
            time.sleep(chance.random() / 50)  # into the middle of a write
            heard += desk.kill()
            cuts += 1
        else:
            heard += desk.close()
        assert {verdict for _, verdict, _, _ in heard} <= {"accepted"}
        answered |= {request for request, *_ in heard}
        assert answered <= redeemed(launched.path)[0]
        waiting = [(request, code) for request, code in waiting if request not in answered]
    accepted, used, bills = redeemed(launched.path)
    assert cuts > 0
    assert accepted == answered == {f"scan-{number}" for number in range(50)}
    assert (sorted(used), bills) == (sorted(codes), 50)
    books = Books.open(launched.path)
    assert ShopService(books, clock).check() == ()
    books.close()


def read_some(desk, count):
    """Hear the first few answers."""
    heard = [desk.answer() for _ in range(count)]
    return [answer for answer in heard if answer is not None]
