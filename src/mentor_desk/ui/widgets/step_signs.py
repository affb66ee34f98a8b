"""The signs of a scale in steps: a shape for each side, hollow or filled, and a flag."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.theme import colors_of

Shape = Literal["circle", "diamond", "square"]
Sign = Literal["circle", "diamond", "square", "flag"]


def paint_sign(
    painter: QPainter,
    sign: Sign,
    at: QPointF,
    size: float,
    *,
    line: str,
    fill: str,
) -> None:
    """``sign`` with its middle ``at``; a hollow one is filled with the ground it stands on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(line), 1.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(fill))
    half = size / 2
    if sign == "circle":
        painter.drawEllipse(at, half, half)
    elif sign == "square":
        side = size * 0.88
        painter.drawRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side))
    elif sign == "diamond":
        reach = half * 1.22
        painter.drawPolygon(_polygon(at, ((0, -reach), (reach, 0), (0, reach), (-reach, 0))))
    else:
        foot, top = QPointF(at.x(), at.y() + half), QPointF(at.x(), at.y() - half)
        painter.drawLine(foot, top)
        painter.drawPolygon(_polygon(top, ((0, 0), (size * 0.7, size * 0.28), (0, size * 0.56))))
    painter.restore()


def _polygon(at: QPointF, corners: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(at.x() + x, at.y() + y) for x, y in corners])


class SignLabel(QWidget):
    """One sign alone, beside the words that say what it means."""

    def __init__(self, sign: Sign, *, hollow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign: Sign = sign
        self._hollow = hollow
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        return QSize(16, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        fill = colors.surface if self._hollow else colors.accent
        middle = QPointF(self.width() / 2, self.height() / 2)
        if self._sign == "flag":
            middle.setX(self.width() / 2 - 3)
        size = 13.0 if self._sign == "flag" else 10.0
        paint_sign(QPainter(self), self._sign, middle, size, line=colors.accent, fill=fill)
