"""The ladder from praktik to an ordinary job: where the citizen is, and the next step (feature E8)."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import placement_next, stepping_stones
from mentor_desk.services.placement_next import Ladder, Link, Rung
from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.terms import PlacementKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import placement_form
from mentor_desk.ui.forms.picks import firm_field
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.placement.step_row import Step, StepLine
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.pick_field import Pick
from mentor_desk.ui.widgets.roles import set_role


class NextStepCard(PlacementCard):
    """A rung opens its placement; the button begins the one that comes next."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        title = QCoreApplication.translate("PlacementNextStepCard", "The way on")
        super().__init__(context, drawer, title)
        self._page: PlacementPage | None = None
        self.line = StepLine(lambda key: context.go("placement", key))
        self.add(self.line)
        self.menu = QMenu(self)
        self.next = self._make_button()
        self.onward = firm_field(
            context,
            placeholder=QCoreApplication.translate("PlacementNextStepCard", "Another firm"),
        )
        words = QCoreApplication.translate("PlacementNextStepCard", "Is to go on at")
        self.onward.setAccessibleName(words)
        self.onward.changed.connect(self._plan)
        caption = QLabel(words)
        caption.setBuddy(self.onward)
        set_role(caption, "caption")
        self.add(caption)
        self.add(self.onward)

    def draw(self, page: PlacementPage) -> None:
        self._page = page
        found = self.context.call(
            placement_next.ladder,
            placement_id=page.row.id,
            today=self.context.today(),
            rulebook=self.context.rules,
        )
        self.line.show_steps([step for rung in found.rungs for step in self._steps(rung)])
        self._offer(found)
        planned = self.context.call(stepping_stones.onward, placement_id=page.row.id)
        pick = Pick(planned.firm_id, planned.firm) if planned else None
        if not self.onward.hasFocus():
            self.onward.set_value(pick)

    def _plan(self) -> None:
        """Save where the way is to go on as soon as a firm is chosen or taken away."""
        if self._page is None:
            return
        chosen = self.onward.picked_id()
        firm_id = chosen if isinstance(chosen, uuid.UUID) else None
        if firm_id is None and self.onward.text():
            return
        try:
            planned = self.context.call(stepping_stones.onward, placement_id=self._page.row.id)
            if firm_id != (planned.firm_id if planned else None):
                self.context.call(
                    stepping_stones.go_on_at, placement_id=self._page.row.id, firm_id=firm_id
                )
        except UserError as error:
            self.context.warn(error)

    def go_on(self, kind: PlacementKind) -> None:
        """The form of a placement of ``kind`` that grows out of this one."""
        if self._page is None:
            return
        try:
            like = self.context.call(
                placement_next.proposal,
                placement_id=self._page.row.id,
                kind=kind,
                today=self.context.today(),
            )
            placement_form.present(
                self.drawer, self.context, case_id=self._page.row.case_id, like=like, focus="hours"
            )
        except UserError as error:
            self.context.warn(error)

    def _make_button(self) -> QPushButton:
        button = self.add_action(
            QCoreApplication.translate("PlacementNextStepCard", "Next step …"), lambda: None
        )
        button.clicked.disconnect()
        button.setMenu(self.menu)
        return button

    def _offer(self, found: Ladder) -> None:
        self.menu.clear()
        for kind in found.next_kinds:
            self.menu.addAction(say(label(kind)), partial(self.go_on, kind))
        self.next.setVisible(bool(found.next_kinds))

    def _steps(self, rung: Rung) -> list[Step]:
        """The placements of a rung, or the rung itself while nobody stands on it."""
        title = say(label(rung.kind))
        if not rung.links:
            words = QCoreApplication.translate("PlacementNextStepCard", "Not yet")
            if rung.passed:
                words = QCoreApplication.translate("PlacementNextStepCard", "Skipped")
            elif rung.needs_referral:
                words = QCoreApplication.translate(
                    "PlacementNextStepCard", "Only after a referral to fleksjob"
                )
            return [Step(rung.kind.value, title, words, "ahead")]
        return [self._step(title, link) for link in rung.links]

    def _step(self, title: str, link: Link) -> Step:
        translate = QCoreApplication.translate
        if link.here:
            where = translate("PlacementNextStepCard", "{what} – this one")
            return Step(str(link.id), where.format(what=title), self._period(link), "now")
        action = translate("PlacementNextStepCard", "Open")
        return Step(str(link.id), title, self._period(link), "done", action=action)

    def _period(self, link: Link) -> str:
        today, language = self.context.today(), self.context.language
        start = days.short(link.starts_on, language, today)
        if link.ends_on is None:
            words = QCoreApplication.translate("PlacementNextStepCard", "{firm} · from {day}")
            return words.format(firm=link.firm, day=start)
        return f"{link.firm} · {start} – {days.short(link.ends_on, language, today)}"
