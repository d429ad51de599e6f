"""Pictures made for tests: a photo, and marks of awkward shapes."""

from io import BytesIO

from PIL import Image, ImageDraw

RED, GREEN = (200, 30, 40), (28, 122, 62)


def photo(width=1600, height=1200):
    """A red photo with a green left half, as JPEG."""
    picture = Image.new("RGB", (width, height), RED)
    picture.paste(GREEN, (0, 0, width // 2, height))
    return _written(picture, "JPEG")


def logo(width=600, height=600, colour=GREEN, *, clear=True):
    """A disc filling its picture, clear around it or on white, as PNG."""
    picture = Image.new("RGBA", (width, height), (0, 0, 0, 0) if clear else (255, 255, 255, 255))
    ImageDraw.Draw(picture).ellipse((0, 0, width - 1, height - 1), fill=(*colour, 255))
    return _written(picture, "PNG")


def _written(picture, kind):
    out = BytesIO()
    picture.save(out, kind)
    return out.getvalue()
