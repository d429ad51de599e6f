"""Many hands at once: never more than there is, and everybody in turn."""

import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from flashsales.sale_kit import ITEMS, START, STRAWBERRY, Caller, put_sale
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from shop_kit import TestClock

from shopqun.basics import Refused
from shopqun.data.books import Books
from shopqun.flashsales.claims import ClaimState
from shopqun.flashsales.service import Asker, SaleService

CLAIMER = textwrap.dedent("""
    import sys
    from datetime import datetime
    from pathlib import Path
    from shopqun.clocks import StoppedClock
    from shopqun.data.books import Books
    from shopqun.flashsales.service import Asker, SaleService

    path, at, worker, claims = sys.argv[1:]
    books = Books.open(Path(path))
    service = SaleService(books, StoppedClock(datetime.fromisoformat(at)))
    sys.stdin.readline()
    for number in range(int(claims)):
        name = f"{worker}-{number}"
        service.claim("F01", "S01", Asker(name), request_id=name)
    books.close()
""")


def test_a_hundred_claims_from_eight_processes_never_oversell(books):
    put_sale(books, (replace(STRAWBERRY, stock=30), *ITEMS[1:]))
    shares = [13, 13, 13, 13, 12, 12, 12, 12]
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", CLAIMER, str(books.path), START.isoformat(), str(worker), str(share)],
            stdin=subprocess.PIPE,
        )
        for worker, share in enumerate(shares)
    ]
    for worker in workers:
        worker.communicate(b"go\n", timeout=60)
    assert [worker.returncode for worker in workers] == [0] * 8
    with books.reading() as db:
        states = db.exec_driver_sql("SELECT state, COUNT(*) FROM claims GROUP BY state ORDER BY state").all()
        codes = db.exec_driver_sql("SELECT COUNT(DISTINCT pickup_code) FROM claims").scalar()
    assert [tuple(row) for row in states] == [("held", 30), ("waiting", 70)]
    assert codes == 100


class Evening(RuleBasedStateMachine):
    """A sale of five strawberries, told against a list kept by hand."""

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.books = Books.create(Path(self.folder.name) / "shop.shopqun")
        put_sale(self.books)
        self.service = SaleService(self.books, TestClock(START))
        self.do = Caller(self.service)
        self.claims = {}

    def teardown(self):
        self.books.close()
        self.folder.cleanup()

    def left(self):
        return 5 - sum(pieces for pieces, state in self.claims.values() if state in {"held", "taken"})

    def move_up(self):
        for claim, (pieces, state) in sorted(self.claims.items()):
            if state == "waiting" and pieces <= self.left():
                self.claims[claim] = (pieces, "held")

    @rule(pieces=st.integers(1, 2))
    def claim(self, pieces):
        answer = self.do.claim("F01", "S01", Asker(f"person {len(self.claims)}"), quantity=pieces)
        assert answer.state == ("held" if pieces <= self.left() else "waiting")
        self.claims[answer.claim] = (pieces, answer.state)

    @precondition(lambda self: self.claims)
    @rule(data=st.data())
    def cancel(self, data):
        claim = data.draw(st.sampled_from(sorted(self.claims)))
        pieces, state = self.claims[claim]
        answer = self.do.cancel(str(claim))
        if state in {"held", "waiting"}:
            self.claims[claim] = (pieces, "released")
            self.move_up()
        else:
            assert answer.reason == ("already_taken" if state == "taken" else "already_released")

    @precondition(lambda self: self.claims)
    @rule(data=st.data())
    def pick_up(self, data):
        claim = data.draw(st.sampled_from(self.service.claims("F01")))
        answer = self.do.pickup(claim.pickup_code)
        if claim.state is ClaimState.HELD:
            assert answer.state == "taken"
            self.claims[claim.id] = (claim.quantity, "taken")
        elif not isinstance(answer, Refused):  # the code of a claim that was parted: its rest is taken
            self.claims[answer.claim] = (answer.quantity, "taken")

    @precondition(lambda self: any(pieces > 1 for pieces, state in self.claims.values() if state == "held"))
    @rule(data=st.data())
    def pick_up_one_of_two(self, data):
        whole = [claim for claim in self.service.claims("F01") if self.claims[claim.id] == (2, "held")]
        claim = data.draw(st.sampled_from(whole))
        answer = self.do.pickup(claim.pickup_code, 1)
        assert (answer.quantity, answer.state, answer.still_held) == (1, "taken", 1)
        parts = {answer.claim: (1, "taken"), answer.claim + 1: (1, "held")}
        self.claims |= {claim.id: (2, "released")} | parts

    @precondition(lambda self: any(state == "taken" for _, state in self.claims.values()))
    @rule(data=st.data())
    def take_a_hand_over_back(self, data):
        taken = [claim for claim, (_, state) in self.claims.items() if state == "taken"]
        claim = data.draw(st.sampled_from(taken))
        assert self.do.undo_pickup(str(claim), "给错人了").state == "held"
        self.claims[claim] = (self.claims[claim][0], "held")

    @invariant()
    def the_curve_ends_at_what_is_out(self):
        curve = self.service.sell_through("F01")
        assert (curve[-1][1] if curve else 0) == 5 - self.left()

    @invariant()
    def the_books_agree_with_the_list(self):
        found = self.service.claims("F01")
        assert {claim.id: (claim.quantity, claim.state) for claim in found} == self.claims
        places = [claim.place for claim in found if claim.state is ClaimState.WAITING]
        assert places == list(range(1, len(places) + 1))
        standing = self.service.show("F01").items[0]
        assert standing.available == self.left()
        assert standing.available >= 0


TestEvening = Evening.TestCase
TestEvening.settings = settings(max_examples=12, stateful_step_count=15, deadline=None)
