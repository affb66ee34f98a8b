"""A cluster, a firm of it, a round and a step (feature C13)."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLabel

from mentor_desk.formats.day_names import NAMES
from mentor_desk.services import cluster_life, clusters
from mentor_desk.services.clusters import ClusterRow, Member, Step
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept, present_new
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_WORKDAYS = 5


def present(drawer: Drawer, context: Context, then: Callable[[uuid.UUID], object]) -> None:
    """Begin a cluster; ``then`` is handed its id."""
    sheet = Sheet(
        title=translate("Outreach", "New cluster"),
        fill=lambda form: _fill(form, context),
        finish=lambda values: context.call(clusters.create, **_known(values)),
        button=translate("Outreach", "Begin the cluster"),
        draft="cluster",
        done=then,
    )
    present_new(drawer, context, sheet)


def present_edit(drawer: Drawer, context: Context, row: ClusterRow) -> None:
    """Correct a cluster."""
    weekday = row.fields["round_weekday"]
    sheet = Sheet(
        title=about(translate("Outreach", "Cluster"), row.name),
        fill=lambda form: _fill(form, context),
        finish=lambda values: context.call(clusters.update, cluster_id=row.id, **_known(values)),
        button=translate("Outreach", "Remove the cluster"),
        begin={**row.fields, "round_weekday": None if weekday is None else str(weekday)},
    )
    present_kept(drawer, context, sheet, lambda: context.call(clusters.remove, cluster_id=row.id))


def present_join(drawer: Drawer, context: Context, row: ClusterRow) -> None:
    """A firm joins the cluster."""

    def fill(form: Form) -> None:
        firm = firm_field(context, placeholder=translate("Outreach", "Name or town"))
        form.add("firm_id", translate("Outreach", "Firm"), firm)
        form.add_pair(
            FormCell(
                "places", translate("Outreach", "How many places"), NumberField(high=100, whole=True)
            ),
            FormCell("day", translate("Outreach", "From"), DateField(context.today)),
        )

    def finish(values: Values) -> None:
        pick = values["firm_id"]
        context.call(
            cluster_life.join,
            cluster_id=row.id,
            firm_id=pick.id if pick is not None else None,
            places=int(values["places"] or 0),
            day=values["day"] or context.today(),
        )

    sheet = Sheet(
        title=about(translate("Outreach", "Firm joins"), row.name),
        fill=fill,
        finish=finish,
        button=translate("Outreach", "Into the cluster"),
        draft="cluster.firm",
        subject=str(row.id),
        begin={"places": 1, "day": context.today()},
    )
    present_new(drawer, context, sheet)


def present_member(drawer: Drawer, context: Context, member: Member) -> None:
    """How many places a firm offers, and that it leaves."""

    def fill(form: Form) -> None:
        places = NumberField(high=100, whole=True)
        form.add("places", translate("Outreach", "Places it offers"), places)

    def save(values: Values) -> None:
        places = int(values["places"] or 0)
        context.call(cluster_life.set_places, member_id=member.id, places=places)

    sheet = Sheet(
        title=about(translate("Outreach", "In the cluster"), member.firm),
        fill=fill,
        finish=save,
        button=translate("Outreach", "Leaves the cluster"),
        begin={"places": member.places},
    )
    today = context.today()
    present_kept(
        drawer,
        context,
        sheet,
        lambda: context.call(cluster_life.leave, member_id=member.id, day=today),
    )


def present_round(drawer: Drawer, context: Context, row: ClusterRow) -> None:
    """Write down the weekly round."""

    def fill(form: Form) -> None:
        form.add("day", translate("Outreach", "Day"), DateField(context.today))
        form.add(
            "note",
            translate("Outreach", "What did you hear on the way?"),
            TextArea(lines=5),
            optional=True,
        )

    def finish(values: Values) -> None:
        day = values["day"] or context.today()
        context.call(cluster_life.round_made, cluster_id=row.id, day=day, note=values["note"])

    sheet = Sheet(
        title=about(translate("Outreach", "Round"), row.name),
        fill=fill,
        finish=finish,
        button=translate("Outreach", "Round made"),
        draft="cluster.round",
        subject=str(row.id),
        begin={"day": context.today()},
        focus="note",
    )
    present_new(drawer, context, sheet)


def present_step(drawer: Drawer, context: Context, row: ClusterRow, step: Step) -> None:
    """Who does a step, by when, and a note about it."""

    def fill(form: Form) -> None:
        # The title of the drawer has room for a few words only.
        what = QLabel(step.title.written(context.language))
        what.setWordWrap(True)
        set_role(what, "strong")
        form.add_widget(what)
        form.add("who", translate("Outreach", "Who does it?"), TextField(), optional=True)
        form.add_pair(
            FormCell(
                "due_on", translate("Outreach", "By when"), DateField(context.today), optional=True
            ),
            FormCell(
                "done_on", translate("Outreach", "Done on"), DateField(context.today), optional=True
            ),
        )
        form.add("note", translate("Outreach", "Note"), TextArea(lines=3), optional=True)

    sheet = Sheet(
        title=about(translate("Outreach", "Who and when"), row.name),
        fill=fill,
        finish=lambda values: context.call(
            clusters.set_step, cluster_id=row.id, step=step.key, **values
        ),
        begin={
            "who": step.who,
            "due_on": step.due_on,
            "done_on": step.done_on,
            "note": step.note,
        },
    )
    present_kept(drawer, context, sheet)


def _fill(form: Form, context: Context) -> None:
    form.add("name", translate("Outreach", "What is it called?"), TextField())
    form.add_pair(
        FormCell("village", translate("Outreach", "Village"), TextField(), optional=True),
        FormCell("consultant", translate("Outreach", "Run by"), TextField(), optional=True),
    )
    names = NAMES[context.language].weekdays[:_WORKDAYS]
    weekdays = [(str(number), name.capitalize()) for number, name in enumerate(names)]
    form.add_pair(
        FormCell("base", translate("Outreach", "Where you sit"), TextField(), optional=True),
        FormCell(
            "round_weekday",
            translate("Outreach", "Day of the round"),
            ChoiceField(weekdays, empty=translate("Outreach", "No fixed day")),
            optional=True,
        ),
    )
    form.add_pair(
        FormCell(
            "started_on", translate("Outreach", "Begun on"), DateField(context.today), optional=True
        ),
        FormCell(
            "renew_on",
            translate("Outreach", "Renewal talk"),
            DateField(context.today),
            optional=True,
        ),
    )
    form.add("note", translate("Outreach", "Note"), TextArea(lines=3), optional=True)


def _known(values: Values) -> dict[str, Any]:
    weekday = values["round_weekday"]
    return {**values, "round_weekday": int(weekday) if weekday else None}
