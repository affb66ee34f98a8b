"""One case: who it is, what comes next, and everything there is about it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import case_page
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.cases import CaseView
from mentor_desk.ui.case import changes
from mentor_desk.ui.case.header import CaseHeader
from mentor_desk.ui.case.next_step_card import NextStepCard
from mentor_desk.ui.case.papers_tab import PapersTab, open_agreement
from mentor_desk.ui.case.placements_tab import PlacementsTab
from mentor_desk.ui.case.profile_tab import ProfileTab
from mentor_desk.ui.case.reading import Reading
from mentor_desk.ui.case.tab import CaseTab
from mentor_desk.ui.case.timeline_tab import TimelineTab
from mentor_desk.ui.case.visits_tab import VisitsTab
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import (
    note_form,
    placement_form,
    promise_form,
    turn_problem,
    visit_plan,
)
from mentor_desk.ui.history import record_drawer
from mentor_desk.ui.newest import Newest
from mentor_desk.ui.placement.workspace import PlacementWorkspace
from mentor_desk.ui.progression.tab import ProgressionTab
from mentor_desk.ui.visit.opening import open_visit
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.tabs import Tabs

_NARROW = 520
"""Below this width all six tabs are in sight only with short titles."""
_NOTHING, _CASE = 0, 1


class Workspace(QWidget):
    """Shows the case it is given or one of its placements, or says that none is chosen."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self.context = context
        self.drawer = drawer
        self.page: CasePage | None = None
        self._placement: PlacementWorkspace | None = None
        self.header = CaseHeader(context)
        self.next_step = NextStepCard(context)
        self.profile = ProfileTab(context, drawer)
        self.tabs = Tabs(self.tr("The case"))
        self._tabs: dict[str, CaseTab] = {}
        self._add_tab("timeline", self.tr("Timeline"), TimelineTab(context, drawer))
        self._add_tab("profile", self.tr("Profile"), self.profile)
        self._add_tab("placements", self.tr("Placements"), PlacementsTab(context, drawer))
        self._add_tab("visits", self.tr("Visits and notes"), VisitsTab(context, drawer))
        self._add_tab("progression", self.tr("Progression"), ProgressionTab(context, drawer))
        self._add_tab("papers", self.tr("Papers"), PapersTab(context, drawer))
        self._closed = Notice()
        self._reading = Reading(context, on=self)
        self._newest = Newest(context, self)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def case_id(self) -> uuid.UUID | None:
        """The case shown."""
        return self.page.view.id if self.page else None

    @property
    def placement(self) -> PlacementWorkspace | None:
        """The placement in view, if one is."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, PlacementWorkspace) else None

    def show_case(self, case_id: uuid.UUID, *, front: bool = True) -> None:
        """Show a case by choice; staying on it is a reading for the journal.

        Without ``front`` it is not laid out: one of its placements is shown right afterwards.

        Raises:
            UserError: the case is gone.
        """
        if case_id != self.case_id:
            self.flush()
        self._show(case_id)
        if front:
            self._stack.setCurrentIndex(_CASE)
        self._reading.began(case_id)

    def open_placement(self, placement_id: uuid.UUID) -> PlacementWorkspace:
        """Show a placement of this case in the case's place.

        Raises:
            UserError: the placement is gone.
        """
        if self._placement is None:
            self._placement = PlacementWorkspace(self.context, self.drawer)
            self._placement.back_asked.connect(self.close_placement)
            self._stack.addWidget(self._placement)
        try:
            self._placement.show_placement(placement_id)
        except UserError:
            self._stack.setCurrentIndex(_CASE)
            raise
        self._stack.setCurrentWidget(self._placement)
        self._placement.take_keyboard()
        return self._placement

    def close_placement(self) -> None:
        """Show the case again, with its placements and the keyboard in its tabs."""
        if (placement := self.placement) is not None:
            placement.flush()
            self._stack.setCurrentIndex(_CASE)
            self.redraw()
            self.take_keyboard()

    def redraw(self) -> None:
        """Read the case or the placement in view anew; what is gone is shown no more."""
        if self.case_id is None:
            return
        try:
            if (placement := self.placement) is not None:
                placement.redraw()
                return
        except UserError:
            self._stack.setCurrentIndex(_CASE)
        try:
            self._show(self.case_id)
        except UserError:
            self.clear()

    def redraw_soon(self) -> None:
        """As :meth:`redraw` after a write; a case is read off the window's thread."""
        case_id = self.case_id
        if case_id is None or self.placement is not None:
            self.redraw()
            return
        self._newest.ask(lambda: self._read(case_id), self._show_page, lambda _: self.clear())

    def clear(self) -> None:
        """Show no case."""
        self.page = None
        self._reading.ended()
        self._stack.setCurrentIndex(_NOTHING)

    def flush(self) -> None:
        """Save what stands in a field that was not left yet."""
        if (placement := self.placement) is not None:
            placement.flush()
        self.next_step.flush()
        for tab in self._tabs.values():
            tab.flush()

    def focus_profile(self, field: str) -> None:
        """Show the profile with the keyboard in one of its fields."""
        self.tabs.choose("profile")
        self.profile.focus_field(field)

    def take_keyboard(self) -> None:
        """Lead the keyboard from the list into the case: to its tabs, which arrows walk."""
        if (bar := self.tabs.findChild(QTabBar)) is not None:
            bar.setFocus(Qt.FocusReason.TabFocusReason)

    def print_here(self) -> None:
        """The choice of papers of this case, or the agreement of the placement in view."""
        if (placement := self.placement) is not None:
            placement.print_here()
        else:
            self.header.open_papers()

    def plan_visit(self) -> None:
        """Plan a visit in this case."""
        self._present(visit_plan.present)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(self, _NARROW)
        self.tabs.set_title("visits", self.tr("Visits and notes") if wide else self.tr("Visits"))

    def _show(self, case_id: uuid.UUID) -> None:
        self._newest.forget()
        self._show_page(self._read(case_id))

    def _read(self, case_id: uuid.UUID) -> CasePage:
        return self.context.call(case_page.page, case_id=case_id, today=self.context.today())

    def _show_page(self, page: CasePage) -> None:
        self.page = page
        self.header.show_page(page)
        self.next_step.show_page(page)
        self._show_closed(page)
        papers = self.tr("Papers {count}").format(count=len(page.papers))
        self.tabs.set_title("papers", papers if page.papers else self.tr("Papers"))
        for tab in self._tabs.values():
            tab.update_page(page)

    def _show_closed(self, page: CasePage) -> None:
        closed = page.view.closed_on
        self.next_step.setVisible(closed is None)
        self._closed.setVisible(closed is not None)
        if closed is not None:
            words = self.tr("The case was closed {day}. Everything is kept.")
            day = days.long(closed, self.context.language, self.context.today())
            self._closed.say("neutral", words.format(day=day), self.tr("Open it again"), self._reopen)

    def _add_tab(self, key: str, title: str, tab: CaseTab) -> None:
        self._tabs[key] = tab
        self.tabs.add(key, title, tab)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self._closed)
        column.addWidget(self.next_step)
        column.addWidget(self.tabs, 1)
        self._stack.addWidget(
            EmptyState(
                "cases",
                self.tr("Choose a case"),
                self.tr("Here stand the next step, the timeline, the profile and the papers."),
            )
        )
        self._stack.addWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        header = self.header
        header.note_asked.connect(lambda: self._present(note_form.present))
        header.visit_asked.connect(self._visit)
        header.plan_asked.connect(self.plan_visit)
        header.promise_asked.connect(lambda: self._present(promise_form.present_new))
        header.placement_asked.connect(lambda: self._present(placement_form.present))
        header.problem_asked.connect(self._problem)
        header.paper_asked.connect(self._open_paper)
        header.papers_asked.connect(lambda: self.tabs.choose("papers"))
        header.stage_chosen.connect(lambda stage: self._change(partial(changes.set_stage, stage=stage)))
        header.close_asked.connect(lambda: self._change(changes.close))
        header.reopen_asked.connect(self._reopen)
        header.history_asked.connect(lambda: self._present(record_drawer.present_case))
        self.next_step.visit_asked.connect(self._visit)

    def _present(self, present: Callable[..., object], **more: object) -> None:
        """Open a form about this case in the drawer."""
        if self.case_id is not None:
            try:
                present(self.drawer, self.context, case_id=self.case_id, **more)
            except UserError as error:
                self.context.warn(error)

    def _visit(self, visit_id: uuid.UUID | None = None) -> None:
        """The sheet of a visit; without one the sheet for a visit today."""
        if self.case_id is not None:
            open_visit(self.context, case_id=self.case_id, visit_id=visit_id)

    def _problem(self) -> None:
        """Something is wrong in the placement that runs; in the newest, where there are several."""
        rows = self.page.placements if self.page else ()
        running = next((row for row in rows if row.state.running), None)
        if running is not None:
            turn_problem.present(self.drawer, self.context, placement_id=running.id)

    def _open_paper(self, placement_id: uuid.UUID) -> None:
        open_agreement(self, self.context, placement_id)

    def _reopen(self) -> None:
        self._change(changes.reopen)

    def _change(self, change: Callable[[Context, CaseView], None]) -> None:
        if self.page is not None:
            change(self.context, self.page.view)
