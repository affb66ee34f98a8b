"""The visits of a placement: what lies ahead, and planning what is missing."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import placement_visits
from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.services.placement_visits import Ahead, PlacementVisits
from mentor_desk.terms import VisitKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import visit_move, visit_plan, visit_series
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.placement.step_row import Step, StepLine
from mentor_desk.ui.translate import say
from mentor_desk.ui.visit.opening import PLACEMENT_VISIT
from mentor_desk.ui.visit.words import capital
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

_SHOWN = 4


class VisitsCard(PlacementCard):
    """The next visits, each of which can be moved; the button plans what the rhythm asks for."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        title = QCoreApplication.translate("VisitsCard", "Visits")
        super().__init__(context, drawer, title)
        self._page: PlacementPage | None = None
        self._said = QLabel()
        self._said.setWordWrap(True)
        set_role(self._said, "muted")
        self.add(self._said)
        # Beside the title there is no room for three.
        ways = QWidget()
        self._ways = FlowLayout(ways)
        self.add(ways)
        self.line = StepLine(self._move)
        self.add(self.line)
        self.notice = Notice("warning", "")
        self.add(self.notice)
        translate = QCoreApplication.translate
        self.one = self._way(translate("VisitsCard", "Plan a visit"), self._plan_one)
        self.plan = self._way(translate("VisitsCard", "Plan several"), self._plan)
        self.write = self._way(translate("VisitsCard", "Write a held visit"), self._write)

    def _way(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        set_role(button, "small")
        button.clicked.connect(lambda _=False: act())
        self._ways.addWidget(button)
        return button

    def draw(self, page: PlacementPage) -> None:
        self._page = page
        found = self.context.call(
            placement_visits.overview, placement_id=page.row.id, today=self.context.today()
        )
        self._said.setText(self._words(found, page))
        shown = found.ahead[:_SHOWN]
        self.line.show_steps([self._step(one, first=not at) for at, one in enumerate(shown)])
        self.line.setVisible(bool(shown))
        for button in (self.one, self.plan):
            button.setVisible(not page.row.state.ended)
        self._tell_late(found.after_end)

    def _words(self, found: PlacementVisits, page: PlacementPage) -> str:
        language, today = self.context.language, self.context.today()
        said = [f"{found.rhythm.written(language)}."]
        if found.last is not None:
            words = self.tr("%n held, the last one {when}.", "", found.held)
            said.append(words.format(when=days.relative(found.last, today, language)))
        more = len(found.ahead) - _SHOWN
        if more > 0:
            said.append(self.tr("%n more planned after these.", "", more))
        if not found.ahead and not page.row.state.ended:
            said.append(self.tr("Nothing is planned yet: plan them all in one go."))
        return " ".join(said)

    def _step(self, one: Ahead, *, first: bool) -> Step:
        language, today = self.context.language, self.context.today()
        title = capital(days.long(one.day, language, today))
        if one.at is not None:
            title = f"{title} {days.clock(one.at, language)}"
        state = days.relative(one.day, today, language)
        if one.kind is not VisitKind.VISIT:
            state = f"{say(label(one.kind))} · {state}"
        told: tuple[str, ...] = ()
        if one.tries:
            told = (self.tr("Nobody has answered %n time(s)", "", one.tries),)
        action = self.tr("Move …")
        return Step(str(one.id), title, state, "now" if first else "ahead", told, action)

    def _tell_late(self, count: int) -> None:
        words = self.tr("%n visit(s) lie after the last day.", "", count)
        self.notice.say("warning", words, self.tr("Call them off"), self._call_off)
        self.notice.setVisible(bool(count))

    def _call_off(self) -> None:
        if self._page is None:
            return
        reason = self.tr("The placement has ended")
        try:
            self.context.call(
                placement_visits.cancel_after_end, placement_id=self._page.row.id, reason=reason
            )
        except UserError as error:
            self.context.warn(error)

    def _write(self) -> None:
        """The sheet for a visit that nobody has planned."""
        if self._page is not None:
            self.context.go(PLACEMENT_VISIT, str(self._page.row.id))

    def _plan(self) -> None:
        if self._page is not None:
            self._try(visit_series.present, placement_id=self._page.row.id)

    def _plan_one(self) -> None:
        if self._page is not None:
            row = self._page.row
            self._try(visit_plan.present, case_id=row.case_id, firm_id=row.firm_id, placement_id=row.id)

    def _move(self, key: str) -> None:
        self._try(visit_move.present, visit_id=uuid.UUID(key))

    def _try(self, present: Callable[..., object], **about: uuid.UUID) -> None:
        try:
            present(self.drawer, self.context, **about)
        except UserError as error:
            self.context.warn(error)
