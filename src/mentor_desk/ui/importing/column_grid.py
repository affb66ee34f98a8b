"""Field by field: which column it is, and whether that was guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mentor_desk.exchange.firm_columns import ColumnChoice
from mentor_desk.ui.importing.column_kind import SURE, ColumnKind
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.roles import set_role

_COLUMNS = 2
_CELLS = 3


class ColumnGrid(QWidget):
    """Two fields beside each other; ``changed`` when the mentor chooses another column."""

    changed = Signal()

    def __init__(self, kind: ColumnKind) -> None:
        super().__init__()
        self._shown = kind.shown
        self._headings: tuple[str, ...] = ()
        self._sample: Sequence[Sequence[str]] = ()
        self.fields: dict[str, ChoiceField] = {}
        self._seen: dict[str, ElidedLabel] = {}
        self._guessed: dict[str, str] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for place, name in enumerate(kind.order):
            row, column = divmod(place, _COLUMNS)
            self._add(grid, row, column * _CELLS, name, kind.names[name])
        for column in range(_COLUMNS):
            grid.setColumnStretch(column * _CELLS + 1, 3)
            grid.setColumnStretch(column * _CELLS + 2, 2)

    def show_sheet(
        self, headings: Sequence[str], sample: Sequence[Sequence[str]], choice: ColumnChoice
    ) -> None:
        """Offer the headings of a sheet, and mark what was guessed."""
        self._headings, self._sample = tuple(headings), sample
        self._guessed = {
            name: headings[index]
            for name, index in choice.columns.items()
            if choice.sure.get(name, 1) < SURE
        }
        for name, field in self.fields.items():
            field.set_choices([(each, each) for each in headings], empty=self.tr("Not in the list"))
            index = choice.columns.get(name)
            if index is None:
                field.setCurrentIndex(0)
            else:
                field.set_value(headings[index])
            self._tell(name)

    def take(self, columns: Mapping[str, str]) -> None:
        """Choose these columns (field → heading); headings that are not there are left out."""
        self._guessed = {}
        for name, field in self.fields.items():
            heading = columns.get(name)
            if heading in self._headings:
                field.set_value(heading)
            else:
                field.setCurrentIndex(0)
            self._tell(name)

    def columns(self) -> dict[str, str]:
        """What is chosen: field → heading."""
        return {name: value for name, field in self.fields.items() if (value := field.value())}

    def seen(self, name: str) -> str:
        """What stands beside a field: the first value of its column."""
        return self._seen[name].text()

    def _add(self, grid: QGridLayout, row: int, column: int, name: str, words: str) -> None:
        label, field, seen = QLabel(words), ChoiceField(), ElidedLabel(role="caption")
        set_role(label, "field")
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.changed.connect(lambda name=name: self._chosen(name))
        for step, widget in enumerate((label, field, seen)):
            grid.addWidget(widget, row, column + step)
        self.fields[name], self._seen[name] = field, seen

    def _chosen(self, name: str) -> None:
        self._guessed.pop(name, None)
        self._tell(name)
        self.changed.emit()

    def _tell(self, name: str) -> None:
        """Beside the field: the first value there, and «guessed» where the heading did not say it."""
        heading = self.fields[name].value()
        first = ""
        if heading is not None:
            index = self._headings.index(heading)
            first = next((row[index] for row in self._sample if row[index].strip()), "")
            first = self._shown(first)
        if heading is not None and self._guessed.get(name) == heading:
            first = self.tr("guessed · {value}").format(value=first)
        self._seen[name].setText(first)
        self.fields[name].setAccessibleDescription(first)
