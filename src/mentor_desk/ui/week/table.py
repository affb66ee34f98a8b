"""The week as a table: all of it in order of time, for a screen reader and for who rather reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time

from PySide6.QtWidgets import QWidget

from mentor_desk.formats import days
from mentor_desk.formats.day_names import NAMES
from mentor_desk.services.week import Week, WeekDay, WeekVisit
from mentor_desk.terms import VisitStatus, label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say
from mentor_desk.ui.visit.words import capital
from mentor_desk.ui.week import words
from mentor_desk.ui.week.drawing import ABSENCE, PLACEMENT, PROMISE
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow

VISIT, DAY = "visit", "day"
_Order = tuple[date, time]
_FIRST = time.min


class WeekTable(DataTable):
    """A row for each visit, promise, beginning and end, holiday and day away.

    A row's key is ``visit:<id>``, ``promise:<id>``, ``placement:<id>``, ``day:<date>`` or
    ``absence:<id>#<date>``.
    """

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        self._language = language
        columns = [
            Column("day", self.tr("Day"), 120),
            Column("at", self.tr("Time"), 104),
            Column("who", self.tr("Who")),
            Column("where", self.tr("Where")),
            Column("what", self.tr("What"), 340),
        ]
        super().__init__(columns, self.tr("The week"), parent)

    def show_week(self, week: Week, visits: Sequence[WeekVisit]) -> None:
        """Show the week with those of its ``visits`` that are wanted."""
        found = [*self._whole_days(week), *self._turns(week), *self._promises(week)]
        found += [self._visit(visit) for visit in visits]
        found.sort(key=lambda row: row[0])
        self.set_rows([row for _, row in found])

    def _visit(self, visit: WeekVisit) -> tuple[_Order, TableRow]:
        clock = words.span(visit, self._language)
        kind, status = say(label(visit.kind)), ""
        if visit.status is not VisitStatus.PLANNED:
            status = say(label(visit.status))
        what = " · ".join(part for part in (kind, status) if part)
        cells = (
            self._day(visit.day),
            Cell(clock or "–", clock),
            Cell(visit.citizen),
            Cell(visit.firm or visit.town),
            Cell(what, second_line=visit.agenda),
        )
        return (visit.day, visit.at or _FIRST), TableRow(f"{VISIT}:{visit.id}", cells)

    def _promises(self, week: Week) -> Iterator[tuple[_Order, TableRow]]:
        for found in week.promises:
            cells = (
                self._day(found.day),
                Cell("–", ""),
                Cell(found.citizen),
                Cell(found.firm),
                Cell(self.tr("Promise due"), second_line=capital(found.text)),
            )
            yield (found.day, _FIRST), TableRow(f"{PROMISE}:{found.id}", cells)

    def _turns(self, week: Week) -> Iterator[tuple[_Order, TableRow]]:
        for found in week.turns:
            what = self.tr("Placement begins") if found.starts else self.tr("Placement ends")
            cells = (
                self._day(found.day),
                Cell("–", ""),
                Cell(found.citizen),
                Cell(found.firm),
                Cell(what, second_line=say(label(found.kind))),
            )
            yield (found.day, _FIRST), TableRow(f"{PLACEMENT}:{found.placement_id}", cells)

    def _whole_days(self, week: Week) -> Iterator[tuple[_Order, TableRow]]:
        for day in week.days:
            if what := self._why_off(day):
                key = f"{DAY}:{day.day.isoformat()}"
                if day.absence_id is not None:
                    key = f"{ABSENCE}:{day.absence_id}#{day.day.isoformat()}"
                cells = (self._day(day.day), Cell("–", ""), Cell(), Cell(), Cell(what))
                yield (day.day, _FIRST), TableRow(key, cells)

    def _why_off(self, day: WeekDay) -> str:
        holiday = day.holiday.written(self._language) if day.holiday is not None else ""
        away = ""
        if day.away is not None:
            away = self.tr("You are away ({why})").format(why=say(label(day.away)).lower())
        return " · ".join(part for part in (holiday, away) if part)

    def _day(self, day: date) -> Cell:
        name = NAMES[self._language].weekdays[day.weekday()]
        return Cell(words.first_upper(name), day, second_line=days.short(day, self._language))
