"""The places a firm wants somebody in, to choose from in the placement form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.openings import OpeningRow
from mentor_desk.terms import label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.placement_main import PlacementMain
from mentor_desk.ui.forms.placement_values import OPENING, split_tasks
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField

Tasks = list[tuple[str, str]]


class OpeningChoice:
    """The field is there only while the firm has something open."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._rows: tuple[OpeningRow, ...] = ()
        self._offered: tuple[OpeningRow, ...] = ()
        self._had: str | None = None
        self._brought: Tasks = []

    def know(self, rows: Sequence[OpeningRow], kept: dict[str, Any]) -> None:
        """Another firm's places; one that is not among them is chosen no more."""
        self._rows = tuple(rows)
        if kept[OPENING] not in {str(row.id) for row in rows}:
            kept[OPENING] = None
        self._had = kept[OPENING]

    def settle(self, main: PlacementMain, kept: Mapping[str, Any]) -> tuple[str, ...]:
        """Show the field or take it away; its name when it was not there before."""
        new = main.demand(OPENING, shown=bool(self._rows))
        if OPENING not in main.names():
            return new
        field: ChoiceField = main.field(OPENING)
        if new or self._offered != self._rows:
            self._offered = self._rows
            empty = QCoreApplication.translate("OpeningChoice", "None of them")
            field.set_choices([(str(row.id), self._words(row)) for row in self._rows], empty=empty)
            field.set_value(kept[OPENING])
        main.set_hint(OPENING, self._hint(field.value()))
        return new

    def tasks(self, chosen: str | None, written: Tasks) -> Tasks:
        """The tasks once the place is ``chosen``: its own, unless others are written already."""
        if written and written != self._brought:
            return written
        row = next((row for row in self._rows if str(row.id) == chosen), None)
        lines = row.tasks.splitlines() if row is not None else []
        self._brought = split_tasks([(line.strip(), "") for line in lines if line.strip()])
        return self._brought

    def _words(self, row: OpeningRow) -> str:
        return f"{row.title} · {say(label(row.kind))}"

    def _hint(self, chosen: str | None) -> str:
        row = next((row for row in self._rows if str(row.id) == chosen), None)
        if row is None or row.vacancy is None or chosen == self._had:
            # The placement that is in it already does not wait for it.
            return ""
        if row.vacancy.free_on <= self._context.today():
            return ""
        language, today = self._context.language, self._context.today()
        words = QCoreApplication.translate("OpeningChoice", "Free from {day}")
        return words.format(day=days.long(row.vacancy.free_on, language, today))
