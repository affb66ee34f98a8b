"""What stands in a calendar and can be reached by keyboard: heads of days, small lines, blocks."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.calendar_items import CalendarDay, CalendarLine
from mentor_desk.ui.widgets.icons import pixmap
from mentor_desk.ui.widgets.painting import (
    CENTER,
    draw_focus,
    draw_panel,
    draw_text,
    fits,
    scaled,
    small,
    strong,
)

_ICON = 13
_PAD = 8
_STILL_HERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Host(Protocol):
    """The calendar that a piece stands in: it hears the keys, the mouse and the focus."""

    def piece_keyed(self, piece: Piece, event: QKeyEvent) -> bool:
        """A key was pressed; whether it meant something."""

    def piece_focused(self, piece: Piece) -> None:
        """The keyboard came to it."""

    def piece_pressed(self, piece: Piece, point: QPoint) -> None:
        """The mouse was pressed at ``point`` of the screen."""

    def piece_drawn(self, piece: Piece, point: QPoint) -> None:
        """The pressed mouse went to ``point``."""

    def piece_released(self, piece: Piece, point: QPoint) -> None:
        """The mouse was let go at ``point``."""

    def piece_opened(self, piece: Piece) -> None:
        """A screen reader pressed it."""

    def piece_left(self, piece: Piece) -> None:
        """The keyboard went elsewhere in the window."""


class Piece(QAbstractButton):
    """Belongs to a day. All it does is done by its host; it only paints and names itself."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self.key = ""
        self.day = date.min
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # The mouse is heard below; what is left is the press of a screen reader.
        self.clicked.connect(lambda _=False: host.piece_opened(self))

    def tell(self, key: str, day: date, spoken: str, tip: str = "") -> None:
        """What it is now; ``spoken`` is read aloud and, without another ``tip``, shown."""
        self.key, self.day = key, day
        self.setAccessibleName(spoken)
        self.setToolTip(tip or spoken)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._host.piece_keyed(self, event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._host.piece_focused(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self._host.piece_left(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._host.piece_pressed(self, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._host.piece_drawn(self, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._host.piece_released(self, event.globalPosition().toPoint())

    def draw_icon(self, painter: QPainter, name: str, ink: str, left: int, rect: QRect) -> int:
        """Draw an icon at ``left`` in the middle of ``rect``; how much room it took."""
        if not name:
            return 0
        side = scaled(self, _ICON)
        top = rect.top() + (rect.height() - side) // 2
        painter.drawPixmap(left, top, pixmap(name, ink, side, self.devicePixelRatioF()))
        return side + 4


class DayHead(Piece):
    """The weekday and the date; the chosen day is underlined, today stands on the accent.

    A ``flat`` one has a single line: only the date.
    """

    def __init__(self, host: Host, parent: QWidget, *, flat: bool = False) -> None:
        super().__init__(host, parent)
        self._flat = flat
        self._shown: CalendarDay | None = None
        self._chosen = False

    def show_day(self, shown: CalendarDay) -> None:
        """Be the head of this day."""
        self._shown = shown
        self.tell("", shown.day, shown.spoken)

    def set_chosen(self, chosen: bool) -> None:
        """Whether it is the day that buttons mean."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = self._shown
        if shown is None:
            return
        painter, colors, rect = QPainter(self), colors_of(self), self.rect()
        font = self.font()
        if self.underMouse():
            draw_panel(painter, rect.adjusted(2, 2, -2, -2), colors.neutral_soft)
        pad = 4 if shown.narrow or self._flat else _PAD
        half = rect.height() // 2
        number = QRect(pad, half - 1, rect.width() - 2 * pad, half - 3)
        if self._flat:
            number = QRect(pad, 2, rect.width() - 2 * pad, rect.height() - 4)
        else:
            name = QRect(pad, 3, rect.width() - 2 * pad, half - 2)
            words = shown.name if fits(shown.name, name.width() - 2, small(font)) else shown.short
            draw_text(painter, name, words, small(font), colors.muted)
        ink = colors.muted if shown.off or shown.narrow or shown.faded else colors.text
        self._paint_number(painter, number, shown, ink, colors)
        if self._chosen:
            line = QRect(pad, rect.bottom() - 2, rect.width() - 2 * pad, 2)
            painter.fillRect(line, colors.accent)
        if self.hasFocus():
            draw_focus(painter, rect.adjusted(1, 1, -1, -1), colors, radius=6)

    def _paint_number(
        self, painter: QPainter, rect: QRect, shown: CalendarDay, ink: str, colors: Colors
    ) -> None:
        font: QFont = strong(self.font())
        words = shown.number
        if not fits(words, rect.width() - (10 if shown.today else 0), font):
            words = words.split(" ")[0]
        if shown.today:
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.setFont(font)
            width = painter.fontMetrics().horizontalAdvance(words) + 12
            pill = QRect(rect.left() - 2, rect.top(), min(width, rect.width() + 4), rect.height())
            draw_panel(painter, pill, colors.accent, radius=5)
            draw_text(painter, pill, words, font, colors.on_accent, align=CENTER)
        else:
            draw_text(painter, rect, words, font, ink)


class DayLine(Piece):
    """A promise that is due, a placement that begins: an icon and a few words."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        super().__init__(host, parent)
        self._line: CalendarLine | None = None

    def show_line(self, line: CalendarLine, day: date) -> None:
        """Be this line of a day."""
        self._line = line
        self.tell(line.key, day, line.spoken)
        shape = Qt.CursorShape.PointingHandCursor if line.key else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line is None:
            return
        painter, colors, rect = QPainter(self), colors_of(self), self.rect()
        ink = colors.muted
        if self.underMouse() and self._line.key:
            draw_panel(painter, rect, colors.neutral_soft, radius=4)
            ink = colors.text
        left = 4 + self.draw_icon(painter, self._line.icon, ink, 4, rect)
        words = rect.adjusted(left, 0, -3, 0)
        draw_text(painter, words, self._line.words, small(self.font()), ink)
        if self.hasFocus():
            draw_focus(painter, rect, colors)
