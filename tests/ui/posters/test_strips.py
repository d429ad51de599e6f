"""Strips of receipt printers, dot for dot, read by a decoder the program does not use."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from posters.sample_briefs import FRESH, FRUIT, RECEIPT, SLIP
from PySide6.QtGui import QImage

from shopqun.posters.layout import compose
from shopqun.posters.paper import PAPERS
from shopqun.posters.trial_slip import trial_slip
from shopqun.ui.posters import painter

DOTS = {"thermal58": 384, "thermal80": 576}
STRIPS = [(brief, key) for brief in (SLIP, RECEIPT, trial_slip(FRUIT)) for key in DOTS]


def strip_of(brief, key):
    sheet = compose(brief, PAPERS[key], FRESH, painter.measure)
    return painter.image(sheet, 0, sheet.paper.dpi)


def grey(image):
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width()].copy()


@pytest.mark.parametrize(("brief", "key"), STRIPS)
def test_a_strip_has_the_printers_dots_in_black_and_white(brief, key):
    image = strip_of(brief, key)
    assert image.width() == DOTS[key]
    assert image.format() == QImage.Format.Format_Mono
    assert set(np.unique(grey(image))) == {0, 255}


@pytest.mark.parametrize(("brief", "key"), [case for case in STRIPS if case[0] is not RECEIPT])
def test_wechats_decoder_reads_the_strip(brief, key):
    page = cv2.cvtColor(grey(strip_of(brief, key)), cv2.COLOR_GRAY2BGR)
    assert cv2.wechat_qrcode_WeChatQRCode().detectAndDecode(page)[0] == (f"SQ:{brief.code}",)


def test_other_resolutions_keep_their_grey():
    sheet = compose(SLIP, PAPERS["thermal58"], FRESH, painter.measure)
    assert painter.image(sheet, 0, 96).format() != QImage.Format.Format_Mono
