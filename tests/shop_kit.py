"""A shop to test with: real books in a real file, and a clock the test sets."""

import io
import json
import shutil
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from shopqun.basics import parse_yuan
from shopqun.cli.run import run
from shopqun.coupons.service import CouponService
from shopqun.data.books import Books
from shopqun.data.gestures import Request, once
from shopqun.data.plans import plan_in_force, write_plan
from shopqun.data.tables import Base
from shopqun.data.tables.coupons import Coupon
from shopqun.members.service import MembersService
from shopqun.places import resource
from shopqun.planning.launched import Launched
from shopqun.planning.preset import read_preset
from shopqun.posters.qr import encode
from shopqun.till.service import Counter, TillService

OPENING = datetime(2027, 3, 1, 2, 0, tzinfo=UTC)  # ten in the morning, shop time


@dataclass
class TestClock:
    """A clock that stands until a test moves it."""

    __test__ = False
    at: datetime = OPENING
    set_by_hand: bool = True

    def now(self):
        """Give the instant it stands at."""
        return self.at

    def move(self, **by):
        """Let time pass: `clock.move(days=1, hours=2)`."""
        self.at += timedelta(**by)

    def set(self, text):
        """Set it to an ISO instant, e.g. `2027-03-06T19:30:00+08:00`."""
        self.at = datetime.fromisoformat(text).astimezone(UTC)


@pytest.fixture
def clock():
    """Ten in the morning of the plan's opening day."""
    return TestClock()


class Terminal:
    """The command line without a process: `terminal("till", "scan", code)` gives exit code and object."""

    def __init__(self, shop):
        self.shop, self.now, self.painter = shop, "2027-03-01T11:00:00+08:00", _no_painter

    def __call__(self, *words, shop=True, **environment):
        out = io.StringIO()
        named = ["--shop", str(self.shop)] if shop else []
        said = {"SHOPQUN_NOW": self.now} | environment
        code = run([*named, "--json", *map(str, words)], said, self.painter, out)
        (line,) = out.getvalue().splitlines()
        body = json.loads(line)
        assert body["ok"] is (code == 0)
        return code, body

    def done(self, *words, **environment):
        """Do what must succeed; give the object."""
        code, body = self(*words, **environment)
        assert code == 0, body
        return body


def _no_painter():
    pytest.fail("this command draws nothing")


@pytest.fixture
def terminal(launched):
    """A command line on the launched shop, an hour after its opening."""
    launched.close()
    return Terminal(launched.path)


@pytest.fixture(scope="session")
def blank_file(tmp_path_factory):
    """Make new books once; each test gets a copy, for migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("blank") / "shop.shopqun"
    Books.create(path).close()
    return path


@pytest.fixture(scope="session")
def launched_file(blank_file, tmp_path_factory):
    """Launch the fruit shop once; each test gets a copy."""
    path = tmp_path_factory.mktemp("launched") / "shop.shopqun"
    made = _opened(blank_file, path)
    launch(made, TestClock())
    made.close()
    return path


def _opened(source, path):
    shutil.copyfile(source, path)
    return Books.open(path)


@pytest.fixture
def books(blank_file, tmp_path):
    """New books of no shop yet, in a file of their own."""
    made = _opened(blank_file, tmp_path / "shop.shopqun")
    yield made
    made.close()


@pytest.fixture
def launched(launched_file, tmp_path):
    """Books of the fruit shop, its plan launched at ten in the morning of its opening day."""
    made = _opened(launched_file, tmp_path / "shop.shopqun")
    yield made
    made.close()


def preset(name="fruit_community"):
    """Read one of the presets that ship with the program."""
    return read_preset((resource("presets") / f"{name}.json").read_text("utf-8"))[0]


def changed(plan, **templates):
    """Change templates of a plan by their id: `changed(preset(), C02={"stack": True})`."""
    return replace(
        plan, templates=tuple(replace(each, **templates.get(each.id, {})) for each in plan.templates)
    )


def launch(books, clock, plan=None):
    """Launch a plan (the fruit shop's unless another is given) in empty books; give what was opened."""
    chosen = plan or preset()
    request = Request(new_id(), "init", {})
    return once(books, clock, request, Launched, lambda pen: write_plan(pen, chosen, ())).value


def plan_in(path):
    """Give the plan a shop file runs on."""
    books = Books.open(path)
    with books.reading() as db:
        plan = plan_in_force(db)
    books.close()
    return plan


def new_id():
    """Make the id of a gesture."""
    return str(uuid.uuid4())


def a_member(books, clock, name="周大姐", **more):
    """Add a customer through the members' door; give her line (`id`, `invite_code`, `card_code`)."""
    return MembersService(books, clock).add(name, request_id=new_id(), **more).value.member


def a_paper(books, clock, template="C02", **more):
    """Issue one paper; give its code."""
    return some_papers(books, clock, template, 1, **more)[0]


def some_papers(books, clock, template="C02", count=2, **more):
    """Issue papers of a template; give their codes."""
    return CouponService(books, clock).issue(template, count, request_id=new_id(), **more).value.codes


def public_code(books, template):
    """Give the public code of a template."""
    with books.reading() as db:
        return db.execute(
            select(Coupon.code).where(Coupon.kind == "P", Coupon.template_id == template)
        ).scalar_one()


def scan(books, clock, code, amount=None, **more):
    """Scan a code; give the answer's value. Amounts are texts in yuan: `"46.80"`."""
    counter = Counter(amount=None if amount is None else parse_yuan(amount), **more)
    return TillService(books, clock).scan(code, counter, scan_id=new_id()).value


def buy(books, clock, amount, **more):
    """Write down a purchase without a paper; give the answer's value."""
    counter = Counter(amount=parse_yuan(amount), **more)
    return TillService(books, clock).buy(counter, request_id=new_id()).value


def dump(books, *but):
    """Give every row of every table as text, leaving out some tables: to see that nothing changed."""
    with books.reading() as db:
        return {
            table.name: sorted(repr(tuple(row)) for row in db.execute(table.select()))
            for table in Base.metadata.sorted_tables
            if table.name not in but
        }


def screenshot(payload, path):
    """Draw a picture with a QR somewhere in it, as she would crop it from her phone."""
    import cv2  # noqa: PLC0415 - only the few tests that draw
    import numpy as np  # noqa: PLC0415

    code = encode(payload)
    cells = np.full((code.plate_modules, code.plate_modules), 255, np.uint8)
    for x, y, width, height in code.runs:
        cells[4 + y : 4 + y + height, 4 + x : 4 + x + width] = 0
    page = np.full((900, 600), 230, np.uint8)
    side = code.plate_modules * 6
    page[200 : 200 + side, 100 : 100 + side] = cells.repeat(6, 0).repeat(6, 1)
    assert cv2.imwrite(str(path), page)
