"""Sheets against a tiny model of themselves: printed, spoiled and used in any order."""

import tempfile
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from model_kit import WALK
from shop_kit import TestClock, launch, new_id, scan, some_papers
from sqlalchemy import select

from shopqun.data.books import Books
from shopqun.data.gestures import Request, once
from shopqun.data.prints import record
from shopqun.data.tables.coupons import Coupon, CouponVoid
from shopqun.posters.made import Wanted
from shopqun.posters.qr import our_payload
from shopqun.prints.record import SheetProof
from shopqun.prints.service import PrintService


class Papers(RuleBasedStateMachine):
    """Print, spoil and scan, as they come."""

    def __init__(self):
        super().__init__()
        self.clock = TestClock()
        self.folder = tempfile.TemporaryDirectory()
        self.books = Books.create(Path(self.folder.name) / "shop.shopqun")
        launch(self.books, self.clock)
        self.codes = some_papers(self.books, self.clock, count=4)
        self.prints = PrintService(self.books, self.clock)
        self.sheets, self.spoiled, self.used = {}, set(), set()

    @rule(which=st.sets(st.integers(0, 3), min_size=1))
    def prints_some(self, which):
        mine = [self.codes[number] for number in sorted(which)]
        sheet = SheetProof("1", 1, tuple(our_payload(code) for code in mine))
        kept = Wanted("card", "1").kept("pdf", "x.pdf")
        request = Request(new_id(), "test", {})
        made = once(self.books, self.clock, request, int, lambda pen: record(pen, "owner", kept, [sheet]))
        (found,) = self.prints.sheets(str(made.value))
        self.sheets[found.id] = set(mine)

    @rule(choice=st.integers(0, 30))
    def spoils_one(self, choice):
        if not self.sheets:
            return
        sheet = sorted(self.sheets)[choice % len(self.sheets)]
        done = self.prints.spoil(str(sheet), "卡纸了", request_id=new_id()).value
        if sheet in self.spoiled:
            assert done.reason == "sheet_spoiled"
        elif self.sheets[sheet] & self.used:
            assert done.reason == "sheet_used"
        else:
            self.spoiled.add(sheet)

    @rule(which=st.integers(0, 3))
    def uses_one(self, which):
        code = self.codes[which]
        if scan(self.books, self.clock, code, "68").verdict == "accepted":
            assert code not in self.void()
        self.used.add(code)

    def void(self):
        with self.books.reading() as db:
            rows = select(Coupon.code).join(CouponVoid, CouponVoid.coupon_id == Coupon.id)
            return set(db.execute(rows).scalars())

    @invariant()
    def a_paper_is_void_when_its_last_sheet_was_spoiled(self):
        alive = set().union(*(codes for sheet, codes in self.sheets.items() if sheet not in self.spoiled))
        dead = set().union(*(self.sheets[sheet] for sheet in self.spoiled))
        assert dead - alive <= self.void() <= dead

    def teardown(self):
        self.books.close()
        self.folder.cleanup()


TestPapers = Papers.TestCase
TestPapers.settings = WALK
