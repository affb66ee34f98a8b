"""The fields of the visit sheet, and what is known before it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import promises
from mentor_desk.services.visits import SHEET, VisitView
from mentor_desk.terms import JournalStatus, VisitKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.time_field import TimeField

_PROMISE = "promise."


class VisitFields:
    """Puts the fields of the sheet into ``form``."""

    def __init__(self, context: Context, view: VisitView, form: Form) -> None:
        self._context, self._view, self._form = context, view, form
        self.before = QWidget()
        self._show_before()
        self._add_when()
        self._add_views()

    def show(self, fields: Mapping[str, Any]) -> None:
        """Show the sheet's own fields."""
        shown = {name: fields[name] for name in fields if name in SHEET}
        kind = VisitKind(shown.get("kind") or VisitKind.VISIT)
        status = shown.get("journal_status") or JournalStatus.UNDECIDED
        self._form.set_values({**shown, "kind": [kind.value], "journal_status": str(status)})

    def first_to_write(self) -> str:
        """The field to begin in: the day stands already."""
        return "citizen_view"

    def add_promises(self) -> None:
        """A tick for each promise that is still open."""
        rows = self._context.call(promises.listing, case_id=self._view.case_id)
        still_open = [row for row in rows if row.done_on is None]
        if still_open:
            translate = QCoreApplication.translate
            self._form.add_heading(translate("VisitFields", "Promises you have kept now"))
        for row in still_open:
            self._form.add(f"{_PROMISE}{row.id}", "", CheckField(row.text))

    def kept(self) -> list[uuid.UUID]:
        """The promises that are ticked."""
        values = self._form.values()
        return [
            uuid.UUID(name.removeprefix(_PROMISE))
            for name, ticked in values.items()
            if name.startswith(_PROMISE) and ticked
        ]

    def add_next(self) -> None:
        """When the next visit is."""
        translate = QCoreApplication.translate
        hint = translate("VisitFields", "+1w, Friday, week 50 …")
        day = DateField(self._context.today, placeholder=hint)
        clock = TimeField(translate("VisitFields", "9.30"))
        self._form.add_pair(
            FormCell("next_on", translate("VisitFields", "Next visit"), day, optional=True),
            FormCell("next_at", translate("VisitFields", "Time"), clock, optional=True),
        )

    def _show_before(self) -> None:
        translate = QCoreApplication.translate
        column = QVBoxLayout(self.before)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        view = self._view
        if view.last_agreed and view.last_day is not None:
            language, today = self._context.language, self._context.today()
            lead = translate("VisitFields", "Agreed {day}:")
            lead = lead.format(day=days.short(view.last_day, language, today))
            column.addWidget(Notice("neutral", view.last_agreed, lead=lead))
        if agenda := str(view.fields.get("agenda") or ""):
            lead = translate("VisitFields", "To talk about:")
            column.addWidget(Notice("accent", agenda, lead=lead))
        if column.count() == 0:
            self.before.hide()

    def _add_when(self) -> None:
        translate, add = QCoreApplication.translate, self._form.add
        kinds = [(kind.value, say(label(kind))) for kind in VisitKind]
        add("kind", translate("VisitFields", "How did you meet?"), Chips(kinds, single=True))
        day, clock = DateField(self._context.today), TimeField(translate("VisitFields", "9.30"))
        self._form.add_pair(
            FormCell("day", translate("VisitFields", "Day"), day),
            FormCell("at", translate("VisitFields", "Time"), clock, optional=True),
        )
        firm = firm_field(self._context)
        add("firm_id", translate("VisitFields", "Firm"), firm, optional=True)

    def _add_views(self) -> None:
        translate, add = QCoreApplication.translate, self._form.add
        add("citizen_view", translate("VisitFields", "How does the citizen see it?"), TextArea())
        add("firm_view", translate("VisitFields", "How does the firm see it?"), TextArea())
        add("went", translate("VisitFields", "What went well?"), TextArea(lines=1))
        add(
            "differently",
            translate("VisitFields", "What shall we do differently?"),
            TextArea(lines=1),
        )
        add("agreed", translate("VisitFields", "What did you agree?"), TextArea())
        add(
            "spotted_tasks",
            translate("VisitFields", "Tasks you saw at the firm"),
            TextArea(lines=1),
            optional=True,
        )
        statuses = [(status.value, say(label(status))) for status in JournalStatus]
        add("journal_status", translate("VisitFields", "The journal"), ChoiceField(statuses))


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """The form's values as the services take them."""
    sheet = {name: value for name, value in values.items() if name in SHEET}
    sheet["kind"] = (sheet["kind"] or [VisitKind.VISIT.value])[0]
    sheet["firm_id"] = sheet["firm_id"].id if sheet["firm_id"] else None
    return sheet
