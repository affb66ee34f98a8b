"""The employer's statement: how many the firm means to hire once people are trained (row 152)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import Filler
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import EMPLOYER, MENTOR, sheet, signatures
from mentor_desk.documents.papers.edition import with_edition
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.parts import (
    Field,
    FieldRow,
    Heading,
    Item,
    Items,
    Paragraph,
    Signer,
    Story,
    Title,
    Together,
)
from mentor_desk.documents.required import Required
from mentor_desk.formats import cvr
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Arbejdsgivererklaering:
    """Everything on the statement. No citizen is named: it promises nobody in particular a job.

    ``hires`` is how many the firm means to hire by ``by_on``; ``provided`` what it depends on.
    """

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    employer: Person = field(default_factory=Person)
    training: str = ""
    hires: float | None = None
    job_title: str = ""
    by_on: date | None = None
    provided: str = ""


REQUIRED: Final = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), "A"),
    Required("employer", "employer", text("terms", "Employer"), "A"),
    Required("training", "training", text("terms", "What the municipality gives"), "B"),
    Required("hires", "hires", text("terms", "How many the firm means to hire"), "C"),
    Required("by_on", "by_on", text("terms", "By when"), "C"),
)


def story(content: Arbejdsgivererklaering, form: Form) -> Story:
    """One page: who, the training, the intention, what it means, and two signatures."""
    fill, say = Filler(form, content), form.texts
    who = (Signer(say["signer_employer"], content.employer.name, EMPLOYER),)
    mentor = Signer(say["signer_mentor"], content.sender.mentor.name, MENTOR)
    parts = (
        Title(form.title, say["subtitle"]),
        Paragraph(say["intro"]),
        Heading(say["who"], "A"),
        FieldRow((
            fill.field("firm.name", 6),
            Field(form.labels["firm.cvr"], cvr.pretty(content.firm.cvr), 3),
            fill.field("firm.p_number", 3),
        )),
        fill.row(("employer", 6), ("sender.mentor", 6)),
        Heading(say["training"], "B"),
        fill.wide("training", 3),
        Heading(say["intention"], "C"),
        fill.row(("hires", 3), ("job_title", 5), ("by_on", 4)),
        fill.wide("provided", 2),
        Together((
            Heading(say["terms"], "D"),
            Items(tuple(Item(clause.title, clause.text) for clause in form.clauses["terms"])),
        )),
        signatures(form, (*who, mentor), "E"),
    )  # fmt: skip
    return with_edition(sheet(form, content.sender, parts, airy=True), form)


PAPER: Final = Paper(
    key="arbejdsgivererklaering",
    title=text("terms", "Employer’s statement"),
    content_type=Arbejdsgivererklaering,
    story=story,
    file_stem="arbejdsgivererklaering",
    required=REQUIRED,
    purpose=text("terms", "How many the firm means to hire once people are trained; it binds nobody."),
    asks=(
        Ask("training", text("terms", "What the municipality gives")),
        Ask("hires", text("terms", "How many the firm means to hire"), "number"),
        Ask("job_title", text("terms", "As what"), "line"),
        Ask("by_on", text("terms", "By when"), "day"),
        Ask("provided", text("terms", "What it depends on")),
    ),
)
