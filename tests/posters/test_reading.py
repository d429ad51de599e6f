from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

import shopqun.posters.reading
from shopqun.basics import ShopTrouble, Trouble
from shopqun.posters.qr import encode
from shopqun.posters.reading import read_codes, read_theme

ONE, TWO = "SQ:C7K2M9QX4T3F", "https://weixin.qq.com/g/AwYAAJ3k2mX0dQb9"


def picture(*payloads: str, px: int = 6, mode: str = "RGB", ground: object = "white") -> Image.Image:
    side = 45 * px
    made = Image.new(mode, (side * max(len(payloads), 1), side), ground)
    pen = ImageDraw.Draw(made)
    black = (0, 0, 0, 255) if mode == "RGBA" else "black" if mode != "CMYK" else (0, 0, 0, 255)
    for number, payload in enumerate(payloads):
        for x, y, w, h in encode(payload).runs:
            left, top = number * side + (x + 4) * px, (y + 4) * px
            pen.rectangle((left, top, left + w * px - 1, top + h * px - 1), fill=black)
    return made


def packed(made: Image.Image, kind: str = "PNG", **how: object) -> bytes:
    held = BytesIO()
    made.save(held, kind, **how)
    return held.getvalue()


def turned(made: Image.Image) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return packed(made.rotate(90, expand=True), "JPEG", exif=exif, quality=90)


def noisy(made: Image.Image) -> Image.Image:
    return Image.blend(made.convert("L"), Image.effect_noise(made.size, 60), 0.4)


@pytest.mark.parametrize(
    "held",
    [
        packed(picture(ONE)),
        packed(picture(ONE), "JPEG", quality=40),
        packed(picture(ONE).convert("L")),
        packed(picture(ONE).convert("P")),
        packed(picture(ONE, mode="RGBA", ground=(0, 0, 0, 0))),
        packed(picture(ONE, mode="CMYK", ground=(0, 0, 0, 0)), "JPEG"),
        packed(picture(ONE).convert("1")),
        packed(picture(ONE), "BMP"),
        turned(picture(ONE)),
        packed(picture(ONE, px=2)),
        packed(noisy(picture(ONE, px=20))),
    ],
    ids=["png", "jpeg", "grey", "palette", "clear", "cmyk", "1-bit", "bmp", "turned", "small", "noisy"],
)
def test_a_code_is_read_from_every_kind_of_picture(held: bytes):
    assert read_codes(held) == (ONE,)


def test_each_code_comes_once():
    assert sorted(read_codes(packed(picture(ONE, TWO, ONE)))) == sorted([ONE, TWO])


def test_a_picture_without_codes_gives_none():
    assert read_codes(packed(Image.new("RGB", (300, 300), "white"))) == ()


def test_a_file_is_read_by_its_path(tmp_path: Path):
    (tmp_path / "群码.png").write_bytes(packed(picture(TWO)))
    assert read_codes(tmp_path / "群码.png") == (TWO,)


@pytest.mark.parametrize(
    "held", [b"", b"PK\x03\x04 no picture", packed(picture(ONE))[:200]], ids=["empty", "zip", "cut"]
)
def test_what_is_no_picture_is_trouble(held: bytes):
    with pytest.raises(ShopTrouble) as caught:
        read_codes(held)
    assert caught.value.kind is Trouble.UNREADABLE


def test_a_missing_file_is_trouble(tmp_path: Path):
    for read in (read_codes, read_theme):
        with pytest.raises(ShopTrouble) as caught:
            read(tmp_path / "none.png")
        assert caught.value.kind is Trouble.NOT_FOUND


def test_a_huge_picture_is_trouble_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shopqun.posters.reading, "MOST_PIXELS", 1000)
    with pytest.raises(ShopTrouble) as caught:
        read_codes(packed(picture(ONE)))
    assert caught.value.kind is Trouble.UNREADABLE


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"ink": "green"}'])
def test_what_is_no_theme_is_trouble(tmp_path: Path, text: str):
    (tmp_path / "theme.json").write_text(text, encoding="utf-8")
    with pytest.raises(ShopTrouble) as caught:
        read_theme(tmp_path / "theme.json")
    assert caught.value.kind is Trouble.UNREADABLE
