"""One coupon for WeChat: on the clipboard or in a file, its code read before."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from shop_kit import a_paper, public_code

from shopqun.basics import Refused
from shopqun.posters.service import PosterService
from shopqun.ui.posters import painter
from shopqun.ui.posters.pictures import PAPER, PUBLIC, CouponPictures


@pytest.fixture
def heard():
    return []


@pytest.fixture
def pictures(work, launched, clock, heard, qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    return CouponPictures(work, PosterService(launched, clock, lambda: painter), over, heard.append)


def read(image):
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return cv2.wechat_qrcode_WeChatQRCode().detectAndDecode(
        rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()
    )[0]


def test_one_paper_is_copied_as_a_picture_as_wide_as_wechat_shows_it(pictures, hands, heard, launched, clock):
    code = a_paper(launched, clock, "C02")
    pictures.copy(PAPER, code)
    hands.paper.turn_all()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1080, 1920)
    assert read(image) == (f"SQ:{code}",)
    assert heard == ["图片复制好了，码读过，到微信里粘贴就行"]


def test_the_public_code_is_written_to_a_file(pictures, hands, heard, launched, tmp_path, monkeypatch):
    out = tmp_path / "new" / "coupon"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    pictures.save(PUBLIC, "C01")
    hands.paper.turn_all()
    assert read(QImage(str(out.with_suffix(".png")))) == (f"SQ:{public_code(launched, 'C01')}",)
    assert heard == ["存好了，码都读过：coupon.png"]


def test_thinking_better_of_it_draws_nothing(pictures, hands, heard, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    pictures.save(PUBLIC, "C01")
    assert (hands.paper.jobs, heard) == ([], [])


def test_a_paper_nobody_has_is_said(pictures, hands, heard):
    pictures.copy(PAPER, "C0000000000C")
    hands.paper.turn_all()
    assert heard == ["账本里找不到它了，请重新选一个。"]


def test_a_code_that_cannot_be_read_is_not_handed_out(pictures, hands, heard, monkeypatch):
    QGuiApplication.clipboard().clear()
    monkeypatch.setattr(PosterService, "prove", lambda *_: Refused("unreadable_qr"))
    pictures.copy(PUBLIC, "C01")
    hands.paper.turn_all()
    assert QGuiApplication.clipboard().image().isNull()
    assert heard == ["码太小，试读没有读出来。换大一点的尺寸再印。"]


@pytest.mark.parametrize(
    ("kind", "about", "size"), [("price", "F01", (1080, 1920)), ("lottery", "L01", (1654, 2339))]
)
def test_the_poster_of_a_campaign_is_as_large_as_it_must_be(pictures, hands, heard, kind, about, size):
    pictures.copy(kind, about)
    hands.paper.turn_all()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == size
    assert heard == ["图片复制好了，码读过，到微信里粘贴就行"]
