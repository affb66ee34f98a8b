"""The tasks of a post: what, how many hours, who does it now, and whether somebody else could."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mentor_desk.formats import numbers
from mentor_desk.services.job_carving import Piece, hours_of
from mentor_desk.ui.widgets.field import FocusWatch, shown_language
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_HOURS = 62
_TICK = 68


class CarveRows(QWidget):
    """Rows that are typed one after the other; the last is always empty. Its value is a list of
    ``[task, hours, who, ticked]``."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(2, 3)
        headings = (
            self.tr("Task"),
            self.tr("Hours"),
            self.tr("Who does it now"),
            self.tr("Somebody else?"),
        )
        for column, words in enumerate(headings):
            head = QLabel(words)
            head.setWordWrap(True)
            head.setAlignment(Qt.AlignmentFlag.AlignBottom)
            set_role(head, "caption")
            self._grid.addWidget(head, 0, column)
        head.setFixedWidth(scaled(self, _TICK))
        self.total = QLabel()
        set_role(self.total, "strong")
        self.total.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._grid)
        layout.addWidget(self.total)
        FocusWatch(self).left.connect(self.left)
        self._settle()
        self.setFocusProxy(self._lines[0].task)

    def value(self) -> list[list[Any]]:
        """The rows that have a task."""
        return [line.value() for line in self._lines if line.task.text().strip()]

    def set_value(self, value: Sequence[Sequence[Any]] | None) -> None:
        """Show these rows and an empty one."""
        rows = list(value or ())
        while len(self._lines) < len(rows) + 1:
            self._append()
        for number, line in enumerate(self._lines):
            line.show_row(rows[number] if number < len(rows) else ("", None, "", False))
        self._settle()

    def pieces(self) -> list[Piece]:
        """The rows as the service takes them."""
        return [Piece(*row) for row in self.value()]

    def lines(self) -> tuple[_Line, ...]:
        """The inputs, row by row."""
        return tuple(self._lines)

    def _append(self) -> None:
        line = _Line(self, len(self._lines) + 1)
        for column, widget in enumerate((line.task, line.hours, line.who)):
            self._grid.addWidget(widget, len(self._lines) + 1, column)
        self._grid.addWidget(line.other, len(self._lines) + 1, 3, Qt.AlignmentFlag.AlignHCenter)
        line.edited.connect(self._edited)
        self._lines.append(line)

    def _edited(self) -> None:
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        if not self._lines or self._lines[-1].task.text().strip():
            self._append()
        for line in self._lines:
            line.other.setEnabled(bool(line.task.text().strip()))
        chosen = [piece for piece in self.pieces() if piece.other]
        hours = numbers.hours(hours_of(chosen), shown_language())
        words = self.tr("%n task(s) could be somebody else's, {hours} a week.", "", len(chosen))
        none = self.tr("Tick what could be somebody else's.")
        self.total.setText(words.format(hours=hours) if chosen else none)


class _Line(QWidget):
    """One task of the post; its parts stand in the grid of the rows."""

    edited = Signal()

    def __init__(self, parent: QWidget, number: int) -> None:
        super().__init__(parent)
        self.hide()
        self.task, self.hours, self.who = QLineEdit(parent), QLineEdit(parent), QLineEdit(parent)
        self.other = QCheckBox(parent)
        self.hours.setFixedWidth(_HOURS)
        for widget, words in (
            (self.task, self.tr("Task {number}")),
            (self.hours, self.tr("Hours a week, task {number}")),
            (self.who, self.tr("Who does it now, task {number}")),
            (self.other, self.tr("Could be somebody else's, task {number}")),
        ):
            widget.setAccessibleName(words.format(number=number))
        for text in (self.task, self.hours, self.who):
            text.textEdited.connect(self.edited)
        self.task.returnPressed.connect(self.hours.setFocus)
        self.hours.returnPressed.connect(self.who.setFocus)
        self.other.clicked.connect(self.edited)

    def value(self) -> list[Any]:
        hours = numbers.parse(self.hours.text())
        return [self.task.text().strip(), hours, self.who.text().strip(), self.other.isChecked()]

    def show_row(self, row: Sequence[Any]) -> None:
        task, hours, who, other = row
        self.task.setText(task)
        self.task.setCursorPosition(0)
        self.hours.setText("" if hours is None else numbers.number(hours, shown_language()))
        self.who.setText(who)
        self.other.setChecked(bool(other))
