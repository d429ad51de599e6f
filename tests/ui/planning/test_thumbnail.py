from __future__ import annotations

import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from shopqun.basics import Refused
from shopqun.ui.planning.invite import invite_of
from shopqun.ui.planning.thumbnail import PosterHand, PosterThumbnail


def as_pillow(picture: QImage) -> Image.Image:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    raw = Image.frombytes("L", (grey.bytesPerLine(), grey.height()), bytes(grey.constBits()))
    return raw.crop((0, 0, grey.width(), grey.height())).resize((grey.width() * 4, grey.height() * 4))


def test_the_poster_is_drawn_and_its_code_leads_nowhere(theme, qtbot, hand, fruit):
    shown = PosterThumbnail(theme, hand)
    qtbot.addWidget(shown)
    shown.show_brief(invite_of(fruit))
    assert (shown.picture.width(), shown.picture.height()) == (164, 232)
    assert shown.accessibleName() == "进群海报：到货早报，群里先知道"
    assert zxingcpp.read_barcodes(as_pillow(shown.picture)) == []
    assert not shown.grab().isNull()


def test_the_same_words_are_laid_out_once(theme, qtbot, hand, fruit):
    asked = []
    shown = PosterThumbnail(
        theme, PosterHand(lambda brief: asked.append(brief) or hand.compose(brief), hand.draw)
    )
    qtbot.addWidget(shown)
    shown.show_brief(invite_of(fruit))
    shown.show_brief(invite_of(fruit))
    assert len(asked) == 1


def test_what_has_no_room_leaves_the_last_poster(theme, qtbot, hand, fruit, hotpot):
    answers = [hand.compose(invite_of(fruit)), Refused("no_room")]
    shown = PosterThumbnail(theme, PosterHand(lambda _: answers.pop(0), hand.draw))
    qtbot.addWidget(shown)
    shown.show_brief(invite_of(fruit))
    before = shown.picture
    shown.show_brief(invite_of(hotpot))
    assert shown.picture == before
    theme.changed.emit()
    assert not shown.picture.isNull()
