"""A new visit from the week: first whom it is with."""

from __future__ import annotations

import uuid
from datetime import date, time
from functools import partial

from PySide6.QtCore import QTimer

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import pickers
from mentor_desk.texts import text
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import visit_plan
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.pick_field import Pick, PickField


def present(
    drawer: Drawer, context: Context, *, day: date | None = None, at: time | None = None
) -> None:
    """Ask for the citizen, then show the plan of a visit at that time."""
    WhoseVisit(drawer, context, day, at).open()


class WhoseVisit(DrawerForm):
    """One field; taking a citizen from its list leads on."""

    def __init__(self, drawer: Drawer, context: Context, day: date | None, at: time | None) -> None:
        super().__init__(drawer, context)
        self._spot = (day, at)
        self.citizen = PickField(partial(_cases, context), placeholder=self.tr("Name or job goal"))
        hint = self.tr("Only open cases. When and where comes next.")
        self.form.add("case_id", self.tr("Whom is the visit with?"), self.citizen, hint=hint)
        self.add_button(self.tr("Go on"), self._go_on, primary=True)
        self.citizen.changed.connect(self._picked)

    def open(self) -> None:
        """Show the question."""
        day, at = self._spot
        title = self.tr("New visit")
        if day is not None:
            parts = [days.long(day, self.context.language, self.context.today())]
            parts += [days.clock(at, self.context.language)] if at is not None else []
            title = f"{title} · {' '.join(parts)}"
        self.show_in(title)

    def _picked(self) -> None:
        if self.citizen.value() is not None:
            # The field must first have finished what it does when something is picked.
            QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        if not self.attempt(self._must_know):
            return
        case_id = self.citizen.picked_id()
        if isinstance(case_id, uuid.UUID):
            day, at = self._spot
            visit_plan.present(self.drawer, self.context, case_id=case_id, day=day, at=at)

    def _must_know(self) -> None:
        if self.citizen.value() is None:
            raise UserError(text("services", "Choose the citizen."), "case_id")


def _cases(context: Context, typed: str) -> list[Pick]:
    found = context.call(pickers.cases, typed=typed)
    return [Pick(one.id, one.name, one.about) for one in found]
