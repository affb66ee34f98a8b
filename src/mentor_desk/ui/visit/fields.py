"""The fields of the visit sheet in the order of a talk."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.services.visit_preparation import Preparation
from mentor_desk.services.visits import SHEET
from mentor_desk.terms import JournalStatus, VisitKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_pick
from mentor_desk.ui.translate import say
from mentor_desk.ui.visit import task_rows, words
from mentor_desk.ui.visit.promise_rows import PromiseRow
from mentor_desk.ui.visit.short_field import ShortField
from mentor_desk.ui.visit.task_rows import TaskRow
from mentor_desk.ui.visit.when_line import FIELDS, WhenLine
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.growing_rows import GrowingRows
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_JOURNAL = ("journaled_on", "journal_number")
_PLAIN = ("citizen_view", "firm_view", "went", "differently", "agreed")


class VisitFields:
    """Puts the fields into ``form``; with ``promising`` what was promised is written here too."""

    def __init__(
        self, context: Context, prep: Preparation, form: Form, *, promising: bool = True
    ) -> None:
        self._context, self._prep, self._form = context, prep, form
        self.when = WhenLine(context, form)
        self._add_views()
        self.short = ShortField(context, prep.case_id, prep.id)
        form.add("scores", "", self.short)
        self._add_seen()
        if promising:
            self._add_promised()
        agreed = QCoreApplication.translate("VisitFields", "What did you agree?")
        form.add("agreed", agreed, TextArea())
        form.changed.connect(self._changed)

    def show(self) -> None:
        """Show what stands on the sheet; on a new one today, and where the citizen is."""
        prep, fields = self._prep, self._prep.fields
        shown = {name: fields.get(name) for name in _PLAIN}
        firm = firm_pick(self._context, prep.firm.id) if prep.firm else None
        bank = prep.firm.bank if prep.firm else ()
        shown |= {
            "kind": [VisitKind(fields.get("kind") or VisitKind.VISIT).value],
            "day": fields.get("day") or self._context.today(),
            "at": fields.get("at"),
            "firm_id": firm,
            "scores": prep.scores,
            "small_step": prep.small_step,
            "tasks": task_rows.kept(fields.get("spotted_tasks") or "", bank),
            "journal_status": str(fields.get("journal_status") or JournalStatus.UNDECIDED),
            "journaled_on": fields.get("journaled_on"),
            "journal_number": fields.get("journal_number"),
        }
        self._form.set_values(shown)
        self.tell_folded()

    def take(self, prep: Preparation) -> None:
        """Show another state of the same visit."""
        self._prep = prep
        self.show()

    def tell_folded(self) -> None:
        """Say when and where in the line, and ask for the day and number only of what is journalled."""
        written = self._form.field("journal_status").value() == JournalStatus.TRANSFERRED
        for name in _JOURNAL:
            self._form.show_field(name, written)
        self.when.tell({name: self._form.field(name).value() for name in FIELDS})

    def add_journal(self) -> None:
        """Whether it has gone to the municipality's own journal, when and as what: asked last."""
        translate = QCoreApplication.translate
        statuses = [(status.value, say(label(status))) for status in JournalStatus]
        self._form.add_pair(
            FormCell("journal_status", translate("VisitFields", "The journal"), ChoiceField(statuses)),
            FormCell(
                "journaled_on",
                translate("VisitFields", "Written there on"),
                DateField(self._context.today),
            ),
            FormCell(
                "journal_number", translate("VisitFields", "Journal number"), TextField(), optional=True
            ),
        )

    def _add_views(self) -> None:
        translate, pair = QCoreApplication.translate, self._form.add_pair
        name = words.first_name(self._prep.citizen)
        citizen = translate("VisitFields", "How does {name} see it?").format(name=name)
        pair(
            FormCell("citizen_view", citizen, TextArea(lines=3)),
            FormCell(
                "firm_view", translate("VisitFields", "How does the firm see it?"), TextArea(lines=3)
            ),
        )
        pair(
            FormCell("went", translate("VisitFields", "What went well?"), TextArea(lines=2)),
            FormCell(
                "differently",
                translate("VisitFields", "What shall we do differently?"),
                TextArea(lines=2),
            ),
        )

    def _add_seen(self) -> None:
        translate, add = QCoreApplication.translate, self._form.add
        name = words.first_name(self._prep.citizen)
        managed = translate("VisitFields", "What did {name} manage? A small step").format(name=name)
        add("small_step", managed, TextField(), optional=True)
        tasks = translate("VisitFields", "Tasks you saw at the firm")
        add("tasks", tasks, GrowingRows(TaskRow), optional=True)

    def _add_promised(self) -> None:
        sides = words.sides(self._prep)
        rows = GrowingRows(partial(PromiseRow, sides, self._context.today))
        promised = QCoreApplication.translate("VisitFields", "Promises, yours and theirs")
        self._form.add("promised", promised, rows, optional=True)

    def _changed(self, name: str) -> None:
        if name == "journal_status" and self._form.field("journaled_on").value() is None:
            self._form.field("journaled_on").set_value(self._context.today())
        if name in (*FIELDS, "journal_status"):
            self.tell_folded()


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """The form's values as the services take them for the sheet itself."""
    sheet = {name: value for name, value in values.items() if name in SHEET}
    sheet["kind"] = (sheet["kind"] or [VisitKind.VISIT.value])[0]
    sheet["firm_id"] = sheet["firm_id"].id if sheet["firm_id"] else None
    sheet["spotted_tasks"] = task_rows.joined(values["tasks"])
    if sheet["journal_status"] != JournalStatus.TRANSFERRED:
        sheet |= {"journaled_on": None, "journal_number": ""}
    return sheet
