"""Widgets side by side where there is room, below each other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class TurningRow(QLayout):
    """Shares the width by the parts given with each widget; narrower than ``narrow`` pixels it
    becomes a column."""

    def __init__(self, narrow: int, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._parts: list[int] = []
        self._narrow = narrow
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def add(self, widget: QWidget, part: int = 1) -> None:
        """A further widget, as wide as its part of the whole."""
        self.insert(len(self._items), widget, part)

    def insert(self, place: int, widget: QWidget, part: int = 1) -> None:
        """A widget between the others."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self._parts.insert(place, part)
        self._parts.pop()
        self.invalidate()

    def turned(self, width: int) -> bool:
        """Whether ``width`` makes it a column."""
        return width < self._narrow

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._parts.append(1)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._parts.pop(index)
        return self._items.pop(index)

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
        shown = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(0, len(shown) - 1)
        wide = sum(size.width() for size in shown) + gaps
        return self._around(QSize(wide, max((size.height() for size in shown), default=0)))

    def minimumSize(self) -> QSize:
        """As narrow as the widest widget: there is always the other way to stand."""
        shown = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in shown), default=0)
        return self._around(QSize(width, max((size.height() for size in shown), default=0)))

    def _around(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size.grownBy(margins)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        column = self.turned(room.width()) and len(self._shown()) > 1
        height = self._below(room, move=move) if column else self._beside(room, move=move)
        return height + margins.top() + margins.bottom()

    def _below(self, room: QRect, *, move: bool) -> int:
        y = room.y()
        for item in self._shown():
            height = _height(item, room.width())
            if move:
                item.setGeometry(QRect(room.x(), y, room.width(), height))
            y += height + self.spacing()
        return max(0, y - room.y() - self.spacing())

    def _beside(self, room: QRect, *, move: bool) -> int:
        widths = self._widths(room.width())
        height = max(
            (_height(item, width) for item, width in zip(self._shown(), widths, strict=True)), default=0
        )
        x = room.x()
        for item, width in zip(self._shown(), widths, strict=True):
            if move:
                item.setGeometry(QRect(x, room.y(), width, max(height, room.height())))
            x += width + self.spacing()
        return height

    def _widths(self, width: int) -> list[int]:
        """What each shown widget gets of ``width``: its part, but never less than it needs."""
        shown = [(n, item) for n, item in enumerate(self._items) if not item.isEmpty()]
        left = width - self.spacing() * max(0, len(shown) - 1)
        whole = sum(self._parts[n] for n, _ in shown) or 1
        widths = [left * self._parts[n] // whole for n, _ in shown]
        for place, (_, item) in enumerate(shown):
            short = item.minimumSize().width() - widths[place]
            giver = max(range(len(widths)), key=widths.__getitem__)
            if short > 0 and giver != place:
                widths[place] += short
                widths[giver] -= short
        return widths


def _height(item: QLayoutItem, width: int) -> int:
    tall = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(tall, item.minimumSize().height())
