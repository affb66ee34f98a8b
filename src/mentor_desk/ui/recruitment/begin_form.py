"""Beginning a recruitment, correcting its frame, and ending it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from mentor_desk.services import contacts, recruitments
from mentor_desk.services.recruitment_data import EIGHT, method
from mentor_desk.services.recruitment_rows import RecruitmentRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field, firm_pick
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept, present_new
from mentor_desk.ui.recruitment.words import translate
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField


def present(
    drawer: Drawer,
    context: Context,
    then: Callable[[uuid.UUID], object],
    firm_id: uuid.UUID | None = None,
) -> None:
    """Begin to recruit for a firm; ``then`` is handed the new id."""

    def finish(values: Values) -> uuid.UUID:
        pick = values["firm_id"]
        known = {**values, "template": values["template"] or EIGHT}
        known.pop("firm_id")
        firm = pick.id if pick is not None else None
        return context.call(recruitments.create, firm_id=firm, today=context.today(), **known)

    begin: dict[str, Any] = {"template": EIGHT, "positions": 1, "opened_on": context.today()}
    if firm_id is not None:
        begin["firm_id"] = firm_pick(context, firm_id)
    sheet = Sheet(
        title=translate("Recruitment", "New recruitment"),
        fill=lambda form: _frame(form, context),
        finish=finish,
        button=translate("Recruitment", "Begin"),
        draft="recruitment",
        subject=str(firm_id or ""),
        begin=begin,
        done=then,
        focus="title" if firm_id is not None else "firm_id",
    )
    present_new(drawer, context, sheet)


def present_edit(drawer: Drawer, context: Context, row: RecruitmentRow) -> None:
    """Correct the frame: name, days, number, and whom to talk with."""
    people = context.call(contacts.at_firm, firm_id=row.firm_id)
    offered = [(str(each.id), each.name) for each in people]

    def fill(form: Form) -> None:
        form.add("title", translate("Recruitment", "Which job is it?"), TextField())
        form.add_pair(
            FormCell("positions", translate("Recruitment", "How many"), NumberField(low=1, whole=True)),
            FormCell("opened_on", translate("Recruitment", "Begun"), DateField(context.today)),
            FormCell("due_on", translate("Recruitment", "Done by"), DateField(context.today)),
        )
        nobody = translate("Recruitment", "Nobody chosen")
        form.add(
            "contact_id",
            translate("Recruitment", "Whom you talk with"),
            ChoiceField(offered, empty=nobody),
            optional=True,
        )

    def save(values: Values) -> None:
        contact = uuid.UUID(values["contact_id"]) if values["contact_id"] else None
        known = {**values, "contact_id": contact}
        context.call(recruitments.update, recruitment_id=row.id, **known)

    names = ("title", "positions", "opened_on", "due_on")
    contact = row.fields["contact_id"]
    sheet = Sheet(
        title=about(translate("Recruitment", "Recruitment"), row.firm),
        fill=fill,
        finish=save,
        button=translate("Recruitment", "Remove the recruitment"),
        begin={
            **{name: row.fields[name] for name in names},
            "contact_id": str(contact) if contact else None,
        },
    )
    present_kept(
        drawer, context, sheet, lambda: context.call(recruitments.remove, recruitment_id=row.id)
    )


def present_end(drawer: Drawer, context: Context, row: RecruitmentRow) -> None:
    """It is over: how many got a job, or why nobody did."""

    def fill(form: Form) -> None:
        form.add_pair(
            FormCell("day", translate("Recruitment", "Ended"), DateField(context.today)),
            FormCell("filled", translate("Recruitment", "Got the job"), NumberField(whole=True)),
        )
        form.add(
            "why",
            translate("Recruitment", "If nobody did: why?"),
            TextArea(lines=2),
            optional=True,
            hint=translate("Recruitment", "Say it so that the firm can read it."),
        )

    sheet = Sheet(
        title=about(translate("Recruitment", "End the recruitment"), row.firm),
        fill=fill,
        finish=lambda values: context.call(
            recruitments.close,
            recruitment_id=row.id,
            **{**values, "day": values["day"] or context.today()},
        ),
        button=translate("Recruitment", "End it"),
        draft="recruitment.end",
        subject=str(row.id),
        begin={"day": context.today(), "filled": row.hired or None},
    )
    present_new(drawer, context, sheet)


def _frame(form: Form, context: Context) -> None:
    """The firm, the job, the steps and the days of a new one."""
    field = firm_field(context, placeholder=translate("Recruitment", "A firm of the register"))
    form.add("firm_id", translate("Recruitment", "Firm"), field)
    form.add("title", translate("Recruitment", "Which job is it?"), TextField())
    templates = [
        (each.key, each.title.written(context.language)) for each in method().templates.values()
    ]
    form.add("template", translate("Recruitment", "Steps"), ChoiceField(templates))
    many, begun = translate("Recruitment", "How many"), translate("Recruitment", "Begun")
    form.add_pair(
        FormCell("positions", many, NumberField(low=1, whole=True)),
        FormCell("opened_on", begun, DateField(context.today)),
    )
    form.add(
        "due_on",
        translate("Recruitment", "Done by"),
        DateField(context.today),
        optional=True,
        hint=translate("Recruitment", "Empty: the days the steps are made for."),
    )
