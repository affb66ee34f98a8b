"""The cards of one column of a board."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from mentor_desk.ui.widgets.board_card import CardDelegate
from mentor_desk.ui.widgets.keyed_list import ITEM_ROLE, KeyedList

_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BoardList(KeyedList):
    """Left and Right ask for another column, with Alt they ask to move the card there.

    A card is taken with the mouse: ``taken``, ``carried`` and ``let_go`` tell where, on the screen.
    ``dropped_it`` tells that Esc put it back.
    """

    walked = Signal(int)
    moved = Signal(int)
    taken = Signal(str, QPoint)
    carried = Signal(QPoint)
    let_go = Signal(QPoint)
    dropped_it = Signal()
    menu_asked = Signal(str, QPoint)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._cards = CardDelegate(self)
        self.setItemDelegate(self._cards)
        self.setObjectName("board")
        self.viewport().setAutoFillBackground(False)
        self._pressed_at: QPoint | None = None
        self._carrying = False

    def picture(self, key: str) -> QPixmap:
        """The card as it is carried."""
        index = self._index(key)
        size = self.visualRect(index).size()
        ratio = self.devicePixelRatioF()
        result = QPixmap(size * ratio)
        result.setDevicePixelRatio(ratio)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        area = QRect(QPoint(0, 0), size).adjusted(0, 0, -1, -9)
        self._cards.paint_card(painter, area, index.data(ITEM_ROLE), chosen=True)
        painter.end()
        return result

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if self._carrying and event.key() == Qt.Key.Key_Escape:
            self._put_back()
        elif step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            self.walked.emit(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        here = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(here).isValid():
            self._pressed_at = here

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start, here = self._pressed_at, event.position().toPoint()
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        point = event.globalPosition().toPoint()
        if self._carrying:
            self.carried.emit(point)
        elif (here - start).manhattanLength() >= QApplication.startDragDistance():
            card = self.indexAt(start)
            if card.isValid():
                self._carrying = True
                self.taken.emit(card.data(ITEM_ROLE).key, point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pressed_at = None
        if self._carrying:
            self._carrying = False
            self.let_go.emit(event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        key = self.chosen_key()
        if key is not None:
            self.menu_asked.emit(key, event.globalPos())

    def _put_back(self) -> None:
        self._carrying, self._pressed_at = False, None
        self.dropped_it.emit()

    def _index(self, key: str) -> QModelIndex:
        numbers = (number for number, row in enumerate(self.rows()) if row.key == key)
        return self.model().index(next(numbers), 0)
