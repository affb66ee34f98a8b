"""A new idea for a job of few hours: where, and whose time it is about."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from mentor_desk.errors import UserError
from mentor_desk.services import job_ideas
from mentor_desk.texts import text
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field, firm_pick
from mentor_desk.ui.job_ideas.words import translate
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_new
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.text_field import TextField


def present(
    drawer: Drawer,
    context: Context,
    *,
    firm_id: uuid.UUID | None = None,
    case_id: uuid.UUID | None = None,
    done: Callable[[Any], object] | None = None,
) -> None:
    """Begin an idea; ``done`` is told its id."""

    def finish(values: Values) -> uuid.UUID:
        pick = values["firm_id"]
        if pick is None:
            raise UserError(text("services", "Choose a firm."), "firm_id")
        return context.call(
            job_ideas.create,
            firm_id=pick.id,
            today=context.today(),
            relieved=values["relieved"],
            title=values["title"],
            case_id=case_id,
        )

    begin = {"firm_id": firm_pick(context, firm_id)} if firm_id is not None else {}
    sheet = Sheet(
        title=translate("JobIdeas", "Job of few hours"),
        fill=lambda form: _fill(form, context),
        finish=finish,
        button=translate("JobIdeas", "Begin"),
        draft="job_idea.new",
        subject=str(firm_id or ""),
        begin=begin,
        done=done,
        focus="relieved" if firm_id is not None else "firm_id",
    )
    present_new(drawer, context, sheet)


def _fill(form: Form, context: Context) -> None:
    form.add("firm_id", translate("JobIdeas", "At which firm?"), firm_field(context))
    form.add(
        "relieved",
        translate("JobIdeas", "Who is to get time back?"),
        TextField(translate("JobIdeas", "The post, no name: the owner, the foreman, the office")),
        optional=True,
    )
    form.add(
        "title",
        translate("JobIdeas", "What do you call it?"),
        TextField(translate("JobIdeas", "For example: two mornings in the store")),
        optional=True,
    )
