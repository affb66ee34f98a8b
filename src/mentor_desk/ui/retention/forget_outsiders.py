"""Erasing the names of members, guests and colleagues: what goes, and that it cannot be undone."""

from __future__ import annotations

import uuid
from typing import Final

from mentor_desk.services import outsiders_retention
from mentor_desk.services.outsiders_retention import Kind
from mentor_desk.services.retention_ripe import RipePerson, Who
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.retention import words
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

OUTSIDERS: Final = (Who.MEMBER, Who.GUESTS, Who.COLLEAGUE)


class ForgetOutsiders(DrawerForm):
    """One member or colleague, or all the guests of one meeting."""

    def __init__(self, drawer: Drawer, context: Context, person: RipePerson) -> None:
        super().__init__(drawer, context)
        self._person = person
        lead = " · ".join(part for part in (person.name, person.firm) if part)
        who = Notice("neutral", words.why(person, context), lead=lead)
        for place, notice in enumerate((who, Notice("danger", self._said()))):
            self.column.insertWidget(place, notice)

    def open(self) -> None:
        """Show it."""
        self.button = self.add_button(self.tr("Erase the names for good"), self._erase)
        set_role(self.button, "danger")
        self.show_in(self.tr("Erase names"))

    def is_about(self, person_id: uuid.UUID) -> bool:
        """Whether it is theirs."""
        return self._person.id == person_id

    def _said(self) -> str:
        if self._person.who is Who.GUESTS:
            return self.tr(
                "The names of %n guest(s) go for good, and so do the archived papers of the meeting. "
                "That they were invited stays in the figures.",
                "",
                self._person.people,
            )
        return self.tr(
            "Name, role, phone and mail go for good, and so do the archived papers of the meetings "
            "they were at. That they took part stays in the figures."
        )

    def _erase(self) -> None:
        person = self._person
        self.done(
            lambda: self.context.call(
                outsiders_retention.forget, kind=Kind(person.who.value), outsider_id=person.id
            )
        )
        safe = self.context.safe
        if safe is not None and safe.tidy is not None:
            tidy = safe.tidy
            self.context.background.run(lambda _: tidy(), lambda _: None, self.context.warn)
