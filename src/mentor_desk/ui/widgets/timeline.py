"""What happened and what is to come, one dot each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.keyed_list import ITEM_ROLE, KeyedList
from mentor_desk.ui.widgets.painting import draw_focus, draw_panel, draw_text, small, strong, wrapped

_LEFT = 36
_RIGHT = 14
_DOT = 5
_BODY_LINES = 4
_REMEMBERED = 500
Kind = Literal["done", "planned", "draft"]


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One event. ``kind``: done (ring), planned (filled dot) or draft (broken ring); the words of
    ``day_text`` and ``title`` must say so too."""

    key: str
    day_text: str
    title: str
    body: str = ""
    kind: Kind = "done"

    @property
    def heading(self) -> str:
        """Day and title on one line."""
        return " · ".join(part for part in (self.day_text, self.title) if part)

    def spoken(self) -> str:
        """The event in words."""
        return ". ".join(part for part in (self.heading, self.body) if part)


class Timeline(KeyedList):
    """A vertical line of events; a click or Enter opens one."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setItemDelegate(TimelineDelegate(self))
        self.clicked.connect(lambda index: self.activated.emit(index.data(ITEM_ROLE).key))
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class TimelineDelegate(QStyledItemDelegate):
    """Dot, bold heading, wrapped body."""

    def __init__(self, view: Timeline) -> None:
        super().__init__(view)
        self._view = view
        self._broken: dict[tuple[str, int, str], list[str]] = {}

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        item: TimelineItem = index.data(ITEM_ROLE)
        font = self._view.font()
        width = self._view.viewport().width()
        lines = len(self._lines(item.body, width - _LEFT - _RIGHT))
        body = lines * QFontMetrics(small(font)).height()
        return QSize(option.rect.width(), QFontMetrics(strong(font)).height() + body + 14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item: TimelineItem = index.data(ITEM_ROLE)
        colors, font = colors_of(self._view), self._view.font()
        rect = option.rect
        ground = rect.adjusted(_LEFT - 8, 1, -6, -1)
        painter.save()
        if option.state & QStyle.StateFlag.State_MouseOver:
            draw_panel(painter, ground, colors.window)
        height = QFontMetrics(strong(font)).height()
        line = QRect(rect.left() + _LEFT, rect.top() + 6, rect.width() - _LEFT - _RIGHT, height)
        self._paint_dot(painter, index, rect, line.center().y(), colors)
        draw_text(painter, line, item.heading, strong(font), colors.text)
        step = QFontMetrics(small(font)).height()
        line = QRect(line.left(), line.bottom() + 2, line.width(), step)
        for text in self._lines(item.body, line.width()):
            draw_text(painter, line, text, small(font), colors.muted)
            line.translate(0, step)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            draw_focus(painter, ground, colors)
        painter.restore()

    def _lines(self, body: str, width: int) -> list[str]:
        """``body`` in lines; breaking a text is slow, and a view asks for the same one many times."""
        font = small(self._view.font())
        key = (body, width, font.key())
        if key not in self._broken:
            if len(self._broken) > _REMEMBERED:
                self._broken.clear()
            self._broken[key] = wrapped(body, font, width, _BODY_LINES)
        return self._broken[key]

    def _paint_dot(
        self,
        painter: QPainter,
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
        y: int,
        colors: Colors,
    ) -> None:
        item: TimelineItem = index.data(ITEM_ROLE)
        x = rect.left() + 20
        top = rect.top() if index.row() else y
        bottom = rect.bottom() if index.row() < len(self._view.rows()) - 1 else y
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.drawLine(QPointF(x + 0.5, top), QPointF(x + 0.5, bottom + 1))
        pen = QPen(QColor(colors.accent), 2)
        if item.kind == "draft":
            pen.setDashPattern([1.2, 1.2])
        painter.setPen(pen)
        painter.setBrush(QColor(colors.accent if item.kind == "planned" else colors.surface))
        painter.drawEllipse(QPointF(x + 0.5, y + 0.5), _DOT, _DOT)
