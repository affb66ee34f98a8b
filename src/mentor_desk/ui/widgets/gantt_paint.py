"""How the bars of a Gantt chart are painted; each kind can be told without colour."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from mentor_desk.ui.theme import Colors
from mentor_desk.ui.widgets.gantt_rows import GanttBar, GanttSpan

_RADIUS = 5.0
_BAND = 4.0
_POINT = 9.0


def inks(bar: GanttBar, colors: Colors) -> tuple[str, str, str]:
    """Filling, line and text of a bar."""
    if bar.faded:
        return colors.neutral_soft, colors.strong_line, colors.neutral_ink
    if bar.look == "solid":
        return colors.accent, colors.accent, colors.on_accent
    soft, ink = colors.tone(bar.tone)
    return soft, ink, ink


def shape(rect: QRectF, *, goes_on: bool) -> QPainterPath:
    """The outline of a bar; one that goes on ends in a point."""
    path = QPainterPath()
    if not goes_on:
        path.addRoundedRect(rect, _RADIUS, _RADIUS)
        return path
    turn = max(rect.left(), rect.right() - _POINT)
    path.moveTo(turn, rect.top())
    path.lineTo(rect.right(), rect.center().y())
    path.lineTo(turn, rect.bottom())
    path.lineTo(rect.left() + _RADIUS, rect.bottom())
    corner = 2 * _RADIUS
    path.arcTo(QRectF(rect.left(), rect.bottom() - corner, corner, corner), 270, -90)
    path.arcTo(QRectF(rect.left(), rect.top(), corner, corner), 180, -90)
    path.closeSubpath()
    return path


def paint_bar(
    painter: QPainter, rect: QRectF, bar: GanttBar, hatched: list[QRectF], colors: Colors
) -> None:
    """One bar in ``rect``; ``hatched`` are the places of its pauses."""
    fill, line, _ = inks(bar, colors)
    path = shape(rect, goes_on=bar.last is None and not bar.faded)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, QColor(fill))
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    _paint_band(painter, rect, bar, line)
    for place in hatched:
        _paint_pause(painter, place, fill, line)
    painter.restore()
    pen = QPen(QColor(line), 1.2)
    if bar.loose:
        pen.setDashPattern([3.5, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def paint_span(painter: QPainter, rect: QRectF, span: GanttSpan, colors: Colors) -> None:
    """A stretch below the bars; a darker one where there is no room."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.line if span.full else colors.window))
    painter.drawRoundedRect(rect, 4, 4)
    painter.restore()


def draw_halo(painter: QPainter, rect: QRect, words: str, font: QFont, color: str) -> None:
    """The ground around ``words`` cleared to ``color``, so that they can be read on a hatching."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    base = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent()
    path = QPainterPath()
    path.addText(rect.left(), base, font, shown)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(color), 5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    painter.restore()


def _paint_band(painter: QPainter, rect: QRectF, bar: GanttBar, line: str) -> None:
    """The foot of the bar: dots, one rule or two."""
    y = rect.bottom() - _BAND / 2
    pen = QPen(QColor(line), _BAND)
    if bar.look == "dotted":
        pen.setDashPattern([1.0, 1.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    elif bar.look == "double":
        pen.setWidthF(1.6)
        painter.setPen(pen)
        painter.drawLine(QLineF(rect.left(), y - 2.4, rect.right(), y - 2.4))
        pen.setWidthF(2.4)
        y += 1
    elif bar.look != "band":
        return
    painter.setPen(pen)
    painter.drawLine(QLineF(QPointF(rect.left(), y), QPointF(rect.right(), y)))


def _paint_pause(painter: QPainter, place: QRectF, fill: str, line: str) -> None:
    painter.fillRect(place, QColor(fill))
    shade = QColor(line)
    shade.setAlpha(150)
    painter.fillRect(place, QBrush(shade, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(QColor(line), 1))
    painter.drawLine(QLineF(place.left(), place.top(), place.left(), place.bottom()))
    painter.drawLine(QLineF(place.right(), place.top(), place.right(), place.bottom()))
