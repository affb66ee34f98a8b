"""A badge with a sentence after it, which goes on below where there is little room beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_SPACING = 8


class BadgeRow(QLayout):
    """Its first widget keeps its own size; the second, which wraps, has the rest of the line, or the
    next line where the rest is less than half."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

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
        return max((rect.bottom() + 1 for rect in self._places(QRect(0, 0, width, 0))), default=0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._shown(), self._places(rect), strict=True):
            item.setGeometry(place)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() + _SPACING for size in sizes) - _SPACING
        return QSize(max(0, wide), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, rect: QRect) -> list[QRect]:
        shown = self._shown()
        if not shown:
            return []
        if len(shown) == 1:
            return [QRect(rect.x(), rect.y(), rect.width(), _height(shown[0], rect.width()))]
        badge = shown[0].sizeHint().boundedTo(QSize(rect.width(), shown[0].sizeHint().height()))
        left = rect.width() - badge.width() - _SPACING
        if left >= rect.width() // 2 or left >= shown[1].sizeHint().width():
            tall = _height(shown[1], left)
            line = max(badge.height(), tall)
            above = rect.y() + (line - badge.height()) // 2
            return [
                QRect(rect.x(), above, badge.width(), badge.height()),
                QRect(rect.x() + badge.width() + _SPACING, rect.y() + (line - tall) // 2, left, tall),
            ]
        below = rect.y() + badge.height() + _SPACING // 2
        return [
            QRect(rect.x(), rect.y(), badge.width(), badge.height()),
            QRect(rect.x(), below, rect.width(), _height(shown[1], rect.width())),
        ]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
