"""Notes and visits on their way to the municipality's journal (feature B8)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, Note, Visit
from mentor_desk.services import journal_duty
from mentor_desk.services.journal_duty import Record, Source
from mentor_desk.terms import JournalStatus
from mentor_desk.ui.case import reading as readings
from mentor_desk.ui.clipboard import KEPT_SECONDS, Clipboard
from mentor_desk.ui.context import Context
from mentor_desk.ui.journalizing import words, written_form
from mentor_desk.ui.journalizing.many_table import ManyTable
from mentor_desk.ui.journalizing.reading import Reading
from mentor_desk.ui.widgets.data_table import Column
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.roles import set_role

ON_SCREEN = (Case, Citizen, Note, Visit)
_WAITED, _NUMBER = 5, 6
"""Columns that only mean something before and after."""


class Shown(StrEnum):
    """What the list is narrowed to."""

    WAITING = "waiting"
    MUST = "must"
    SETTLED = "settled"


class JournalView(QWidget):
    """A table of what waits, and the text of the row beside it.

    The buttons act on what is ticked, or on the row that is read; Enter opens it.
    """

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self._context, self._drawer = context, drawer
        self._found: dict[str, Record] = {}
        self._summary = ""
        self._clipboard = Clipboard(self)
        for ending in (context.about_to_lock, context.closing):
            ending.connect(self._clipboard.take_back)
        columns = [
            Column("day", self.tr("Day"), 84),
            Column("who", self.tr("Citizen"), 178),
            Column("body", self.tr("What it says")),
            Column("state", self.tr("The journal"), 150),
            Column("waited", self.tr("Waits"), 84),
            Column("number", self.tr("Journal no."), 116),
        ]
        self.table = ManyTable(columns, self.tr("For the journal"))
        self._staying = readings.Reading(context, where="journal", on=self)
        self.reading = Reading(lambda: self._open(self.table.chosen_key() or ""))
        empty = EmptyState("file-text", " ", " ")
        self.pane = ListPane(self.table, empty, placeholder=self.tr("Filter the records"), wide=True)
        self._chosen = ElidedLabel("", "caption")
        self._buttons: list[QPushButton] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pane, 1)
        layout.addWidget(self.reading)
        self.pane.add_foot(self._foot())
        self.pane.filter.text_changed.connect(lambda _typed: self._fill())
        self.pane.filter.chip_chosen.connect(lambda _key: self.redraw())
        self.table.activated.connect(self._open)
        self.table.chosen.connect(lambda _key: self._read())
        self.table.ticked.connect(self._say_chosen)
        self.redraw()

    def redraw(self) -> None:
        """Read the list anew; what was chosen stays chosen."""
        today = self._context.today()
        waiting = self._context.call(journal_duty.records, today=today)
        settled = self._context.call(journal_duty.records, today=today, settled=True)
        must = [one for one in waiting if one.status is JournalStatus.TO_BE_JOURNALED]
        self._tell_counts(len(waiting), len(must), len(settled))
        limit = journal_duty.limit(self._context.rules, today)
        old = sum(limit is not None and one.waited > limit for one in must)
        self._summary = words.summary(len(must), old, len(waiting) - len(must), limit)
        shown = {Shown.WAITING: waiting, Shown.MUST: must, Shown.SETTLED: settled}[self._which()]
        self._found = {words.key(one): one for one in shown}
        settled_shown = self._which() is Shown.SETTLED
        self.table.setColumnHidden(_WAITED, settled_shown)
        self.table.setColumnHidden(_NUMBER, not settled_shown)
        self._fill()

    def _which(self) -> Shown:
        return Shown(self.pane.filter.chip() or Shown.WAITING)

    def _tell_counts(self, waiting: int, must: int, settled: int) -> None:
        self.pane.filter.set_chips(
            [
                (Shown.WAITING, self.tr("Waiting {count}").format(count=waiting)),
                (Shown.MUST, self.tr("Must be journalled {count}").format(count=must)),
                (Shown.SETTLED, self.tr("Settled {count}").format(count=settled)),
            ]
        )

    def _fill(self) -> None:
        today, language = self._context.today(), self._context.language
        rows = [words.table_row(one, today, language) for one in self._found.values()]
        typed = self.pane.filter.text.casefold().split()
        fitting = [
            row
            for row in rows
            if all(part in " ".join(cell.spoken() for cell in row.cells).casefold() for part in typed)
        ]
        before = self.table.currentIndex().row()
        self.table.set_rows(fitting)
        if self.table.chosen_key() is None and fitting:
            # The next one moves up where one was settled.
            self.table.choose(self.table.keys()[min(max(before, 0), len(fitting) - 1)])
        hidden = len(rows) - len(fitting)
        line = self._summary
        if hidden:
            line = self.tr("%n record(s) shown", "", len(fitting))
            more = self.tr("%n hidden by the filter", "", hidden)
            line = self.tr("{shown} – {hidden}").format(shown=line, hidden=more)
        self.pane.tell(line, is_empty=not fitting)
        self._say_empty(filtered=bool(rows))
        self._read()

    def _say_empty(self, *, filtered: bool) -> None:
        if filtered:
            self.pane.empty.say(self.tr("Nothing fits the filter"), self.tr("Type something else."))
        else:
            self.pane.empty.say(
                self.tr("Nothing waits for the journal"),
                self.tr("Notes and held visits come here until you say what becomes of them."),
            )

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 8, 14, 10)
        row.setSpacing(8)
        row.addWidget(self._chosen, 1)
        acts = (
            (self.tr("Co&py as text"), self.copy),
            (self.tr("Not for the &journal"), lambda: self._settle(JournalStatus.NOT_RELEVANT)),
            (self.tr("M&ust be journalled"), lambda: self._settle(JournalStatus.TO_BE_JOURNALED)),
            (self.tr("&Written in the journal …"), self._written),
        )
        every = QPushButton(self.tr("Tick all"))
        every.setToolTip(self.tr("Space or a click ticks; without ticks it is the one you read"))
        every.clicked.connect(lambda _=False: self.table.tick_all())
        row.addWidget(every)
        for title, act in acts:
            button = QPushButton(title)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
            self._buttons.append(button)
        set_role(self._buttons[-1], "primary")
        return foot

    def _read(self) -> None:
        """Show the whole text of the row the list stands on."""
        one = self._found.get(self.table.chosen_key() or "")
        if one is None:
            self.reading.show_nothing()
        else:
            said = (
                ()
                if one.sensitive
                else self._context.call(journal_duty.said, source=one.source, ref=one.id)
            )
            today, language = self._context.today(), self._context.language
            self.reading.show_record(one, said, today, language)
            if one.case_id is not None:
                self._staying.began(one.case_id)
        self._say_chosen()

    def _say_chosen(self) -> None:
        count = len(self.table.chosen_keys())
        self._chosen.setText(self.tr("%n ticked", "", count) if count else "")
        for button in self._buttons:
            button.setEnabled(count > 0 or self.table.chosen_key() is not None)

    def chosen(self) -> Sequence[tuple[Source, uuid.UUID]]:
        """The ticked records; without any, the one that is read."""
        reading = self.table.chosen_key()
        keys = self.table.chosen_keys() or ([reading] if reading else [])
        return [(self._found[key].source, self._found[key].id) for key in keys]

    def copy(self) -> None:
        """Put the words of the chosen records into the clipboard for a while."""
        today = self._context.today()
        try:
            found = self._context.call(journal_duty.whole, chosen=self.chosen(), today=today)
        except UserError as error:
            self._context.warn(error)
            return
        self._clipboard.copy(words.as_text(found, self._context.language))
        said = self.tr("Copied. The clipboard is emptied after {seconds} seconds")
        self._context.say(said.format(seconds=KEPT_SECONDS))

    def _written(self) -> None:
        written_form.present(self._drawer, self._context, chosen=self.chosen())

    def _settle(self, status: JournalStatus) -> None:
        chosen, today = self.chosen(), self._context.today()
        try:
            self._context.call(journal_duty.settle, chosen=chosen, status=status, today=today)
        except UserError as error:
            self._context.warn(error)

    def _open(self, key: str) -> None:
        one = self._found.get(key)
        if one is not None:
            self._context.go(one.source.value, str(one.id))
