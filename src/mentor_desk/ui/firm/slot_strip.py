"""The half year ahead of a recurring place as a strip: who is there, and where it is free."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.formats import days
from mentor_desk.formats.spans import add_months
from mentor_desk.services.openings import OpeningRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import opening_words
from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.painting import CENTER, LEFT, draw_text, scaled, small

_WEEKS: Final = 30
_DAYS: Final = _WEEKS * 7
_BAR: Final = 24
_MONTHS: Final = 16


class _Span(NamedTuple):
    """Days from ``first`` to ``last``, both inclusive; free where ``words`` is empty."""

    first: date
    last: date
    words: str


class SlotStrip(QWidget):
    """A picture only: the same stands in words beside it."""

    def __init__(self, row: OpeningRow, context: Context) -> None:
        super().__init__()
        self._language = context.language
        today = context.today()
        self._today = today
        self._first = today - timedelta(days=today.weekday() + 14)
        self._last = self._first + timedelta(days=_DAYS - 1)
        self._spans = tuple(self._shown(row))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, scaled(self, _BAR + _MONTHS))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRect(0, 0, self.width(), scaled(self, _BAR))
        painter.setPen(QPen(QColor(colors.strong_line), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), 4, 4)
        for span in self._spans:
            self._draw(painter, span, bar, colors)
        self._draw_months(painter, bar, colors)
        painter.setPen(QPen(QColor(colors.accent), 2))
        here = self._x(self._today)
        painter.drawLine(here, bar.height() - 5, here, self.height())

    def _shown(self, row: OpeningRow) -> Iterator[_Span]:
        for slot in row.slots:
            last = min(slot.ends_on or self._last, self._last)
            if last >= self._first and slot.starts_on <= self._last:
                yield _Span(max(slot.starts_on, self._first), last, opening_words.who(slot))

    def _draw(self, painter: QPainter, span: _Span, bar: QRect, colors: Colors) -> None:
        left, right = self._x(span.first), self._x(span.last + timedelta(days=1))
        area = QRect(left, 1, max(4, right - left - 2), bar.height() - 2)
        painter.setPen(QPen(QColor(colors.accent), 1))
        painter.setBrush(QColor(colors.accent_soft))
        painter.drawRoundedRect(area, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = area.adjusted(8, 0, -4, 0)
        draw_text(painter, inside, span.words, small(self.font()), colors.accent_ink, align=LEFT)

    def _draw_months(self, painter: QPainter, bar: QRect, colors: Colors) -> None:
        month = add_months(self._first.replace(day=1), 1)
        while month <= self._last:
            left = self._x(month)
            width = self._x(add_months(month, 1)) - left
            painter.setPen(QPen(QColor(colors.line), 1))
            painter.drawLine(left, bar.height(), left, self.height())
            name = days.short(month, self._language).split(" ", 1)[1]
            area = QRect(left, bar.height(), width, self.height() - bar.height())
            draw_text(painter, area, name, small(self.font()), colors.muted, align=CENTER)
            month = add_months(month, 1)

    def _x(self, day: date) -> int:
        return round((day - self._first).days / _DAYS * self.width())
