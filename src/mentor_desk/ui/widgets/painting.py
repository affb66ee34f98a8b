"""Hand-painted text, badges and focus: the same look in every list, table and row."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.theme import Colors, Tone

_STANDARD_TEXT_HEIGHT = 17
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


def strong(font: QFont) -> QFont:
    """``font`` with the weight of a title."""
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def small(font: QFont) -> QFont:
    """``font`` a step smaller, for second lines and badges."""
    return resized(font, 0.93)


def resized(font: QFont, factor: float) -> QFont:
    """``font`` scaled, whether its size was given in points or in pixels."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return result


def scaled(widget: QWidget, pixels: int) -> int:
    """A measure of the design, grown with the widget's text; never shrunk below the design's own."""
    return round(pixels * max(1.0, widget.fontMetrics().height() / _STANDARD_TEXT_HEIGHT))


def icon_size(widget: QWidget, pixels: int) -> QSize:
    """The size of a square picture that grows with the widget's text."""
    side = scaled(widget, pixels)
    return QSize(side, side)


def fits(text: str, width: int, font: QFont) -> bool:
    """Whether ``text`` can be shown whole on one line of ``width`` pixels."""
    return QFontMetrics(font).horizontalAdvance(text) <= width


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    color: str,
    *,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of text, elided with … where it does not fit."""
    if not text or rect.width() <= 0:
        return
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, shown)


def wrapped(text: str, font: QFont, width: int, limit: int) -> list[str]:
    """``text`` broken into at most ``limit`` lines of ``width`` pixels, the last elided with …."""
    if not text or width <= 0:
        return []
    flat = " ".join(text.split())
    layout = QTextLayout(flat, font)
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    lines = [flat[a:b].strip() for a, b in pairwise([*starts, len(flat)])]
    if len(lines) > limit:
        rest = flat[starts[limit - 1] :]
        metrics = QFontMetrics(font)
        lines = [*lines[: limit - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return lines


def badge_size(text: str, font: QFont) -> QSize:
    """The room a badge takes; ``font`` is the font of the text it stands beside."""
    metrics = QFontMetrics(strong(small(font)))
    return QSize(metrics.horizontalAdvance(text) + 14, metrics.height() + 4)


def draw_badge(
    painter: QPainter, rect: QRect, text: str, tone: Tone, colors: Colors, *, lifted: bool = False
) -> None:
    """A word on its tone's surface; ``lifted`` on the plain surface, for a coloured row."""
    font = painter.font()
    surface, ink = colors.tone(tone)
    draw_panel(painter, rect, colors.surface if lifted else surface, radius=4)
    draw_text(painter, rect.adjusted(6, 0, -6, 0), text, strong(small(font)), ink, align=CENTER)
    painter.setFont(font)


def draw_panel(painter: QPainter, rect: QRect, fill: str, *, line: str = "", radius: int = 6) -> None:
    """A rounded surface, with a one-pixel line where ``line`` names a colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    painter.setPen(QColor(line) if line else Qt.PenStyle.NoPen)
    area = QRectF(rect)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5) if line else area, radius, radius)
    painter.restore()


def draw_focus(painter: QPainter, rect: QRect, colors: Colors, *, radius: int = 4) -> None:
    """The frame that says where the keyboard is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colors.accent), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()
