"""One painter for preview, PNG, PDF, printer and proof. Needs no window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)
from PySide6.QtPrintSupport import QPrinter

from shopqun.basics import ShopTrouble, Trouble
from shopqun.posters.boxes import ASCENT, Box, ImageBox, Page, PathBox, QrBox, RectBox, Shape, Sheet, TextBox
from shopqun.posters.paper import MM_PER_INCH
from shopqun.posters.pdf_boxes import with_bleed
from shopqun.posters.proof import GreyPage
from shopqun.ui.posters import fonts, photos
from shopqun.ui.posters.bleed import paint_bleed
from shopqun.ui.posters.fonts import FONT_PX, application, font

measure = fonts.measure
missing_characters = fonts.missing_characters
PDF_DPI = 1200
FAST_PNG = 80
"""Qt's `quality` for PNG: light compression, a fifth of the time (libraries.md)."""

_SAME = 0.01
"""By how much a printer's resolution may differ from 8 dots a mm: 203 stands for 203.2."""
_TWO_TONE = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
_WHITE, _BLACK = QColor(255, 255, 255), QColor(0, 0, 0)


def paint_page(page: Page, painter: QPainter, px_per_mm: float) -> None:
    """Paint one page with its top left corner at the painter's origin."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(px_per_mm, px_per_mm)
    for box in page.boxes:
        _paint_box(box, painter)
    painter.restore()


def image(sheet: Sheet, number: int = 0, dpi: float = 96, *, bleed: bool = False) -> QImage:
    """Give one page of a sheet (from 0) as a picture on white, trimmed, or with the bleed it has.

    A receipt printer's strip at its own resolution is black or white, dot for dot as it is printed.
    """
    shown = sheet if bleed else replace(sheet, bleed_mm=0.0)
    return _drawn(shown, number, dpi, QImage.Format.Format_ARGB32_Premultiplied)


def render_pages(sheet: Sheet, dpi: float) -> Iterator[GreyPage]:
    """Give every page in grey, as the proof reads it; a page is rendered when it is asked for."""
    for number in range(len(sheet.pages)):
        # the format that Qt turns into grey most quickly
        coloured = _drawn(replace(sheet, bleed_mm=0.0), number, dpi, QImage.Format.Format_RGB888)
        grey = coloured.convertToFormat(QImage.Format.Format_Grayscale8)
        width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
        raw = bytes(grey.constBits())
        pixels = b"".join(raw[y * stride : y * stride + width] for y in range(height))
        yield GreyPage(width, height, pixels)


def _drawn(sheet: Sheet, number: int, dpi: float, kind: QImage.Format) -> QImage:
    application()
    per_mm = dpi / MM_PER_INCH
    wide, high = (side + 2 * sheet.bleed_mm for side in (sheet.width_mm, sheet.height_mm))
    picture = QImage(round(wide * per_mm), round(high * per_mm), kind)
    picture.setDotsPerMeterX(round(per_mm * 1000))
    picture.setDotsPerMeterY(round(per_mm * 1000))
    picture.fill(_WHITE)
    painter = QPainter(picture)
    try:
        _paint_with_bleed(sheet, sheet.pages[number], painter, per_mm)
    finally:
        painter.end()
    if sheet.paper.mono and dpi == sheet.paper.dpi:
        return picture.convertToFormat(QImage.Format.Format_Mono, _TWO_TONE)
    return picture


def _paint_with_bleed(sheet: Sheet, page: Page, painter: QPainter, px_per_mm: float) -> None:
    """Paint a page with its bleed, the corner of which lies at the painter's origin."""
    painter.translate(QPointF(sheet.bleed_mm, sheet.bleed_mm) * px_per_mm)
    if sheet.bleed_mm:
        painter.save()
        painter.scale(px_per_mm, px_per_mm)
        paint_bleed(sheet, page, painter, _paint_box)
        painter.restore()
    paint_page(page, painter, px_per_mm)


def write_png(sheet: Sheet, path: Path, dpi: float, number: int = 0) -> None:
    """Write one page as PNG, quickly; trouble `read_only` when it cannot be written."""
    if not image(sheet, number, dpi).save(str(path), "PNG", FAST_PNG):  # type: ignore[call-overload]
        raise ShopTrouble(Trouble.READ_ONLY, str(path))


def write_pdf(sheet: Sheet, path: Path, pages: Iterable[Page] | None = None) -> None:
    """Write all pages as one PDF in vectors, with any bleed; trouble `read_only` or `disk_full`.

    Other `pages` of the same size are drawn as they come, so that none but one need be held.
    """
    application()
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise ShopTrouble(Trouble.READ_ONLY, str(path))
    writer = QPdfWriter(file)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_X4)
    writer.setTitle(sheet.title)
    writer.setCreator("ShopQun")
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(_page_layout(sheet, sheet.bleed_mm))
    painter = QPainter()
    if not painter.begin(writer):
        raise ShopTrouble(Trouble.READ_ONLY, str(path))
    try:
        for number, page in enumerate(sheet.pages if pages is None else pages):
            if number:
                writer.newPage()
            painter.save()
            _paint_with_bleed(sheet, page, painter, PDF_DPI / MM_PER_INCH)
            painter.restore()
    finally:
        painter.end()
        file.close()
    if file.error() != QFileDevice.FileError.NoError:
        raise ShopTrouble(Trouble.DISK_FULL, str(path))
    if sheet.bleed_mm:
        path.write_bytes(with_bleed(path.read_bytes(), sheet.bleed_mm))


