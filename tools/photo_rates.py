"""How surely phones read the posters: `python tools/photo_rates.py [KIND …]`.

Every code of the contact sheet (each kind in each theme on three papers) is photographed in ten ways and read
by two decoders that share no code. Prints what share of the photos each has read; gives 1 if a code is missed
as printed or in a mild photo. Needs the extra `test`.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from contact_sheet import first_brief, sample_posters, three_sheets
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter

from shopqun.basics import Refused
from shopqun.posters.boxes import Page, QrBox, Sheet
from shopqun.posters.proof import read_codes_on
from shopqun.posters.service import KINDS
from shopqun.ui.posters.painter import application, paint_page

Picture = NDArray[np.uint8]
AROUND = 4
"""How many modules of the poster a photo shows on each side of the plate."""

WALL = QColor("#B8B4AC")
"""What a photo shows past the edge of the paper."""

SURE = ("as printed", "mild")


@dataclass(frozen=True)
class Photo:
    """One way to photograph: pixels a module (0: as printed), blur in modules, noise of 255, JPEG's quality.

    `turned` is in degrees, `far_edge` how long the far edge is beside the near one, `dark` how much light is
    left in the darkest corner, `contrast` how far black and white still are apart.
    """

    name: str
    px: float
    blur: float = 0.0
    noise: float = 0.0
    jpeg: int = 100
    turned: float = 0.0
    far_edge: float = 1.0
    dark: float = 1.0
    contrast: float = 1.0


PHOTOS = (
    Photo("as printed", 0),
    Photo("mild", 4, blur=0.25, noise=8, jpeg=30),
    Photo("out of focus", 4, blur=0.5, noise=4, jpeg=60),
    Photo("far away", 2, blur=0.25, noise=4, jpeg=60),
    Photo("grainy", 4, blur=0.25, noise=25, jpeg=60),
    Photo("sent on", 3, blur=0.25, noise=4, jpeg=10),
    Photo("from the side", 4, blur=0.25, noise=4, jpeg=60, far_edge=0.7),
    Photo("held askew", 4, blur=0.25, noise=4, jpeg=60, turned=17),
    Photo("half in shadow", 4, blur=0.25, noise=8, jpeg=60, dark=0.3),
    Photo("in the dusk", 4, blur=0.25, noise=8, jpeg=60, contrast=0.3),
)


def main(kinds: Sequence[str]) -> int:
    """Photograph, read, and print the rates and what was missed of that which must be read."""
    read: Counter[tuple[str, str]] = Counter()
    missed: list[str] = []
    for number, (where, box, printed) in enumerate(_codes(kinds or KINDS)):
        for photo in PHOTOS:
            taken = photograph(printed, printed.shape[0] / _modules(box), photo, seed=number)
            for name, decode in DECODERS.items():
                found = decode(taken) == {box.code.payload}
                read[photo.name, name] += found
                if photo.name in SURE and not found:
                    missed.append(f"{name} missed {where} {photo.name}")
        read["", ""] += 1
    print(table(read))
    print("\n".join(missed))
    return 1 if missed else 0


def photograph(printed: Picture, per_module: float, photo: Photo, seed: int) -> Picture:
    """Give the photo of a printed code that has so many pixels a module."""
    if not photo.px:
        return printed
    scale = photo.px / per_module
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    seen = cv2.resize(printed, None, fx=scale, fy=scale, interpolation=how)
    seen = _held(seen, photo)
    seen = cv2.GaussianBlur(seen, (0, 0), photo.blur * photo.px)
    lit = (128 + (seen.astype(np.float64) - 128) * photo.contrast) * _light(seen.shape, photo.dark)
    grainy = lit + np.random.default_rng(seed).normal(0, photo.noise, seen.shape)
    exposed = np.clip(grainy, 0, 255).astype(np.uint8)
    packed = cv2.imencode(".jpg", exposed, [cv2.IMWRITE_JPEG_QUALITY, photo.jpeg])[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8)


def _light(shape: tuple[int, ...], dark: float) -> NDArray[np.float64]:
    """Let the light fall off evenly from the top left corner to the bottom right one."""
    down, across = np.linspace(0, 1, shape[0])[:, None], np.linspace(0, 1, shape[1])[None, :]
    return 1 - (1 - dark) * (down + across) / 2


def _held(seen: Picture, photo: Photo) -> Picture:
    """Turn a picture and lean its far edge back, on a canvas that holds all of it."""
    high, wide = seen.shape
    inset, reach = (1 - photo.far_edge) / 2 * wide, (wide * (2**0.5 - 1) / 2 if photo.turned else 0)
    corners = np.float32([[0, 0], [wide, 0], [wide, high], [0, high]])
    leaning = np.float32([[inset, 0], [wide - inset, 0], [wide, high], [0, high]])
    angle = np.deg2rad(photo.turned)
    spin = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    middle = np.array([wide / 2, high / 2])
    placed = ((leaning - middle) @ spin.T + middle + reach).astype(np.float32)
    canvas = (round(wide + 2 * reach), round(high + 2 * reach))
    how = cv2.getPerspectiveTransform(corners, placed)
    return np.asarray(cv2.warpPerspective(seen, how, canvas, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def printed_code(sheet: Sheet, page: Page, box: QrBox) -> Picture:
    """Render a code with what stands around it, at the resolution it is printed at."""
    application()
    per_mm = sheet.paper.dpi / 25.4
    side = round(_modules(box) * box.module_mm * per_mm)
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(WALL)
    hand = QPainter(picture)
    edge = AROUND * box.module_mm
    hand.translate((edge - box.x) * per_mm, (edge - box.y) * per_mm)
    hand.setClipRect(0, 0, round(sheet.width_mm * per_mm), round(sheet.height_mm * per_mm))
    paint_page(page, hand, per_mm)
    hand.end()
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(side, grey.bytesPerLine())
    return rows[:, :side].copy()


def _modules(box: QrBox) -> int:
    return box.code.plate_modules + 2 * AROUND


def by_zxing(picture: Picture) -> set[str]:
    """Read as the program reads what people bring: as it is, then at twice its size."""
    twice = cv2.resize(picture, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    return _zxing(picture) or _zxing(np.asarray(twice, np.uint8))


def _zxing(picture: Picture) -> set[str]:
    return read_codes_on(Image.fromarray(picture))


def by_wechat() -> Callable[[Picture], set[str]]:
    """Bring WeChat's own decoder."""
    decoder = cv2.wechat_qrcode_WeChatQRCode()
    return lambda picture: set(decoder.detectAndDecode(picture)[0])


