"""How much somebody carries, against what was agreed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.painting import draw_focus, draw_panel, draw_text, small

_BAR = 6
_PAD = 4
_SIDE = 10


class LoadBar(QAbstractButton):
    """A bar with marks at ``low`` and ``high``, a line above and a line below.

    Where nothing was agreed there is no bar, only the two lines.

    A click (or Space) opens what lies behind the figure.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value, self._low, self._high = 0.0, 0.0, 0.0
        self._note, self._barred = "", True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_load(
        self, value: float, low: float, high: float, *, caption: str = "", note: str = ""
    ) -> None:
        """Show ``value`` against the agreed span; ``caption`` stands above, ``note`` below."""
        self._value, self._low, self._high = value, low, high
        self._tell(caption, note, barred=True)

    def set_words(self, caption: str, note: str) -> None:
        """Show only the two lines: there is nothing to hold the figure against."""
        self._tell(caption, note, barred=False)

    def _tell(self, caption: str, note: str, *, barred: bool) -> None:
        self._note, self._barred = note, barred
        self.setText(caption)
        self.setAccessibleName(". ".join(part for part in (caption, note) if part))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self._line_height()
        lines = (1 if self.text() else 0) + (1 if self._note else 0)
        return QSize(120, lines * height + self._bar_room() + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = colors_of(self)
        area = self.rect().adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        font, height = small(self.font()), self._line_height()
        top = area.top()
        if self.text():
            draw_text(
                painter, QRect(area.left(), top, area.width(), height), self.text(), font, colors.muted
            )
            top += height
        if self._barred:
            self._paint_bar(painter, QRect(area.left(), top + 6, area.width(), _BAR), colors)
        below = QRect(area.left(), top + self._bar_room(), area.width(), height)
        draw_text(painter, below, self._note, font, colors.muted)
        if self.hasFocus():
            draw_focus(painter, self.rect(), colors)

    def _paint_bar(self, painter: QPainter, bar: QRect, colors: Colors) -> None:
        full = max(self._value, self._high * 1.25, 1.0)
        draw_panel(painter, bar, colors.line, radius=3)
        filled = round(bar.width() * min(1.0, max(0.0, self._value) / full))
        if filled:
            draw_panel(painter, QRect(bar.left(), bar.top(), filled, _BAR), colors.accent, radius=3)
        for mark in (self._low, self._high):
            if mark > 0:
                x = bar.left() + round(bar.width() * mark / full)
                painter.fillRect(x, bar.top() - 3, 2, _BAR + 6, QColor(colors.text))

    def _bar_room(self) -> int:
        return _BAR + 12 if self._barred else 2

    def _line_height(self) -> int:
        return self.fontMetrics().height()
