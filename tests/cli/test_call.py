"""What words mean: amounts, days, counts, instants."""

from datetime import UTC, date, datetime

import pytest
from shop_kit import new_id
from test_basics import NOT_YUAN, YUAN

from shopqun.basics import Money, Refused
from shopqun.cli.call import Reply, UsageError, amount, count, day, instant, reply
from shopqun.data.gestures import Answered


@pytest.mark.parametrize(("text", "fen"), YUAN)
def test_amounts(text, fen):
    assert amount(text) == Money(fen)


@pytest.mark.parametrize("text", NOT_YUAN)
def test_bad_amounts(text):
    with pytest.raises(UsageError) as caught:
        amount(text)
    assert (caught.value.code, caught.value.about) == ("bad_amount", text)


@pytest.mark.parametrize("text", ["46.8", "46.80", "0", "999999.99"])
def test_amounts_at_the_till(terminal, text):
    assert terminal("till", "purchase", "--amount", text)[0] == 0


@pytest.mark.parametrize("text", ["1e3", "-1", "46.805", "４６", "1000000", "", " 5"])
def test_bad_amounts_at_the_till(terminal, text):
    for words in (["till", "purchase"], ["till", "scan", "x"], ["till", "refund", "1"]):
        code, body = terminal(*words, "--amount", text, "--request-id", new_id())
        assert (code, body["error"]) == (2, "bad_amount")


def test_days():
    assert day("2028-02-29") == date(2028, 2, 29)


@pytest.mark.parametrize(
    "text", ["", "2027-02-29", "20270301", "2027-W09-1", "1.3.2027", "2027-3-1", "２０２７-03-01"]
)
def test_bad_days(text):
    with pytest.raises(UsageError, match="bad_day"):
        day(text)


@pytest.mark.parametrize(("text", "number"), [("1", 1), ("1000000", 1_000_000), ("007", 7)])
def test_counts(text, number):
    assert count(text) == number


@pytest.mark.parametrize("text", ["", "0", "-1", "1.5", "１", "1000001", "1" * 5000, " 1", "²"])
def test_bad_counts(text):
    with pytest.raises(UsageError, match="bad_count"):
        count(text)


def test_instants_are_printed_in_shop_time():
    assert instant(datetime(2027, 3, 6, 16, 30, 0, 5, tzinfo=UTC)) == "2027-03-07T00:30:00+08:00"
    assert instant(None) is None


def test_replies():
    assert reply(Answered(5), lambda value: {"five": value}) == Reply({"five": 5})
    refused = Refused("void")
    assert reply(Answered(refused, repeated=True), dict) == Reply({}, refused, repeated=True)
