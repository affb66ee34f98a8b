"""The Firms page: the register to the left, the chosen firm to the right (features B1–B4)."""

from __future__ import annotations

import uuid
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import numbers
from mentor_desk.services import contacts, firm_page, firms
from mentor_desk.services.firms import FirmRow
from mentor_desk.ui.commands.desk_commands import NEW
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.directory.left_side import LeftSide
from mentor_desk.ui.directory.view_switch import OWN, WHOLE, ViewSwitch
from mentor_desk.ui.directory.whole_view import WholeView
from mentor_desk.ui.directory.wizard import Wizard
from mentor_desk.ui.duplicates.alike_link import AlikeLink
from mentor_desk.ui.firm import branches_drawer, firm_rows, new_firm
from mentor_desk.ui.firm.firm_rows import Group
from mentor_desk.ui.firm.workspace import FirmWorkspace
from mentor_desk.ui.importing.dropping import dropped_file
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.pages.firms_watch import ON_SCREEN
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import RowList
from mentor_desk.ui.widgets.panes import Panes

_BLANK, _WORKSPACE, _WHOLE = range(3)


class FirmsPage(DeskPage):
    """Choosing a row shows the firm; the drawer carries what is new."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: list[FirmRow] = []
        self._firm_id: uuid.UUID | None = None
        self._behind = False
        self.list = RowList(self.tr("Firms"))
        self.list.chosen.connect(self._choose)
        self.list.activated.connect(self._enter)
        placeholder = self.tr("Name, town, person or what they are good at")
        empty = EmptyState("building-2", self.tr("No firms yet"), self.tr("No firm fits"))
        self.pane = ListPane(self.list, empty, placeholder=placeholder)
        foot = AlikeLink(context)
        foot.add_link(self.tr("Branches …"), lambda: branches_drawer.present(self.drawer, self.context))
        self.pane.add_foot(foot)
        self.pane.filter.text_changed.connect(self._filter)
        self.pane.filter.chip_chosen.connect(self._filter)
        self._fill(context)
        words = self.tr("Read in a list of firms from a file")
        read_in = self.add_action(self.tr("&Read in a list"), self.read_in, description=words)
        primary = self.set_primary(self.tr("New &firm"), self.new)
        tip(primary, NEW, self.tr("New firm"))
        self.watch(self.redraw, *ON_SCREEN)
        self._actions = (read_in, primary)
        self.redraw()

    def _fill(self, context: Context) -> None:
        """The two views side by side with the workspace, and the wizard in their place."""
        self.whole = WholeView(context, self.read_in)
        self.whole.firm_wanted.connect(self._show_adopted)
        self.switch = ViewSwitch()
        self.switch.chosen.connect(self._switched)
        self._right = QStackedWidget()
        self._left = LeftSide(self.switch, self.pane, self.whole.pane)
        panes = Panes(self._left, self._right)
        self._left.nothing_told.connect(panes.leave_to_list)
        self.drawer = panes.drawer
        self.workspace = FirmWorkspace(context, self.drawer)
        self._right.addWidget(QWidget())
        self._right.addWidget(self.workspace)
        self._right.addWidget(self.whole.side)
        self._wizard: Wizard | None = None
        self._room = QStackedWidget()
        self._room.addWidget(panes)
        self.set_body(self._room)
        self.setAcceptDrops(True)

    @property
    def wizard(self) -> Wizard:
        """Reads a list in; made when the first one is."""
        if self._wizard is None:
            self._wizard = Wizard(self.context)
            self._wizard.left.connect(self._leave_wizard)
            self._wizard.list_wanted.connect(self._see_list)
            self._room.addWidget(self._wizard)
        return self._wizard

    @property
    def _busy(self) -> bool:
        return self._wizard is not None and self._wizard.busy()

    def new(self) -> None:
        """Enter a firm by hand."""
        if self._busy:
            return
        self._leave_wizard()
        new_firm.present(self.drawer, self.context, then=self._show)

    def read_in(self, path: Path | None = None) -> None:
        """Read in a list of firms, from a file that is known already or not."""
        self.drawer.dismiss()
        wizard = self.wizard
        self._show_wizard(True)
        wizard.begin(path)
        self.set_title(
            self.tr("Read in a list of firms"), self.tr("Nothing changes before you say so.")
        )

    def _show_wizard(self, shown: bool) -> None:
        """The wizard has its own buttons; those of the page would take one away from it."""
        self._room.setCurrentIndex(1 if shown else 0)
        for button in self._actions:
            button.setVisible(not shown)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None and not self._busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None and not self._busy:
            event.acceptProposedAction()
            self.read_in(path)

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
        """Read the register and the firm in view anew; behind the wizard only when it is left."""
        self._behind = self._room.currentIndex() == 1
        if self._behind:
            return
        self._rows = self.context.call(
            firms.register, today=self.context.today(), rulebook=self.context.rules
        )
        self._rows = firm_rows.ordered(self._rows)
        chosen = self.pane.filter.chip() if self._rows else None
        self.pane.filter.set_chips(firm_rows.chips(self._rows, chosen), chosen)
        self._filter()
        self.whole.redraw()
        self._tell()
        if self._firm_id not in [row.id for row in self._rows]:
            self._firm_id = self._rows[0].id if self._rows else None
        self._show_chosen()

    def _tell(self) -> None:
        """The title, and how many there are behind each view."""
        summary, language = self.whole.pane.summary, self.context.language
        every = numbers.number(summary.workplaces, language) if summary else ""
        self.switch.show_counts(numbers.number(len(self._rows), language), every)
        if self._room.currentIndex() == 0:
            self.set_title(self.tr("Firms"), self._summary())

    def _leave_wizard(self) -> None:
        self._show_wizard(False)
        if self._behind:
            self.redraw()
        self._tell()

    def _see_list(self) -> None:
        self._leave_wizard()
        self._switched(WHOLE)
        self.whole.pane.filter.focus_line()

    def _switched(self, view: str) -> None:
        self.switch.choose(view)
        self._left.show_view(view)
        self._show_chosen()

    def _show_adopted(self, firm_id: uuid.UUID) -> None:
        self._switched(OWN)
        self._show(firm_id)

    def _summary(self) -> str:
        running = sum(row.running > 0 for row in self._rows)
        agreed = sum(row.agreement for row in self._rows)
        placed = self.tr("%n with placements now", "", running)
        return " · ".join((placed, self.tr("%n with an agreement", "", agreed)))

    def _filter(self) -> None:
        group = Group(self.pane.filter.chip() or Group.ALL)
        inside = [row for row in self._rows if firm_rows.belongs(row, group)]
        shown = firm_rows.matching(inside, self.pane.filter.text)
        self.list.set_rows(
            [firm_rows.list_row(row, self.context.language, self.context.today()) for row in shown]
        )
        self.list.choose(str(self._firm_id), scroll=False)
        self._say_empty()
        self.pane.tell(self._shown_line(len(shown)), is_empty=not shown, nothing=not self._rows)

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
                    "Here stand the workplaces you know: whom to ring, and what they have room for. "
                    "Enter one by hand, or read in the municipality’s list with the button above."
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
        self._leave_wizard()
        self.switch.choose(OWN)
        self._left.show_view(OWN)
        self._firm_id = firm_id
        self._show_chosen()
        if not self.list.choose(str(firm_id)):
            self._unfilter()
            self.list.choose(str(firm_id))

    def _show_chosen(self) -> None:
        if self.switch.current() == WHOLE:
            self._right.setCurrentIndex(_WHOLE)
            return
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
