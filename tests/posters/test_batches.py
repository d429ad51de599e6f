"""A batch of many pages: never held whole, ended when asked, and a power cut leaves no half of it."""

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from paper_kit import read_in
from shop_kit import new_id
from sqlalchemy import func, select

from shopqun.clocks import ComputerClock
from shopqun.coupons.service import CouponService
from shopqun.data.books import Books
from shopqun.data.tables.coupons import Coupon
from shopqun.posters.boxes import Page
from shopqun.posters.made import Wanted
from shopqun.posters.qr import our_payload
from shopqun.posters.service import PosterService
from shopqun.prints.service import PrintService
from shopqun.ui.posters import painter

ROOT = Path(__file__).parents[2]
MORTAL = """
import os, sys
from pathlib import Path
from shopqun.clocks import ComputerClock
from shopqun.data.books import Books
from shopqun.posters.made import Wanted
from shopqun.posters.service import PosterService
from shopqun.ui.posters import painter

shop, out, batch, last_page = sys.argv[1:]

def step(done, total):
    if done == int(last_page):
        os.kill(os.getpid(), 9)

posters = PosterService(Books.open(Path(shop)), ComputerClock(), lambda: painter)
posters.make_wanted(Wanted("card", batch), Path(out), request_id="one press", step=step)
"""


@pytest.fixture
def batch(launched, clock):
    return CouponService(launched, clock).issue("C02", 45, request_id=new_id()).value


def wanted(batch):
    return Wanted("card", str(batch.id))


def test_no_more_than_two_pages_are_ever_held(launched, clock, batch, tmp_path):
    posters = PosterService(launched, clock, lambda: painter)
    held = []

    def step(*_far):
        held.append(sum(isinstance(each, Page) for each in gc.get_objects()))

    posters.make_wanted(wanted(batch), tmp_path / "cards.pdf", request_id=new_id(), step=step)
    assert len(held) == 5
    assert max(held) - held[0] <= 1


@pytest.mark.parametrize("out", ["cards.pdf", "cards.png", "cards"])
def test_who_ends_it_leaves_nothing(launched, clock, batch, tmp_path, out):
    class Enough(Exception):  # noqa: N818 - she pressed 停下
        """Ends it."""

    def step(done, total):
        assert total == 5
        if done == 3:
            raise Enough

    posters = PosterService(launched, clock, lambda: painter)
    with pytest.raises(Enough):
        posters.make_wanted(wanted(batch), tmp_path / "out" / out, request_id="one press", step=step)
    assert [path for path in (tmp_path / "out").rglob("*") if path.is_file()] == []
    assert PrintService(launched, clock).prints() == ()
    again = posters.make_wanted(wanted(batch), tmp_path / "out" / out, request_id="one press")
    assert (again.repeated, again.value.pages) == (False, 5)


def test_a_power_cut_in_the_middle_leaves_no_half_file_and_no_other_codes(launched, batch, tmp_path):
    shop, out = launched.path, tmp_path / "out" / "cards.pdf"
    launched.close()
    for last_page in (2, 4):
        code = subprocess.run(
            [sys.executable, "-c", MORTAL, str(shop), str(out), str(batch.id), str(last_page)],
            cwd=ROOT, check=False,
        ).returncode  # fmt: skip
        assert code == -9
        assert not out.exists()
    books = Books.open(shop)
    prints, posters = (
        PrintService(books, ComputerClock()),
        PosterService(books, ComputerClock(), lambda: painter),
    )
    assert prints.prints() == ()
    made = posters.make_wanted(wanted(batch), out, request_id="one press")
    assert (made.repeated, made.value.pages) == (False, 5)
    assert posters.make_wanted(wanted(batch), out, request_id="one press").repeated
    assert [path.name for path in out.parent.iterdir()] == ["cards.pdf"]
    assert read_in(out) == {our_payload(code) for code in batch.codes}
    assert len(prints.prints()) == 1
    with books.reading() as db:
        assert db.execute(select(func.count()).where(Coupon.kind == "C")).scalar_one() == 45
    books.close()
