"""The hours of a week: what lies behind the blocks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mentor_desk.formats import days
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.calendar_items import CalendarDay, Shade, minutes_of
from mentor_desk.ui.widgets.calendar_scale import WeekScale
from mentor_desk.ui.widgets.painting import RIGHT, draw_text, resized, small

_DOT = 7
_MIDDAY = 12 * 60


class CalendarGrid(QWidget):
    """Paints columns, hours, shades and «now». ``asked`` tells where an empty place was
    double-clicked."""

    asked = Signal(object, object)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.scale = WeekScale()
        self.shades: tuple[Shade, ...] = ()
        self.now: tuple[date, time] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_shades(self, shades: Sequence[Shade]) -> None:
        """Show when it suits and when not; nothing for an empty list."""
        if tuple(shades) != self.shades:
            self.shades = tuple(shades)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        day = self.scale.day_at(point.x())
        if day is not None and point.x() >= self.scale.gutter:
            self.asked.emit(day, self.scale.time_at(point.y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), QColor(colors.surface))
        for number, day in enumerate(self.scale.days):
            self._paint_day(painter, number, day, colors)
        self._paint_hours(painter, colors)
        for shade in self.shades:
            self._paint_shade(painter, shade, colors)
        self._paint_now(painter, colors)

    def _paint_day(self, painter: QPainter, number: int, day: CalendarDay, colors: Colors) -> None:
        left, width = self.scale.column(number)
        column = QRect(left, 0, width, self.height())
        if day.off or day.hours is None:
            painter.fillRect(column, QColor(colors.window))
        else:
            begins, ends = (self.scale.y(minutes_of(hour)) for hour in day.hours)
            painter.fillRect(QRect(left, 0, width, begins), QColor(colors.window))
            painter.fillRect(QRect(left, ends, width, self.height() - ends), QColor(colors.window))
        if day.off:
            painter.fillRect(column, QBrush(QColor(colors.line), Qt.BrushStyle.BDiagPattern))
        painter.fillRect(left, 0, 1, self.height(), QColor(colors.line))

    def _paint_hours(self, painter: QPainter, colors: Colors) -> None:
        scale, font = self.scale, small(self.font())
        high = painter.fontMetrics().height()
        for hour in range(scale.first, scale.last):
            y = scale.y(hour * 60)
            painter.fillRect(scale.gutter, y, self.width(), 1, QColor(colors.line))
            words = days.clock(time(hour), self._language)
            # Beneath its line: the first hour would be cut off above it.
            label = QRect(0, y + 1, scale.gutter - 7, high)
            draw_text(painter, label, words, font, colors.muted, align=RIGHT)

    def _paint_shade(self, painter: QPainter, shade: Shade, colors: Colors) -> None:
        number = self.scale.number(shade.day)
        if number is None:
            return
        left, width = self.scale.column(number)
        top, bottom = self.scale.y(minutes_of(shade.begins)), self.scale.y(minutes_of(shade.ends))
        rect = QRect(left + 1, top, width - 1, bottom - top)
        fill, ink = colors.tone("ok" if shade.look == "good" else "neutral")
        if shade.look != "fine":
            painter.fillRect(rect, QColor(fill))
        if shade.look == "never":
            painter.fillRect(rect, QBrush(QColor(colors.line), Qt.BrushStyle.BDiagPattern))
        font = resized(self.font(), 0.87)
        words = QFontMetrics(font).boundingRect(shade.word)
        label = QRect(left + 5, bottom - words.height() - 3, words.width() + 10, words.height())
        if bottom >= self.height():
            # The last hours are seldom in view.
            label.moveTop(max(top, self.scale.y(_MIDDAY)) + 3)
        if shade.look == "never":
            painter.fillRect(label.intersected(rect), QColor(fill))
        draw_text(painter, label.adjusted(3, 0, 0, 0).intersected(rect), shade.word, font, ink)

    def _paint_now(self, painter: QPainter, colors: Colors) -> None:
        if self.now is None or (number := self.scale.number(self.now[0])) is None:
            return
        left, width = self.scale.column(number)
        y = self.scale.y(minutes_of(self.now[1]))
        painter.fillRect(left, y - 1, width, 2, QColor(colors.accent))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent))
        painter.drawEllipse(left - _DOT // 2, y - _DOT // 2, _DOT, _DOT)
        painter.restore()
