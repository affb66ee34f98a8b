"""The group day, and looking back together."""

from __future__ import annotations

from mentor_desk.services import recruitments
from mentor_desk.services.recruitment_rows import RecruitmentRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, present_kept
from mentor_desk.ui.recruitment.words import translate
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField
from mentor_desk.ui.widgets.time_field import TimeField


def present_group_day(drawer: Drawer, context: Context, row: RecruitmentRow) -> None:
    """When and where the chosen meet the firm."""

    def fill(form: Form) -> None:
        form.add_pair(
            FormCell("group_on", translate("Recruitment", "Day"), DateField(context.today)),
            FormCell("group_at", translate("Recruitment", "At"), TimeField(), optional=True),
        )
        form.add("group_place", translate("Recruitment", "Where"), TextField(), optional=True)

    names = ("group_on", "group_at", "group_place")
    sheet = Sheet(
        title=about(translate("Recruitment", "The group day"), row.firm),
        fill=fill,
        finish=lambda values: context.call(recruitments.update, recruitment_id=row.id, **values),
        begin={name: row.fields[name] for name in names},
    )
    present_kept(drawer, context, sheet)


def present_evaluation(drawer: Drawer, context: Context, row: RecruitmentRow) -> None:
    """How it went, seen from both sides, and whether it comes again."""

    def fill(form: Form) -> None:
        form.add_pair(
            FormCell(
                "evaluated_on", translate("Recruitment", "Looked back on"), DateField(context.today)
            ),
            FormCell("filled", translate("Recruitment", "Got the job"), NumberField(whole=True)),
        )
        for name, asked in (
            ("firm_view", translate("Recruitment", "What the firm says")),
            ("our_view", translate("Recruitment", "What you say yourself")),
            ("differently", translate("Recruitment", "What you do differently next time")),
        ):
            form.add(name, asked, TextArea(lines=3), optional=True)
        form.add(
            "again_on",
            translate("Recruitment", "Look at it again on"),
            DateField(context.today),
            optional=True,
            hint=translate("Recruitment", "For what comes back: a season, a new shop, next year."),
        )

    names = ("evaluated_on", "filled", "firm_view", "our_view", "differently", "again_on")
    begin = {name: row.fields[name] for name in names}
    if begin["filled"] is None and row.hired:
        begin["filled"] = row.hired
    sheet = Sheet(
        title=about(translate("Recruitment", "Looking back"), row.firm),
        fill=fill,
        finish=lambda values: context.call(recruitments.update, recruitment_id=row.id, **values),
        begin=begin,
    )
    present_kept(drawer, context, sheet)
