"""A campaign: its name, its purpose and its call guide (feature C9)."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from mentor_desk.services import campaigns
from mentor_desk.services.campaigns import CampaignRow
from mentor_desk.services.outreach_data import call_script
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept, present_new
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField


def present(drawer: Drawer, context: Context, then: Callable[[uuid.UUID], object]) -> None:
    """Begin a campaign; ``then`` is handed its id, to choose the firms."""

    def finish(values: Values) -> uuid.UUID:
        return context.call(campaigns.create, **{**values, "script": values["script"].splitlines()})

    sheet = Sheet(
        title=translate("Outreach", "New call round"),
        fill=lambda form: _fill(form, context),
        finish=finish,
        button=translate("Outreach", "Choose the firms"),
        draft="campaign",
        begin={"starts_on": context.today(), "script": "\n".join(call_script(context.language))},
        done=then,
        focus="name",
    )
    present_new(drawer, context, sheet)


def present_edit(drawer: Drawer, context: Context, row: CampaignRow) -> None:
    """Correct a campaign; ticks already made stay with the number of their step."""

    def save(values: Values) -> None:
        script = values["script"].splitlines()
        context.call(campaigns.update, campaign_id=row.id, **{**values, "script": script})

    sheet = Sheet(
        title=about(translate("Outreach", "Call round"), row.name),
        fill=lambda form: _fill(form, context),
        finish=save,
        begin={**row.fields, "script": "\n".join(row.script)},
    )
    present_kept(drawer, context, sheet)


def _fill(form: Form, context: Context) -> None:
    form.add("name", translate("Outreach", "What is it called?"), TextField())
    form.add(
        "purpose",
        translate("Outreach", "What do you want to reach?"),
        TextArea(lines=2),
        optional=True,
    )
    form.add_pair(
        FormCell("starts_on", translate("Outreach", "From"), DateField(context.today)),
        FormCell("ends_on", translate("Outreach", "Until"), DateField(context.today), optional=True),
    )
    form.add(
        "script",
        translate("Outreach", "Call guide"),
        TextArea(lines=9),
        hint=translate("Outreach", "A step a line. You tick them off while you talk."),
    )