def print_sheet(sheet: Sheet, printer: QPrinter) -> bool:
    """Print all pages at 100 %; False when the printer would not start."""
    printer.setFullPage(True)
    printer.setPageLayout(_page_layout(sheet))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        for number, page in enumerate(sheet.pages):
            if number:
                printer.newPage()
            if sheet.paper.mono:
                _print_dots(sheet, number, painter, printer.resolution())
            else:
                paint_page(page, painter, printer.resolution() / MM_PER_INCH)
    finally:
        painter.end()
    return True


def _print_dots(sheet: Sheet, number: int, painter: QPainter, resolution: int) -> None:
    """Put a strip on paper dot for dot: a driver's own grey would tear small type."""
    strip = image(sheet, number, sheet.paper.dpi)
    exact = resolution / sheet.paper.dpi
    scale = 1.0 if abs(exact - 1) < _SAME else exact
    painter.drawImage(QRectF(0, 0, strip.width() * scale, strip.height() * scale), strip)


def _page_layout(sheet: Sheet, bleed: float = 0.0) -> QPageLayout:
    more = 2 * bleed
    size = QSizeF(sheet.width_mm + more, sheet.height_mm + more)
    match = QPageSize.SizeMatchPolicy.ExactMatch
    page = QPageSize(size, QPageSize.Unit.Millimeter, "", match)
    layout = QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _paint_box(box: Box, painter: QPainter) -> None:
    match box:
        case TextBox():
            _paint_text(box, painter)
        case RectBox():
            _paint_rect(box, painter)
        case PathBox():
            _paint_path(box, painter)
        case QrBox():
            _paint_qr(box, painter)
        case ImageBox():
            photos.paint(box, painter)


def _paint_text(box: TextBox, painter: QPainter) -> None:
    painter.save()
    painter.translate(box.x, box.y + box.h * ASCENT)
    painter.scale(box.h / FONT_PX, box.h / FONT_PX)
    painter.setFont(font(bold=box.bold))
    painter.setPen(QColor(box.colour))
    painter.drawText(QPointF(0, 0), box.text)
    painter.restore()
    if box.struck:
        line = QRectF(box.x, box.y + box.h * 0.52, box.w, box.h * 0.06)
        painter.fillRect(line, QColor(box.colour))


def _paint_rect(box: RectBox, painter: QPainter) -> None:
    """Paint a rectangle; square ones end on whole pixels, so that neighbours leave no seam."""
    where = QRectF(box.x, box.y, box.w, box.h)
    painter.setBrush(QColor(box.fill) if box.fill else Qt.BrushStyle.NoBrush)
    if box.edge:
        painter.setPen(QPen(QColor(box.edge), box.edge_mm))
        inset = box.edge_mm / 2
        where.adjust(inset, inset, -inset, -inset)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    if box.corner:
        painter.drawRoundedRect(where, box.corner, box.corner)
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawRect(where)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)


def _paint_path(box: PathBox, painter: QPainter) -> None:
    painter.save()
    painter.setClipRect(QRectF(box.x, box.y, box.w, box.h), Qt.ClipOperation.IntersectClip)
    painter.translate(box.x + box.shift_x, box.y + box.shift_y)
    painter.scale(box.scale, box.scale)
    for shape in box.shapes:
        pen = QPen(Qt.PenStyle.NoPen)
        if shape.stroke:
            pen = QPen(QColor(shape.stroke), shape.stroke_w)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(QColor(shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)
        painter.drawPath(_outline(shape))
    painter.restore()


@lru_cache(maxsize=1024)
def _outline(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    for letter, at in shape.steps:
        match letter:
            case "M":
                path.moveTo(*at)
            case "L":
                path.lineTo(*at)
            case "C":
                path.cubicTo(*at)
            case _:
                path.closeSubpath()
    return path


def _paint_qr(box: QrBox, painter: QPainter) -> None:
    """Paint the white plate, then black rectangles without soft edges: no picture, no JPEG in a PDF."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_WHITE)
    painter.drawRoundedRect(QRectF(box.x, box.y, box.w, box.h), box.corner, box.corner)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    module = box.module_mm
    quiet = (box.code.plate_modules - box.code.modules) // 2
    painter.setBrush(_BLACK)
    left, top = box.x + quiet * module, box.y + quiet * module
    painter.drawRects(
        [QRectF(left + x * module, top + y * module, w * module, h * module) for x, y, w, h in box.code.runs]
    )
    painter.restore()
