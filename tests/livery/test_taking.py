"""Whatever file she brings: taken in as it should be, or refused with a reason that has a cure."""

import hashlib
from io import BytesIO

import pytest
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

from shopqun.basics import Refused
from shopqun.livery import taking
from shopqun.livery.picture import Picture
from shopqun.livery.taking import take_logo, take_photo

RED, BLUE = (220, 20, 30), (20, 30, 220)
UP = 0x0112


def written(picture, kind, **how):
    out = BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


def half_red(size=(400, 200), mode="RGB"):
    """A red picture whose right half is blue."""
    picture = Image.new("RGB", size, RED)
    picture.paste(BLUE, (size[0] // 2, 0, *size))
    return picture.convert(mode)


def looked_at(taken):
    assert isinstance(taken, Picture), taken
    picture = Image.open(BytesIO(taken.data))
    picture.load()
    assert picture.size == (taken.width, taken.height)
    assert hashlib.sha256(taken.data).hexdigest() == taken.key
    return picture


def near(one, other, slack=16):
    return all(abs(a - b) <= slack for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("JPEG", "RGB"),
        ("JPEG", "L"),
        ("JPEG", "CMYK"),
        ("PNG", "RGB"),
        ("PNG", "RGBA"),
        ("PNG", "P"),
        ("PNG", "1"),
        ("WEBP", "RGB"),
        ("GIF", "P"),
        ("BMP", "RGB"),
        ("TIFF", "CMYK"),
        ("AVIF", "RGB"),
    ],
)
def test_every_usual_format_comes_out_as_plain_colour(kind, mode):
    picture = looked_at(take_photo(written(half_red(mode=mode), kind)))
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (400, 200))
    if mode not in {"L", "1"}:
        assert near(picture.getpixel((40, 100)), RED, 40)
        assert near(picture.getpixel((360, 100)), BLUE, 40)


def test_grey_of_sixteen_bits_keeps_its_tones():
    deep = Image.new("I;16", (200, 200), 0x8000)
    assert near(looked_at(take_photo(written(deep, "PNG"))).getpixel((100, 100)), (128, 128, 128), 2)


@pytest.mark.parametrize(
    ("turn", "size", "corner"),
    [(1, (400, 200), RED), (3, (400, 200), BLUE), (6, (200, 400), RED), (8, (200, 400), BLUE)],
)
def test_a_photo_stands_upright_whatever_the_camera_noted(turn, size, corner):
    exif = Image.Exif()
    exif[UP] = turn
    picture = looked_at(take_photo(written(half_red(), "JPEG", exif=exif)))
    assert picture.size == size
    assert near(picture.getpixel((20, 20)), corner)


def test_nothing_but_the_pixels_is_kept():
    exif = Image.Exif()
    exif[0x0110] = "a phone"
    exif[0x8825] = {1: "N", 2: (31.0, 12.0, 5.0), 3: "E", 4: (121.0, 28.0, 1.0)}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    noted = PngImagePlugin.PngInfo()
    noted.add_text("Author", "somebody")
    files = (
        written(half_red(), "JPEG", exif=exif, comment=b"at home", icc_profile=profile, dpi=(72, 72)),
        written(half_red(), "PNG", exif=exif, pnginfo=noted, icc_profile=profile),
        written(half_red(), "WEBP", exif=exif, xmp=b"<x/>"),
    )
    for take in (take_photo, take_logo):
        for file in files:
            taken = take(file)
            picture = looked_at(taken)
            assert not picture.getexif()
            assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
            assert not [
                word for word in (b"phone", b"home", b"somebody", b"GPS", b"ICC") if word in taken.data
            ]


def test_a_photo_is_no_larger_than_print_needs():
    assert looked_at(take_photo(written(half_red((4000, 1000)), "JPEG"))).size == (2000, 500)
    assert looked_at(take_logo(written(half_red((1000, 4000)), "PNG"))).size == (300, 1200)
    assert looked_at(take_photo(written(half_red((300, 200)), "PNG"))).size == (300, 200)


