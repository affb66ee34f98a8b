"""Somebody around the citizen, in the drawer: new, or corrected field by field."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import phone
from mentor_desk.services import people_around
from mentor_desk.services.people_around import AroundRow
from mentor_desk.ui.case import around_words
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_DAYS = ("since", "until")


def present(
    drawer: Drawer, context: Context, *, citizen_id: uuid.UUID, person_id: uuid.UUID | None = None
) -> None:
    """Write somebody down, or correct them. Raises :class:`UserError` when they are gone."""
    if person_id is None:
        NewAround(drawer, context, citizen_id).open()
    else:
        AroundForm(drawer, context, context.call(people_around.one, person_id=person_id))


def add_fields(form: Form, today: Callable[[], date]) -> None:
    """The fields of a person; their names are those of the record."""
    translate = QCoreApplication.translate
    form.add("name", translate("AroundForm", "Name"), TextField())
    form.add(
        "role", translate("AroundForm", "Who it is to the citizen"), ChoiceField(around_words.roles())
    )
    form.add("organisation", translate("AroundForm", "Where from"), TextField(), optional=True)
    form.add_pair(
        FormCell("phone", translate("AroundForm", "Phone"), TextField(), optional=True),
        FormCell("email", translate("AroundForm", "E-mail"), TextField(), optional=True),
    )
    form.add_pair(
        FormCell("since", translate("AroundForm", "Since"), DateField(today), optional=True),
        FormCell("until", translate("AroundForm", "Until"), DateField(today), optional=True),
    )
    form.set_hint(
        "until",
        translate("AroundForm", "A caseworker who has left stays, so that the changes can be counted."),
    )
    form.add("note", translate("AroundForm", "Good to know"), TextArea(lines=2), optional=True)
    form.add(
        "owns_firm_contact",
        translate("AroundForm", "Instead of you"),
        CheckField(translate("AroundForm", "Talks with the firm")),
    )
    form.add(
        "owns_follow_up",
        "",
        CheckField(translate("AroundForm", "Follows up on the placement")),
        hint=translate("AroundForm", "One person at a time. Whoever had it before gives it up."),
    )


class NewAround(DrawerForm):
    """Somebody new around the citizen."""

    def __init__(self, drawer: Drawer, context: Context, citizen_id: uuid.UUID) -> None:
        super().__init__(drawer, context)
        self._citizen_id = citizen_id
        add_fields(self.form, context.today)

    def open(self) -> None:
        """Show the person that was begun, or an empty form."""
        self.keep_draft("around.new", str(self._citizen_id))
        self.add_button(self.tr("Add to the citizen"), self._finish, primary=True)
        self.show_in(self.tr("Somebody around the citizen (draft)"))

    def again(self) -> None:
        """An empty form for the same citizen."""
        present(self.drawer, self.context, citizen_id=self._citizen_id)

    def _finish(self) -> None:
        def add() -> None:
            values = {name: _kept(name, value) for name, value in self.form.values().items()}
            for name in (people_around.FIRM_CONTACT, people_around.FOLLOW_UP):
                values[name] = bool(values[name])
            self.context.call(people_around.add, citizen_id=self._citizen_id, **values)

        self.done(add)


class AroundForm(QWidget):
    """Saved as each field is left; removing can be undone."""

    def __init__(self, drawer: Drawer, context: Context, row: AroundRow) -> None:
        super().__init__()
        self._drawer, self._context, self._row = drawer, context, row
        self.form = KeptForm(context)
        add_fields(self.form, context.today)
        values: dict[str, Any] = {
            "name": row.name,
            "role": row.role.value,
            "organisation": row.organisation,
            "phone": phone.pretty(row.phone),
            "email": row.email,
            "note": row.note,
            "since": row.since,
            "until": row.until,
            people_around.FIRM_CONTACT: row.owns_firm_contact,
            people_around.FOLLOW_UP: row.owns_follow_up,
        }
        self.form.hold(row.id, values, self._save)
        for name in (people_around.FIRM_CONTACT, people_around.FOLLOW_UP):
            # A tick is the whole answer; the drawer need not be left to keep it.
            self.form.field(name).changed.connect(self.form.save_all)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addStretch(1)
        done, remove = QPushButton(self.tr("Done")), QPushButton(self.tr("Take off the list"))
        done.clicked.connect(lambda _=False: self._done())
        set_role(remove, "danger")
        remove.clicked.connect(lambda _=False: self._remove())
        drawer.present(row.name, self, [done, remove])

    def save_draft(self) -> None:
        """Save what is typed and not yet left."""
        self.form.save_all()

    def _save(self, name: str, value: Any) -> None:
        kept = {name: _kept(name, value)}
        self._context.call(people_around.update, person_id=self._row.id, **kept)

    def _done(self) -> None:
        self.form.save_all()
        self._drawer.dismiss()

    def _remove(self) -> None:
        try:
            self._context.call(people_around.remove, person_id=self._row.id)
        except UserError as error:
            self._context.warn(error)
            return
        self._drawer.dismiss()
        self._context.say(self.tr("{name} is off the list").format(name=self._row.name))


def _kept(name: str, value: Any) -> Any:
    """What the record holds for an empty field: no day, or no words."""
    return value if name in _DAYS or isinstance(value, bool) else value or ""
