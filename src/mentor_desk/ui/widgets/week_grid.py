"""A week in parts of days, each part in one of a few states: typed, clicked or painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from mentor_desk.ui.widgets.field import FocusWatch
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.week_cell import GridState, WeekCell

__all__ = ["GridState", "WeekGrid"]

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_SPACING = 4


class WeekGrid(QWidget):
    """Columns are days, rows parts of a day. Its value is a list of the states' keys, the parts of
    the first day first, ``""`` where nothing is known.

    Space and a click go on to the next state, a state's first letter sets it, Delete clears, and a
    drawn line of the mouse paints. Tab reaches the grid once; arrows go about in it.
    """

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        days: Sequence[str],
        parts: Sequence[str],
        states: Sequence[GridState],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._states = tuple(parts), tuple(states)
        self._heads: list[QLabel] = []
        self._cells: list[list[WeekCell]] = []
        self._shown = len(days)
        self._brush: GridState | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        for row, part in enumerate(parts, 1):
            label = QLabel(part, self)
            set_role(label, "caption")
            self._grid.addWidget(label, row, 0)
        for column, day in enumerate(days, 1):
            self._add_day(column, day)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        FocusWatch(self).left.connect(self.left)
        self._let_tab_reach(self._cells[0][0])

    def value(self) -> list[str]:
        """The keys of the states; days that are out of sight and empty are left out at the end."""
        keys = [[cell.state.key if cell.state else "" for cell in day] for day in self._cells]
        while len(keys) > self._shown and not any(keys[-1]):
            keys.pop()
        return [key for day in keys for key in day] if any(any(day) for day in keys) else []

    def set_value(self, value: Sequence[str] | None) -> None:
        """Show these keys; what is missing or unknown is empty."""
        known = {state.key: state for state in self._states}
        keys = list(value or ())
        for index, cell in enumerate(self._all()):
            cell.set_state(known.get(keys[index]) if index < len(keys) else None)

    def show_days(self, count: int) -> None:
        """Show only the first ``count`` days; the others keep what they hold."""
        self._shown = count
        for index, (head, day) in enumerate(zip(self._heads, self._cells, strict=True)):
            for widget in (head, *day):
                widget.setVisible(index < count)
            self._grid.setColumnStretch(index + 1, 1 if index < count else 0)

    def cell(self, day: int, part: int) -> WeekCell:
        """The cell of a day and a part, both counted from 0."""
        return self._cells[day][part]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((cell for cell in self._all() if cell.hasFocus()), None)
        key = Qt.Key(event.key())
        if here is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self._go(here, *_ARROWS[key])
        elif key == Qt.Key.Key_Space:
            self._put(here, self._after(here.state))
        elif key in _CLEAR:
            self._put(here, None)
        elif (state := self._by_letter(event.text())) is not None:
            self._put(here, state)
        else:
            super().keyPressEvent(event)

    def begin(self, cell: WeekCell) -> None:
        """The mouse is pressed on ``cell``: it goes on to its next state, which is the brush now."""
        self._let_tab_reach(cell)
        self._brush = self._after(cell.state)
        self._put(cell, self._brush)

    def paint_at(self, point: QPoint) -> None:
        """The mouse is drawn over ``point`` of the grid."""
        cell = self.childAt(point)
        if isinstance(cell, WeekCell) and cell.state is not self._brush:
            self._put(cell, self._brush)

    def _add_day(self, column: int, day: str) -> None:
        head = QLabel(day, self)
        head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_role(head, "caption")
        self._heads.append(head)
        self._grid.addWidget(head, 0, column)
        self._grid.setColumnStretch(column, 1)
        cells = []
        for row, part in enumerate(self._parts, 1):
            cell = WeekCell(f"{day} {part}", self.tr("not known"), self)
            cell.pressed_on.connect(self.begin)
            cell.drawn_to.connect(self.paint_at)
            self._grid.addWidget(cell, row, column)
            cells.append(cell)
        self._cells.append(cells)

    def _all(self) -> list[WeekCell]:
        return [cell for day in self._cells for cell in day]

    def _go(self, here: WeekCell, days: int, parts: int) -> None:
        column = next(index for index, day in enumerate(self._cells) if here in day)
        row = self._cells[column].index(here)
        there = self._cells[(column + days) % self._shown][(row + parts) % len(self._parts)]
        self._let_tab_reach(there)
        there.setFocus(Qt.FocusReason.TabFocusReason)

    def _put(self, cell: WeekCell, state: GridState | None) -> None:
        cell.set_state(state)
        self.changed.emit()

    def _after(self, state: GridState | None) -> GridState | None:
        order: tuple[GridState | None, ...] = (*self._states, None)
        return order[(order.index(state) + 1) % len(order)]

    def _by_letter(self, typed: str) -> GridState | None:
        letter = typed.casefold()
        if not letter.strip():
            return None
        return next((one for one in self._states if one.word.casefold().startswith(letter)), None)

    def _let_tab_reach(self, cell: WeekCell) -> None:
        for other in self._all():
            here = other is cell
            other.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(cell)
