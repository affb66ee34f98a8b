"""All figures in one table."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.rules.figures import Counted, Definition
from mentor_desk.services.figures.gathering import Figures, Line
from mentor_desk.texts import Language
from mentor_desk.ui.figures import words
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.roles import set_role


class FiguresTable(QWidget):
    """``opened`` tells the key of the figure opened."""

    opened = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.table = DataTable(
            (
                Column("name", self.tr("Figure")),
                Column("now", self.tr("Now"), 118, "right"),
                Column("before", self.tr("Before"), 118, "right"),
                Column("others", self.tr("Others"), 92, "right"),
            ),
            self.tr("All figures"),
        )
        self.table.activated.connect(self.opened)
        note = QLabel(
            self.tr(
                "Enter or a double click shows what a figure means and what is behind it. What others "
                "measured is an idea of size, never a target."
            )
        )
        note.setWordWrap(True)
        set_role(note, "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(note)
        column.addWidget(self.table, 1)

    def show_figures(self, figures: Figures) -> None:
        """Show them in the order of the file."""
        self.table.set_rows([self._row(line) for line in figures.lines])

    def _row(self, line: Line) -> TableRow:
        definition, language = line.definition, self._language
        mark = next((each for each in definition.benchmarks if each.value is not None), None)
        others = Cell()
        if mark is not None:
            told = words.measured(mark.value, definition.unit, language)
            others = Cell(told, mark.value, str(mark.year))
        return TableRow(
            line.key,
            (
                Cell(definition.name.written(language)),
                self._cell(line.now, definition),
                self._cell(line.before, definition),
                others,
            ),
        )

    def _cell(self, counted: Counted, definition: Definition) -> Cell:
        told = words.value(counted, definition, self._language)
        return Cell(told, counted.value, words.of_many(counted, definition))
