"""The Firms page: the register to the left, the chosen firm to the right (features B1–B4)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QStackedWidget, QWidget

from mentor_desk.errors import UserError
from mentor_desk.models import (
    Agreement,
    AgreementPoint,
    Citizen,
    Contact,
    ContactEntry,
    Evaluation,
    Experience,
    Firm,
    FirmSeason,
    FirmTask,
    HeadCount,
    IssuedPaper,
    Note,
    Opening,
    PaperSignature,
    Placement,
    Promise,
    Visit,
)
from mentor_desk.services import contacts, firm_page, firms
from mentor_desk.services.firms import FirmRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import firm_rows, new_firm
from mentor_desk.ui.firm.firm_rows import Group
from mentor_desk.ui.firm.workspace import FirmWorkspace
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import RowList
from mentor_desk.ui.widgets.panes import Panes

_BLANK, _WORKSPACE = 0, 1


class FirmsPage(DeskPage):
    """Choosing a row shows the firm; the drawer carries what is new."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: list[FirmRow] = []
        self._firm_id: uuid.UUID | None = None
        self.list = RowList(self.tr("Firms"))
        self.list.chosen.connect(self._choose)
        self.list.activated.connect(self._enter)
        placeholder = self.tr("Name, town, branch or person")
        empty = EmptyState("building-2", self.tr("No firms yet"), self.tr("No firm fits"))
        self.pane = ListPane(self.list, empty, placeholder=placeholder)
        self.pane.filter.text_changed.connect(self._filter)
        self.pane.filter.chip_chosen.connect(self._filter)
        self._right = QStackedWidget()
        panes = Panes(self.pane, self._right)
        self.drawer = panes.drawer
        self.workspace = FirmWorkspace(context, self.drawer)
        self._right.addWidget(QWidget())
        self._right.addWidget(self.workspace)
        self.set_body(panes)
        self.set_primary(self.tr("New &firm"), self.new, description=self.tr("New firm (Ctrl+N)"))
        self.watch(
            self.redraw,
            Firm, Contact, HeadCount, Placement, Citizen, Agreement, AgreementPoint, Visit, Note,
            IssuedPaper, PaperSignature, ContactEntry, FirmSeason, Promise,
            Opening, FirmTask, Evaluation, Experience,
        )  # fmt: skip
        self.redraw()

    def new(self) -> None:
        """Enter a firm by hand."""
        new_firm.present(self.drawer, self.context, then=self._show)

    def print_here(self) -> None:
        """The firm's newest agreement."""
        self.workspace.print_agreement()

    def save_drafts(self) -> None:
        """Keep what is typed in the drawer and in the workspace."""
        super().save_drafts()
        self.workspace.save_all()

    def place(self) -> tuple[str, str] | None:
        """The firm in view."""
        return ("firm", str(self._firm_id)) if self._firm_id else None

    def show_record(self, kind: str, ref: str) -> None:
        """A firm, ``id`` or ``id#field``, or the firm where a contact works."""
        record, _, field = ref.partition("#")
        try:
            firm_id = uuid.UUID(record)
            if kind == "contact":
                field = f"contact:{firm_id}"
                firm_id = self.context.call(contacts.firm_of, contact_id=firm_id)
            self._show(firm_id)
        except UserError as error:
            self.context.warn(error)
        else:
            self.workspace.go_to(field)

    def redraw(self) -> None:
        """Read the register and the firm in view anew."""
        self._rows = self.context.call(
            firms.register, today=self.context.today(), rulebook=self.context.rules
        )
        self._rows = firm_rows.ordered(self._rows)
        chosen = self.pane.filter.chip() if self._rows else None
        self.pane.filter.set_chips(firm_rows.chips(self._rows, chosen), chosen)
        self.set_title(self.tr("Firms"), self._summary())
        self._filter()
        if self._firm_id not in [row.id for row in self._rows]:
            self._firm_id = self._rows[0].id if self._rows else None
        self._show_chosen()

    def _summary(self) -> str:
        running = sum(row.running > 0 for row in self._rows)
        agreed = sum(row.agreement for row in self._rows)
        return " · ".join(
            (
                self.tr("%n with placements now", "", running),
                self.tr("%n with an agreement", "", agreed),
            )
        )

    def _filter(self) -> None:
        group = Group(self.pane.filter.chip() or Group.ALL)
        inside = [row for row in self._rows if firm_rows.belongs(row, group)]
        shown = firm_rows.matching(inside, self.pane.filter.text)
        self.list.set_rows(
            [firm_rows.list_row(row, self.context.language, self.context.today()) for row in shown]
        )
        self.list.choose(str(self._firm_id), scroll=False)
        self._say_empty()
        self.pane.tell(self._shown_line(len(shown)), is_empty=not shown)

    def _shown_line(self, shown: int) -> str:
        hidden = len(self._rows) - shown
        if not hidden:
            return self.tr("%n firm(s)", "", shown)
        words = self.tr("{shown} of {all} firms are shown – the filter hides {hidden}")
        return words.format(shown=shown, all=len(self._rows), hidden=hidden)

    def _say_empty(self) -> None:
        if self._rows:
            self.pane.empty.say(
                self.tr("No firm fits"),
                self.tr("Type less, or choose “All” above."),
                self.tr("Show all firms"),
                self._unfilter,
            )
        else:
            self.pane.empty.say(
                self.tr("No firms yet"),
                self.tr(
                    "Here stand the workplaces you know: whom to ring, and what they have room for."
                ),
                self.tr("Enter the first firm"),
                self.new,
            )

    def _unfilter(self) -> None:
        self.pane.filter.choose_chip(Group.ALL)
        self.pane.filter.set_text("")
        self._filter()

    def _choose(self, key: str) -> None:
        self._show(uuid.UUID(key))

    def _enter(self, key: str) -> None:
        self._choose(key)
        self.workspace.enter()

    def _show(self, firm_id: uuid.UUID) -> None:
        self.workspace.save_all()
        self._firm_id = firm_id
        self._show_chosen()
        if not self.list.choose(str(firm_id)):
            self._unfilter()
            self.list.choose(str(firm_id))

    def _show_chosen(self) -> None:
        if self._firm_id is None:
            self._right.setCurrentIndex(_BLANK)
            return
        page = self.context.call(
            firm_page.page,
            firm_id=self._firm_id,
            today=self.context.today(),
            rulebook=self.context.rules,
        )
        self.workspace.show_firm(page)
        self.list.choose(str(self._firm_id), scroll=False)
        self._right.setCurrentIndex(_WORKSPACE)
