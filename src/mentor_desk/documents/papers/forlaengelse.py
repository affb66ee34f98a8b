"""The extension of a praktik or a wage subsidy (feature H2; LAB § 61 for a praktik)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import Filler
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import (
    About,
    kind_word,
    parties,
    sheet,
    signatures,
    signers,
    steps,
    task_table,
)
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import (
    Field,
    FieldRow,
    Heading,
    Paragraph,
    Part,
    Story,
    Title,
    Together,
)
from mentor_desk.documents.praktikaftale import Decision, HourStep, Task
from mentor_desk.documents.required import Required
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Extension:
    """The new period: ``ended_before`` was the last day, ``starts_on`` is the first day of the
    extension and ``ends_on`` the new last day; ``weeks`` runs from the placement's own first day.

    ``hours`` is hours a week when the extension begins, ``steps`` what follows in it. ``reason`` is
    the concrete assessment, ``aim`` what is to be reached in it, ``changes`` what is no longer as
    agreed before.
    """

    ended_before: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    weeks: int | None = None
    hours: float | None = None
    steps: tuple[HourStep, ...] = ()
    working_days: str = ""
    reason: str = ""
    aim: str = ""
    changes: str = ""
    follow_up: str = ""


@dataclass(frozen=True, slots=True)
class Forlaengelse:
    """Everything on the extension. The decision is the one on the extension, never the first one."""

    sender: Sender = field(default_factory=Sender)
    about: About = field(default_factory=About)
    extension: Extension = field(default_factory=Extension)
    tasks: tuple[Task, ...] = ()
    representative_agrees: bool | None = None
    representative_remark: str = ""
    decision: Decision = field(default_factory=Decision)


REQUIRED: Final = (
    Required("about.citizen", "citizen.name", text("terms", "The citizen’s name"), "A"),
    Required("about.firm.name", "firm.name", text("terms", "The firm’s name"), "A"),
    Required("about.firm.p_number", "firm.p_number", text("terms", "P-nummer"), "A"),
    Required("about.people.employer", "employer", text("terms", "Employer"), "A"),
    Required("extension.ended_before", "extend", text("terms", "The last day until now"), "B"),
    Required("extension.ends_on", "extend", text("terms", "The new last day"), "B"),
    Required("extension.reason", "extend", text("terms", "Why it is extended"), "B"),
    Required("extension.hours", "hours", text("terms", "Hours a week from now on"), "C"),
)


def story(content: Forlaengelse, form: Form) -> Story:
    """One or two pages: who, how long and why, what goes on, signatures, decision."""
    fill, say = Filler(form, content), form.texts
    return sheet(
        form,
        content.sender,
        (
            Title(form.title, say["subtitle"].format(kind=kind_word(form, content.about))),
            Paragraph(say["not_official"], "strong"),
            *parties(form, fill, content.about, "A"),
            *_period(form, fill),
            *_goes_on(form, fill, content),
            *_representative(form, fill, content),
            signatures(form, signers(form, content.about, content.sender, representative=True), "D"),
            _decision(form, fill),
        ),
        reach=True,
    )


def _period(form: Form, fill: Filler) -> tuple[Part, ...]:
    return (
        Heading(form.texts["period"], "B"),
        fill.row(("about.starts_on", 4), ("extension.ended_before", 4), ("extension.ends_on", 4)),
        fill.row(("extension.starts_on", 4), ("extension.weeks", 8)),
        fill.wide("extension.reason", 3),
        fill.wide("extension.aim", 2),
    )


def _goes_on(form: Form, fill: Filler, content: Forlaengelse) -> tuple[Part, ...]:
    say = form.texts
    return (
        Together((
            Heading(say["goes_on"], "C"),
            Paragraph(say["goes_on_intro"]),
            FieldRow((
                fill.field("extension.hours", 3),
                Field(form.labels["extension.steps"], steps(form, content.extension.steps), 4),
                fill.field("extension.working_days", 5),
            )),
        )),
        task_table(form, content.tasks),
        fill.row(("extension.changes", 6), ("extension.follow_up", 6)),
    )  # fmt: skip


def _representative(form: Form, fill: Filler, content: Forlaengelse) -> tuple[Part, ...]:
    if not content.about.people.other_employees:
        return (Paragraph(form.texts["no_staff"], "small"),)
    return (
        FieldRow((
            fill.answer("representative_agrees", 4, "agrees"),
            fill.field("representative_remark", 8),
        )),
    )  # fmt: skip


def _decision(form: Form, fill: Filler) -> Part:
    return Together((
        Heading(form.texts["decision"], "E"),
        Paragraph(form.texts["decision_intro"], "small"),
        fill.row(
            ("decision.vitas_number", 3), ("decision.decided_on", 3), ("decision.outcome", 3),
            ("decision.decided_by", 3),
        ),
        fill.row(
            ("decision.legal_basis", 3), ("decision.complaint_given_on", 3),
            ("decision.plan_updated_on", 3), ("decision.journaled_on", 3),
        ),
    ))  # fmt: skip


PAPER: Final = Paper(
    key="forlaengelse",
    title=text("terms", "Extension"),
    content_type=Forlaengelse,
    story=story,
    file_stem="forlaengelse",
    required=REQUIRED,
    purpose=text("terms", "Longer time in the same place: until when, why, and what goes on."),
    asks=(
        Ask("extension.aim", text("terms", "What is to be reached in the extension")),
        Ask("extension.changes", text("terms", "What is new from now on")),
        Ask("representative_agrees", text("terms", "The representative agrees"), "yes_no"),
        Ask("representative_remark", text("terms", "The representative’s remark"), "line"),
        Ask("decision.vitas_number", text("terms", "Number in VITAS"), "line"),
        Ask("decision.decided_on", text("terms", "Day of the decision on the extension"), "day"),
        Ask("decision.outcome", text("terms", "The decision on the extension"), "line"),
        Ask("decision.decided_by", text("terms", "Decided by"), "line"),
        Ask("decision.legal_basis", text("terms", "Legal basis of the extension"), "line"),
    ),
)
