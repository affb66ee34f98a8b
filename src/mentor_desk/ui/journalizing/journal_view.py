"""Notes and visits on their way to the municipality's journal (feature B8)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, Note, Visit
from mentor_desk.services import journal_duty
from mentor_desk.services.journal_duty import Record, Source
from mentor_desk.terms import JournalStatus
from mentor_desk.ui.clipboard import KEPT_SECONDS, Clipboard
from mentor_desk.ui.context import Context
from mentor_desk.ui.journalizing import words, written_form
from mentor_desk.ui.journalizing.many_table import ManyTable
from mentor_desk.ui.widgets.data_table import Column
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.roles import set_role

ON_SCREEN = (Case, Citizen, Note, Visit)


class Shown(StrEnum):
    """What the list is narrowed to."""

    WAITING = "waiting"
    MUST = "must"
    SETTLED = "settled"


class JournalView(QWidget):
    """A table of what waits. The buttons act on the chosen rows; Enter opens one."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self._context, self._drawer = context, drawer
        self._found: dict[str, Record] = {}
        self._clipboard = Clipboard(self)
        context.closing.connect(self._clipboard.take_back)
        columns = [
            Column("day", self.tr("Day"), 92),
            Column("who", self.tr("Citizen"), 190),
            Column("kind", self.tr("Kind"), 172),
            Column("body", self.tr("What it says")),
            Column("state", self.tr("The journal"), 158),
            Column("beside", self.tr("Age or number"), 124),
        ]
        self.table = ManyTable(columns, self.tr("For the journal"))
        empty = EmptyState("file-text", " ", " ")
        self.pane = ListPane(self.table, empty, placeholder=self.tr("Filter the records"), wide=True)
        self._chosen = QLabel()
        set_role(self._chosen, "caption")
        self._buttons: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.pane.add_foot(self._foot())
        self.pane.filter.text_changed.connect(lambda _typed: self._fill())
        self.pane.filter.chip_chosen.connect(lambda _key: self.redraw())
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._say_chosen())
        self.redraw()

    def redraw(self) -> None:
        """Read the list anew; what was chosen stays chosen."""
        today = self._context.today()
        waiting = self._context.call(journal_duty.records, today=today)
        settled = self._context.call(journal_duty.records, today=today, settled=True)
        must = [one for one in waiting if one.status is JournalStatus.TO_BE_JOURNALED]
        self._tell_counts(len(waiting), len(must), len(settled))
        shown = {Shown.WAITING: waiting, Shown.MUST: must, Shown.SETTLED: settled}[self._which()]
        self._found = {words.key(one): one for one in shown}
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
        self.table.set_rows(fitting)
        hidden = len(rows) - len(fitting)
        line = self.tr("%n record(s) shown", "", len(fitting))
        if hidden:
            more = self.tr("%n hidden by the filter", "", hidden)
            line = self.tr("{shown} – {hidden}").format(shown=line, hidden=more)
        self.pane.tell(line, is_empty=not fitting)
        self._say_empty(filtered=bool(rows))
        self._say_chosen()

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
        for title, act in acts:
            button = QPushButton(title)
            set_role(button, "quiet")
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
            self._buttons.append(button)
        return foot

    def _say_chosen(self) -> None:
        count = len(self.table.chosen_keys())
        hint = self.tr("Choose one or more: Shift and arrows, or Ctrl+A for all")
        self._chosen.setText(self.tr("%n chosen", "", count) if count else hint)
        for button in self._buttons:
            button.setEnabled(count > 0)

    def chosen(self) -> Sequence[tuple[Source, uuid.UUID]]:
        """The chosen records."""
        found = (self._found[key] for key in self.table.chosen_keys())
        return [(one.source, one.id) for one in found]

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
