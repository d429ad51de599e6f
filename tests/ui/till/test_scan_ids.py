from __future__ import annotations

import pytest

from shopqun.basics import Money
from shopqun.till.service import Counter
from shopqun.ui.till.scan_ids import ScanIds

BARE = Counter()


class Time:
    at = 50.0

    def __call__(self):
        return self.at


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def ids(time):
    return ScanIds(time)


@pytest.mark.parametrize(("later", "same"), [(0.0, True), (2.99, True), (3.0, False), (60.0, False)])
def test_within_three_seconds_it_is_one_scan(ids, time, later, same):
    first = ids.id_for("C1", BARE)
    time.at += later
    assert ids.is_recent("C1") is same
    assert (ids.id_for("C1", BARE) == first) is same


def test_another_code_is_another_scan(ids):
    first = ids.id_for("C1", BARE)
    assert not ids.is_recent("C2")
    assert ids.id_for("C2", BARE) != first


def test_with_the_amount_it_is_another_scan(ids):
    first = ids.id_for("C1", BARE)
    assert ids.id_for("C1", Counter(amount=Money(4680))) != first


def test_after_taking_back_it_is_another_scan(ids):
    first = ids.id_for("C1", BARE)
    ids.forget()
    assert not ids.is_recent("C1")
    assert ids.id_for("C1", BARE) != first


def test_a_scanner_that_keeps_firing_stays_one_scan(ids, time):
    first = ids.id_for("C1", BARE)
    for _ in range(4):
        time.at += 2
        assert ids.id_for("C1", BARE) == first


def test_a_second_burst_means_what_the_first_one_said(ids, time):
    said = Counter(Money(6000), "1")
    ids.id_for("C1", said)
    assert ids.meant("C1", BARE) == said
    assert ids.meant("C2", BARE) == BARE
    assert ids.meant("C1", Counter(Money(5900))) == Counter(Money(5900))
    time.at += 3
    assert ids.meant("C1", BARE) == BARE
