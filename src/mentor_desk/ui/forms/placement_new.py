"""Registering a placement."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QTimer

from mentor_desk.errors import UserError
from mentor_desk.services import placement_defaults, placements
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_templates import TemplateRow
from mentor_desk.terms import PlacementStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import decide_form
from mentor_desk.ui.forms.picks import firm_pick
from mentor_desk.ui.forms.placement_base import PlacementForm, make_agreement
from mentor_desk.ui.forms.placement_values import REMEMBER, from_input
from mentor_desk.ui.forms.template_choice import template_button
from mentor_desk.ui.forms.titles import about, case_name
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer

_ENDS_SOON = 14
"""Days before the end at which it is time to decide, as on the Today page."""


class NewPlacement(PlacementForm):
    """A placement that is a draft until it is registered."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        case_id: uuid.UUID,
        reopen: Callable[[uuid.UUID | None], None],
        like: PlacementInput | None = None,
    ) -> None:
        """``like`` is what it begins with where it grows out of another placement."""
        super().__init__(drawer, context, case_id, reopen)
        self._like = like
        if like is None and (button := template_button(context, self._begin_from)) is not None:
            self.column.insertWidget(0, button)

    def open(self, firm_id: uuid.UUID | None, focus: str) -> None:
        """Show what was begun, or an empty form with what is usual."""
        self.offer_purposes(self.context.today())
        self.fields.set_values({"follow_up": self._usual_follow_up(), REMEMBER: True})
        subject = str(self.case_id)
        if self._like is not None:
            self._take_over(self._like)
            subject = f"{subject}:{self._like.follows_id}:{self._like.kind}"
        self.keep_draft("placement.new", subject, form=self.fields)
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

    def _begin_from(self, course: TemplateRow) -> None:
        """What the course says; who and where stay as they are written."""
        like = course.begin(self.context.today())
        carried = from_input(like, None)
        said = {name: value for name, value in carried.items() if value not in (None, "", (), [])}
        said.pop("firm_id", None)
        self.fields.set_values(said)
        self.judge()

    def _take_over(self, like: PlacementInput) -> None:
        """Begin with what is carried over; what it grows out of is no field of the form."""
        self.base = like
        firm = firm_pick(self.context, like.firm_id) if like.firm_id else None
        carried = from_input(like, firm)
        follow_up = like.follow_up or self._usual_follow_up()
        self.fields.set_values({**carried, "follow_up": follow_up, REMEMBER: True})

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
            self._ask_what_came_before()

    def _ask_what_came_before(self) -> None:
        """A praktik that led on has its outcome: propose to write it while it is at hand."""
        if self._like is None or self._like.follows_id is None:
            return
        before = self._like.follows_id
        try:
            row = self.context.call(placements.one, placement_id=before, today=self.context.today())
            over = row.status in (PlacementStatus.STOPPED, PlacementStatus.COMPLETED)
            soon = row.state.days_left is not None and row.state.days_left <= _ENDS_SOON
            if not over and (row.state.ended or soon):
                decide_form.present(self.drawer, self.context, placement_id=before)
        except UserError as error:
            self.context.warn(error)

    def _register_and_print(self) -> None:
        window, context = self.drawer.window(), self.context
        placement_id = self.register()
        if placement_id is not None:
            self.drawer.dismiss()
            self._ask_what_came_before()
            make_agreement(window, context, placement_id)
