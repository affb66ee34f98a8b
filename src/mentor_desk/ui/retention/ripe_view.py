"""Who is ripe: the list, and what can be done about the chosen one."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services.retention_ripe import RipePerson, Who
from mentor_desk.ui.context import Context
from mentor_desk.ui.retention import words
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.roles import set_role


class RipeView(QWidget):
    """``erase_asked``, ``keep_asked`` and ``open_asked`` tell which person is meant."""

    erase_asked = Signal(object)
    keep_asked = Signal(object)
    open_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._found: dict[str, RipePerson] = {}
        self._nobody = False
        self.table = DataTable(
            [
                Column("name", self.tr("Who"), 150),
                Column("why", self.tr("Why now, and what is held")),
                Column("over", self.tr("Time was over"), 122),
                Column("state", self.tr("State"), 190),
            ],
            self.tr("Ripe for erasing"),
        )
        self.table.chosen.connect(lambda _key: self._look())
        self.table.activated.connect(lambda _key: self._emit(self.erase_asked))
        self.erase_button = QPushButton(self.tr("&Erase …"))
        set_role(self.erase_button, "primary")
        self.keep_button = QPushButton(self.tr("&Keep longer …"))
        self.open_button = QPushButton(self.tr("&Open"))
        for button, signal in (
            (self.erase_button, self.erase_asked),
            (self.keep_button, self.keep_asked),
            (self.open_button, self.open_asked),
        ):
            button.clicked.connect(lambda _=False, signal=signal: self._emit(signal))
        self._told = QLabel()
        self._told.setWordWrap(True)
        set_role(self._told, "muted")
        self._lay_out()

    def show_people(self, people: Sequence[RipePerson], rule: str) -> None:
        """Show ``people``; ``rule`` says how long they are kept."""
        self._found = {str(one.id): one for one in people}
        self._stack.setCurrentIndex(0 if people else 1)
        self._empty.say(
            self.tr("Nobody's time is over"),
            self.tr("{rule} Whoever has been kept that long is listed here.").format(rule=rule),
        )
        self._told.setText(rule)
        self.table.set_rows([self._row(one) for one in people])
        if people and self.table.chosen_key() is None and not self._nobody:
            self.table.choose(str(people[0].id))
        self._look()

    def person(self, person_id: uuid.UUID) -> RipePerson | None:
        """The person with this id, where listed."""
        return self._found.get(str(person_id))

    def mark(self, person_id: uuid.UUID | None) -> None:
        """Mark this person; nobody while one who is not listed is looked at."""
        self._nobody = person_id is None
        self.table.choose(None if person_id is None else str(person_id))
        self._look()

    def begin(self) -> None:
        """Mark the first again where nobody was."""
        if self._nobody and self._found:
            self.mark(next(iter(self._found.values())).id)
        self._nobody = False

    def _row(self, one: RipePerson) -> TableRow:
        language, waits = self._context.language, one.waits(self._context.today())
        where = one.firm or (self.tr("Citizen") if one.who is Who.CITIZEN else "")
        held = one.kept.why if one.kept is not None and not waits else words.held(one)
        return TableRow(
            str(one.id),
            (
                Cell(one.name, second_line=where),
                Cell(words.why(one, self._context), sort=one.last, second_line=held),
                Cell(days.short(one.over_on, language, self._context.today()), sort=one.over_on),
                Cell(
                    sort=int(waits),
                    badge=words.state(one, self._context),
                    tone="warning" if waits else "neutral",
                ),
            ),
        )

    def _emit(self, signal: SignalInstance) -> None:
        one = self._found.get(self.table.chosen_key() or "")
        if one is not None:
            signal.emit(one)

    def _look(self) -> None:
        one = self._found.get(self.table.chosen_key() or "")
        for button in (self.erase_button, self.keep_button, self.open_button):
            button.setEnabled(one is not None)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._told, 1)
        for button in (self.open_button, self.keep_button, self.erase_button):
            above.addWidget(button)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        self._empty = EmptyState("circle-check", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
