"""How the cells of a table are painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.painting import (
    LEFT,
    RIGHT,
    badge_size,
    draw_badge,
    draw_text,
    fits,
    small,
    strong,
)
from mentor_desk.ui.widgets.table_model import CELL_ROLE, Cell, Column

_MARGIN = 8
_GAP = 2


class CellDelegate(QStyledItemDelegate):
    """Text over a muted line, a badge after or instead of it, a line below each row."""

    def __init__(self, view: QTableView, columns: tuple[Column, ...]) -> None:
        super().__init__(view)
        self._view = view
        self._columns = columns
        self.hovered = -1

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell: Cell = index.data(CELL_ROLE)
        colors = colors_of(self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, option.rect, index, colors, selected=selected)
        text, second, badge = self._areas(option.rect, cell, index.column())
        align = RIGHT if self._columns[index.column()].align == "right" else LEFT
        font = self._font(index.column())
        draw_text(painter, text, cell.text, font, colors.text, align=align)
        draw_text(
            painter, second, cell.second_line, small(self._view.font()), colors.muted, align=align
        )
        if cell.badge:
            painter.setFont(self._view.font())
            draw_badge(painter, badge, cell.badge, cell.tone, colors, lifted=selected)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        cell: Cell = index.data(CELL_ROLE)
        text, second, _ = self._areas(option.rect, cell, index.column())
        whole = fits(cell.text, text.width(), self._font(index.column())) and fits(
            cell.second_line, second.width(), small(view.font())
        )
        QToolTip.showText(event.globalPos(), "" if whole else cell.spoken(), view)
        return True

    def _paint_ground(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        colors: Colors,
        *,
        selected: bool,
    ) -> None:
        accent = QColor(colors.accent)
        if selected:
            painter.fillRect(rect, QColor(colors.accent_soft))
            if index.column() == 0:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), accent)
        elif index.row() == self.hovered:
            painter.fillRect(rect, QColor(colors.window))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colors.line))
        if self._view.hasFocus() and self._view.currentIndex().row() == index.row():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 2, accent)
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, accent)
            if index.column() == len(self._columns) - 1:
                painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), accent)

    def _areas(self, rect: QRect, cell: Cell, column: int) -> tuple[QRect, QRect, QRect]:
        inner = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        badge = QRect()
        if cell.badge:
            size = badge_size(cell.badge, self._view.font())
            width = min(size.width(), inner.width())
            top = rect.top() + (rect.height() - size.height()) // 2
            right = bool(cell.text) or self._columns[column].align == "right"
            left = inner.right() + 1 - width if right else inner.left()
            badge = QRect(left, top, width, size.height())
            if cell.text:
                inner.setRight(badge.left() - 8)
        if not cell.second_line:
            return inner, QRect(), badge
        first = QFontMetrics(self._font(column)).height()
        second = QFontMetrics(small(self._view.font())).height()
        top = rect.top() + (rect.height() - first - _GAP - second) // 2
        return (
            QRect(inner.left(), top, inner.width(), first),
            QRect(inner.left(), top + first + _GAP, inner.width(), second),
            badge,
        )

    def _font(self, column: int) -> QFont:
        font = self._view.font()
        return strong(font) if column == 0 else font
