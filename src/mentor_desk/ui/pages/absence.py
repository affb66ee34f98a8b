"""Days away: when, who stands in, and everything that must be settled before (feature A9)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.models import (
    Absence,
    AbsenceLine,
    Case,
    Citizen,
    Contact,
    Firm,
    Mentor,
    Placement,
    Visit,
)
from mentor_desk.services import absence_cover, absences
from mentor_desk.services.absence_cover import Cover
from mentor_desk.services.absences import AbsenceRow
from mentor_desk.ui.absence import absence_form, words
from mentor_desk.ui.absence.cases_card import CasesCard
from mentor_desk.ui.absence.firms_card import FirmsCard
from mentor_desk.ui.absence.visits_card import VisitsCard
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.panes import Panes
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.two_columns import TwoColumns

_LIST = 248


class AbsencePage(DeskPage):
    """The absences to the left, the chosen one to the right: days, visits, cases, firms."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: tuple[AbsenceRow, ...] = ()
        self._chosen: uuid.UUID | None = None
        self._before: tuple[str, str | None] = ("today", None)
        self.list = RowList(self.tr("Days away"))
        self.list.chosen.connect(lambda key: self._choose(uuid.UUID(key)))
        self._main = QStackedWidget()
        # Panes shows and hides its list; one absence alone needs none.
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.list)
        panes = Panes(side, self._main, width=scaled(self, _LIST))
        self.drawer = panes.drawer
        self._lay_out()
        self.set_body(panes)
        self.set_primary(self.tr("&New absence"), self.new)
        self.set_back(self.tr("Back"), self.back)
        self.watch(
            self.redraw, Absence, AbsenceLine, Case, Citizen, Contact, Firm, Mentor, Placement, Visit
        )
        self.redraw()

    def new(self) -> None:
        """New days away."""
        absence_form.present(self.drawer, self.context)

    def print_here(self) -> None:
        """The hand-over papers."""
        if self._chosen is not None:
            self.cases.print_pack()

    def save_drafts(self) -> None:
        """Keep what is typed and not yet left."""
        super().save_drafts()
        if self.form is not None:
            self.form.save_all()
        self.cases.save_all()
        self.firms.save_all()

    def came_from(self, kind: str, ref: str | None) -> None:
        """Where «Back» leads."""
        self._before = (kind, ref)

    def place(self) -> tuple[str, str] | None:
        """The absence in view."""
        return (absence_form.PAGE, str(self._chosen)) if self._chosen else None

    def show_record(self, kind: str, ref: str) -> None:
        """An absence, by its id."""
        del kind
        self._choose(uuid.UUID(ref))

    def redraw(self) -> None:
        """Read the absences and the one in view anew."""
        self._rows = self.context.call(absences.listing)
        today = self.context.today()
        self.list.set_rows([self._row(row) for row in self._rows])
        if self._chosen not in [row.id for row in self._rows]:
            coming = [row.id for row in reversed(self._rows) if row.ends_on >= today]
            self._chosen = next(iter(coming), self._rows[0].id if self._rows else None)
        self._show()

    def _lay_out(self) -> None:
        self.visits = VisitsCard(self.context, self.drawer)
        self.cases = CasesCard(self.context, self.drawer)
        self.firms = FirmsCard(self.context)
        self.form: KeptForm | None = None
        self._days = Card(self.tr("When, and who stands in"))
        self._standing = QLabel()
        self._standing.setWordWrap(True)
        set_role(self._standing, "heading")
        workspace = QWidget()
        columns = TwoColumns((self._days, self.visits, self.firms), (self.cases,))
        self._area: QScrollArea = scrolled(workspace, self._standing, columns)
        layout = workspace.layout()
        if layout is not None:
            layout.setContentsMargins(20, 14, 14, 14)
        empty = EmptyState(
            "calendar",
            self.tr("No absence yet"),
            self.tr(
                "Write holiday, a course or sickness in. Then you see which visits fall in the days, "
                "what your stand-in needs, and which firms to tell."
            ),
            self.tr("New absence"),
            self.new,
        )
        self._main.addWidget(empty)
        self._main.addWidget(workspace)

    def _row(self, row: AbsenceRow) -> ListRow:
        over = row.ends_on < self.context.today()
        badge = self.tr("Over") if over else ""
        return ListRow(str(row.id), words.title(row, self.context), words.stand_in(row), badge)

    def _choose(self, absence_id: uuid.UUID) -> None:
        if absence_id != self._chosen:
            self.save_drafts()
        self._chosen = absence_id
        self._show()
        self._area.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        cover = self._read()
        self._main.setCurrentIndex(0 if cover is None else 1)
        self.list.setVisible(len(self._rows) > 1)
        if cover is None:
            self.set_title(self.tr("Days away"), "")
            return
        self.list.choose(str(cover.absence.id), scroll=False)
        self.set_title(words.title(cover.absence, self.context), words.stand_in(cover.absence))
        self._standing.setText(words.standing(cover))
        if self.form is None:
            self.form = absence_form.held_form(self.context, cover)
            self._days.add(self.form)
        else:
            absence_form.hold(self.form, self.context, cover)
        for card in (self.visits, self.cases, self.firms):
            card.show_cover(cover)

    def _read(self) -> Cover | None:
        if self._chosen is None:
            return None
        try:
            return self.context.call(
                absence_cover.cover, absence_id=self._chosen, today=self.context.today()
            )
        except UserError as error:
            self.context.warn(error)
            return None

    def back(self) -> None:
        """Go where one came from."""
        self.context.go(*self._before)
