"""A title with what can be done about it: beside it where there is room, else below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_LEAST = 24
"""A title that is cut keeps at least this many average letters beside its buttons."""


class HeadRow(QLayout):
    """The first widget is the title and takes what the others leave; the others stand to the right.

    Where the title would be cut short for them they go to lines of their own below it.
    """

    def __init__(self, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() + self.spacing() for size in shown) - self.spacing()
        tall = max((size.height() for size in shown), default=0)
        return QSize(max(0, wide), tall).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        title = self._items[0] if self._items and not self._items[0].isEmpty() else None
        others = [item for item in self._items[1:] if not item.isEmpty()]
        if title is None or _wish(title) + self._taken(others) <= room.width():
            height = self._beside(room, title, others, move=move)
        else:
            height = self._below(room, title, others, move=move)
        return height + margins.top() + margins.bottom()

    def _taken(self, others: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() + self.spacing() for item in others)

    def _beside(
        self, room: QRect, title: QLayoutItem | None, others: list[QLayoutItem], *, move: bool
    ) -> int:
        left = room.width() - self._taken(others)
        heights = [item.sizeHint().height() for item in others]
        tall = max([_height(title, left) if title else 0, *heights])
        whole = max(tall, room.height())
        if move and title is not None:
            title.setGeometry(QRect(room.x(), room.y(), left, whole))
        x = room.x() + left + self.spacing()
        for item in others:
            size = item.sizeHint()
            if move:
                y = room.y() + (whole - size.height()) // 2
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
        return tall

    def _below(self, room: QRect, title: QLayoutItem, others: list[QLayoutItem], *, move: bool) -> int:
        height = _height(title, room.width())
        if move:
            title.setGeometry(QRect(room.x(), room.y(), room.width(), height))
        x, y, line = room.x(), room.y() + height + self.spacing() // 2, 0
        for item in others:
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(room.width(), item.minimumSize().width())))
            if x > room.x() and x + size.width() > room.right() + 1:
                x, y, line = room.x(), y + line + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - room.y() if others else height


def _wish(title: QLayoutItem) -> int:
    """The width that a title asks for beside the others: all of it, or as much as tells it apart."""
    widget = title.widget()
    if widget is None:
        return title.sizeHint().width()
    widget.ensurePolished()
    enough = widget.fontMetrics().averageCharWidth() * _LEAST
    return min(title.sizeHint().width(), enough)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
