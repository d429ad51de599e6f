import pytest
from reports.report_kit import fill
from shop_kit import a_member, buy, new_id, some_papers
from sqlalchemy import insert

from shopqun.basics import parse_yuan
from shopqun.data.members_history import history
from shopqun.data.tables.coupons import Gift
from shopqun.members.service import MembersService
from shopqun.till.service import TillService

pytest_plugins = ("shop_kit",)


@pytest.fixture
def db(books):
    fill(books)
    with books.reading() as open_books:
        yield open_books


def told(db, member, what):
    return [
        (one.reference, one.about, one.amount_fen, one.state)
        for one in history(db, member)
        if one.what == what
    ]


def test_everything_that_happened_newest_first(db):
    whole = history(db, 1)
    assert [one.at for one in whole] == sorted((one.at for one in whole), reverse=True)
    assert told(db, 1, "joined") == [("1", "counter", 0, "")]
    assert told(db, 1, "purchase") == [("2", "", 4180, ""), ("1", "", 2000, "")]
    assert told(db, 1, "redemption") == [
        ("3", "满30减5", 0, "expired"),
        ("2", "满30减5", 500, "reversed"),
        ("1", "满30减5", 500, "accepted"),
    ]
    assert told(db, 1, "invited") == [("2", "=张三", 0, "rewarded"), ("1", "李四", 0, "voided")]
    assert told(db, 1, "reward") == [("1", "G01", 450, "clawed_back"), ("1", "G01", 450, "paid")]
    assert told(db, 1, "claim") == [
        ("4", "草莓", 7960, "held"),
        ("3", "草莓", 1990, "released"),
        ("2", "草莓", 1990, "taken"),
        ("1", "草莓", 3980, "taken"),
    ]


def test_a_purchase_that_went_back_paid_nothing(db):
    assert told(db, 2, "purchase") == [("3", "", 0, "")]
    assert told(db, 2, "was_invited") == [("1", "王小明", 0, "voided")]


def test_a_gift_is_named_by_its_name(books):
    fill(books)
    with books.writing() as db:
        db.execute(insert(Gift).values(sku="G01", name="保鲜盒", cost_fen=450, retail_fen=990, purpose=""))
        assert told(db, 1, "reward") == [("1", "保鲜盒", 450, "clawed_back"), ("1", "保鲜盒", 450, "paid")]


def test_what_she_said_got_and_gave_back_stands_there_too(launched, clock):
    members = MembersService(launched, clock)
    a_member(launched, clock, "李姐", phone="13911112222", record_consent=True, marketing=True)
    clock.move(minutes=1)
    some_papers(launched, clock, "C02", 2, member="13911112222")
    clock.move(minutes=1)
    bought = buy(launched, clock, "60.00", member="13911112222")
    clock.move(minutes=1)
    TillService(launched, clock).refund(str(bought.purchase), parse_yuan("10"), "坏了", request_id=new_id())
    clock.move(minutes=1)
    number = members.find("13911112222")[0].id
    members.set_marketing(str(number), given=False, request_id=new_id())
    told = [
        (one.what.value, one.about, one.amount_fen, one.state)
        for one in members.portrait(str(number)).timeline
    ]
    assert told[:2] == [("consent", "marketing", 0, "taken_back"), ("refund", "坏了", 1000, "")]
    assert ("paper", "周中满减券", 0, "2") in told
    assert ("consent", "record", 0, "given") in told
