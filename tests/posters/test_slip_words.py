from datetime import datetime

import pytest

from shopqun.basics import SHOP_ZONE
from shopqun.posters import slip_words
from tests.posters.sample_briefs import BROTH, PERCENT, TANGERINES, WEEKDAY


@pytest.mark.parametrize(
    ("offer", "words"),
    [
        (WEEKDAY, "满 59 减 8 元券"),
        (TANGERINES, "砂糖橘500g一份"),
        (BROTH, "鸳鸯锅底一份，满 150 元可用"),
    ],
)
def test_what_a_paper_is_worth_in_one_line(offer, words):
    assert slip_words.worth(offer) == words


def test_a_percent_paper_says_its_threshold_and_its_cap():
    assert slip_words.worth(PERCENT) == "8.8 折券，满 300 元可用，最多减 60 元"


def test_an_instant_is_written_with_its_day():
    assert slip_words.moment(datetime(2027, 3, 5, 19, 5, tzinfo=SHOP_ZONE)) == "2027-03-05 19:05"
