"""The fields of a talk with a firm."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.rules.firm_slots import Slot
from mentor_desk.services import contacts
from mentor_desk.services.contact_entries import EntryRow
from mentor_desk.terms import ContactMethod, ContactOutcome, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.times_box import TimesBox
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_PLANNED = ("next_step", "next_on", "method")


class ContactFields:
    """Puts the fields of a talk with the firm into ``form``; the next day is asked of the firm."""

    def __init__(self, context: Context, firm_id: uuid.UUID, form: Form) -> None:
        self._context, self._firm_id, self._form = context, firm_id, form
        self.times = TimesBox(context)
        self.times.picked.connect(self._take)
        self._add_talk()
        self._add_next()
        self._add_rest()
        form.changed.connect(self._changed)

    def show(self, entry: EntryRow) -> None:
        """Show a talk that was written down."""
        shown = {name: getattr(entry, name) for name in self._form.names()}
        shown["method"] = [entry.method.value]
        shown["outcome"] = [entry.outcome.value] if entry.outcome else []
        shown["contact_id"] = str(entry.contact_id) if entry.contact_id else None
        self._form.set_values(shown)

    def _add_talk(self) -> None:
        translate, add = QCoreApplication.translate, self._form.add
        methods = [(one.value, say(label(one))) for one in ContactMethod]
        add("method", translate("ContactFields", "How did you talk?"), Chips(methods, single=True))
        outcomes = [(one.value, say(label(one))) for one in ContactOutcome]
        add("outcome", translate("ContactFields", "What came of it?"), Chips(outcomes, single=True))
        add("text", translate("ContactFields", "What was said?"), TextArea(lines=3), optional=True)

    def _add_next(self) -> None:
        translate = QCoreApplication.translate
        hint = translate("ContactFields", "+1w, Friday …")
        day = DateField(self._context.today, placeholder=hint)
        self._form.add_pair(
            FormCell("next_step", translate("ContactFields", "Next step"), TextField(), optional=True),
            FormCell("next_on", translate("ContactFields", "When"), day, optional=True),
            stretch=(3, 2),
        )
        self._form.add_widget(self.times)

    def _add_rest(self) -> None:
        translate, add = QCoreApplication.translate, self._form.add
        words = translate("ContactFields", "Tasks you spotted, one a line")
        hint = translate("ContactFields", "They go to the firm's task bank.")
        add("spotted_tasks", words, TextArea(lines=1), optional=True, hint=hint)
        found = self._context.call(contacts.at_firm, firm_id=self._firm_id)
        people: dict[str, str] = {}
        for one in found:
            people.setdefault(one.name, str(one.id))
        choices = [(key, name) for name, key in people.items()]
        nobody = translate("ContactFields", "Nobody in particular")
        self._form.add_pair(
            FormCell(
                "contact_id",
                translate("ContactFields", "With whom"),
                ChoiceField(choices, empty=nobody),
                optional=True,
            ),
            FormCell("day", translate("ContactFields", "Day"), DateField(self._context.today)),
        )
        words = translate("ContactFields", "A care visit: I only looked in")
        add("care", "", CheckField(words))

    def _changed(self, name: str) -> None:
        if name == "outcome":
            self._propose_next()
        if name in _PLANNED or name == "outcome":
            self._ask()

    def _propose_next(self) -> None:
        """«Ring again» asks when."""
        again = self._form.field("outcome").value() == [ContactOutcome.CALL_BACK]
        step = self._form.field("next_step")
        if again and not step.value():
            step.set_value(QCoreApplication.translate("ContactFields", "Ring again"))

    def _ask(self) -> None:
        day = self._form.field("next_on").value()
        visit = self._form.field("method").value() == [ContactMethod.VISIT]
        self.times.look(self._firm_id, day, visit=visit, propose=day is not None and visit)

    def _take(self, slot: Slot) -> None:
        self._form.field("next_on").replace(slot.day)
        self._form.focus("next_on")


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """The form's values as the service takes them."""
    taken = dict(values)
    taken["method"] = (taken["method"] or [""])[0]
    taken["outcome"] = (taken["outcome"] or [""])[0]
    taken["contact_id"] = uuid.UUID(taken["contact_id"]) if taken["contact_id"] else None
    return taken
