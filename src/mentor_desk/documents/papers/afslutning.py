"""The end of a placement and what all three thought of it (feature H3)."""

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
    task_table,
)
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import (
    FieldRow,
    Heading,
    Paragraph,
    Part,
    Story,
    Ticks,
    Title,
    Together,
)
from mentor_desk.documents.praktikaftale import Task
from mentor_desk.documents.required import Required
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What each thought, in their own words. The answers are ``None`` until the firm has given them."""

    can_now: str = ""
    went_well: str = ""
    was_hard: str = ""
    citizen_view: str = ""
    firm_view: str = ""
    firm_again: bool | None = None
    firm_reference: bool | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Afslutning:
    """Everything on the evaluation. ``attendance`` counts days that were met, never why others were
    not: the firm reads along. ``result`` is a key of the form's results."""

    sender: Sender = field(default_factory=Sender)
    about: About = field(default_factory=About)
    purpose: str = ""
    tasks: tuple[Task, ...] = ()
    attendance: str = ""
    evaluation: Evaluation = field(default_factory=Evaluation)
    result: str = ""
    next_step: str = ""
    next_step_on: date | None = None


REQUIRED: Final = (
    Required("about.citizen", "citizen.name", text("terms", "The citizen’s name"), "A"),
    Required("about.firm.name", "firm.name", text("terms", "The firm’s name"), "A"),
    Required("about.ends_on", "ends_on", text("terms", "Last day"), "A"),
    Required("tasks", "tasks", text("terms", "At least one task"), "B"),
    Required(
        "evaluation.citizen_view",
        "evaluation.citizen_view",
        text("terms", "How the citizen sees it"),
        "C",
    ),
    Required(
        "evaluation.firm_view", "evaluation.firm_view", text("terms", "How the firm sees it"), "C"
    ),
    Required("result", "result", text("terms", "What came of it"), "D"),
    Required("next_step", "next_step", text("terms", "The next step"), "D"),
)


def story(content: Afslutning, form: Form) -> Story:
    """Two pages: what was done, how it went, what now, signatures."""
    fill, say = Filler(form, content), form.texts
    return sheet(
        form,
        content.sender,
        (
            Title(form.title, say["subtitle"].format(kind=kind_word(form, content.about))),
            Paragraph(say["how"]),
            *parties(form, fill, content.about, "A"),
            fill.row(("about.starts_on", 4), ("about.ends_on", 4), ("about.weeks", 4)),
            Heading(say["done"], "B"),
            fill.wide("purpose", 2),
            task_table(form, content.tasks),
            fill.wide("attendance"),
            *_views(form, fill),
            _ahead(form, fill),
            signatures(form, signers(form, content.about, content.sender), "E"),
        ),
        airy=True,
        reach=True,
    )


def _views(form: Form, fill: Filler) -> tuple[Part, ...]:
    return (
        Together((Heading(form.texts["views"], "C"), fill.wide("evaluation.can_now", 2))),
        FieldRow((
            fill.field("evaluation.went_well", 6, 3),
            fill.field("evaluation.was_hard", 6, 3),
        )),
        FieldRow((
            fill.field("evaluation.citizen_view", 6, 3),
            fill.field("evaluation.firm_view", 6, 3),
        )),
    )  # fmt: skip


def _ahead(form: Form, fill: Filler) -> Part:
    return Together((
        Heading(form.texts["ahead"], "D"),
        Ticks(fill.ticks("result", "result"), form.labels["result"], columns=2),
        FieldRow((fill.field("next_step", 8, 2), fill.field("next_step_on", 4))),
        FieldRow((
            fill.answer("evaluation.firm_again", 6),
            fill.answer("evaluation.firm_reference", 6),
        )),
        fill.wide("evaluation.reference"),
    ))  # fmt: skip


PAPER: Final = Paper(
    key="afslutning",
    title=text("terms", "End and evaluation"),
    content_type=Afslutning,
    story=story,
    file_stem="afslutning",
    required=REQUIRED,
    purpose=text("terms", "What was learned, how both sides saw it, and what comes next."),
    asks=(
        Ask("evaluation.can_now", text("terms", "What the citizen can do now")),
        Ask("evaluation.went_well", text("terms", "What went well")),
        Ask("evaluation.was_hard", text("terms", "What was hard")),
        Ask("evaluation.citizen_view", text("terms", "How the citizen sees it")),
        Ask("evaluation.firm_view", text("terms", "How the firm sees it")),
        Ask("result", text("terms", "What came of it"), "choice", "result"),
        Ask("next_step", text("terms", "The next step")),
        Ask("next_step_on", text("terms", "When the next step is"), "day"),
        Ask("evaluation.firm_again", text("terms", "The firm takes one again"), "yes_no"),
        Ask("evaluation.firm_reference", text("terms", "The firm may be used as reference"), "yes_no"),
        Ask("evaluation.reference", text("terms", "Whom to ring for the reference"), "line"),
    ),
    fillable=True,
)
