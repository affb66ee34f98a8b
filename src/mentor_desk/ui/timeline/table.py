"""The time line as a table: the same content for a screen reader and for those who rather read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from mentor_desk.formats import days, numbers
from mentor_desk.services.firm_lines import FirmLine
from mentor_desk.services.stays import Stay
from mentor_desk.texts import Language
from mentor_desk.ui.timeline import words
from mentor_desk.ui.timeline.lines import Drawing, Line, key
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow

PLACEMENT, LINE = "placement", "line"


class TimelineTable(DataTable):
    """A row for each placement, and one for each citizen or firm that has none.

    A row's key is ``placement:<id>`` or ``line:<id>``.
    """

    def __init__(self, today: date, language: Language, parent: QWidget | None = None) -> None:
        self._today, self._language = today, language
        columns = [
            Column("citizen", self.tr("Citizen")),
            Column("firm", self.tr("Firm")),
            Column("kind", self.tr("Kind"), 112),
            Column("from", self.tr("First day"), 104),
            Column("to", self.tr("Last day"), 104),
            Column("hours", self.tr("Hours"), 60, "right"),
            Column("standing", self.tr("Now"), 150),
        ]
        super().__init__(columns, self.tr("Placements"), parent)

    def set_lines(self, lines: Sequence[Line], drawing: Drawing, full_week: float) -> None:
        """Show ``lines``."""
        self.set_rows([row for line in lines for row in self._rows_of(line, drawing, full_week)])

    def _rows_of(self, line: Line, drawing: Drawing, full_week: float) -> Iterator[TableRow]:
        free = ""
        if isinstance(line, FirmLine):
            told = (words.free_now(line, full_week, self._language), words.agreed(line.agreed))
            free = " · ".join(part for part in told if part)
        for stay in line.stays:
            yield self._stay(stay, free)
        if not line.stays:
            empty = (Cell(), Cell(), Cell(), Cell(), Cell())
            name = Cell(line.name, second_line=free)
            if isinstance(line, FirmLine):
                yield TableRow(f"{LINE}:{key(line)}", (Cell(), name, *empty))
            else:
                note = Cell(drawing.citizen_note(line))
                yield TableRow(f"{LINE}:{key(line)}", (name, Cell(), *empty[:4], note))

    def _stay(self, stay: Stay, free: str) -> TableRow:
        hours = "" if stay.hours is None else numbers.number(stay.hours, self._language)
        cells = (
            Cell(stay.citizen),
            Cell(stay.firm, second_line=free),
            Cell(words.kind(stay)),
            self._day(stay.starts_on),
            self._day(stay.ends_on),
            Cell(hours, stay.hours),
            Cell(words.standing(stay, self._today, self._language)),
        )
        return TableRow(f"{PLACEMENT}:{stay.id}", cells)

    def _day(self, day: date | None) -> Cell:
        if day is None:
            return Cell()
        return Cell(days.short(day, self._language, self._today), day)
