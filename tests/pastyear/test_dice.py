from tests.pastyear.year_kit import seeded


def test_the_same_draws_give_the_same_story():
    one, other = (seeded(3) for _ in range(2))
    for dice in (one, other):
        dice.days(0.1)
    assert [one.around(40), one.heavy(), one.below(9)] == [other.around(40), other.heavy(), other.below(9)]


def test_draws_stay_in_their_bounds():
    dice = seeded(5)
    for _ in range(2000):
        assert 0 <= dice.below(7) < 7
        assert 0 <= dice.heavy() <= 1
        assert dice.days(0.5) >= 0
        assert 4 < dice.around(40) < 400
    assert dice.chance(1.0)
    assert not dice.chance(0.0)


def test_what_happens_so_often_a_day_happens_that_often():
    dice = seeded(6)
    waits = [dice.days(0.1) for _ in range(4000)]
    assert 9 < sum(waits) / len(waits) < 11
