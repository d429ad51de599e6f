from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from shopqun.ui.reports.frame import grid


def test_three_lines_stand_at_nothing_half_and_all(theme, qapp):
    del qapp
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(theme.colour("surface"))
    painter = QPainter(picture)
    grid(painter, theme, QRectF(40, 10, 150, 80), ("0", "5", "10"))
    painter.end()
    line = theme.colour("line")
    assert [y for y in range(100) if picture.pixelColor(180, y) == line] == [10, 50, 90]
