"""How a row of a step chart is measured and painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mentor_desk.formats import numbers
from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.field import shown_language
from mentor_desk.ui.widgets.keyed_list import ITEM_ROLE
from mentor_desk.ui.widgets.painting import draw_focus, draw_text, scaled, small
from mentor_desk.ui.widgets.step_line_rows import StepLine, StepMark
from mentor_desk.ui.widgets.step_signs import paint_sign

_TITLE_SHARE, _TITLE_LEAST, _RIGHT = 0.34, 170, 26
_LANE, _FLAG, _AIR = 17, 15, 5
_MARK, _RING, _PENNON = 10.0, 15.0, 13.0


@dataclass(frozen=True, slots=True)
class Axis:
    """Where the steps lie across a chart, in pixels."""

    left: float
    right: float

    @classmethod
    def of(cls, widget: QWidget, width: int) -> Axis:
        """The axis of a chart as wide as ``width``; the titles stand before it."""
        title = max(scaled(widget, _TITLE_LEAST), round(width * _TITLE_SHARE))
        return cls(title + 24, max(title + 120, width - _RIGHT))

    def x(self, step: float) -> float:
        """The place of ``step``."""
        return self.left + (self.right - self.left) * (step - 1) / 4

    def step(self, x: float) -> float | None:
        """The half step nearest to ``x``; ``None`` before the axis."""
        if x < self.left - 16:
            return None
        share = (x - self.left) / (self.right - self.left)
        return min(5.0, max(1.0, 1 + round(share * 8) / 2))


class StepLineDelegate(QStyledItemDelegate):
    """``under`` is the key of the row under the pointer with the step there."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.under = ("", 0.0)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: StepLine = index.data(ITEM_ROLE)
        font = self._view.font()
        lanes = self._top(row) + len(row.marks) * self._lane() + _AIR
        words = QFontMetrics(small(font)).height() + 4
        title = 2 * QFontMetrics(font).height() + 2 * _AIR
        return QSize(option.rect.width(), max(lanes + words, title))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: StepLine = index.data(ITEM_ROLE)
        colors, rect, axis = colors_of(self._view), option.rect, self._axis(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(colors.accent_soft))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colors.line))
        title = QRect(rect.left() + 4, rect.top(), round(axis.left) - 32, rect.height())
        painter.setFont(self._view.font())
        painter.setPen(QColor(colors.text))
        wrapped = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(title, wrapped, row.title)
        self._paint_scale(painter, rect, axis, colors)
        self._paint_goal(painter, row, rect, axis, colors)
        ground = colors.accent_soft if selected else colors.surface
        for number, mark in enumerate(row.marks):
            y = rect.top() + self._top(row) + (number + 0.5) * self._lane()
            self._paint_mark(painter, mark, axis, y, ground)
        self._paint_words(painter, row, rect, axis, selected=selected)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            draw_focus(painter, rect.adjusted(0, 0, 0, -1), colors)
        painter.restore()

    def _paint_scale(self, painter: QPainter, rect: QRect, axis: Axis, colors: Colors) -> None:
        painter.setPen(QPen(QColor(colors.line), 1))
        for step in range(1, 6):
            x = round(axis.x(step)) + 0.5
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))

    def _paint_goal(
        self, painter: QPainter, row: StepLine, rect: QRect, axis: Axis, colors: Colors
    ) -> None:
        if row.goal is None:
            return
        x, top = axis.x(row.goal), rect.top() + _AIR
        bottom = rect.top() + self._top(row) + len(row.marks) * self._lane()
        painter.setPen(QPen(QColor(colors.accent), 1.2, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, top + _PENNON), QPointF(x, bottom))
        at = QPointF(x, top + _PENNON / 2)
        paint_sign(painter, "flag", at, _PENNON, line=colors.accent, fill=colors.accent)

    def _paint_mark(self, painter: QPainter, mark: StepMark, axis: Axis, y: float, ground: str) -> None:
        colors = colors_of(self._view)
        if mark.then is not None and mark.now is not None:
            then, now = QPointF(axis.x(mark.then), y), QPointF(axis.x(mark.now), y)
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawLine(then, now)
            size = _RING if mark.then == mark.now else _MARK
            paint_sign(painter, mark.shape, then, size, line=colors.accent, fill=ground)
        if mark.now is not None:
            now = QPointF(axis.x(mark.now), y)
            paint_sign(painter, mark.shape, now, _MARK, line=colors.accent, fill=colors.accent)
        if mark.note:
            self._paint_note(painter, mark, axis, y, ground)

    def _paint_note(self, painter: QPainter, mark: StepMark, axis: Axis, y: float, ground: str) -> None:
        """Beside the mark, on the side where there is room and no line."""
        font = small(self._view.font())
        width = QFontMetrics(font).horizontalAdvance(mark.note) + 4
        right = max(mark.now or 1.0, mark.then or 1.0)
        x = axis.x(right) + 12 if mark.now is not None else axis.left - 6
        if mark.now is not None and x + width > axis.right + _RIGHT:
            x = axis.x(min(mark.now, mark.then or mark.now)) - 12 - width
        if mark.now is None:
            paint_sign(
                painter,
                mark.shape,
                QPointF(axis.left - 14, y),
                _MARK - 2,
                line=colors_of(self._view).strong_line,
                fill=ground,
            )
        room = QRectF(x, y - self._lane() / 2, width, self._lane()).toRect()
        painter.fillRect(room, QColor(ground))
        draw_text(painter, room, mark.note, font, colors_of(self._view).muted)

    def _paint_words(
        self, painter: QPainter, row: StepLine, rect: QRect, axis: Axis, *, selected: bool
    ) -> None:
        """The step under the pointer, or where the first side of the chosen row stands."""
        step = self.under[1] if self.under[0] == row.key else None
        if step is None and selected:
            step = next((mark.now for mark in row.marks if mark.now is not None), row.goal)
        if step is None or not row.anchors:
            return
        font, colors = small(self._view.font()), colors_of(self._view)
        height = QFontMetrics(font).height() + 3
        room = QRect(round(axis.left) - 8, rect.bottom() - height, 0, height)
        room.setRight(rect.right() - 4)
        figure = numbers.number(step, shown_language())
        draw_text(painter, room, f"{figure}: {row.words(step)}", font, colors.text)

    def _axis(self, rect: QRect) -> Axis:
        return Axis.of(self._view, rect.width())

    def _lane(self) -> int:
        return scaled(self._view, _LANE)

    def _top(self, row: StepLine) -> int:
        """Room for the flag over the lanes."""
        return _AIR + (_FLAG if row.goal is not None else 0)
