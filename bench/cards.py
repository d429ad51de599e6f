"""Cards ten to a sheet, every code read back, beside a bare PDF and beside what people would use; one poster.

Each way of making a batch runs in a process of its own, so that the most memory it took is its own.
"""

import io
import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from statistics import median

import qrcode
from measure import Row, by_turns, seconds
from PIL import Image, ImageDraw
from shops import CLOCK, launched_once

from shopqun.app import painter
from shopqun.posters.brief import Brief
from shopqun.posters.paper import PAPERS
from shopqun.posters.qr import encode
from shopqun.posters.service import PosterService
from shopqun.rooms import open_rooms

TO_A_PAGE = 10
A4_AT_300 = (2480, 3508)
WAYS = {
    "ours": "drawn, read back and recorded",
    "hand": "the same squares, by hand",
    "reportlab": "reportlab + qrcode",
    "pillow": "Pillow, pages as pictures at 300 dpi",
}


def rows(folder: Path, *, quick: bool) -> list[Row]:
    """Make a thousand cards and ten thousand, each way by turns; then one poster, one PNG, one slip."""
    shop = launched_once(folder)
    sizes = ((20, 1),) if quick else ((1_000, 3), (10_000, 1))
    found = [row for size, rounds in sizes for row in _batch(folder, shop, size, rounds)]
    return [*found, *_one(folder, shop, rounds=1 if quick else 11)]


def _batch(folder: Path, shop: Path, size: int, rounds: int) -> Iterator[Row]:
    """Measure a batch; a page as a picture takes so long that only the smaller one is made that way."""
    ways = [way for way in WAYS if way != "reportlab" or find_spec("reportlab") is not None]
    if size > 1_000:
        ways.remove("pillow")
    taken: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
    for _ in range(rounds):
        for way in ways:
            taken[way].append(_alone(way, folder, shop, size))
    ours_s, ours_mb = zip(*taken.pop("ours"), strict=True)
    for way, pairs in taken.items():
        floor_s, floor_mb = zip(*pairs, strict=True)
        pages = size / TO_A_PAGE
        yield Row(f"{size:,} cards, {pages / median(ours_s):.3g} pages a second", ours_s, WAYS[way], floor_s)
        yield Row(f"{size:,} cards, most memory", ours_mb, WAYS[way], floor_mb, "MB")


def _alone(way: str, folder: Path, shop: Path, size: int) -> tuple[float, float]:
    """Make a batch in a process of its own; give its seconds, and the most memory it took in MB."""
    words = [sys.executable, __file__, way, str(folder), str(shop), str(size)]
    took, kilobytes = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()
    return float(took), int(kilobytes) / 1024


def main(way: str, folder: Path, shop: Path, size: int) -> None:
    """Make a batch one way and print the seconds and the kilobytes it took."""
    import resource  # noqa: PLC0415 - Windows has none, and is not measured on

    out = folder / f"{way}.pdf"
    job: Callable[[], object]
    if way == "ours":
        job = _ours(shop, folder, size)
    else:
        payloads = [f"SQ:C{number * 7919:011d}" for number in range(size)]
        job = partial({"hand": by_hand, "reportlab": by_reportlab, "pillow": by_pillow}[way], payloads, out)
    took = seconds(job)
    print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def _ours(shop: Path, folder: Path, size: int) -> Callable[[], object]:
    path = folder / "cards.shopqun"
    shutil.copyfile(shop, path)
    rooms = open_rooms(path, CLOCK, painter)
    batch = str(rooms.coupons.issue("C01", size, request_id="issue").value.id)

    def make() -> None:
        made = rooms.posters.make("card", batch, folder / "ours.pdf", request_id="make").value
        if len(made.proofs) != size:
            raise AssertionError(made)

    return make


