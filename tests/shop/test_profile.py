import pytest

from shopqun.shop.profile import LONGEST_SIGN, Problem, Signboard, refusal_of

LONG = "长" * (LONGEST_SIGN + 1)


@pytest.mark.parametrize(
    ("board", "reason"),
    [
        (Signboard("店", "门口", "", ""), None),
        (Signboard("长" * LONGEST_SIGN, "门口", "1380", "8-20"), None),
        (Signboard("", "门口", "", ""), "shop_name_needed"),
        (Signboard("店", "", "", ""), "place_needed"),
        (Signboard(LONG, "门口", "", ""), "too_long"),
        (Signboard("店", LONG, "", ""), "too_long"),
        (Signboard("店", "门口", LONG, ""), "too_long"),
        (Signboard("店", "门口", "", LONG), "too_long"),
    ],
)
def test_what_papers_must_sign_with(board, reason):
    assert refusal_of(board) == reason


@pytest.mark.parametrize(
    ("code", "mendable"), [("claim_state", True), ("member_words", True), ("gift_stock", False)]
)
def test_only_copies_can_be_made_again(code, mendable):
    assert Problem(code, "1").mendable is mendable
