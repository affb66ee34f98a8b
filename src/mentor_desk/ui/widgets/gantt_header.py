"""The head of a Gantt chart: months, ISO weeks, and where today is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.formats import days
from mentor_desk.formats.day_names import NAMES
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.gantt_view import GanttView
from mentor_desk.ui.widgets.painting import CENTER, draw_panel, draw_text, small, strong

_WORDY = 62
_EACH, _SECOND = 24, 14


class GanttHeader(QWidget):
    """Two lines over the days, and a word over each frozen column."""

    def __init__(self, view: GanttView, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._language = language
        self.corner = ""
        self.aside = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Months and weeks"))

    def sizeHint(self) -> QSize:
        return QSize(400, 2 * self._line() + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.fillRect(self.rect(), QColor(colors.surface))
        chart = self._view.chart_of(self.rect())
        font = small(self.font())
        painter.setClipRect(chart)
        self._paint_months(painter, chart, font, colors)
        self._paint_weeks(painter, chart, font, colors)
        painter.setClipping(False)
        low = QRect(0, self._line(), self.width(), self._line())
        names, aside = self._view.names_of(low), self._view.aside_of(low)
        draw_text(painter, names.adjusted(16, 0, -8, 0), self.corner, font, colors.muted)
        draw_text(painter, aside.adjusted(12, 0, -8, 0), self.aside, font, colors.muted)
        line = QColor(colors.line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        painter.fillRect(names.right(), 0, 1, self.height(), line)
        if self._view.aside:
            painter.fillRect(aside.left(), 0, 1, self.height(), line)

    def _paint_months(self, painter: QPainter, chart: QRect, font: QFont, colors: Colors) -> None:
        months = list(self._view.scale.months(chart.width()))
        for number, (month, x) in enumerate(months):
            left = chart.left() + max(0, round(x))
            later = months[number + 1][1] if number + 1 < len(months) else chart.width()
            room = chart.left() + round(later) - left
            if x > 0:
                painter.fillRect(left, 0, 1, self._line(), QColor(colors.line))
            cell = QRect(left + 7, 0, room - 9, self._line())
            words = self._month(month, cell.width(), strong(font), year=number == 0)
            draw_text(painter, cell, words, strong(font), colors.text)

    def _month(self, month: date, room: int, font: QFont, *, year: bool) -> str:
        """The longest name that fits; the year with the first month and with January."""
        names = NAMES[self._language]
        full, short = names.months[month.month - 1], names.short_months[month.month - 1]
        dated = [f"{full} {month.year}", f"{short} {month.year}"] if year or month.month == 1 else []
        metrics = QFontMetrics(font)
        fitting = (words for words in (*dated, full, short) if metrics.horizontalAdvance(words) <= room)
        return next(fitting, "")

    def _paint_weeks(self, painter: QPainter, chart: QRect, font: QFont, colors: Colors) -> None:
        view, top = self._view, self._line()
        pill = self._paint_today(painter, chart, font, colors)
        width = view.scale.week
        metrics = QFontMetrics(font)
        every = 1 if width >= _EACH else 2 if width >= _SECOND else 4
        for monday, x in view.scale.weeks(chart.width()):
            week = monday.isocalendar().week
            cell = QRect(chart.left() + round(x), top, round(width), self._line())
            if (week % every and every > 1) or cell.center().x() < chart.left() + 8:
                continue
            words = days.week(monday, self._language) if width >= _WORDY else str(week)
            space = cell if every == 1 else cell.adjusted(-8, 0, 8, 0)
            written = QRect(0, 0, metrics.horizontalAdvance(words) + 4, space.height())
            written.moveCenter(space.center())
            if not written.intersects(pill):
                draw_text(painter, space, words, font, colors.muted, align=CENTER)

    def _paint_today(self, painter: QPainter, chart: QRect, font: QFont, colors: Colors) -> QRect:
        """A label over the line of today; returns where it lies."""
        view = self._view
        words = self.tr("Today")
        width = QFontMetrics(strong(font)).horizontalAdvance(words) + 12
        middle = chart.left() + view.today_x()
        place = QRect(middle - width // 2, self._line() + 2, width, self._line() - 4)
        if middle < chart.left() or middle > chart.right():
            return QRect()
        place.moveLeft(max(chart.left() + 2, min(place.left(), chart.right() - width - 2)))
        draw_panel(painter, place, colors.accent, radius=place.height() // 2)
        draw_text(painter, place, words, strong(font), colors.on_accent, align=CENTER)
        return place

    def _line(self) -> int:
        return QFontMetrics(small(self.font())).height() + 8
