"""The Agreements page: partnership agreements, their points and their renewal (feature I1)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QStackedWidget, QWidget

from mentor_desk.errors import UserError
from mentor_desk.models import (
    Agreement,
    AgreementPlaces,
    AgreementPoint,
    AgreementReview,
    Checkpoint,
    Contact,
    Firm,
    Inquiry,
    PaperSignature,
    Placement,
    Promise,
    Target,
)
from mentor_desk.services import agreement_target, agreement_view, agreements
from mentor_desk.services.agreements import AgreementRow
from mentor_desk.ui.commands.desk_commands import NEW
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import agreement_form, agreement_rows
from mentor_desk.ui.firm.agreement_meter import AgreementMeter
from mentor_desk.ui.firm.agreement_rows import Group
from mentor_desk.ui.firm.agreement_workspace import AgreementWorkspace
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import RowList
from mentor_desk.ui.widgets.panes import Panes

_BLANK, _WORKSPACE = 0, 1
_WATCHED = (
    Agreement, AgreementPlaces, AgreementPoint, AgreementReview, Checkpoint, Contact, Firm, Inquiry,
    PaperSignature, Placement, Promise, Target,
)  # fmt: skip


class AgreementsPage(DeskPage):
    """The nearest renewal on top; the chosen agreement to the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: dict[uuid.UUID, AgreementRow] = {}
        self._chosen: uuid.UUID | None = None
        self.list = RowList(self.tr("Agreements"))
        self.list.chosen.connect(lambda key: self._show(uuid.UUID(key)))
        self.list.activated.connect(self._enter)
        self.pane = ListPane(
            self.list,
            EmptyState("handshake", self.tr("No agreements yet"), self.tr("No agreement fits")),
            placeholder=self.tr("Firm or town"),
        )
        self.pane.filter.text_changed.connect(self._filter)
        self.pane.filter.chip_chosen.connect(self._filter)
        self._right = QStackedWidget()
        panes = Panes(self.pane, self._right)
        self.drawer = panes.drawer
        self.workspace = AgreementWorkspace(context, self.drawer)
        self._right.addWidget(QWidget())
        self._right.addWidget(self.workspace)
        self.set_body(panes)
        primary = self.set_primary(self.tr("New agr&eement"), self.new)
        tip(primary, NEW, self.tr("New agreement"))
        self.meter = AgreementMeter()
        self.meter.clicked.connect(lambda _=False: self._show_group(Group.NEW))
        self.add_switch(self.meter)
        self.watch(self.redraw, *_WATCHED)
        self.redraw()

    def new(self) -> None:
        """A new agreement with a firm."""
        agreement_form.present(self.drawer, self.context)

    def print_here(self) -> None:
        """The paper of the agreement in view."""
        self.workspace.print_here()

    def save_drafts(self) -> None:
        """Keep what is typed in the drawer and in the workspace."""
        super().save_drafts()
        self.workspace.save_all()

    def place(self) -> tuple[str, str] | None:
        """The agreement in view."""
        return ("agreement", str(self._chosen)) if self._chosen else None

    def show_record(self, kind: str, ref: str) -> None:
        """An agreement, ``id`` or ``id#field``."""
        del kind
        record, _, field = ref.partition("#")
        try:
            self._show(uuid.UUID(record))
        except UserError as error:
            self.context.warn(error)
        else:
            self.workspace.go_to(field)

    def redraw(self) -> None:
        """Read the agreements and the one in view anew."""
        rows = self.context.call(agreements.listing, today=self.context.today())
        self._rows = {row.id: row for row in rows}
        chosen = self.pane.filter.chip() if rows else None
        chips = agreement_rows.chips(rows, self.context.today(), chosen)
        self.pane.filter.set_chips(chips, chosen)
        self.set_title(self.tr("Agreements"), self._summary())
        meter = self.context.call(agreement_target.meter, today=self.context.today())
        self.meter.show_meter(meter, self.context.today(), self.context.language)
        self._filter()
        if self._chosen not in self._rows:
            self._chosen = rows[0].id if rows else None
        self._show_chosen()

    def _summary(self) -> str:
        today = self.context.today()
        running = [row for row in self._rows.values() if row.running]
        soon = sum(agreement_rows.renew_soon(row, today) for row in running)
        words = (self.tr("%n running", "", len(running)), self.tr("%n to renew", "", soon))
        return " · ".join(words)

    def _filter(self) -> None:
        today, language = self.context.today(), self.context.language
        group = Group(self.pane.filter.chip() or Group.ALL)
        rows = list(self._rows.values())
        inside = [row for row in rows if agreement_rows.belongs(row, group, today)]
        shown = agreement_rows.matching(inside, self.pane.filter.text)
        self.list.set_rows([agreement_rows.list_row(row, today, language) for row in shown])
        self.list.choose(str(self._chosen), scroll=False)
        self._say_empty()
        self.pane.tell(self._shown_line(len(shown)), is_empty=not shown, nothing=not self._rows)

    def _shown_line(self, shown: int) -> str:
        hidden = len(self._rows) - shown
        if not hidden:
            return self.tr("%n agreement(s)", "", shown)
        words = self.tr("{shown} of {all} agreements are shown – the filter hides {hidden}")
        return words.format(shown=shown, all=len(self._rows), hidden=hidden)

    def _say_empty(self) -> None:
        if self._rows:
            self.pane.empty.say(
                self.tr("No agreement fits"),
                self.tr("Type less, or choose “All” above."),
                self.tr("Show all agreements"),
                self._unfilter,
            )
        else:
            self.pane.empty.say(
                self.tr("No agreements yet"),
                self.tr(
                    "A partnership agreement with a firm says what you do for each other. "
                    "The program reminds you before it must be renewed."
                ),
                self.tr("Make the first agreement"),
                self.new,
            )

    def _unfilter(self) -> None:
        self.pane.filter.set_text("")
        self._show_group(Group.ALL)

    def _show_group(self, group: Group) -> None:
        self.pane.filter.choose_chip(group)
        self._filter()

    def _enter(self, _key: str) -> None:
        self.workspace.enter()

    def _show(self, agreement_id: uuid.UUID) -> None:
        self.workspace.save_all()
        if agreement_id not in self._rows:
            self.redraw()
        self._chosen = agreement_id
        self._show_chosen()
        if not self.list.choose(str(agreement_id)):
            self._unfilter()
            self.list.choose(str(agreement_id))

    def _show_chosen(self) -> None:
        if self._chosen is None:
            self._right.setCurrentIndex(_BLANK)
            return
        view = self.context.call(
            agreement_view.open_agreement, agreement_id=self._chosen, today=self.context.today()
        )
        self.workspace.show_agreement(view, self._rows[self._chosen])
        self.list.choose(str(self._chosen), scroll=False)
        self._right.setCurrentIndex(_WORKSPACE)