DECODERS: dict[str, Callable[[Picture], set[str]]] = {"zxing-cpp": by_zxing, "WeChat": by_wechat()}


def _codes(kinds: Sequence[str]) -> Iterator[tuple[str, QrBox, Picture]]:
    """Give each code of the first page of every sheet: where it stands, its box, how it is printed."""
    with sample_posters() as posters:
        for kind in kinds:
            brief = first_brief(posters, kind)
            if isinstance(brief, Refused):
                continue
            for theme in posters.themes():
                for sheet in three_sheets(posters, brief, theme):
                    for box in sheet.pages[0].codes():
                        where = f"{kind} {theme.key} {sheet.paper.key}"
                        yield where, box, printed_code(sheet, sheet.pages[0], box)


def table(read: Counter[tuple[str, str]]) -> str:
    """Lay the rates out as a table, which is Markdown too."""
    count = read["", ""]
    head = ("photo", "px a module", "blur σ, modules", "noise of 255", "JPEG", *DECODERS)
    rows = [head, ("---",) + ("---:",) * (len(head) - 1)]
    for photo in PHOTOS:
        rates = (f"{100 * read[photo.name, name] / count:.1f} %" for name in DECODERS)
        pixels = f"{photo.px:g}" if photo.px else "all"
        rows.append((photo.name, pixels, f"{photo.blur:g}", f"{photo.noise:g}", str(photo.jpeg), *rates))
    lines = [f"{count} codes", "", *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
