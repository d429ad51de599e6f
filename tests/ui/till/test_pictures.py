from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage

from shopqun.coupons.code import CodeKind, mint
from shopqun.ui.till.pictures import Pictures


def given(what):
    data = QMimeData()
    if what == "file":
        data.setUrls([QUrl.fromLocalFile("/shop/shot.png")])
    elif what == "image":
        image = QImage(4, 4, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        data.setImageData(image)
    return data


def reader(work, codes, seen):
    def read(path: Path):
        seen.append((path.name, path.exists()))
        return codes

    return Pictures(work, read)


@pytest.mark.parametrize(("what", "path"), [("file", ("shot.png", False)), ("image", ("pasted.png", True))])
def test_one_code_is_found(work, hands, qtbot, what, path):
    seen = []
    pictures = reader(work, ("C1",), seen)
    pictures.take(given(what))
    with qtbot.waitSignal(pictures.found) as told:
        hands.paper.turn_all()
    assert told.args == ["C1"]
    assert seen == [path]


def test_a_picture_without_a_code_is_a_sentence(work, hands, qtbot):
    pictures = reader(work, (), [])
    pictures.take(given("file"))
    with qtbot.waitSignal(pictures.unclear) as told:
        hands.paper.turn_all()
    assert told.args == ["图里没有找到码。请截得完整一点，或者手输码旁边的 12 位。"]


def ours(*seeds):
    return tuple(f"SQ:{mint(CodeKind.COUPON, lambda _below, seed=seed: seed).text}" for seed in seeds)


@pytest.mark.parametrize("others", [(), ("https://weixin.qq.com/g/A",)])
def test_several_of_ours_are_asked_about(work, hands, qtbot, others):
    pictures = reader(work, (*others, *ours(1, 2)), [])
    pictures.take(given("file"))
    with qtbot.waitSignal(pictures.several) as told:
        hands.paper.turn_all()
    assert told.args == [ours(1, 2)]


def test_a_groups_code_beside_ours_is_not_meant(work, hands, qtbot):
    pictures = reader(work, ("https://weixin.qq.com/g/A", *ours(3)), [])
    pictures.take(given("file"))
    with qtbot.waitSignal(pictures.found) as told:
        hands.paper.turn_all()
    assert told.args == [ours(3)[0]]


def test_nothing_on_the_clipboard(work, hands, qtbot):
    pictures = reader(work, (), [])
    with qtbot.waitSignal(pictures.unclear):
        pictures.take(given("nothing"))
    assert hands.paper.jobs == []
