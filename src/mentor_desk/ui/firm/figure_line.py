"""A figure with its name: a click or Enter opens what is behind it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.painting import RIGHT, draw_focus, draw_panel, draw_text, scaled, strong

_HEIGHT = 28
_NUMBER = 44
_SIDE = 6


class FigureLine(QAbstractButton):
    """``clicked`` tells that its rows are wanted. Nought cannot be opened."""

    def __init__(self, number: str, name: str, *, nought: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._name = number, name
        self.setText(f"{name}: {number}")
        self.setAccessibleName(self.text())
        self.setEnabled(not nought)
        self.setCursor(Qt.CursorShape.ArrowCursor if nought else Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if nought else Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, 220), scaled(self, _HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        area = self.rect()
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            draw_panel(painter, area, colors.neutral_soft)
        wide = scaled(self, _NUMBER)
        ink = colors.text if self.isEnabled() else colors.muted
        number = QRect(_SIDE, 0, wide - _SIDE, area.height())
        draw_text(painter, number, self._number, strong(self.font()), ink, align=RIGHT)
        name = area.adjusted(wide + 2 * _SIDE, 0, -_SIDE, 0)
        draw_text(painter, name, self._name, self.font(), ink)
        if self.hasFocus():
            draw_focus(painter, area, colors)
