from shopqun.coupons.code import CodeKind, parse
from shopqun.posters.trial_slip import TRIAL_CODE, trial_slip
from tests.posters.sample_briefs import FRUIT


def test_its_code_has_the_right_form_and_is_what_a_coupon_looks_like():
    assert parse(TRIAL_CODE).kind is CodeKind.COUPON
    assert trial_slip(FRUIT).code == TRIAL_CODE


def test_it_says_what_the_till_answers():
    assert "店里没发过这张券" in " ".join(trial_slip(FRUIT).notes)
