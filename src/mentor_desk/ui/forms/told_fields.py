"""What goes with every turn in a placement: what both sides are told, and what happens next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.services.placement_turns import Told
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

NAMES = ("told_citizen", "told_firm", "next_step", "next_step_on")


def add_told(form: Form, context: Context) -> None:
    """Put the fields at the end of ``form``; none of them has to be filled in."""
    translate = QCoreApplication.translate
    citizen = translate("ToldFields", "What was said to the citizen?")
    form.add("told_citizen", citizen, TextArea(lines=2), optional=True)
    firm = translate("ToldFields", "What was said to the firm?")
    form.add("told_firm", firm, TextArea(lines=2), optional=True)
    step = TextField(translate("ToldFields", "For example: call Ahmed in the morning"))
    day = DateField(context.today, placeholder=translate("ToldFields", "Tomorrow, +1w …"))
    form.add_pair(
        FormCell("next_step", translate("ToldFields", "What happens next?"), step, optional=True),
        FormCell("next_step_on", translate("ToldFields", "When"), day, optional=True),
        stretch=(3, 2),
    )


def told(form: Form) -> Told:
    """What is written in the fields."""
    citizen, firm, step, day = (form.field(name).value() for name in NAMES)
    return Told(citizen, firm, step, day)
