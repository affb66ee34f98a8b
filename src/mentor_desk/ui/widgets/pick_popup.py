"""The list that hangs below a :class:`PickField`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mentor_desk.ui.theme import colors_of

_MOST_ROWS = 7
_PADDING = 6


@dataclass(frozen=True, slots=True)
class Pick:
    """Something that can be picked: ``id`` for the program, ``title`` and ``subtitle`` to read.

    What is only ``offered`` is never taken unless somebody chooses it in the list.
    """

    id: Any
    title: str
    subtitle: str = ""
    offered: bool = False


class _TwoLines(QStyledItemDelegate):
    """A title and, muted, a second line."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = 2 if index.data(Qt.ItemDataRole.UserRole).subtitle else 1
        return QSize(100, lines * option.fontMetrics.height() + 2 * _PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = self.parent()
        if not isinstance(view, PickPopup):
            return
        pick: Pick = index.data(Qt.ItemDataRole.UserRole)
        colors = colors_of(view)
        rect: QRect = option.rect
        chosen = index == view.currentIndex()
        painter.save()
        if chosen:
            painter.fillRect(rect, colors.accent_soft)
        font = QFont(view.font())
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        text = rect.adjusted(10, _PADDING, -10, -_PADDING)
        metrics = painter.fontMetrics()
        painter.setPen(colors.accent_ink if chosen else colors.text)
        title = metrics.elidedText(pick.title, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignTop, title)
        if pick.subtitle:
            painter.setFont(view.font())
            painter.setPen(colors.muted)
            below = metrics.elidedText(pick.subtitle, Qt.TextElideMode.ElideRight, text.width())
            painter.drawText(text, Qt.AlignmentFlag.AlignBottom, below)
        painter.restore()


class PickPopup(QListView):
    """Lies over the window below (or above) the field and never takes the keyboard from it."""

    picked = Signal(object)
    """The :class:`Pick` that was clicked."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_TwoLines(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("picks")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(self._clicked)
        self.hide()

    def offer(self, picks: Sequence[Pick]) -> None:
        """Show ``picks``, the first one chosen; without any the list closes."""
        self._model.clear()
        for pick in picks:
            item = QStandardItem(f"{pick.title}, {pick.subtitle}" if pick.subtitle else pick.title)
            item.setData(pick, Qt.ItemDataRole.UserRole)
            item.setEditable(False)
            self._model.appendRow(item)
        if not picks:
            self.close_list()
            return
        self.setCurrentIndex(self._model.index(0, 0))
        self._place()
        self.show()
        self.raise_()

    @Slot()
    def close_list(self) -> None:
        """Hide, and go back into the field's hands."""
        self.hide()
        if self.parent() is not self._field:
            self.setParent(self._field)

    def go(self, step: int) -> None:
        """Choose the next or the previous row, round the ends."""
        rows = self._model.rowCount()
        if rows:
            row = (self.currentIndex().row() + step) % rows
            self.setCurrentIndex(self._model.index(row, 0))

    def chosen(self) -> Pick | None:
        """The row the keyboard is at."""
        index = self.currentIndex()
        found: Pick | None = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        return found

    def _clicked(self, index: QModelIndex) -> None:
        self.picked.emit(index.data(Qt.ItemDataRole.UserRole))

    def _place(self) -> None:
        window = self._field.window()
        if self.parent() is not window:
            self.setParent(window)
        rows = min(_MOST_ROWS, self._model.rowCount())
        height = sum(self.sizeHintForRow(row) for row in range(rows)) + 2 * self.frameWidth() + 2
        top = self._field.mapTo(window, QPoint(0, self._field.height() + 2))
        below = window.height() - top.y() - 4
        above = self._field.mapTo(window, QPoint(0, 0)).y() - 4
        if height <= below or below >= above:
            self.setGeometry(top.x(), top.y(), self._field.width(), min(height, below))
        else:
            height = min(height, above)
            self.setGeometry(top.x(), above - height + 2, self._field.width(), height)
