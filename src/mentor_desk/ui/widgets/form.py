"""A form: one column, labels above, short fields that belong together side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.field import Field
from mentor_desk.ui.widgets.form_cell import FormCell
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.parsed_field import ParsedField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.turning_row import TurningRow

__all__ = ["Form", "FormCell"]

_WIDEST = 640
_NARROWEST_CELL = 90


class Form(QWidget):
    """Fields by name. It never saves by itself: it tells when a field is left."""

    changed = Signal(str)
    """The name of the field that the user changed."""
    left = Signal(str)
    """The name of the field that the user left; save it now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[str, FormCell] = {}
        self.setMaximumWidth(scaled(self, _WIDEST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def add(
        self, name: str, label: str, field: Field, *, optional: bool = False, hint: str = ""
    ) -> FormCell:
        """A field on a row of its own."""
        cell = FormCell(name, label, field, optional=optional, hint=hint, parent=self)
        self._keep(cell)
        self._column.addWidget(cell)
        return cell

    def add_pair(self, *cells: FormCell, stretch: tuple[int, ...] = ()) -> None:
        """Two or three fields side by side where there is room: ``FormCell("start", "Start", field)``.

        ``stretch`` gives their widths in parts; without it they are equally wide.
        """
        row = TurningRow(scaled(self, _NARROWEST_CELL) * len(cells), 10)
        for index, cell in enumerate(cells):
            self._keep(cell)
            row.add(cell, stretch[index] if stretch else 1)
        self._column.addLayout(row)

    def add_heading(self, words: str) -> None:
        """A heading over the fields that follow."""
        label = QLabel(words, self)
        set_role(label, "heading")
        self._column.addSpacing(4)
        self._column.addWidget(label)

    def add_widget(self, widget: QWidget) -> None:
        """Something that is no field, for example a notice between two fields."""
        self._column.addWidget(widget)

    def field(self, name: str) -> Any:
        """The field called ``name``."""
        return self._cells[name].field

    def names(self) -> tuple[str, ...]:
        """The names of all fields, in order."""
        return tuple(self._cells)

    def values(self) -> dict[str, Any]:
        """The value of every field by its name."""
        return {name: cell.field.value() for name, cell in self._cells.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values; names that the form does not have are passed over."""
        for name, value in values.items():
            if name in self._cells:
                self._cells[name].field.set_value(value)

    def set_error(self, name: str, sentence: str) -> None:
        """Complain about one field, until it is changed."""
        self._cells[name].set_error(sentence)

    def clear_errors(self) -> None:
        """Take every complaint back."""
        for cell in self._cells.values():
            cell.set_error("")

    def set_hint(self, name: str, sentence: str) -> None:
        """Help beneath one field."""
        self._cells[name].set_hint(sentence)

    def set_label(self, name: str, label: str, *, optional: bool = False) -> None:
        """Word the label of one field anew."""
        self._cells[name].set_label(label, optional=optional)

    def show_field(self, name: str, shown: bool) -> None:
        """Show or hide one field with its label; a hidden field keeps its value."""
        self._cells[name].setVisible(shown)

    def beneath(self, name: str) -> str:
        """What stands beneath one field."""
        return self._cells[name].beneath()

    def focus(self, name: str) -> None:
        """Put the keyboard into one field."""
        self._cells[name].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def makes_sense(self) -> bool:
        """Whether every typed text is understood; otherwise the first that is not has the keyboard."""
        fields = [(name, cell.field) for name, cell in self._cells.items()]
        wrong = [
            name for name, field in fields if isinstance(field, ParsedField) and not field.makes_sense()
        ]
        if wrong:
            self.focus(wrong[0])
        return not wrong

    def _keep(self, cell: FormCell) -> None:
        self._cells[cell.name] = cell
        cell.changed.connect(self.changed)
        cell.left.connect(self.left)
