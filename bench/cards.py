"""Cards ten to a sheet, every code read back, beside a bare PDF and beside what people would use."""

import io
import shutil
import zlib
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import qrcode
from measure import Row, by_turns
from shops import CLOCK, launched_once

from shopqun.app import painter
from shopqun.posters.qr import encode
from shopqun.rooms import Rooms, open_rooms

TO_A_PAGE = 10


def rows(folder: Path, *, quick: bool) -> list[Row]:
    """Make a thousand cards and ten thousand."""
    path = folder / "cards.shopqun"
    shutil.copyfile(launched_once(folder), path)
    rooms = open_rooms(path, CLOCK, painter)
    sizes = ((20, 1),) if quick else ((1_000, 3), (10_000, 1))
    found = [row for size, rounds in sizes for row in _of(rooms, folder, size, rounds)]
    rooms.close()
    return found


def _of(rooms: Rooms, folder: Path, size: int, rounds: int) -> list[Row]:
    issued = rooms.coupons.issue("C01", size, request_id=f"issue-{size}").value
    payloads = [f"SQ:{code.replace('-', '')}" for code in issued.codes]
    number = count()

    def ours() -> None:
        out = folder / f"cards-{size}-{next(number)}.pdf"
        made = rooms.posters.make("card", str(issued.id), out, size="a4", request_id=out.name).value
        if len(made.files) != 1:
            raise AssertionError(made)

    bare, usual = folder / "bare.pdf", folder / "usual.pdf"
    floors = {"the same squares, by hand": lambda: bare.write_bytes(by_hand(payloads))}
    if find_spec("reportlab") is not None:
        floors["reportlab + qrcode + Pillow"] = lambda: as_usual(payloads, usual)
    what = f"{size:,} cards, drawn and read back"
    return [by_turns(what, ours, name, floor, rounds=rounds) for name, floor in floors.items()]


def by_hand(payloads: list[str]) -> bytes:
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
    return _assembled(parts)


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


def as_usual(payloads: list[str], path: Path) -> None:
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
