"""The fields of an opening, new or kept."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from mentor_desk.rules import slot_length
from mentor_desk.services.openings import LONGEST_SLOT, OpeningRow
from mentor_desk.terms import OpeningKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.finding_box import FindingBox
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

OFTEN: Final = "often"
ONCE, AGAIN = "once", "again"
USUAL_SLOT: Final = 13
"""Weeks: what a recurring place is mostly made of."""
_WEEK = 60


class OpeningFields:
    """Puts the fields into ``form`` and says what the law says of a slot."""

    def __init__(self, form: Form, context: Context) -> None:
        self._form, self._context = form, context
        self._add_main()
        self._add_recurring()
        self.box = FindingBox(slot_length.RULE, "", form.field("slot_weeks"), asks=False)
        form.add_widget(self.box)
        self._add_rest()
        form.changed.connect(self._changed)

    def follow(self) -> None:
        """Show what belongs to a recurring place, or hide it."""
        again = AGAIN in self._form.field(OFTEN).value()
        for name in ("slot_weeks", "departments"):
            self._form.show_field(name, again)
        weeks = self._form.field("slot_weeks").whole_value() if again else None
        found = slot_length.check(self._context.rules, self._context.today(), weeks) if weeks else None
        self.box.setVisible(found is not None)
        if found is not None:
            self.box.tell(found, None)

    def _changed(self, name: str) -> None:
        again = name == OFTEN and AGAIN in self._form.field(OFTEN).value()
        if again and self._form.field("slot_weeks").value() is None:
            self._form.field("slot_weeks").set_value(USUAL_SLOT)
        if name in (OFTEN, "slot_weeks"):
            self.follow()

    def _add_main(self) -> None:
        translate, form = QCoreApplication.translate, self._form
        kinds = [(kind.value, say(label(kind))) for kind in OpeningKind]
        title = TextField(translate("OpeningFields", "For example: a hand in the storeroom"))
        form.add("title", translate("OpeningFields", "What is it?"), title)
        form.add("kind", translate("OpeningFields", "As what?"), Chips(kinds, single=True))
        form.add(
            "tasks",
            translate("OpeningFields", "Tasks"),
            TextArea(lines=3),
            optional=True,
            hint=translate("OpeningFields", "One task a line."),
        )
        form.add_pair(
            FormCell(
                "hours_least",
                translate("OpeningFields", "Hours a week, least"),
                _hours(),
                optional=True,
            ),
            FormCell(
                "hours_most", translate("OpeningFields", "Hours a week, most"), _hours(), optional=True
            ),
        )

    def _add_recurring(self) -> None:
        translate, form = QCoreApplication.translate, self._form
        often = [
            (ONCE, translate("OpeningFields", "One person")),
            (AGAIN, translate("OpeningFields", "One after the other")),
        ]
        form.add(OFTEN, translate("OpeningFields", "For how many?"), Chips(often, single=True))
        weeks = NumberField(low=1, high=LONGEST_SLOT, whole=True)
        form.add("slot_weeks", translate("OpeningFields", "Weeks for each"), weeks)
        departments = TextField(translate("OpeningFields", "For example: kitchen, laundry, garden"))
        label_ = translate("OpeningFields", "Departments the tasks come from")
        form.add("departments", label_, departments, optional=True)

    def _add_rest(self) -> None:
        translate, form = QCoreApplication.translate, self._form
        form.add(
            "demands",
            translate("OpeningFields", "What cannot be waived"),
            TextArea(lines=2),
            optional=True,
            hint=translate(
                "OpeningFields", "Only what nobody can do without, such as a driving licence."
            ),
        )
        today = self._context.today
        form.add_pair(
            FormCell("from_on", translate("OpeningFields", "From"), DateField(today), optional=True),
            FormCell("until", translate("OpeningFields", "Until"), DateField(today), optional=True),
        )


def empty() -> dict[str, Any]:
    """What a new opening begins with."""
    return {"kind": [OpeningKind.PRAKTIK.value], OFTEN: [ONCE]}


def shown(row: OpeningRow) -> dict[str, Any]:
    """An opening as the fields show it."""
    names = (
        "title", "tasks", "hours_least", "hours_most", "slot_weeks", "departments", "demands",
        "from_on", "until",
    )  # fmt: skip
    values = {name: getattr(row, name) for name in names}
    return values | {"kind": [row.kind.value], OFTEN: [AGAIN if row.recurring else ONCE]}


def read(values: dict[str, Any]) -> dict[str, Any]:
    """What the fields say, as the service takes it."""
    said = dict(values)
    again = AGAIN in (said.pop(OFTEN, None) or [])
    said["kind"] = (said["kind"] or [OpeningKind.PRAKTIK.value])[0]
    if not again:
        said |= {"slot_weeks": None, "departments": ""}
    return said


def _hours() -> NumberField:
    return NumberField(low=0, high=_WEEK)
