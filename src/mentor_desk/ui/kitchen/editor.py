"""The large fields that stand in a block while it is written in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.ui.forms.hour_steps_field import HourStepsField
from mentor_desk.ui.forms.tab_order import follow_layout
from mentor_desk.ui.kitchen.inputs import Input
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.form_cell import FormCell
from mentor_desk.ui.widgets.parsed_field import ParsedField

Save = Callable[[dict[str, Any]], None]
"""Keeps changed fields of the placement, by name. Raises :class:`UserError`."""


class Editor(QWidget):
    """Saves each field as it is left. Enter goes to the next field, in the last one it is done."""

    def __init__(self, inputs: Sequence[Input], save: Save, done: Callable[[], object]) -> None:
        super().__init__()
        self._save, self._done = save, done
        self._inputs = {each.name: each for each in inputs}
        self._kept: dict[str, Any] = {}
        self.cells: dict[str, FormCell] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        for each in inputs:
            cell = FormCell(each.name, each.label, each.make(self._beside), hint=each.hint)
            cell.field.set_value(each.shown(each.value))
            self._kept[each.name] = cell.field.value()
            cell.left.connect(self._left)
            cell.changed.connect(self._changed)
            self.cells[each.name] = cell
            column.addWidget(cell)
        self._follow()

    def begin(self, name: str) -> None:
        """Put the keyboard into the field ``name``, or into the first."""
        self._chain()
        cell = self.cells.get(name) or next(iter(self.cells.values()))
        cell.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> bool:
        """Save what makes sense; whether all of it did and could be kept."""
        sound = {name: cell for name, cell in self.cells.items() if _makes_sense(cell)}
        values = {name: cell.field.value() for name, cell in sound.items()}
        changed = {name: value for name, value in values.items() if value != self._kept[name]}
        if not changed:
            return len(sound) == len(self.cells)
        try:
            self._save({name: self._inputs[name].read(value) for name, value in changed.items()})
        except UserError as error:
            cell = self.cells.get(error.field or "") or self.cells[next(iter(changed))]
            cell.set_error(say(error.text))
            return False
        self._kept.update(changed)
        return len(sound) == len(self.cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        inside = self.focusWidget()
        last = list(self.cells.values())[-1].widget
        on_line = isinstance(inside, QLineEdit) and inside is not last
        if on_line and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.focusNextChild()
        else:
            self._done()

    def _left(self, _name: str) -> None:
        self.settle()

    def _changed(self, _name: str) -> None:
        # A field that grows by a row has made new stops for Tab.
        QTimer.singleShot(0, self, self._chain)
        self._follow()

    def _beside(self, name: str) -> Any:
        cell = self.cells.get(name)
        return cell.field.value() if cell is not None else None

    def _follow(self) -> None:
        for name, each in self._inputs.items():
            each.follow(self.cells[name].field, self._beside)

    def _chain(self) -> None:
        follow_layout(self)


def _makes_sense(cell: FormCell) -> bool:
    field = cell.field
    return not isinstance(field, ParsedField | HourStepsField) or field.makes_sense()
