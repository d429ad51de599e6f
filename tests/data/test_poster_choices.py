"""What posters can be made of, in a real shop, and a poster under the owner's own heading."""

import pypdf
import pytest

from shopqun.basics import Refused
from shopqun.coupons.service import CouponService
from shopqun.data.books import Books
from shopqun.members.service import MembersService
from shopqun.planning.service import PlanningService
from shopqun.posters.choice import Choice
from shopqun.posters.made import Wanted
from shopqun.posters.service import PosterService
from shopqun.ui.posters import painter


@pytest.fixture
def shop(tmp_path, clock):
    planning = PlanningService(clock)
    preset, cautions = planning.preset("fruit_community")
    path = tmp_path / "fruit.shopqun"
    planning.launch(path, preset, cautions, request_id="launch")
    books = Books.open(path)
    yield books
    books.close()


@pytest.fixture
def posters(shop, clock):
    return PosterService(shop, clock, lambda: painter)


def ids(choices):
    return [choice.id for choice in choices]


def test_groups_templates_and_sales_are_those_of_the_plan(posters):
    assert ids(posters.choices("group")) == ["Q01", "Q02", "Q03"]
    assert ids(posters.choices("coupon")) == ["C01", "C02", "C03", "C04"]
    assert ids(posters.choices("price")) == ids(posters.choices("sale")) == ["F01"]
    assert posters.choices("moon") == ()


def test_batches_are_listed_newest_first(posters, shop, clock):
    assert posters.choices("card") == ()
    coupons = CouponService(shop, clock)
    for count, key in ((3, "a"), (5, "b")):
        coupons.issue("C01", count, request_id=key)
    name = coupons.template("C01").name
    assert posters.choices("card") == (Choice("2", name, 5), Choice("1", name, 3))


def test_members_are_found_by_what_is_typed(posters, shop, clock):
    members = MembersService(shop, clock)
    for name in ("王秀兰", "刘建国"):
        members.add(name, request_id=name)
    assert ids(posters.choices("invite")) == ["2", "1"]
    assert ids(posters.choices("invite", "秀兰")) == ["1"]
    assert ids(posters.choices("invite", limit=1)) == ["2"]


def test_a_heading_of_ones_own_is_printed(posters, tmp_path):
    out = tmp_path / "poster.pdf"
    wanted = Wanted("price", "F01", headline="周日早市")
    posters.make_wanted(wanted, out, request_id="make")
    text = pypdf.PdfReader(out).pages[0].extract_text()
    assert "周日早市" in text.replace("\n", "")


def test_a_heading_that_may_not_be_said_is_not_printed(posters, tmp_path):
    out = tmp_path / "poster.pdf"
    answer = posters.make_wanted(Wanted("price", "F01", headline="全网最低价"), out, request_id="make").value
    assert isinstance(answer, Refused)
    assert answer.reason == "wording"
    assert not out.exists()


def test_the_same_request_with_another_heading_is_another_request(posters, tmp_path):
    out = tmp_path / "poster.pdf"
    posters.make_wanted(Wanted("price", "F01"), out, request_id="make")
    again = posters.make_wanted(Wanted("price", "F01", headline="周日早市"), out, request_id="make")
    assert again.value.reason == "request_id_reused"
    assert posters.make("price", "F01", out, request_id="make").repeated
