"""A step of a recruitment: that it is done, who does it, and by when."""

from __future__ import annotations

import uuid

from mentor_desk.services import recruitment_rows, recruitments
from mentor_desk.services.recruitment_rows import StepRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, present_kept, present_new
from mentor_desk.ui.recruitment import words
from mentor_desk.ui.recruitment.words import translate
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea


def present_done(drawer: Drawer, context: Context, step_id: uuid.UUID) -> None:
    """Write that a step is done; from the line on the Today page.

    Raises:
        UserError: the step is gone.
    """
    row = context.call(recruitment_rows.of_step, step_id=step_id, today=context.today())
    step = next(each for each in row.steps if each.id == step_id)

    def fill(form: Form) -> None:
        hint = step.step.help.written(context.language)
        form.add("done_on", translate("Recruitment", "Done on"), DateField(context.today))
        form.add("note", translate("Recruitment", "Note"), TextArea(lines=3), optional=True, hint=hint)

    sheet = Sheet(
        title=about(step.step.title.written(context.language), row.title),
        fill=fill,
        finish=lambda values: context.call(
            recruitments.change_step,
            step_id=step_id,
            done_on=values["done_on"] or context.today(),
            note=values["note"],
        ),
        button=translate("Recruitment", "The step is done"),
        draft="recruitment.step",
        subject=str(step_id),
        begin={"done_on": context.today(), "note": step.note},
    )
    present_new(drawer, context, sheet)


def present_edit(drawer: Drawer, context: Context, step: StepRow) -> None:
    """Correct who does a step, by when, and what was noted."""

    def fill(form: Form) -> None:
        hint = step.step.help.written(context.language)
        form.add(
            "owner",
            translate("Recruitment", "Who does it?"),
            ChoiceField(words.owners()),
            hint=hint,
        )
        form.add_pair(
            FormCell("due_on", translate("Recruitment", "To be done by"), DateField(context.today)),
            FormCell(
                "done_on", translate("Recruitment", "Done on"), DateField(context.today), optional=True
            ),
        )
        form.add("note", translate("Recruitment", "Note"), TextArea(lines=3), optional=True)

    sheet = Sheet(
        title=step.step.title.written(context.language),
        fill=fill,
        finish=lambda values: context.call(recruitments.change_step, step_id=step.id, **values),
        begin={
            "owner": step.owner, "due_on": step.due_on, "done_on": step.done_on, "note": step.note,
        },
    )  # fmt: skip
    present_kept(drawer, context, sheet)
