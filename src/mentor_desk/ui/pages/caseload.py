"""The caseload: who there is, what comes next for each, and the chosen case beside it."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import whereabouts
from mentor_desk.services.caseload import CaseRow, Load, Overview
from mentor_desk.ui.case import new_citizen
from mentor_desk.ui.case.opening import open_record
from mentor_desk.ui.case.workspace import Workspace
from mentor_desk.ui.commands.places import SAVE_FILTER
from mentor_desk.ui.commands.shortcut import bind
from mentor_desk.ui.context import Context
from mentor_desk.ui.load_words import carried, standing
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.pages.caseload_lists import CaseList, CaseTable
from mentor_desk.ui.pages.caseload_more import CaseloadMore
from mentor_desk.ui.pages.caseload_reading import CaseloadReading
from mentor_desk.ui.pages.caseload_rows import Group, Look, Order, belongs, matching, ordered
from mentor_desk.ui.pages.caseload_saved import SavedFilters
from mentor_desk.ui.pages.caseload_views import LIST, WEIGHT, Views
from mentor_desk.ui.pages.caseload_watch import ON_SCREEN
from mentor_desk.ui.papers import batch
from mentor_desk.ui.widgets.panes import Panes, freed
from mentor_desk.ui.widgets.switch import Switch


class CaseloadPage(DeskPage):
    """A list beside the chosen case, a table over the whole width, or one of the further views.

    List and table share their filter. The further views stand in the place of the case.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._overview: Overview | None = None
        self._asked: uuid.UUID | None = None
        self.list = CaseList()
        self.table = CaseTable()
        self._side = QWidget()
        self._main = QStackedWidget()
        self.views = Views(context, self._main)
        self.switch = Switch(self.tr("How to look at the cases"))
        self.switch.set_choices(self.views.choices())
        self.switch.chosen.connect(self.look_at)
        self.add_switch(self.switch)
        self.more = CaseloadMore(context)
        self.add_switch(self.more)
        self._lay_out()
        for pane in (self.list, self.table):
            pane.filter.text_changed.connect(self._type)
            pane.filter.chip_chosen.connect(self._choose_group)
            pane.switch.clicked.connect(self._turn)
        self.list.filter.order_chosen.connect(self._type)
        self.saved = SavedFilters(context, self.list, self.table)
        self.saved.changed.connect(self._read_list)
        bind(self, SAVE_FILTER, lambda: self.saved.ask(self._pane))
        self.list.rows.chosen.connect(self._choose)
        self.list.rows.activated.connect(lambda _key: self.workspace.take_keyboard())
        self.table.rows.activated.connect(self._open_from_table)
        self.set_primary(self.tr("&New citizen"), self.new)
        self._reading = CaseloadReading(context, self._take, self._wants_closed, self)
        self.watch(self._follow, *ON_SCREEN)
        self._read_list()
        self._choose_first()

    @property
    def shows_case(self) -> bool:
        """Whether a case is in view."""
        return self._main.currentWidget() is self.workspace and self.workspace.case_id is not None

    @property
    def shows_table(self) -> bool:
        """Whether the table takes the place of list and case."""
        return self._main.currentWidget() is self.table

    def look_at(self, key: str) -> None:
        """Show the list (as it was left, or as a table) or one of the further views."""
        self.switch.choose(key)
        if self.views.has(key):
            self.workspace.flush()
            self.list.hide()
            self.views.show(key, self.drawer)
        elif self.views.current() != LIST:
            self.workspace.redraw()
            self.list.show()
            self._main.setCurrentWidget(self.workspace)

    def new(self) -> None:
        """Take a citizen into the caseload."""
        new_citizen.present(self.drawer, self.context)

    def print_here(self) -> None:
        """The papers of the case in view."""
        if self.shows_case:
            self.workspace.print_here()
        else:
            self.views.print_here()

    def print_several(self) -> None:
        """What the case in view needs; without one, what the day needs."""
        case_id = self.workspace.case_id
        if case_id is None or not self.shows_case:
            super().print_several()
        else:
            batch.present_case(self.drawer, self.context, case_id=case_id)

    def save_drafts(self) -> None:
        """Keep the draft in the drawer, and save fields of the case that were not left yet."""
        super().save_drafts()
        self.workspace.flush()
        self.views.save_drafts()

    def place(self) -> tuple[str, str] | None:
        """The view, the placement or the case in front."""
        if (view := self.views.current()) != LIST:
            return "cases", view
        placement = self.workspace.placement
        if placement is not None and placement.placement_id is not None:
            return "placement", str(placement.placement_id)
        case_id = self.workspace.case_id
        return ("case", str(case_id)) if case_id is not None else None

    def show_record(self, kind: str, ref: str) -> None:
        """Show a case, or the case of a citizen, placement, visit, note or promise and open that.

        ``ref`` is an id, with ``#field`` where the keyboard is wanted in a field; a placement is then
        opened to be corrected.

        Raises:
            UserError: the record is gone.
        """
        if kind == "cases":
            self._show_view(ref)
            return
        key, _, field = ref.partition("#")
        record = uuid.UUID(key)
        case_id = self.context.call(whereabouts.case_of, kind=kind, ref=record)
        if case_id is None:
            return
        self.look_at(LIST)
        self._show_table(False)
        if kind != "placement" or case_id != self.workspace.case_id:
            self._show_case(case_id, front=kind != "placement")
        if kind == "case" and field == "placements":
            self.workspace.tabs.choose(field)
        elif kind == "citizen" or (kind == "case" and field):
            self.workspace.focus_profile(field)
        elif kind == "placement":
            placement = self.workspace.open_placement(record)
            if field:
                placement.edit(field)
        elif kind != "case" and self.workspace.page is not None:
            page = self.workspace.page
            open_record(self.drawer, self.context, page, kind, record)

    def redraw(self) -> None:
        """Read the caseload and the case in view anew; choice and scrolling stay."""
        self._read_list()
        self.workspace.redraw()
        self.views.redraw()

    def _show_view(self, key: str) -> None:
        """One of the views, or the table with the heaviest cases first."""
        if key != WEIGHT:
            self.look_at(key)
            return
        self.look_at(LIST)
        self._show_table(True)
        self.table.filter.choose_chip(Group.MINE)
        self.table.filter.set_text("")
        self._read_list()
        self.table.show_heaviest()

    def _follow(self) -> None:
        """What is in view answers a write at once, the list beside it a moment later."""
        if self.views.current() == LIST:
            self.workspace.redraw_soon()
        self.views.redraw()
        self.saved.read()
        self._reading.start()

    def _read_list(self) -> None:
        self.saved.read()
        self._reading.now()

    def _wants_closed(self) -> bool:
        return self.saved.wants_closed(self._pane)

    def _take(self, found: Overview) -> None:
        grown = found.whole and self._overview is not None and not self._overview.whole
        self._overview = found
        self._say_load(found.load)
        self._fill(scroll=grown)

    def _lay_out(self) -> None:
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.list)
        panes = Panes(self._side, self._main, width=freed(self.list))
        self.drawer = panes.drawer
        self.workspace = Workspace(self.context, self.drawer)
        self._main.addWidget(self.workspace)
        self._main.addWidget(self.table)
        self.set_body(panes)

    def _say_load(self, load: Load) -> None:
        words = (carried(load, self.context.language), standing(load))
        self.set_title(self.tr("Cases"), " · ".join(words))

    def _fill(self, *, scroll: bool = False) -> None:
        """Put what the filter lets through into the list or the table, and say what it hides."""
        if self._overview is None:
            return
        if self._wants_closed() and not self._overview.whole:
            self._reading.start()
            return
        pane = self._pane
        look = Look(self.context.today(), self.context.language, self.context.rules)
        self.saved.show_chips(self._overview, look)
        group = self.saved.group(pane)
        shown = [row for row in self._overview.rows if belongs(row, group, self._overview)]
        shown = matching(shown, pane.filter.text, look)
        shown = ordered(shown, Order(self.list.order), look.today)
        pane.show_rows(shown, look)
        read_in = partial(self.context.go, "caseload_import")
        pane.tell_hidden(shown, self._overview, self.new, read_in)
        if self.shows_case:
            self.list.rows.choose(str(self.workspace.case_id), scroll=scroll)

    @property
    def _pane(self) -> CaseList | CaseTable:
        return self.table if self.shows_table else self.list

    def _type(self, _typed: str) -> None:
        self.saved.settle(self._pane)
        self._fill()

    def _choose_group(self, key: str) -> None:
        self.saved.take(self._pane, key)
        self._fill()

    def _turn(self) -> None:
        self._show_table(not self.shows_table)
        # As by Tab, so that a row is chosen where the filter hides the case in view.
        self._pane.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_table(self, table: bool) -> None:
        """Table or list; the filter goes along."""
        if table == self.shows_table:
            return
        before, after = (self.list, self.table) if table else (self.table, self.list)
        after.filter.set_text(before.filter.text)
        after.filter.choose_chip(before.filter.chip() or Group.MINE)
        self.workspace.flush()
        self.list.setVisible(not table)
        self._main.setCurrentWidget(self.table if table else self.workspace)
        self._fill()
        if self.workspace.case_id is not None:
            after.rows.choose(str(self.workspace.case_id))

    def _open_from_table(self, key: str) -> None:
        self._show_table(False)
        self._choose(key)
        self.list.rows.choose(key)
        self.list.rows.setFocus()

    def _choose(self, key: str) -> None:
        try:
            self.workspace.show_case(uuid.UUID(key))
        except UserError as error:
            self.context.warn(error)

    def _choose_first(self) -> None:
        if (first := self.list.first_key()) is not None:
            self.list.rows.choose(first)
            self._choose(first)

    def _show_case(self, case_id: uuid.UUID, *, front: bool) -> None:
        """Show a case; a filter that hides it is taken off."""
        self.workspace.show_case(case_id, front=front)
        if self._row(case_id) is None:
            self._read_list()
        if not self.list.rows.choose(str(case_id)):
            row = self._row(case_id)
            closed = row is None or row.closed_on is not None
            self.list.filter.choose_chip(Group.CLOSED if closed else Group.MINE)
            self.list.filter.set_text("")
            self._fill()
            self.list.rows.choose(str(case_id))

    def _row(self, case_id: uuid.UUID) -> CaseRow | None:
        rows = self._overview.rows if self._overview else ()
        return next((row for row in rows if row.id == case_id), None)
