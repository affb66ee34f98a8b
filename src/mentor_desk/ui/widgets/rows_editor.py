"""A short list of two texts a row, for example a task and what it trains."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.field import FocusWatch
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.roles import set_role

_CROSS = 28


class _Line(QWidget):
    """One row."""

    changed = Signal()
    done = Signal()
    """Enter in the last text."""
    removed = Signal()

    def __init__(self, headings: tuple[str, str], number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.first = QLineEdit(self)
        self.second = QLineEdit(self)
        self.remove = QToolButton(self)
        self.remove.setFixedWidth(_CROSS)
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.first, 1)
        row.addWidget(self.second, 1)
        row.addWidget(self.remove)
        for text in (self.first, self.second):
            text.textEdited.connect(self.changed)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.done)
        self.name(headings, number)
        self.tint()

    def name(self, headings: tuple[str, str], number: int) -> None:
        """Tell a screen reader which row this is."""
        for text, heading in zip((self.first, self.second), headings, strict=True):
            text.setAccessibleName(
                self.tr("{heading}, row {number}").format(heading=heading, number=number)
            )
        words = self.tr("Remove row {number}").format(number=number)
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(words)

    def tint(self) -> None:
        self.remove.setIcon(icon("x", colors_of(self).muted))

    def show_texts(self, texts: tuple[str, str]) -> None:
        for shown, words in zip((self.first, self.second), texts, strict=True):
            shown.setText(words)
            shown.setCursorPosition(0)

    def texts(self) -> tuple[str, str]:
        return self.first.text().strip(), self.second.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter has been used already; a dialog around must not take it for its own.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class RowsEditor(QWidget):
    """Rows that are typed one after the other: Enter goes on, the last row is always empty.

    A row whose both texts are emptied is no row any more.
    """

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        headings: tuple[str, str],
        *,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._headings = headings
        self._placeholder = placeholder or self.tr("Add …")
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(self._heading_row())
        FocusWatch(self).left.connect(self._leave)
        self._settle()

    def value(self) -> list[tuple[str, str]]:
        """The rows that hold something."""
        return [texts for line in self._lines if any(texts := line.texts())]

    def set_value(self, value: Sequence[tuple[str, str]] | None) -> None:
        """Show these rows and an empty one."""
        rows = list(value or ())
        while len(self._lines) < len(rows) + 1:
            self._append()
        for line in self._lines[len(rows) + 1 :]:
            self._drop(line)
        for line, texts in zip(self._lines, [*rows, ("", "")], strict=True):
            line.show_texts(texts)
        self._settle()

    def lines(self) -> tuple[tuple[QLineEdit, QLineEdit], ...]:
        """The inputs, row by row; the last row is the empty one."""
        return tuple((line.first, line.second) for line in self._lines)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            for line in self._lines:
                line.tint()

    def _heading_row(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, _CROSS + 6, 0)
        grid.setSpacing(6)
        for column, heading in enumerate(self._headings):
            label = QLabel(heading, self)
            set_role(label, "caption")
            grid.addWidget(label, 0, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _append(self) -> _Line:
        line = _Line(self._headings, len(self._lines) + 1, self)
        line.changed.connect(self._line_changed)
        line.done.connect(self._go_on)
        line.removed.connect(self._remove)
        if self._lines:
            self.setTabOrder(self._lines[-1].remove, line.first)
        self._lines.append(line)
        self._column.addWidget(line)
        line.show()
        return line

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        focused = self.focusWidget()
        if self._lines and focused is not None and line.isAncestorOf(focused):
            self._lines[-1].first.setFocus()
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _settle(self) -> None:
        """One empty row at the end, numbered names, no cross where there is nothing to remove."""
        if not self._lines or any(self._lines[-1].texts()):
            self._append()
        for number, line in enumerate(self._lines, start=1):
            last = line is self._lines[-1]
            line.name(self._headings, number)
            line.first.setPlaceholderText(self._placeholder if last else "")
            line.remove.setVisible(not last)
        self.setFocusProxy(self._lines[0].first)

    def _line_changed(self) -> None:
        self._settle()
        self.changed.emit()

    def _go_on(self) -> None:
        line = self.sender()
        rows = [index for index, other in enumerate(self._lines) if other is line]
        following = min(rows[0] + 1, len(self._lines) - 1) if rows else 0
        self._lines[following].first.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self) -> None:
        line = self.sender()
        if isinstance(line, _Line) and line in self._lines[:-1]:
            index = self._lines.index(line)
            self._drop(line)
            self._settle()
            self._lines[min(index, len(self._lines) - 1)].first.setFocus()
            self.changed.emit()

    def _leave(self) -> None:
        for line in self._lines[:-1]:
            if not any(line.texts()):
                self._drop(line)
        self._settle()
        self.left.emit()
