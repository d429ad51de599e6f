"""What the studio says of photos and of papers of her own size."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shopqun.livery.worn import Goods
from shopqun.posters.paper import LEAST_MM, MOST_MM


def photo() -> str:
    """Head the field."""
    return QCoreApplication.translate("Posters", "照片")


def which() -> str:
    """Ask which article the photo is of."""
    return QCoreApplication.translate("Posters", "哪样货的照片")


def goods(one: Goods) -> str:
    """Name an article, and whether it has its photo."""
    if one.photo is None:
        return one.name
    return QCoreApplication.translate("Posters", "{name}（有照片）").format(name=one.name)


def none_yet() -> str:
    """Say that there is no photo."""
    return QCoreApplication.translate("Posters", "还没有照片")


def bring() -> str:
    """Ask for a photo."""
    return QCoreApplication.translate("Posters", "照片拖到这里")


def note() -> str:
    """Say that it may be pasted."""
    return QCoreApplication.translate("Posters", "也可以 Ctrl+V")


def pick() -> str:
    """Name the button that asks for a file."""
    return QCoreApplication.translate("Posters", "选照片")


def off() -> str:
    """Name the button that takes the photo off."""
    return QCoreApplication.translate("Posters", "不用照片")


def aiming() -> str:
    """Say what a press on the photo does."""
    return QCoreApplication.translate("Posters", "点照片上要紧的地方，裁边时留住它")


def taken() -> str:
    """Say that the photo is on the poster."""
    return QCoreApplication.translate("Posters", "照片放上去了，拍摄地点等信息没有带进来")


def taken_off() -> str:
    """Say that the photo is off."""
    return QCoreApplication.translate("Posters", "照片拿下来了")


def aimed() -> str:
    """Say that the crop keeps what was pressed."""
    return QCoreApplication.translate("Posters", "按您点的地方裁好了")


def coarse(dpi: int) -> str:
    """Say that a picture will look blurred on this paper."""
    words = QCoreApplication.translate("Posters", "照片印这么大会糊（每英寸只有 {dpi} 点），请换张大点的原图")
    return words.format(dpi=dpi)


def cut_lines() -> str:
    """Say what the two lines on the preview are."""
    return QCoreApplication.translate("Posters", "红实线是裁切线，线外 3 毫米会裁掉；字都在虚线里")


def own_size() -> str:
    """Name the choice of a size of her own, and head its question."""
    return QCoreApplication.translate("Posters", "自定尺寸…")


def sides() -> str:
    """Ask for both sides."""
    return QCoreApplication.translate("Posters", "宽 × 高，毫米，例如 210x148")


def take_size() -> str:
    """Name the button that takes the size."""
    return QCoreApplication.translate("Posters", "用这个尺寸")


def bad_size() -> str:
    """Say what a size is."""
    words = QCoreApplication.translate("Posters", "尺寸要写宽x高，每边 {least} 到 {most} 毫米，例如 210x148")
    return words.format(least=LEAST_MM, most=MOST_MM)
