"""A guest of a meeting: the answer, whether they came, and what was promised (features C9, I4)."""

from __future__ import annotations

from mentor_desk.services import event_guests
from mentor_desk.services.event_guests import GuestRow
from mentor_desk.terms import GuestAnswer, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea

_CAME = {"yes": True, "no": False}


def present(drawer: Drawer, context: Context, row: GuestRow) -> None:
    """Show a guest; each field is saved as it is left."""

    def save(values: Values) -> None:
        came = _CAME.get(values["came"] or "")
        kept = {**values, "came": came, "answer": values["answer"] or ""}
        context.call(event_guests.mark, guest_id=row.id, **kept)

    came = {True: "yes", False: "no", None: None}[row.came]
    sheet = Sheet(
        title=about(translate("Outreach", "Guest"), row.name),
        fill=lambda form: _fill(form, context),
        finish=save,
        button=translate("Outreach", "Take off the list"),
        begin={
            "answer": row.answer.value if row.answer else None,
            "came": came,
            "follow_up": row.follow_up,
            "follow_by": row.follow_by,
            "followed_on": row.followed_on,
        },
    )
    present_kept(drawer, context, sheet, lambda: context.call(event_guests.uninvite, guest_id=row.id))


def _fill(form: Form, context: Context) -> None:
    empty = translate("Outreach", "Not known yet")
    came = [
        ("yes", translate("Outreach", "Was there")),
        ("no", translate("Outreach", "Did not come")),
    ]
    answers = [(each.value, say(label(each))) for each in GuestAnswer]
    form.add(
        "answer", translate("Networks", "What did they answer?"), ChoiceField(answers, empty=empty)
    )
    form.add("came", translate("Outreach", "Did they come?"), ChoiceField(came, empty=empty))
    form.add(
        "follow_up",
        translate("Outreach", "What do you follow up?"),
        TextArea(lines=3),
        optional=True,
    )
    form.add_pair(
        FormCell(
            "follow_by", translate("Networks", "By when"), DateField(context.today), optional=True
        ),
        FormCell(
            "followed_on",
            translate("Outreach", "Followed up on"),
            DateField(context.today),
            optional=True,
        ),
    )
