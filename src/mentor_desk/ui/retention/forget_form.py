"""Erasing the names of those who applied for a job: how many, and that it cannot be undone."""

from __future__ import annotations

import uuid

from mentor_desk.services import recruitment_retention
from mentor_desk.services.retention_ripe import RipePerson
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.retention import words
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class ForgetForm(DrawerForm):
    """All of one recruitment go together; own citizens on its list follow their case."""

    def __init__(self, drawer: Drawer, context: Context, person: RipePerson) -> None:
        super().__init__(drawer, context)
        self._person = person
        who = Notice("neutral", words.why(person, context), lead=f"{person.name} · {person.firm}")
        said = self.tr(
            "Name, phone, mail, reason and answer of %n applicant(s) go for good, and so do the lists "
            "for the group day in the archive. That they applied stays in the figures.",
            "",
            person.people,
        )
        for place, notice in enumerate((who, Notice("danger", said))):
            self.column.insertWidget(place, notice)

    def open(self) -> None:
        """Show it."""
        self.button = self.add_button(self.tr("Erase the names for good"), self._erase)
        set_role(self.button, "danger")
        self.show_in(self.tr("Erase applicants"))

    def is_about(self, person_id: uuid.UUID) -> bool:
        """Whether it is this recruitment's."""
        return self._person.id == person_id

    def _erase(self) -> None:
        self.done(
            lambda: self.context.call(recruitment_retention.forget, recruitment_id=self._person.id)
        )
        safe = self.context.safe
        if safe is not None and safe.tidy is not None:
            tidy = safe.tidy
            self.context.background.run(lambda _: tidy(), lambda _: None, self.context.warn)
