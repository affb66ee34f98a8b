"""Paints a row of a Gantt chart, and knows where its bars lie."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.gantt_paint import draw_halo, inks, paint_bar, paint_span
from mentor_desk.ui.widgets.gantt_rows import GanttBar, GanttRow, GanttSpan, lanes
from mentor_desk.ui.widgets.gantt_view import GanttView
from mentor_desk.ui.widgets.keyed_list import ITEM_ROLE
from mentor_desk.ui.widgets.painting import draw_focus, draw_text, small, strong

_PAD = 10
_GAP = 4
_INSIDE = 8
_LEAST = 36
_AHEAD = 2
_REMEMBERED = 2000
Index = QModelIndex | QPersistentModelIndex


class _Type:
    """The fonts of a row and their heights; made anew only when the text size changes."""

    def __init__(self, font: QFont) -> None:
        self.base = font
        self.title, self.note = strong(font), small(font)
        self.strong_note, self.tiny = strong(self.note), small(self.note)
        self.title_height = QFontMetrics(self.title).height()
        self.note_height = QFontMetrics(self.note).height()
        self.bar = self.note_height + 10
        self.span = QFontMetrics(self.tiny).height() + 2
        self.widths: dict[tuple[str, bool], int] = {}

    def width(self, words: str, *, tiny: bool = False) -> int:
        """Measured once a text: the same ones are asked for at each step of a scroll."""
        if (words, tiny) not in self.widths:
            if len(self.widths) > _REMEMBERED:
                self.widths.clear()
            metrics = QFontMetrics(self.tiny if tiny else self.note)
            self.widths[words, tiny] = metrics.horizontalAdvance(words)
        return self.widths[words, tiny]


class GanttDelegate(QStyledItemDelegate):
    """Names to the left, bars by day, a word to the right. ``bar`` is the chosen row's chosen bar."""

    def __init__(self, rows: QListView, view: GanttView) -> None:
        super().__init__(rows)
        self._rows = rows
        self._view = view
        self.bar = -1
        self._kept = _Type(rows.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: GanttRow = index.data(ITEM_ROLE)
        bars = max(lanes(row.bars), default=0) + 1
        kind = self._type()
        height = bars * (kind.bar + _GAP) - _GAP
        if row.spans:
            height += kind.span + _GAP
        words = kind.title_height + kind.note_height
        return QSize(option.rect.width(), max(height, words) + 2 * _PAD)

    def bar_rects(self, row: GanttRow, rect: QRect) -> list[QRectF]:
        """Where the bars of ``row`` lie when it is drawn in ``rect``; one without end ends in view."""
        view = self._view
        chart, height = view.chart_of(rect), self._type().bar
        found = lanes(row.bars)
        used = (max(found, default=0) + 1) * (height + _GAP) - _GAP
        used += self._type().span + _GAP if row.spans else 0
        top = rect.top() + (rect.height() - used) / 2
        return [
            self._bar_rect(bar, chart, top + lane * (height + _GAP))
            for bar, lane in zip(row.bars, found, strict=True)
        ]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: GanttRow = index.data(ITEM_ROLE)
        colors, view = colors_of(self._rows), self._view
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        self._paint_names(painter, view.names_of(rect), row, colors, ground=_ground(chosen, hovered))
        painter.setClipRect(view.chart_of(rect))
        rects = self.bar_rects(row, rect)
        self._paint_spans(painter, row, rect, colors)
        self._paint_bars(painter, row, rects, rect, colors)
        if chosen and self._rows.hasFocus() and 0 <= self.bar < len(rects):
            draw_focus(
                painter, rects[self.bar].toAlignedRect().adjusted(-3, -3, 3, 3), colors, radius=7
            )
        painter.setClipping(False)
        self._paint_aside(painter, view.aside_of(rect), row, colors)
        if chosen and self._rows.hasFocus() and not row.bars:
            draw_focus(painter, view.names_of(rect).adjusted(2, 2, -2, -2), colors)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        painter.restore()

    def _bar_rect(self, bar: GanttBar, chart: QRect, top: float) -> QRectF:
        scale = self._view.scale
        left = chart.left() + scale.x(bar.first)
        right = chart.left() + (scale.end(bar.last) if bar.last else scale.end(None))
        if bar.last is None:
            right = max(min(right, chart.right() - 3.0), left + _LEAST)
        return QRectF(left + 1, top, max(4.0, right - left - 2), self._type().bar)

    def _paint_names(
        self, painter: QPainter, rect: QRect, row: GanttRow, colors: Colors, *, ground: str
    ) -> None:
        painter.fillRect(rect, QColor(getattr(colors, ground)))
        kind = self._type()
        title, note, high, low = kind.title, kind.note, kind.title_height, kind.note_height
        lines = high + (low if row.subtitle else 0)
        line = QRect(
            rect.left() + 16, rect.top() + (rect.height() - lines) // 2, rect.width() - 24, high
        )
        draw_text(painter, line, row.title, title, colors.text)
        line = QRect(line.left(), line.bottom() + 1, line.width(), low)
        draw_text(painter, line, row.subtitle, note, colors.muted)

    def _paint_aside(self, painter: QPainter, rect: QRect, row: GanttRow, colors: Colors) -> None:
        if rect.width() <= 0:
            return
        painter.fillRect(rect, QColor(colors.surface))
        font, height = self._type().note, self._type().note_height
        lines = height * (2 if row.aside_note else 1)
        line = QRect(
            rect.left() + 12, rect.top() + (rect.height() - lines) // 2, rect.width() - 20, height
        )
        draw_text(painter, line, row.aside, self._type().strong_note, colors.text)
        line.translate(0, height)
        draw_text(painter, line, row.aside_note, font, colors.muted)

    def _paint_bars(
        self, painter: QPainter, row: GanttRow, rects: list[QRectF], rect: QRect, colors: Colors
    ) -> None:
        chart = self._view.chart_of(rect)
        for number, (bar, place) in enumerate(zip(row.bars, rects, strict=True)):
            if place.right() < chart.left() or place.left() > chart.right():
                continue
            paint_bar(painter, place, bar, self._pauses(bar, place, chart), colors)
            ahead = [r.left() for r in rects[number + 1 :] if r.top() == place.top()]
            self._paint_words(painter, bar, place, chart, min([*ahead, chart.right()]), colors)

    def _pauses(self, bar: GanttBar, place: QRectF, chart: QRect) -> list[QRectF]:
        scale, found = self._view.scale, []
        for first, last in bar.pauses:
            left = max(place.left(), chart.left() + scale.x(first))
            right = min(place.right(), chart.left() + scale.end(last)) if last else place.right()
            if right > left:
                found.append(QRectF(left, place.top(), right - left, place.height()))
        return found

    def _paint_words(
        self,
        painter: QPainter,
        bar: GanttBar,
        place: QRectF,
        chart: QRect,
        room: float,
        colors: Colors,
    ) -> None:
        """In the part of the bar that is in view; beside it where that is too narrow."""
        font, needed = self._type().note, self._type().width(bar.words)
        left = max(place.left(), float(chart.left())) + _INSIDE
        right = min(place.right(), float(chart.right())) - _INSIDE - (4 if bar.last is None else 0)
        high = round(place.height()) - (2 if bar.look not in ("plain", "solid") else 0)
        ink = inks(bar, colors)[2]
        if needed > right - left and needed + _INSIDE < room - place.right():
            left, right = place.right() + _INSIDE, place.right() + _INSIDE + needed + 2
            ink = colors.muted if bar.faded else colors.text
        elif right - left < _LEAST:
            return
        line = QRect(round(left), round(place.top()), round(right - left), high)
        shaded = self._pauses(bar, place, chart) if left < place.right() else []
        if any(pause.left() < left + needed and pause.right() > left for pause in shaded):
            draw_halo(painter, line, bar.words, font, inks(bar, colors)[0])
        draw_text(painter, line, bar.words, font, ink)

    def _paint_spans(self, painter: QPainter, row: GanttRow, rect: QRect, colors: Colors) -> None:
        chart, scale = self._view.chart_of(rect), self._view.scale
        height = self._type().span
        top = self._spans_top(row, rect)
        for span in row.spans:
            left = max(chart.left() + scale.x(span.first), chart.left() - 8.0)
            right = min(chart.left() + scale.end(span.last), chart.right() + 8.0)
            if right - left > _AHEAD:
                place = QRectF(left + 1, top, right - left - 2, height)
                paint_span(painter, place, span, colors)
                line = self._view.today_line(QRect(rect.left(), round(top), rect.width(), height))
                painter.fillRect(line, QColor(colors.accent))
                self._paint_span_words(painter, span, place, chart, colors)

    def _spans_top(self, row: GanttRow, rect: QRect) -> float:
        rects = self.bar_rects(row, rect)
        if rects:
            return max(place.bottom() for place in rects) + _GAP
        return rect.top() + (rect.height() - self._type().span) / 2

    def _paint_span_words(
        self, painter: QPainter, span: GanttSpan, place: QRectF, chart: QRect, colors: Colors
    ) -> None:
        font = self._type().tiny
        left = max(place.left(), float(chart.left())) + _INSIDE
        today = chart.left() + self._view.today_x()
        if place.left() <= today <= left + _INSIDE:
            left = today + _INSIDE
        room = min(place.right(), float(chart.right())) - left - 4
        for words in (span.words, span.short):
            if words and self._type().width(words, tiny=True) <= room:
                line = QRect(round(left), round(place.top()), round(room), round(place.height()))
                draw_text(painter, line, words, font, colors.muted)
                return

    def _type(self) -> _Type:
        font = self._rows.font()
        if font != self._kept.base:
            self._kept = _Type(font)
        return self._kept


def _ground(chosen: bool, hovered: bool) -> str:
    return "accent_soft" if chosen else "window" if hovered else "surface"
