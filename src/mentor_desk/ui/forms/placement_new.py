"""Registering a placement."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QTimer

from mentor_desk.services import placement_defaults, placements
from mentor_desk.ui.forms.placement_base import PlacementForm, make_agreement
from mentor_desk.ui.forms.placement_values import REMEMBER
from mentor_desk.ui.forms.titles import about, case_name
from mentor_desk.ui.translate import say


class NewPlacement(PlacementForm):
    """A placement that is a draft until it is registered."""

    def open(self, firm_id: uuid.UUID | None, focus: str) -> None:
        """Show what was begun, or an empty form with what is usual."""
        self.offer_purposes(self.context.today())
        self.fields.set_values({"follow_up": self._usual_follow_up(), REMEMBER: True})
        self.keep_draft("placement.new", str(self.case_id), form=self.fields)
        if firm_id is not None:
            self.choose_firm(firm_id)
        else:
            self.know_people(prefill=False)
        self.add_button(self.tr("Create placement"), self._register, primary=True)
        words = self.tr("Create and make agreement")
        self.agreement_button = self.add_button(words, self._register_and_print)
        who = case_name(self.context, self.case_id)
        self.show_in(about(self.tr("New placement"), who, draft=True))
        self.fields.firm.changed.connect(self._go_on)
        self.judge()
        if focus:
            self.focus_on(focus)

    def _usual_follow_up(self) -> str:
        usual = self.context.call(
            placement_defaults.follow_up, rulebook=self.context.rules, today=self.context.today()
        )
        return say(usual) if self.context.language == "da" else self.danish.say(usual)

    def again(self) -> None:
        self.reopen(None)

    def register(self) -> uuid.UUID | None:
        """Register the placement; ``None`` when something must be mended first."""
        made: list[uuid.UUID] = []

        def act() -> None:
            made.append(
                self.context.call(
                    placements.create,
                    case_id=self.case_id,
                    values=self.values(),
                    rulebook=self.context.rules,
                    danish=self.danish,
                    today=self.context.today(),
                    remember_tasks=self.fields.values()[REMEMBER],
                )
            )

        return made[0] if self.attempt(act) else None

    def _go_on(self) -> None:
        """A firm taken from the list with Enter leads on to the first day; with Tab Tab leads on."""
        if self.fields.firm.value() is not None:
            QTimer.singleShot(0, self, self._leave_firm)

    def _leave_firm(self) -> None:
        if self.fields.firm.hasFocus():
            self.form.focus("starts_on")

    def _register(self) -> None:
        if self.register() is not None:
            self.drawer.dismiss()

    def _register_and_print(self) -> None:
        window, context = self.drawer.window(), self.context
        placement_id = self.register()
        if placement_id is not None:
            self.drawer.dismiss()
            make_agreement(window, context, placement_id)
