"""Somebody new at a firm, in one role or several."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import contacts
from mentor_desk.terms import ContactRole
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import roles
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.text_field import TextField


def present(
    drawer: Drawer, context: Context, *, firm_id: uuid.UUID, role: ContactRole | None = None
) -> None:
    """Enter somebody at the firm; ``role`` is chosen beforehand."""
    form = NewPerson(drawer, context, firm_id, role)
    what = QCoreApplication.translate("NewPerson", "New person")
    form.show_in(about(what, firm_name(context, firm_id), draft=True))


class NewPerson(DrawerForm):
    """One person may stand in several roles."""

    def __init__(
        self, drawer: Drawer, context: Context, firm_id: uuid.UUID, role: ContactRole | None
    ) -> None:
        super().__init__(drawer, context)
        self._firm_id, self._role = firm_id, role
        self.form.add("name", self.tr("Name"), TextField())
        self.form.add("role", self.tr("What the person is here"), Chips(roles.choices()))
        self.form.add("title", self.tr("Job title"), TextField(), optional=True)
        self.form.add_pair(
            FormCell("phone", self.tr("Phone"), TextField(), optional=True),
            FormCell("email", self.tr("E-mail"), TextField(), optional=True),
        )
        self.form.changed.connect(self._changed)
        if role is not None:
            self.form.set_values({"role": [role.value]})
        self._changed("role")
        self.add_button(self.tr("Add person"), self._finish, primary=True)
        self.keep_draft("new_person", f"{firm_id}:{role or ''}")

    def again(self) -> None:
        """An empty form for the same role."""
        present(self.drawer, self.context, firm_id=self._firm_id, role=self._role)

    def _changed(self, name: str) -> None:
        if name == "role":
            chosen = self.form.field("role").value()
            meanings = [roles.meaning(ContactRole(key)) for key in chosen]
            self.form.set_hint("role", " ".join(meanings))

    def _finish(self) -> None:
        self.done(self._save)

    def _save(self) -> None:
        values = self.form.values()
        self.context.call(
            contacts.add_in_roles, firm_id=self._firm_id, roles=values.pop("role"), **values
        )