def _one(folder: Path, shop: Path, rounds: int) -> Iterator[Row]:
    """Measure what one waits for: a preview, a picture, a slip for a receipt printer."""
    path = folder / "one.shopqun"
    shutil.copyfile(shop, path)
    rooms = open_rooms(path, CLOCK, painter)
    posters, number, out = rooms.posters, count(), folder / "one.png"
    coupon, trial = posters.brief("coupon", "C01"), posters.slip("trial", "")

    def made() -> None:
        posters.make("coupon", "C01", out, size="a6", request_id=f"png-{next(number)}")
        out.unlink()

    for what, job, brief, size, dpi in (
        ("preview of a poster, A4 at 96 dpi", None, coupon, "a4", 96),
        ("PNG of a poster, A6 at 300 dpi", made, coupon, "a6", 300),
        ("slip of 58 mm, dot for dot", None, trial, "thermal58", PAPERS["thermal58"].dpi),
    ):
        sheet = posters.compose(brief, size, posters.theme("fresh"))
        alone = partial(painter().image, sheet, 0, dpi)
        shown = job or partial(_shown, posters, brief, size, dpi)
        yield by_turns(what, shown, "painting it alone", alone, rounds=rounds)
    rooms.close()


def _shown(posters: PosterService, brief: Brief, size: str, dpi: float) -> None:
    """Judge, compose, prove and paint, as the studio does when it shows a poster."""
    posters.findings(brief)
    sheet = posters.compose(brief, size, posters.theme("fresh"))
    posters.prove(sheet)
    painter().image(sheet, 0, dpi)


def by_hand(payloads: list[str], path: Path) -> None:
    """Write a PDF of nothing but the squares of each code."""
    pages = [payloads[start : start + TO_A_PAGE] for start in range(0, len(payloads), TO_A_PAGE)]
    parts = [b"<</Type/Catalog/Pages 2 0 R>>"]
    kids = " ".join(f"{3 + 2 * page} 0 R" for page in range(len(pages)))
    parts.append(f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode())
    for page, codes in enumerate(pages):
        parts.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {4 + 2 * page} 0 R>>".encode()
        )
        drawn = zlib.compress("\n".join(_squares(code, place) for place, code in enumerate(codes)).encode())
        parts.append(b"<</Filter/FlateDecode/Length %d>>stream\n" % len(drawn) + drawn + b"\nendstream")
    path.write_bytes(_assembled(parts))


def _squares(payload: str, place: int) -> str:
    left, bottom = 60 + 270 * (place % 2), 40 + 160 * (place // 2)
    runs = encode(payload).runs
    return (
        "\n".join(f"{left + 2 * x} {bottom - 2 * y} {2 * wide} {2 * high} re" for x, y, wide, high in runs)
        + " f"
    )


def _assembled(parts: list[bytes]) -> bytes:
    out, places = io.BytesIO(), []
    out.write(b"%PDF-1.4\n")
    for number, part in enumerate(parts, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj" % number + part + b"endobj\n")
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(parts) + 1, table))
    return out.getvalue()


def by_reportlab(payloads: list[str], path: Path) -> None:
    """Do it as most scripts do: one picture a code, placed on a canvas; nothing is read back."""
    from reportlab.lib.pagesizes import A4  # noqa: PLC0415 - only the bench extra has it
    from reportlab.lib.utils import ImageReader  # noqa: PLC0415
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    canvas = Canvas(str(path), pagesize=A4)
    for number, payload in enumerate(payloads):
        place = number % TO_A_PAGE
        picture = qrcode.make(payload, box_size=4).get_image()
        canvas.drawImage(ImageReader(picture), 60 + 270 * (place % 2), 40 + 160 * (place // 2), 90, 90)
        canvas.drawString(170 + 270 * (place % 2), 80 + 160 * (place // 2), payload)
        if place == TO_A_PAGE - 1:
            canvas.showPage()
    canvas.save()


def by_pillow(payloads: list[str], path: Path) -> None:
    """Paste pictures of codes onto pictures of pages; Pillow keeps every page until it saves."""
    starts = range(0, len(payloads), TO_A_PAGE)
    first, *rest = [_pasted(payloads[start : start + TO_A_PAGE]) for start in starts]
    first.save(path, "PDF", save_all=True, append_images=rest, resolution=300)


def _pasted(payloads: list[str]) -> Image.Image:
    page = Image.new("L", A4_AT_300, 255)
    pen = ImageDraw.Draw(page)
    for place, payload in enumerate(payloads):
        left, top = 250 + 1125 * (place % 2), 170 + 660 * (place // 2)
        page.paste(qrcode.make(payload, box_size=13).get_image(), (left, top))
        pen.text((left + 460, top + 160), payload, fill=0)
    return page


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
