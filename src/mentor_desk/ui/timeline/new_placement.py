"""A new placement from the time line: first whose it is."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import QTimer

from mentor_desk.errors import UserError
from mentor_desk.services import pickers
from mentor_desk.texts import text
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import placement_form
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.pick_field import Pick, PickField


def present(drawer: Drawer, context: Context) -> None:
    """Ask for the citizen, then show the form of a new placement."""
    form = WhosePlacement(drawer, context)
    form.open()


class WhosePlacement(DrawerForm):
    """One field; taking a citizen from its list leads on."""

    def __init__(self, drawer: Drawer, context: Context) -> None:
        super().__init__(drawer, context)
        self.citizen = PickField(partial(_cases, context), placeholder=self.tr("Name or job goal"))
        hint = self.tr("Only open cases. Where, when and what for comes next.")
        self.form.add("case_id", self.tr("Whose placement is it?"), self.citizen, hint=hint)
        self.add_button(self.tr("Go on"), self._go_on, primary=True)
        self.citizen.changed.connect(self._picked)

    def open(self) -> None:
        """Show the question."""
        self.show_in(self.tr("New placement"))

    def _picked(self) -> None:
        if self.citizen.value() is not None:
            # The field must first have finished what it does when something is picked.
            QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        if not self.attempt(self._must_know):
            return
        case_id = self.citizen.picked_id()
        if isinstance(case_id, uuid.UUID):
            placement_form.present(self.drawer, self.context, case_id=case_id)

    def _must_know(self) -> None:
        if self.citizen.value() is None:
            raise UserError(text("services", "Choose the citizen."), "case_id")


def _cases(context: Context, typed: str) -> list[Pick]:
    found = context.call(pickers.cases, typed=typed)
    return [Pick(one.id, one.name, one.about) for one in found]
