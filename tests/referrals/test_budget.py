import pytest

from shopqun.referrals.budget import RewardBudget


@pytest.mark.parametrize(
    ("whole", "paid", "promised", "cost", "fits"),
    [
        (10_000, 4_000, 4_000, 2_000, True),  # exactly what is left
        (10_000, 4_000, 4_000, 2_001, False),
        (10_000, 9_000, 3_000, 1, False),  # over already: the owner said yes
        (10_000, 9_000, 3_000, 0, True),  # points cost nothing
        (0, 9_000, 3_000, 50_000, True),  # no limit was set
    ],
)
def test_one_more_fits_or_not(whole, paid, promised, cost, fits):
    budget = RewardBudget(whole, paid, promised)
    assert budget.left_fen == whole - paid - promised
    assert budget.bears(cost) is fits
