"""What somebody at the firm said, and where it may be shown (feature I5)."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import testimonials
from mentor_desk.services.testimonials import TestimonialRow
from mentor_desk.terms import ShownIn, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.outreach.record_form import KeptRecord, Sheet, Values
from mentor_desk.ui.outreach.record_form import present_new as begin
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

translate = QCoreApplication.translate


def present_new(drawer: Drawer, context: Context, *, firm_id: uuid.UUID) -> None:
    """Write down what was said."""

    def finish(values: Values) -> None:
        rest = _values(values, context)
        words, day = rest.pop("text"), rest.pop("day")
        context.call(testimonials.add, firm_id=firm_id, day=day, words=words, **rest)

    sheet = Sheet(
        title=about(translate("Cooperation", "What they say"), firm_name(context, firm_id)),
        fill=lambda form: _fill(form, context),
        finish=finish,
        button=translate("Cooperation", "Keep the words"),
        draft="testimonial.new",
        subject=str(firm_id),
        begin={"day": context.today()},
        focus="text",
    )
    begin(drawer, context, sheet)


def present(drawer: Drawer, context: Context, row: TestimonialRow) -> None:
    """Correct it, take the permission back, or take it away."""

    def finish(values: Values) -> None:
        context.call(testimonials.update, testimonial_id=row.id, **_values(values, context))

    sheet = Sheet(
        title=about(translate("Cooperation", "What they say"), row.firm),
        fill=lambda form: _fill(form, context),
        finish=finish,
        button=translate("Cooperation", "Remove"),
        begin={
            "text": row.text, "person": row.person, "day": row.day, "may_use": row.may_use,
            "shown_in": [each.value for each in row.shown_in], "use_until": row.use_until,
        },
    )  # fmt: skip
    form = KeptRecord(
        drawer, context, sheet, lambda: context.call(testimonials.remove, testimonial_id=row.id)
    )
    if row.may_use:
        taken_back = translate("Cooperation", "They take it back")

        def withdraw() -> None:
            context.call(testimonials.withdraw, testimonial_id=row.id, day=context.today())

        form.add_button(taken_back, lambda: form.done(withdraw))
    form.open()


def _fill(form: Form, context: Context) -> None:
    words = translate("Cooperation", "In their own words")
    form.add("text", words, TextArea(lines=4))
    form.add_pair(
        FormCell("person", translate("Cooperation", "Who said it?"), TextField()),
        FormCell("day", translate("Cooperation", "Day"), DateField(context.today)),
    )
    form.add("may_use", "", CheckField(translate("Cooperation", "It may be shown to others")))
    places = [(each.value, say(label(each))) for each in ShownIn]
    hint = translate("Cooperation", "Only there. The program never shows it anywhere else.")
    form.add("shown_in", translate("Cooperation", "Where?"), Chips(places), optional=True, hint=hint)
    form.add(
        "use_until",
        translate("Cooperation", "Until when?"),
        DateField(context.today),
        optional=True,
        hint=translate("Cooperation", "Empty: until they take it back."),
    )


def _values(values: Values, context: Context) -> dict[str, Any]:
    return {**values, "day": values["day"] or context.today(), "shown_in": values["shown_in"] or []}
