"""Taking a picture in: upright, in sRGB, as large as print needs, and nothing else that was in the file."""

from __future__ import annotations

import hashlib
import warnings
from io import BytesIO

from PIL import Image, ImageCms, ImageOps, ImageStat, UnidentifiedImageError
from PIL.JpegImagePlugin import JpegImageFile

from shopqun.basics import Refused
from shopqun.livery.picture import Picture

LOGO_PX, PHOTO_PX = 1200, 2000
"""Longest side that is kept: the largest box on A3 at 300 dpi, and on a roll-up at 150."""

MOST_BYTES = 120_000_000
LEAST_PX = 80
_MOST_JPEG_PX, _MOST_PX = 130_000_000, 60_000_000
"""A JPEG is shrunk while it is read; every other format must be unpacked whole."""

_JPEG = b"\xff\xd8\xff"
_PHONE = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"}
_KNOWN = ("PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
_QUALITY = 90
_SEEN = [0] * 128 + [255] * 128
"""What counts as seen of a clear picture: what is more than half there."""


def take_logo(source: bytes) -> Picture | Refused:
    """Take a mark: whole, without its clear margins, clear where it was clear. Refused as `take_photo`."""
    return _taken(source, LOGO_PX, logo=True)


def take_photo(source: bytes) -> Picture | Refused:
    """Take a photo of goods: on white where it was clear; of a moving picture the first.

    Refused: `picture_heic` (a phone's own format), `picture_unknown` (no picture, or a format not read),
    `picture_too_large`, `picture_too_small`, `picture_broken` (cut short).
    """
    return _taken(source, PHOTO_PX, logo=False)


def _taken(source: bytes, longest: int, *, logo: bool) -> Picture | Refused:
    if source[4:8] == b"ftyp" and source[8:12] in _PHONE:
        return Refused("picture_heic")
    try:
        opened = _opened(source, longest)
        if isinstance(opened, Refused):
            return opened
        picture = _in_colour(ImageOps.exif_transpose(opened))
    except (UnidentifiedImageError, Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        unknown = isinstance(error, UnidentifiedImageError)
        return Refused("picture_unknown" if unknown else "picture_too_large")
    except (OSError, ValueError, SyntaxError, EOFError):
        return Refused("picture_broken")
    if logo and picture.mode == "RGBA":
        picture = picture.crop(picture.getchannel("A").getbbox() or None)
    if min(picture.size) < (LEAST_PX if not logo else LEAST_PX // 4) or max(picture.size) < LEAST_PX:
        return Refused("picture_too_small", {"least": LEAST_PX})
    picture.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return _kept(picture if logo else _on_white(picture), lossless=logo)


def _opened(source: bytes, longest: int) -> Image.Image | Refused:
    """Open a picture and look at its size before it is unpacked."""
    if source[:3] == _JPEG:
        jpeg = JpegImageFile(BytesIO(source))
        if jpeg.width * jpeg.height > _MOST_JPEG_PX:
            return Refused("picture_too_large")
        jpeg.draft(None, (longest, longest))
        return jpeg
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        opened = Image.open(BytesIO(source), formats=_KNOWN)
    return Refused("picture_too_large") if opened.width * opened.height > _MOST_PX else opened


def _in_colour(picture: Image.Image) -> Image.Image:
    """Give a picture in sRGB, with an alpha channel only where something shines through."""
    profile = picture.info.get("icc_profile")
    if picture.mode.startswith(("I", "F")):
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L").convert("RGB")
    if picture.has_transparency_data:
        clear = picture.convert("RGBA")
        return clear if clear.getchannel("A").getextrema()[0] != 255 else clear.convert("RGB")
    if profile and picture.mode in {"RGB", "CMYK"}:
        return _by_profile(picture, profile)
    return picture.convert("RGB")


def _by_profile(picture: Image.Image, profile: bytes) -> Image.Image:
    try:
        made = ImageCms.profileToProfile(
            picture,
            ImageCms.ImageCmsProfile(BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode="RGB",
        )
    except (ImageCms.PyCMSError, OSError):
        made = None
    return made or picture.convert("RGB")


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode != "RGBA":
        return picture
    white = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(white, picture).convert("RGB")


def _kept(picture: Image.Image, *, lossless: bool) -> Picture:
    """Write the bare pixels: neither place, camera nor comment goes with them."""
    picture.info = {}
    written = BytesIO()
    if lossless:
        picture.save(written, "PNG", optimize=True)
    else:
        picture.save(written, "JPEG", quality=_QUALITY, subsampling=0, optimize=True)
    data = written.getvalue()
    key = hashlib.sha256(data).hexdigest()
    return Picture(key, *picture.size, clear=picture.mode == "RGBA", tone=_tone(picture), data=data)


def _tone(picture: Image.Image) -> str:
    """Give the mean colour of what is seen."""
    seen = picture.getchannel("A").point(_SEEN) if picture.mode == "RGBA" else None
    return "#" + "".join(f"{round(part):02X}" for part in ImageStat.Stat(picture.convert("RGB"), seen).mean)
