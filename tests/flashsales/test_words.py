"""The text for the group."""

from flashsales.sale_kit import CHERRY, ORANGE, SALE, STRAWBERRY

from shopqun.flashsales.sale import Board, Standing
from shopqun.flashsales.words import words_left


def test_says_what_is_left_and_what_is_gone():
    board = Board(
        SALE, (Standing(STRAWBERRY, held=1, taken=1), Standing(ORANGE), Standing(CHERRY, held=1, waiting=4))
    )
    assert words_left(board) == (
        "【周六鲜果夜市】现在还有：\n"
        "丹东99草莓500g 23.9元 还剩3份\n"
        "赣南脐橙2.5kg 18.8元 还剩3份\n"
        "智利车厘子JJ 500g 35.9元 已抢完"
    )
