"""Rows that are filled in one after the other; the last one is always empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.field import FocusWatch
from mentor_desk.ui.widgets.icons import icon

_CROSS = 28


class GrowingRow(QWidget):
    """One row around ``words``, its text; subclasses put more beside it.

    A row whose text is empty is no row.
    """

    changed = Signal()
    done = Signal()
    """Enter in the text: on to the next row."""
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self)
        self.remove = QToolButton(self)
        self.remove.setFixedWidth(_CROSS)
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(6)
        self.row.addWidget(self.words, 1)
        self.row.addWidget(self.remove)
        self.words.textEdited.connect(self.changed)
        self.words.returnPressed.connect(self.done)
        self.remove.clicked.connect(self.removed)
        self.tint()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes through the row."""
        return self.words, self.remove

    def text(self) -> str:
        """The text without space around it."""
        return self.words.text().strip()

    def value(self) -> Any:
        """The row as a value that a draft can hold."""
        return self.text()

    def show_value(self, value: Any) -> None:
        """Show a value; ``None`` empties the row."""
        self.words.setText(value or "")

    def makes_sense(self) -> bool:
        """Whether everything typed is understood; otherwise what is not has the keyboard."""
        return True

    def name(self, number: int) -> None:
        """Tell a screen reader which row this is."""
        words = self.tr("Remove row {number}").format(number=number)
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(words)

    def tint(self) -> None:
        """Draw the cross in the colours of the theme."""
        self.remove.setIcon(icon("x", colors_of(self).muted))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter has been used already; what is around must not take it for its own.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class GrowingRows(QWidget):
    """Rows made by ``make``; Enter goes on to the next."""

    changed = Signal()
    left = Signal()

    def __init__(self, make: Callable[[QWidget], GrowingRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._rows: list[GrowingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        FocusWatch(self).left.connect(self._leave)
        self._settle()

    def rows(self) -> tuple[GrowingRow, ...]:
        """The rows in order; the last is the empty one."""
        return tuple(self._rows)

    def value(self) -> list[Any]:
        """The rows that hold something."""
        return [row.value() for row in self._rows if row.text()]

    def set_value(self, value: Sequence[Any] | None) -> None:
        """Show these rows and an empty one."""
        wanted = [*(value or ()), None]
        while len(self._rows) < len(wanted):
            self._append()
        for row in self._rows[len(wanted) :]:
            self._drop(row)
        for row, each in zip(self._rows, wanted, strict=True):
            row.show_value(each)
        self._settle()

    def makes_sense(self) -> bool:
        """Whether everything typed is understood."""
        return all(row.makes_sense() for row in self._rows if row.text())

    def _append(self) -> None:
        row = self._make(self)
        row.changed.connect(self._row_changed)
        row.done.connect(lambda row=row: self._go_on(row))
        row.removed.connect(lambda row=row: self._remove(row))
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()
        # All the way anew: a row that is made late stands behind everything else in the window.
        stops = [stop for each in self._rows for stop in each.stops]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _drop(self, row: GrowingRow) -> None:
        self._rows.remove(row)
        focused = self.focusWidget()
        if self._rows and focused is not None and row.isAncestorOf(focused):
            self._rows[-1].words.setFocus()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _settle(self) -> None:
        """One empty row at the end, numbered names, no cross where there is nothing to remove."""
        if not self._rows or self._rows[-1].text():
            self._append()
        for number, row in enumerate(self._rows, start=1):
            row.name(number)
            row.remove.setVisible(row is not self._rows[-1])
        self.setFocusProxy(self._rows[0].stops[0])

    def _row_changed(self) -> None:
        self._settle()
        self.changed.emit()

    def _go_on(self, row: GrowingRow) -> None:
        following = min(self._rows.index(row) + 1, len(self._rows) - 1)
        self._rows[following].words.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, row: GrowingRow) -> None:
        if row in self._rows[:-1]:
            index = self._rows.index(row)
            self._drop(row)
            self._settle()
            self._rows[min(index, len(self._rows) - 1)].words.setFocus()
            self.changed.emit()

    def _leave(self) -> None:
        for row in self._rows[:-1]:
            if not row.text():
                self._drop(row)
        self._settle()
        self.left.emit()
