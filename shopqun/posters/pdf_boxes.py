"""Where a print shop cuts: the boxes of a PDF's pages, added as an update at its end (ISO 32000, 7.5.6)."""

from __future__ import annotations

import re

from shopqun.posters.paper import MM_PER_PT

_PAGE = re.compile(rb"(?<=\n)(\d+) 0 obj\n(<<\n/Type /Page\n.*?>>\nendobj\n)", re.DOTALL)
_MEDIA = re.compile(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")
_TRIM = re.compile(rb"/TrimBox \[[^\]]*\]")
_TRAILER = re.compile(rb"trailer\n<<\n(.*?)>>\nstartxref\n(\d+)", re.DOTALL)


def with_bleed(document: bytes, bleed_mm: float) -> bytes:
    """Give a PDF as Qt writes it with its pages' TrimBox so far inside, and the whole page as BleedBox."""
    trailer, start = _TRAILER.findall(document)[-1]
    made, entries = bytearray(document), []
    for number, body in _PAGE.findall(document):
        entries.append((int(number), len(made)))
        made += number + b" 0 obj\n" + _boxed(body, bleed_mm / MM_PER_PT)
    table = len(made)
    made += b"xref\n"
    for number, place in entries:
        made += b"%d 1\n%010d 00000 n \n" % (number, place)
    made += b"trailer\n<<\n" + trailer + b"/Prev " + start + b"\n>>\nstartxref\n%d\n%%%%EOF\n" % table
    return bytes(made)


def _boxed(page: bytes, inset: float) -> bytes:
    wide, high = (float(side) for side in _MEDIA.findall(page)[0])
    trim = b"/TrimBox [%.4f %.4f %.4f %.4f]" % (inset, inset, wide - inset, high - inset)
    bleed = b"/BleedBox [0 0 %.4f %.4f]" % (wide, high)
    return _TRIM.sub(trim + b"\n" + bleed, page, count=1)
