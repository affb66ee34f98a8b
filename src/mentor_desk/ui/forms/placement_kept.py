"""Correcting a registered placement."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from mentor_desk.services import placements
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_pick
from mentor_desk.ui.forms.placement_base import PlacementForm, make_agreement
from mentor_desk.ui.forms.placement_values import REMEMBER, from_input
from mentor_desk.ui.forms.saver import Saver
from mentor_desk.ui.forms.titles import about, case_name
from mentor_desk.ui.widgets.drawer import Drawer


class KeptPlacement(PlacementForm):
    """A registered placement: each correction is saved when its field is left."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        case_id: uuid.UUID,
        placement_id: uuid.UUID,
        reopen: Callable[[uuid.UUID | None], None],
    ) -> None:
        super().__init__(drawer, context, case_id, reopen)
        self.placement_id = placement_id
        self._saver: Saver | None = None

    def open(self, firm_id: uuid.UUID | None, focus: str) -> None:
        """Show the placement; with ``firm_id`` it is moved there."""
        if self.placement_id is None:
            return
        self.base = self.context.call(placements.values_of, placement_id=self.placement_id)
        self.offer_purposes(self.base.starts_on or self.context.today())
        firm = firm_pick(self.context, self.base.firm_id) if self.base.firm_id else None
        self.fields.set_values(from_input(self.base, firm))
        self.know_people(prefill=False)
        self._saver = Saver(self.fields, self._save, self._complain)
        self.agreement_button = self.add_button(self.tr("Make the agreement"), self._print)
        who = case_name(self.context, self.case_id)
        title = about(self.tr("Placement"), who, firm.title if firm else "")
        self.show_in(title, note=self.tr("Saved as you leave each field"))
        if firm_id is not None:
            self.choose_firm(firm_id)
            self._saver.save()
        self.judge()
        if focus:
            self.focus_on(focus)

    def save_draft(self) -> None:
        """Save what is typed in the field that has the keyboard."""
        if self._saver is not None:
            self._saver.save()

    def _save(self, values: Mapping[str, Any]) -> None:
        if self.placement_id is not None:
            self.context.call(
                placements.update,
                placement_id=self.placement_id,
                values=self.values(),
                rulebook=self.context.rules,
                danish=self.danish,
                today=self.context.today(),
                remember_tasks=values[REMEMBER],
            )

    def _complain(self, name: str | None, sentence: str) -> None:
        part = self.fields.part_of(name) if name else None
        if part is not None and name is not None:
            part.set_error(name, sentence)
        else:
            self.context.warn(sentence)

    def _print(self) -> None:
        window, context, placement_id = self.drawer.window(), self.context, self.placement_id
        self.save_draft()
        self.drawer.dismiss()
        if placement_id is not None:
            make_agreement(window, context, placement_id)
