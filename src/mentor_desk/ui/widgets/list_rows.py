"""Two-line rows: who, what about, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from mentor_desk.ui.theme import Colors, Tone, colors_of
from mentor_desk.ui.widgets.keyed_list import ITEM_ROLE, KeyedList
from mentor_desk.ui.widgets.painting import (
    RIGHT,
    badge_size,
    draw_badge,
    draw_focus,
    draw_text,
    fits,
    scaled,
    small,
    strong,
)

_ROW_HEIGHT = 52
_MARGIN = 14
_GAP = 2


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row. ``badge`` says the state in words; ``group`` puts a heading above its first row.

    ``aside`` stands quietly to the right, as the keys of a command do.
    """

    key: str
    title: str
    subtitle: str = ""
    badge: str = ""
    tone: Tone = "neutral"
    group: str = ""
    aside: str = ""

    def spoken(self) -> str:
        """The row as one sentence."""
        parts = (self.title, self.subtitle, self.badge, self.aside)
        return ", ".join(part for part in parts if part)


class RowList(KeyedList):
    """A list of :class:`ListRow`."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setItemDelegate(RowDelegate(self))


class RowDelegate(QStyledItemDelegate):
    """Paints a :class:`ListRow`: title over subtitle, badge to the right, a line below."""

    def __init__(self, view: RowList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        font = self._view.font()
        text = QFontMetrics(strong(font)).height() + QFontMetrics(small(font)).height()
        height = max(_ROW_HEIGHT, text + _GAP + 16) + (
            self._heading_height() if self._heading(index) else 0
        )
        return QSize(option.rect.width(), height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: ListRow = index.data(ITEM_ROLE)
        colors = colors_of(self._view)
        rect = self._row_rect(option.rect, index)
        painter.save()
        painter.setFont(self._view.font())
        if heading := self._heading(index):
            above = QRect(option.rect.topLeft(), rect.topRight()).adjusted(_MARGIN, 4, -_MARGIN, 0)
            draw_text(painter, above, heading, strong(small(self._view.font())), colors.muted)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, option.state, colors)
        title, subtitle, badge = self._areas(rect, row)
        font = self._view.font()
        draw_text(painter, title, row.title, strong(font), colors.text)
        draw_text(painter, subtitle, row.subtitle, small(font), colors.muted)
        if row.aside:
            room = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
            draw_text(painter, room, row.aside, small(font), colors.muted, align=RIGHT)
        if row.badge:
            painter.setFont(font)
            draw_badge(painter, badge, row.badge, row.tone, colors, lifted=selected)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, colors: Colors
    ) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colors.accent_soft))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colors.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colors.window))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colors.line))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            draw_focus(painter, rect.adjusted(0, 0, 0, -1), colors)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        row: ListRow = index.data(ITEM_ROLE)
        title, subtitle, _ = self._areas(option.rect, row)
        font = view.font()
        whole = fits(row.title, title.width(), strong(font)) and fits(
            row.subtitle, subtitle.width(), small(font)
        )
        QToolTip.showText(event.globalPos(), "" if whole else row.spoken(), view)
        return True

    def _areas(self, rect: QRect, row: ListRow) -> tuple[QRect, QRect, QRect]:
        font = self._view.font()
        inner = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        badge = QRect()
        if row.aside:
            beside = QFontMetrics(small(font)).horizontalAdvance(row.aside)
            inner.setRight(inner.right() - beside - 12)
        if row.badge:
            size = badge_size(row.badge, font)
            size.setWidth(min(size.width(), inner.width() // 2))
            top = rect.top() + (rect.height() - size.height()) // 2
            badge = QRect(inner.right() + 1 - size.width(), top, size.width(), size.height())
            inner.setRight(badge.left() - 8)
        title, subtitle = (QFontMetrics(each(font)).height() for each in (strong, small))
        if not row.subtitle:
            return inner, QRect(), badge
        top = rect.top() + (rect.height() - title - _GAP - subtitle) // 2
        return (
            QRect(inner.left(), top, inner.width(), title),
            QRect(inner.left(), top + title + _GAP, inner.width(), subtitle),
            badge,
        )

    def _row_rect(self, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> QRect:
        return rect.adjusted(0, self._heading_height(), 0, 0) if self._heading(index) else rect

    def _heading_height(self) -> int:
        return scaled(self._view, 28)

    def _heading(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The heading above this row: its group, where the row before belongs to another."""
        rows = self._view.rows()
        group: str = rows[index.row()].group
        return "" if index.row() and rows[index.row() - 1].group == group else group
