"""Correcting somebody at a firm."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import phone
from mentor_desk.services import contacts
from mentor_desk.services.contacts import ContactRow
from mentor_desk.terms import ContactRole
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import roles
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


def present(drawer: Drawer, context: Context, *, person: ContactRow) -> None:
    """Correct the person's details, or remove them."""
    PersonForm(drawer, context, person)


class PersonForm(QWidget):
    """Saved as each field is left; removing can be undone."""

    def __init__(self, drawer: Drawer, context: Context, person: ContactRow) -> None:
        super().__init__()
        self._drawer, self._context, self._person = drawer, context, person
        self.form = KeptForm(context)
        self._add_fields()
        self.form.changed.connect(self._explain)
        values = {
            "name": person.name,
            "role": person.role.value,
            "title": person.title,
            "phone": phone.pretty(person.phone),
            "email": person.email,
            "away": person.away,
            "training": person.training,
            "trained_on": person.trained_on,
        }
        self.form.hold(person.id, values, partial(self._save, person.id))
        self._explain()
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addStretch(1)
        done, remove = QPushButton(self.tr("Done")), QPushButton(self.tr("Remove from the firm"))
        done.clicked.connect(lambda _=False: self._done())
        remove.setToolTip(self.tr("Papers already made keep the name. You can undo it."))
        set_role(remove, "danger")
        remove.clicked.connect(lambda _=False: self._remove())
        erase = QPushButton(self.tr("Erase for good …"))
        erase.setToolTip(self.tr("For somebody who must no longer be known here at all."))
        erase.clicked.connect(lambda _=False: context.go("erase_contact", str(person.id)))
        drawer.present(person.name, self, [done, remove, erase])

    def _add_fields(self) -> None:
        self.form.add("name", self.tr("Name"), TextField())
        self.form.add("role", self.tr("What the person is here"), ChoiceField(roles.choices()))
        self.form.add("title", self.tr("Job title"), TextField(), optional=True)
        self.form.add_pair(
            FormCell("phone", self.tr("Phone"), TextField(), optional=True),
            FormCell("email", self.tr("E-mail"), TextField(), optional=True),
        )
        self.form.add(
            "away",
            self.tr("Weeks of leave"),
            TextField(self.tr("29–31, 42")),
            optional=True,
            hint=self.tr("Visits planned then are warned about."),
        )
        self.form.add_pair(
            FormCell("training", self.tr("Trained as a mentor"), TextField(), optional=True),
            FormCell("trained_on", self.tr("On"), DateField(self._context.today), optional=True),
            stretch=(3, 2),
        )

    def save_draft(self) -> None:
        """Save what is typed and not yet left."""
        self.form.save_all()

    def _save(self, contact_id: uuid.UUID, name: str, value: Any) -> None:
        kept = value if name == "trained_on" else value or ""
        self._context.call(contacts.update, contact_id=contact_id, **{name: kept})

    def _explain(self) -> None:
        role = self.form.field("role").value()
        self.form.set_hint("role", roles.meaning(ContactRole(role)) if role else "")
        mentor = role == ContactRole.FIRM_MENTOR or bool(self.form.field("training").value())
        for name in ("training", "trained_on"):
            self.form.show_field(name, mentor)

    def _done(self) -> None:
        self.form.save_all()
        self._drawer.dismiss()

    def _remove(self) -> None:
        try:
            self._context.call(contacts.remove, contact_id=self._person.id)
        except UserError as error:
            self._context.warn(error)
            return
        self._drawer.dismiss()
        words = self.tr("{name} is removed from the firm.")
        self._context.say(words.format(name=self._person.name))
