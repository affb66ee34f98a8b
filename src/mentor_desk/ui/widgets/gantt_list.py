"""The rows of a Gantt chart: walked by keyboard, opened by a click, read aloud a row at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.gantt_delegate import GanttDelegate
from mentor_desk.ui.widgets.gantt_rows import GanttBar, GanttRow, bar_on
from mentor_desk.ui.widgets.gantt_view import GanttView
from mentor_desk.ui.widgets.keyed_list import ITEM_ROLE, KeyedList

_WEEK_LINES = 24
_NOTCH = 120
_SIDEWAYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ZOOM = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class GanttList(KeyedList):
    """``opened`` tells the key of a bar, ``row_opened`` of a row without a bar or by its name.

    ``scrolled`` asks to go on by so many weeks, ``zoomed`` by so many steps around a place,
    ``wanted`` to bring the days from a left to a right edge into view; ``resized`` tells a new width.
    """

    opened = Signal(str)
    row_opened = Signal(str)
    scrolled = Signal(float)
    zoomed = Signal(int, float)
    wanted = Signal(float, float)
    resized = Signal()

    _ready = False

    def __init__(self, view: GanttView, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._view = view
        self._painter = GanttDelegate(self, view)
        self._pressed = ""
        self.setItemDelegate(self._painter)
        self._ready = True

    def bar(self) -> GanttBar | None:
        """The chosen bar of the chosen row."""
        row, number = self._row(), self._painter.bar
        return row.bars[number] if row and 0 <= number < len(row.bars) else None

    def choose_bar(self, key: str) -> bool:
        """Mark the bar ``key`` and its row; whether it is there."""
        for row in self.rows():
            for number, bar in enumerate(row.bars):
                if bar.key == key:
                    self.choose(row.key)
                    self._painter.bar = number
                    self.viewport().update()
                    return True
        return False

    def bar_at(self, point: QPoint) -> GanttBar | None:
        """The bar under ``point`` of the viewport."""
        index = self.indexAt(point)
        if not index.isValid() or not self._chart().contains(point.x(), self._chart().top()):
            return None
        row: GanttRow = index.data(ITEM_ROLE)
        places = self._painter.bar_rects(row, self.visualRect(index))
        hit = (bar for bar, place in zip(row.bars, places, strict=True) if place.contains(point))
        return next(hit, None)

    def bar_place(self, key: str) -> QRect:
        """Where the bar lies in the viewport; empty if it is not there."""
        for number, row in enumerate(self.rows()):
            rect = self.visualRect(self.model().index(number, 0))
            for bar, place in zip(row.bars, self._painter.bar_rects(row, rect), strict=True):
                if bar.key == key:
                    return place.toAlignedRect()
        return QRect()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        if self._ready:
            row = self._row()
            self._painter.bar = bar_on(row.bars, self._view.today) if row else -1
            self._tell()
        super().selectionChanged(selected, deselected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _SIDEWAYS.get(Qt.Key(event.key()))
        zoom = _ZOOM.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.scrolled.emit(float(step))
        elif step is not None:
            self._go(step)
        elif zoom is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(zoom, -1.0)
        else:
            before = self.chosen_key()
            super().keyPressEvent(event)
            if self.chosen_key() != before:
                self._bring_into_view()

    def open_current(self) -> None:
        """Open the chosen bar; a row without bars itself."""
        bar, key = self.bar(), self.chosen_key()
        if bar is not None:
            self.opened.emit(bar.key)
        elif key is not None:
            self.row_opened.emit(key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        bar = self.bar_at(event.position().toPoint())
        self._pressed = bar.key if bar and event.button() == Qt.MouseButton.LeftButton else ""
        if bar is not None:
            self.choose_bar(bar.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        bar = self.bar_at(event.position().toPoint())
        pressed, self._pressed = self._pressed, ""
        if bar is not None and bar.key == pressed:
            self.opened.emit(bar.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.bar_at(event.position().toPoint()) is None:
            self.row_opened.emit(index.data(ITEM_ROLE).key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.bar_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms, Shift (or a sideways wheel) goes along the days."""
        turn, keys = event.angleDelta(), event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if turn.y() > 0 else -1, event.position().x() - self._chart().left())
        elif keys & Qt.KeyboardModifier.ShiftModifier or abs(turn.x()) > abs(turn.y()):
            self.scrolled.emit(-(turn.x() or turn.y()) / _NOTCH * 2)
        else:
            super().wheelEvent(event)
            return
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self.bar_at(event.pos())
            index = self.indexAt(event.pos())
            words = bar.tip if bar else index.data(ITEM_ROLE).spoken() if index.isValid() else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self.viewport()), colors_of(self)
        self._paint_ground(painter, colors)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_edges(painter, colors)
        painter.end()

    def _paint_ground(self, painter: QPainter, colors: Colors) -> None:
        """The days that are over are toned down; weeks or months are ruled, and today is marked."""
        view, chart = self._view, self._chart()
        painter.fillRect(self.viewport().rect(), QColor(colors.surface))
        painter.setClipRect(chart)
        today = chart.left() + view.scale.x(view.today)
        if today > chart.left():
            past = QRect(chart.left(), 0, round(today) - chart.left(), chart.height())
            painter.fillRect(past, QColor(colors.window))
        rule = QColor(colors.line)
        if view.scale.week >= _WEEK_LINES:
            faint = QColor(colors.line)
            faint.setAlpha(120)
            for _, x in view.scale.weeks(chart.width()):
                painter.fillRect(chart.left() + round(x), 0, 1, chart.height(), faint)
        for _, x in view.scale.months(chart.width()):
            painter.fillRect(chart.left() + round(x), 0, 1, chart.height(), rule)
        painter.fillRect(view.today_line(self.viewport().rect()), QColor(colors.accent))

    def _paint_edges(self, painter: QPainter, colors: Colors) -> None:
        chart, line = self._chart(), QColor(colors.line)
        painter.fillRect(chart.left() - 1, 0, 1, chart.height(), line)
        if self._view.aside:
            painter.fillRect(chart.right() + 1, 0, 1, chart.height(), line)

    def _chart(self) -> QRect:
        return self._view.chart_of(self.viewport().rect())

    def _row(self) -> GanttRow | None:
        indexes = self.selectionModel().selectedIndexes()
        return indexes[0].data(ITEM_ROLE) if indexes else None

    def _go(self, step: int) -> None:
        """To the next bar of the row; where there is none, along the days."""
        row = self._row()
        there = self._painter.bar + step
        if row is None or not 0 <= there < len(row.bars):
            self.scrolled.emit(step * 2.0)
            return
        self._painter.bar = there
        self._tell()
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        bar, scale = self.bar(), self._view.scale
        if bar is not None:
            self.wanted.emit(scale.x(bar.first), scale.end(bar.last or bar.first))

    def _tell(self) -> None:
        """Let a screen reader say the bar."""
        row, bar = self._row(), self.bar()
        words = f"{row.title}: {bar.spoken}" if row and bar else row.spoken() if row else ""
        self.setAccessibleDescription(words)
        if words and self.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.viewport().update()
