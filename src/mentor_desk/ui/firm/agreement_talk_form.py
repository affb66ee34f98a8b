"""The talk about the next year: what it came to, and the days of what follows (feature I1)."""

from __future__ import annotations

import uuid

from mentor_desk.services import agreement_reviews
from mentor_desk.services.agreement_reviews import NextTerm
from mentor_desk.services.agreement_view import AgreementView
from mentor_desk.terms import ReviewResult, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.text_area import TextArea


def present(drawer: Drawer, context: Context, view: AgreementView) -> None:
    """Write what the talk came to.

    Raises:
        UserError: the agreement is gone.
    """
    term = context.call(agreement_reviews.next_term, agreement_id=view.id, today=context.today())
    AgreementTalk(drawer, context, view, term).open()


class AgreementTalk(DrawerForm):
    """Going on makes the next agreement, with everything of this one; ending asks for the last day."""

    def __init__(self, drawer: Drawer, context: Context, view: AgreementView, term: NextTerm) -> None:
        super().__init__(drawer, context)
        self._view, self._term = view, term
        form, today = self.form, context.today
        form.add("day", self.tr("The talk was on"), DateField(today))
        form.add(
            "result",
            self.tr("What it came to"),
            ChoiceField([(each.value, say(label(each))) for each in ReviewResult]),
        )
        form.add("decided", self.tr("What you agreed on"), TextArea(lines=4), optional=True)
        form.add_pair(
            FormCell("starts_on", self.tr("The next one is valid from"), DateField(today)),
            FormCell("ends_on", self.tr("Valid to"), DateField(today)),
        )
        form.add("renew_on", self.tr("Talk about the year after on"), DateField(today), optional=True)
        form.set_values(
            {
                "day": today(),
                "starts_on": term.starts_on,
                "ends_on": term.ends_on,
                "renew_on": term.renew_on,
            }
        )
        form.changed.connect(self._changed)

    def open(self) -> None:
        """Show what was begun, or an empty form."""
        self.keep_draft("agreement.talk", str(self._view.id))
        self.add_button(self.tr("Write the talk down"), self._hold, primary=True)
        self._show_days()
        note = self.tr("The year’s facts are kept with the talk.")
        self.show_in(about(self.tr("The next year"), self._view.firm), note=note)

    def again(self) -> None:
        present(self.drawer, self.context, self._view)

    def _changed(self, name: str) -> None:
        if name == "result":
            self._show_days()

    def _show_days(self) -> None:
        """Where it ends there is no next one; its last day is the old one's."""
        ends = self.form.field("result").value() == ReviewResult.ENDED.value
        for name in ("starts_on", "renew_on"):
            self.form.show_field(name, not ends)
        self.form.set_label("ends_on", self.tr("Last day") if ends else self.tr("Valid to"))
        field, old = self.form.field("ends_on"), self._view.fields["ends_on"]
        if ends and field.value() == self._term.ends_on:
            field.set_value(old or self.context.today())
        elif not ends and field.value() == old:
            field.set_value(self._term.ends_on)

    def _hold(self) -> None:
        made: list[uuid.UUID | None] = []
        if not self.attempt(lambda: made.append(self._write())):
            return
        self.drawer.dismiss()
        following = made[0] if made else None
        if following is not None:
            self.context.go("agreement", str(following))

    def _write(self) -> uuid.UUID | None:
        values = self.form.values()
        result = values.pop("result")
        return self.context.call(
            agreement_reviews.hold,
            agreement_id=self._view.id,
            today=self.context.today(),
            result=ReviewResult(result) if result else None,
            **values,
        )
