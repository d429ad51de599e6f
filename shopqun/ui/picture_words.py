"""Why a picture was not taken in, said where pictures come in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.basics import Refused


def refused(why: Refused) -> str:
    """Say why, and what to do."""
    said = {
        "picture_heic": QCoreApplication.translate(
            "Pictures", "这是苹果手机的 HEIC 照片。手机上用微信发给自己，再存下来就是 JPG。"
        ),
        "picture_unknown": QCoreApplication.translate(
            "Pictures", "这个文件不是照片。请用 JPG、PNG 或 WebP。"
        ),
        "picture_too_large": QCoreApplication.translate(
            "Pictures", "这张图太大了。请缩到 6000 像素以内，存成 JPG。"
        ),
        "picture_too_small": QCoreApplication.translate(
            "Pictures", "这张图太小，印出来会糊。请换一张大点的。"
        ),
        "picture_broken": QCoreApplication.translate("Pictures", "这张图没有传完整。请把原图重新发一次。"),
        "bad_colour": QCoreApplication.translate("Pictures", "颜色要写成 # 加六位，不会写就按“选颜色”。"),
    }
    return said.get(why.reason) or QCoreApplication.translate("Pictures", "这一下没有做成，请再按一次。")
