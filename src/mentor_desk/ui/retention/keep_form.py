"""Keeping somebody longer: until when, and why."""

from __future__ import annotations

import uuid

from mentor_desk.services import retention
from mentor_desk.services.retention_ripe import RipePerson
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.retention import words
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.text_area import TextArea


class KeepForm(DrawerForm):
    """The day and the reason stay with the person and go when the person goes."""

    def __init__(self, drawer: Drawer, context: Context, person: RipePerson) -> None:
        super().__init__(drawer, context)
        self._person = person
        self.column.insertWidget(0, Notice("neutral", words.why(person, context), lead=person.name))
        self._until = DateField(context.today, placeholder=self.tr("+6m, 1 March …"))
        self.form.add("until", self.tr("Keep until"), self._until)
        self.form.add(
            "why",
            self.tr("Why does it have to be kept?"),
            TextArea(lines=3),
            hint=self.tr("A complaint that is not settled, after-care that goes on …"),
        )
        if person.kept is not None:
            self.form.set_values({"until": person.kept.until, "why": person.kept.why})

    def is_about(self, person_id: uuid.UUID) -> bool:
        """Whether it is this person's."""
        return self._person.id == person_id

    def open(self) -> None:
        """Show the form."""
        self.add_button(self.tr("Keep longer"), self._keep, primary=True)
        if self._person.kept is not None:
            self.add_button(self.tr("Keep no longer"), self._let_go)
        self.show_in(self.tr("Keep longer"))
        self.form.focus("until")

    def _keep(self) -> None:
        until = self._until.value()
        if until is None:
            self.complain("until", self.tr("Choose a day that lies ahead."))
            return
        self.done(
            lambda: self.context.call(
                retention.keep,
                person_id=self._person.id,
                until=until,
                why=self.form.field("why").value(),
                today=self.context.today(),
            )
        )

    def _let_go(self) -> None:
        self.done(lambda: self.context.call(retention.keep_no_longer, person_id=self._person.id))
