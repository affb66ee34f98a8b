"""Writing an inquiry down, answering it, handing it on (feature C11)."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from mentor_desk.services import inquiries
from mentor_desk.services.inquiries import InquiryRow
from mentor_desk.services.outreach_data import method
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field, firm_pick
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.networks.fields import colleague_field, colleague_of
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept, present_new
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField
from mentor_desk.ui.widgets.time_field import TimeField


def present(drawer: Drawer, context: Context, then: Any) -> None:
    """Write down what a firm asks; ``then`` is handed the new id."""
    now = context.now().astimezone()
    sheet = Sheet(
        title=translate("Outreach", "New inquiry"),
        fill=lambda form: _fill(form, context),
        finish=lambda values: context.call(inquiries.receive, **_known(values, context.now())),
        button=translate("Outreach", "Write it down"),
        draft="inquiry",
        begin={"day": now.date(), "at": now.time().replace(second=0, microsecond=0)},
        done=then,
    )
    present_new(drawer, context, sheet)


def present_edit(drawer: Drawer, context: Context, row: InquiryRow) -> None:
    """Correct what was written."""
    asked = row.asked_at.astimezone()
    firm = firm_pick(context, row.firm_id) if row.firm_id else None
    sheet = Sheet(
        title=about(translate("Outreach", "Inquiry"), row.who),
        fill=lambda form: _fill(form, context),
        finish=lambda values: context.call(
            inquiries.update, inquiry_id=row.id, **_known(values, context.now())
        ),
        begin={
            "firm_id": firm,
            "name": row.person if firm else row.who,
            "phone": row.phone,
            "line": row.line or None,
            "about": row.about,
            "day": asked.date(),
            "at": asked.time().replace(second=0, microsecond=0),
            "answer_by": row.answer_by.astimezone().date() if row.answer_by else None,
        },
    )
    present_kept(drawer, context, sheet)


def present_answer(drawer: Drawer, context: Context, row: InquiryRow) -> None:
    """Write what was answered, and when."""

    def fill(form: Form) -> None:
        form.add("answer", translate("Outreach", "What did you answer?"), TextArea(lines=5))
        form.add_pair(
            FormCell("day", translate("Outreach", "Day"), DateField(context.today)),
            FormCell("at", translate("Outreach", "Hour"), TimeField(), optional=True),
        )

    def finish(values: Values) -> None:
        at = inquiries.moment(values["day"] or context.today(), values["at"], context.now())
        context.call(inquiries.answer, inquiry_id=row.id, answer=values["answer"], at=at)

    sheet = Sheet(
        title=about(translate("Outreach", "Answer"), row.who),
        fill=fill,
        finish=finish,
        button=translate("Outreach", "Answered"),
        draft="inquiry.answer",
        subject=str(row.id),
        begin={"answer": row.answer, "day": context.today()},
    )
    present_new(drawer, context, sheet)


def present_forward(drawer: Drawer, context: Context, row: InquiryRow) -> None:
    """Hand the question to another department or a neighbouring municipality."""

    def fill(form: Form) -> None:
        form.add(
            "colleague",
            translate("Networks", "A colleague or a neighbour"),
            colleague_field(context),
            optional=True,
            hint=translate("Networks", "They stand under Networks, with what they know."),
        )
        form.add(
            "to",
            translate("Networks", "Or somebody else"),
            TextField(),
            optional=True,
            hint=translate(
                "Outreach",
                "A department, a neighbouring municipality, a person. You still see it here until "
                "the firm has its answer.",
            ),
        )
        form.add("day", translate("Outreach", "Day"), DateField(context.today))

    def finish(values: Values) -> None:
        day: date = values["day"] or context.today()
        picked = colleague_of(context, values["colleague"])
        to = picked.said if picked is not None else values["to"] or ""
        context.call(inquiries.forward, inquiry_id=row.id, to=to, day=day)

    sheet = Sheet(
        title=about(translate("Outreach", "Hand on"), row.who),
        fill=fill,
        finish=finish,
        button=translate("Outreach", "Handed on"),
        draft="inquiry.forward",
        subject=str(row.id),
        begin={"to": row.forwarded_to, "day": context.today()},
    )
    present_new(drawer, context, sheet)


def _fill(form: Form, context: Context) -> None:
    firm = firm_field(context, placeholder=translate("Outreach", "A firm of the register"))
    form.add("firm_id", translate("Outreach", "Firm"), firm, optional=True)
    form.add_pair(
        FormCell("name", translate("Outreach", "Who asks"), TextField(), optional=True),
        FormCell("phone", translate("Outreach", "Phone"), TextField(), optional=True),
    )
    form.add("about", translate("Outreach", "What do they ask?"), TextArea(lines=3))
    lines = [(key, words.written(context.language)) for key, words in method().lines.items()]
    form.add(
        "line",
        translate("Outreach", "How it came in"),
        ChoiceField(lines, empty=translate("Outreach", "Not written")),
        optional=True,
    )
    form.add_pair(
        FormCell("day", translate("Outreach", "Asked on"), DateField(context.today)),
        FormCell("at", translate("Outreach", "Hour"), TimeField(), optional=True),
    )
    form.add(
        "answer_by",
        translate("Outreach", "Answer by"),
        DateField(context.today),
        optional=True,
        hint=translate("Outreach", "Empty: what the firm’s agreement promises, else two working days."),
    )


def _known(values: Values, now: datetime) -> dict[str, Any]:
    known = dict(values)
    day, clock = known.pop("day"), known.pop("at")
    by, pick = known.pop("answer_by"), known.pop("firm_id")
    firm_id: uuid.UUID | None = pick.id if pick is not None else None
    return {
        **known,
        "firm_id": firm_id,
        "line": known["line"] or "",
        "asked_at": inquiries.moment(day or now.astimezone().date(), clock, now),
        "answer_by": inquiries.end_of(by) if by is not None else None,
    }
