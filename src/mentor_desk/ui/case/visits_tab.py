"""Visits, notes and promises of a case in one list, the open and the newest first."""

from __future__ import annotations

import uuid
from datetime import datetime
from enum import StrEnum

from PySide6.QtWidgets import QMenu

from mentor_desk.errors import UserError
from mentor_desk.services import journal_duty
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.journal_duty import Source
from mentor_desk.services.notes import NoteRow
from mentor_desk.services.visits import VisitRow
from mentor_desk.terms import JournalStatus, VisitStatus, label
from mentor_desk.ui.case.opening import open_record
from mentor_desk.ui.case.row_card import RowCard
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.case.tab import CaseTab
from mentor_desk.ui.case.visit_rows import contact_rows
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import note_form, promise_form, visit_plan, visit_series
from mentor_desk.ui.forms.running import running_placement
from mentor_desk.ui.translate import say
from mentor_desk.ui.visit.opening import open_visit
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.drawer import Drawer


class Shown(StrEnum):
    """What the list is narrowed to."""

    VISITS = "visit"
    NOTES = "note"
    PROMISES = "promise"


class VisitsTab(CaseTab):
    """A row opens its form. Its button settles what is open: the journal, or a promise."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(context, drawer)
        self.chips = Chips(single=True)
        self.chips.setAccessibleName(self.tr("Show only"))
        self.chips.changed.connect(self._redraw)
        self.card = RowCard(
            self.tr("Contact"),
            self.tr("Nothing is written yet. Write the first note, or plan a visit."),
        )
        self.card.add_actions(
            (self.tr("Plan a visit"), lambda: self._new("plan")),
            (self.tr("Plan several"), self._plan_series),
            (self.tr("Write a held visit"), lambda: self._new("visit")),
            (self.tr("Note"), lambda: self._new("note")),
            (self.tr("Promise"), lambda: self._new("promise")),
        )
        self.card.opened.connect(self._open)
        self.card.acted.connect(self._act)
        self._menu: QMenu | None = None
        scrolled(self, self.chips, self.card, spacing=8)

    def draw(self, page: CasePage) -> None:
        """One row for each visit, note and promise that the chips let through."""
        counts = {
            Shown.VISITS: (self.tr("Visits {count}"), len(page.visits)),
            Shown.NOTES: (self.tr("Notes {count}"), len(page.notes)),
            Shown.PROMISES: (self.tr("Promises {count}"), len(page.promises)),
        }
        choices = [(key.value, words.format(count=count)) for key, (words, count) in counts.items()]
        for chip, (_, words) in zip(self.chips.chips(), choices, strict=False):
            chip.setText(words)
            chip.updateGeometry()
        if not self.chips.chips():
            self.chips.set_choices(choices)
        only = self.chips.value()
        clock = self.context.now().astimezone().time()
        now = datetime.combine(self.context.today(), clock)
        rows = contact_rows(page, now, self.context.language)
        self.card.set_rows([row for row in rows if not only or row.key.split(":")[0] in only])

    def _redraw(self) -> None:
        if self.page is not None:
            self.draw(self.page)

    def _new(self, what: str) -> None:
        if self.page is None:
            return
        drawer, context, case_id = self.drawer, self.context, self.page.view.id
        if what == "visit":
            open_visit(context, case_id=case_id)
        elif what == "plan":
            visit_plan.present(drawer, context, case_id=case_id)
        elif what == "note":
            note_form.present(drawer, context, case_id=case_id)
        else:
            promise_form.present_new(drawer, context, case_id=case_id)

    def _plan_series(self) -> None:
        """All the visits of the placement that runs, or of the next one."""
        if self.page is None:
            return
        placement = running_placement(self.context, self.page.view.id)
        if placement is None:
            self.context.say(self.tr("Visits in a series belong to a placement. There is none now."))
            return
        try:
            visit_series.present(self.drawer, self.context, placement_id=placement.id)
        except UserError as error:
            self.context.warn(error)

    def _open(self, key: str) -> None:
        if self.page is None:
            return
        kind, ref = key.split(":")
        try:
            open_record(self.drawer, self.context, self.page, kind, uuid.UUID(ref))
        except UserError as error:
            self.context.warn(error)

    def _act(self, key: str) -> None:
        if key.startswith(("visit:", "note:")) and not self._planned(key):
            self.journal_menu(key).popup(self.card.below_action(key))
        else:
            self._open(key)

    def journal_menu(self, key: str) -> QMenu:
        """Whether the mentor has written this in the municipality's journal; nothing is sent."""
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = QMenu(self)
        title = self._menu.addAction(self.tr("Have you written it in the municipality’s journal?"))
        title.setEnabled(False)
        for status in JournalStatus:
            action = self._menu.addAction(say(label(status)))
            action.setCheckable(True)
            action.setChecked(status is self._status(key))
            action.triggered.connect(lambda _=False, chosen=status: self._set_status(key, chosen))
        return self._menu

    def _set_status(self, key: str, status: JournalStatus) -> None:
        kind, ref = key.split(":")
        chosen, today = [(Source(kind), uuid.UUID(ref))], self.context.today()
        try:
            self.context.call(journal_duty.settle, chosen=chosen, status=status, today=today)
        except UserError as error:
            self.context.warn(error)

    def _status(self, key: str) -> JournalStatus | None:
        rows: list[VisitRow | NoteRow] = []
        if self.page is not None:
            rows = [*self.page.visits, *self.page.notes]
        return next((row.journal_status for row in rows if key.endswith(str(row.id))), None)

    def _planned(self, key: str) -> bool:
        rows = self.page.visits if self.page else ()
        found = next((row for row in rows if key == f"visit:{row.id}"), None)
        return found is not None and found.status is VisitStatus.PLANNED
