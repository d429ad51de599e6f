"""What a gesture answers."""

from flashsales.sale_kit import START

from shopqun.flashsales.answers import ClaimAnswer, answer_of
from shopqun.flashsales.claims import Claim, ClaimState


def test_a_claim_says_what_its_person_needs():
    claim = Claim(7, "F01", "S01", 3, "王", "m:3", 2, "K1", ClaimState.WAITING, START, place=4)
    assert answer_of(claim, (8, 9)) == ClaimAnswer(7, "F01", "S01", "王", 2, "waiting", "K1", 4, (8, 9))
