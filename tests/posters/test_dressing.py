"""What is left off where there is no room, and which pictures are too coarse."""

from dataclasses import replace

import pytest

from shopqun.livery.picture import Brand, Picture
from shopqun.posters.boxes import ImageBox, Page, Sheet
from shopqun.posters.dressing import coarsest, less_and_less
from shopqun.posters.paper import PAPERS
from tests.posters.sample_briefs import COUPON, FRUIT, GROUP, SALE

PICTURE = Picture("k", 600, 600)
WORN = replace(FRUIT, brand=Brand(PICTURE, "#C2185B"))
BARE = replace(FRUIT, brand=Brand(None, "#C2185B"))


def test_first_the_mark_is_left_off_then_the_photos_and_the_colour_stays():
    whole = replace(COUPON, shop=WORN, photo=PICTURE)
    assert list(less_and_less(whole)) == [
        whole,
        replace(COUPON, shop=BARE, photo=PICTURE),
        replace(COUPON, shop=BARE),
    ]
    first = replace(SALE.items[0], photo=PICTURE)
    sale = replace(SALE, items=(first, *SALE.items[1:]))
    assert list(less_and_less(sale)) == [sale, SALE]
    assert list(less_and_less(GROUP)) == [GROUP]


@pytest.mark.parametrize(
    ("paper", "side", "found"),
    [
        ("a4", 100, None),
        ("a4", 102, 149),
        ("x_banner", 200, None),
        ("x_banner", 210, 73),
        ("square_wx", 90, None),
    ],
)
def test_a_picture_is_coarse_where_the_eye_sees_its_pixels(paper, side, found):
    """600 pixels on 101.6 mm are 150 an inch; a banner is seen from farther away."""
    page = Page((ImageBox(0, 0, side, side, PICTURE),))
    assert coarsest(Sheet("", 0, 0, PAPERS[paper], (page,))) == found
