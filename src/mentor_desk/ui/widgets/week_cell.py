"""One part of a day in a week grid: a mark and a word, on a tone that only underlines them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentor_desk.ui.theme import Tone, colors_of
from mentor_desk.ui.widgets.icons import pixmap
from mentor_desk.ui.widgets.painting import CENTER, draw_focus, draw_panel, draw_text, scaled, small

_ICON = 14
_GAP = 4
_HEIGHT = 34
_WIDTH = 46


@dataclass(frozen=True, slots=True)
class GridState:
    """What a part of a day can be; its ``icon`` and ``word`` tell it without colour."""

    key: str
    word: str
    icon: str
    tone: Tone


class WeekCell(QAbstractButton):
    """Tells its grid where the mouse is pressed and drawn; keys go to the grid."""

    pressed_on = Signal(object)
    drawn_to = Signal(QPoint)

    def __init__(self, name: str, unknown: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._unknown = name, unknown
        self._state: GridState | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell()

    @property
    def state(self) -> GridState | None:
        """What it is; ``None`` while nothing is known."""
        return self._state

    def set_state(self, state: GridState | None) -> None:
        """Make it another state."""
        if state is not self._state:
            self._state = state
            self._tell()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, _WIDTH), scaled(self, _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.pressed_on.emit(self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.drawn_to.emit(self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors, rect = QPainter(self), colors_of(self), self.rect()
        if self._state is None:
            draw_panel(painter, rect, colors.surface, line=colors.line)
        else:
            surface, ink = colors.tone(self._state.tone)
            draw_panel(painter, rect, surface, line=ink if self.underMouse() else "")
            self._paint_state(painter, rect, self._state, ink)
        if self.hasFocus():
            draw_focus(painter, rect, colors, radius=6)

    def _paint_state(self, painter: QPainter, rect: QRect, state: GridState, ink: str) -> None:
        font = small(self.font())
        side = scaled(self, _ICON)
        word = QFontMetrics(font).horizontalAdvance(state.word)
        room = rect.width() - 6
        whole = side + _GAP + word <= room
        width = side + (_GAP + word if whole else 0)
        left = rect.left() + (rect.width() - width) // 2
        top = rect.top() + (rect.height() - side) // 2
        painter.drawPixmap(left, top, pixmap(state.icon, ink, side, self.devicePixelRatioF()))
        if whole:
            area = QRect(left + side + _GAP, rect.top(), word + 2, rect.height())
            draw_text(painter, area, state.word, font, ink, align=CENTER)

    def _tell(self) -> None:
        word = self._state.word if self._state is not None else self._unknown
        self.setAccessibleName(f"{self._name}: {word}")
        self.setToolTip(self.accessibleName())