def test_a_jpeg_of_a_hundred_million_pixels_is_shrunk_while_it_is_read():
    picture = looked_at(take_photo(written(Image.new("L", (12000, 8400), 90), "JPEG", quality=30)))
    assert picture.size == (2000, 1400)


def test_a_logo_keeps_what_shines_through_and_loses_its_clear_margin():
    drawn = Image.new("RGBA", (600, 600), (0, 0, 0, 0))
    ImageDraw.Draw(drawn).rectangle((100, 200, 499, 399), fill=(*RED, 255))
    ImageDraw.Draw(drawn).rectangle((200, 250, 299, 349), fill=(0, 0, 0, 0))
    taken = take_logo(written(drawn, "PNG"))
    picture = looked_at(taken)
    assert (picture.format, picture.mode, picture.size) == ("PNG", "RGBA", (400, 200))
    assert taken.clear
    assert taken.tone == "#DC141E"


def test_what_is_clear_in_a_photo_is_white():
    drawn = Image.new("RGBA", (200, 200), (0, 0, 0, 0))
    picture = looked_at(take_photo(written(drawn, "PNG")))
    assert near(picture.getpixel((100, 100)), (255, 255, 255), 1)


def test_a_solid_logo_with_an_alpha_channel_is_solid():
    taken = take_logo(written(half_red(mode="RGBA"), "PNG"))
    assert not isinstance(taken, Refused)
    assert (taken.clear, looked_at(taken).mode) == (False, "RGB")


def test_of_a_moving_picture_the_first_is_taken():
    frames = [Image.new("RGB", (200, 200), RED), Image.new("RGB", (200, 200), BLUE)]
    for kind in ("GIF", "WEBP", "PNG"):
        moving = written(frames[0], kind, save_all=True, append_images=frames[1:])
        assert near(looked_at(take_photo(moving)).getpixel((100, 100)), RED, 8)


def test_a_colour_profile_is_followed_and_a_broken_one_passed_over():
    wide = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for profile in (wide, b"no profile", b""):
        picture = looked_at(take_photo(written(half_red(), "JPEG", icc_profile=profile)))
        assert picture.getpixel((20, 20))[0] > 150


JPEG = written(half_red((800, 600)), "JPEG")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (b"\x00\x00\x00\x18ftypheic" + b"\0" * 200, "picture_heic"),
        (b"\x00\x00\x00\x18ftypmif1" + b"\0" * 200, "picture_heic"),
        (b"", "picture_unknown"),
        (b"%PDF-1.7 not a picture", "picture_unknown"),
        (b"PK\x03\x04 a workbook", "picture_unknown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture_unknown"),
        (b"\x00\x00\x00\x18ftypmp42" + b"\0" * 200, "picture_unknown"),
        (JPEG[: len(JPEG) // 2], "picture_broken"),
        (JPEG[:20], "picture_broken"),
        (written(half_red((800, 600)), "PNG")[:900], "picture_broken"),
        (written(half_red((60, 60)), "PNG"), "picture_too_small"),
        (written(Image.new("1", (9000, 8000)), "PNG"), "picture_too_large"),
        (written(Image.new("1", (12000, 9000)), "PNG"), "picture_too_large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_printed_is_refused_with_its_reason(source, reason):
    for take in (take_photo, take_logo):
        taken = take(source)
        assert isinstance(taken, Refused)
        assert taken.reason == reason


def test_a_jpeg_of_too_many_pixels_is_not_unpacked(monkeypatch):
    monkeypatch.setattr(taking, "_MOST_JPEG_PX", 10_000)
    taken = take_photo(JPEG)
    assert isinstance(taken, Refused)
    assert taken.reason == "picture_too_large"


def test_a_long_logo_may_be_low():
    taken = take_logo(written(half_red((600, 40)), "PNG"))
    assert isinstance(taken, Picture)
    assert (taken.width, taken.height) == (600, 40)
    assert isinstance(take_photo(written(half_red((600, 40)), "PNG")), Refused)
