"""The agreement on a firm mentor, an employee of the firm (feature H4; LAB §§ 167-169)."""

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
    Part,
    Signer,
    Story,
    Title,
    Together,
)
from mentor_desk.documents.required import Required
from mentor_desk.formats import cvr
from mentor_desk.texts import text

FIRM_MENTOR = "firm_mentor"
CITIZEN = "citizen"


@dataclass(frozen=True, slots=True)
class Support:
    """What the firm mentor does, how much and how long.

    ``hours`` is hours a week. ``granted`` tells whether it is mentorstøtte granted by the municipality,
    at most six months at a time; ``decided_on`` the day of that decision.
    """

    goal: str = ""
    tasks: str = ""
    hours: float | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    granted: bool | None = None
    decided_on: date | None = None
    paid: bool | None = None
    payment: str = ""
    training: str = ""
    meetings: str = ""


@dataclass(frozen=True, slots=True)
class Virksomhedsmentor:
    """Everything on the agreement. The citizen stands with the first name only; ``shareable`` is what
    may be known, agreed by the citizen on ``consent_on``."""

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    employer: Person = field(default_factory=Person)
    firm_mentor: Person = field(default_factory=Person)
    stand_in: Person = field(default_factory=Person)
    first_name: str = ""
    shareable: str = ""
    consent_on: date | None = None
    support: Support = field(default_factory=Support)


def _shares(content: Virksomhedsmentor) -> bool:
    return bool(content.shareable.strip())


REQUIRED: Final = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), "A"),
    Required("firm_mentor", "firm_mentor", text("terms", "Firm mentor"), "A"),
    Required("stand_in", "stand_in", text("terms", "Stand-in"), "A"),
    Required("first_name", "citizen.name", text("terms", "The citizen’s name"), "A"),
    Required("consent_on", "citizen.consent_on", text("terms", "Consent to share"), "A", _shares),
    Required("support.goal", "support.goal", text("terms", "What the support is to lead to"), "B"),
    Required("support.tasks", "support.tasks", text("terms", "What the firm mentor does"), "B"),
    Required("support.hours", "support.hours", text("terms", "Hours a week for the firm mentor"), "B"),
    Required("support.starts_on", "support.starts_on", text("terms", "The support begins"), "B"),
    Required("support.ends_on", "support.ends_on", text("terms", "The support ends"), "B"),
)


def story(content: Virksomhedsmentor, form: Form) -> Story:
    """Two pages: who, what, how long, what holds, signatures."""
    fill, say = Filler(form, content), form.texts
    paper = sheet(
        form,
        content.sender,
        (
            Title(form.title, say["subtitle"]),
            Paragraph(say["intro"]),
            *_who(form, fill, content),
            *_support(form, fill),
            Together(
                (
                    Heading(say["terms"], "C"),
                    Items(tuple(Item(clause.title, clause.text) for clause in form.clauses["terms"])),
                )
            ),
            signatures(form, _signers(form, content), "D"),
        ),
        airy=True,
    )
    return with_edition(paper, form)


def _who(form: Form, fill: Filler, content: Virksomhedsmentor) -> tuple[Part, ...]:
    firm = content.firm
    return (
        Heading(form.texts["who"], "A"),
        FieldRow((
            fill.field("firm.name", 6),
            Field(form.labels["firm.cvr"], cvr.pretty(firm.cvr), 3),
            fill.field("firm.p_number", 3),
        )),
        fill.row(("firm_mentor", 6), ("stand_in", 6)),
        fill.row(("employer", 6), ("sender.mentor", 6)),
        fill.row(("first_name", 3), ("shareable", 5), ("consent_on", 4)),
    )  # fmt: skip


def _support(form: Form, fill: Filler) -> tuple[Part, ...]:
    return (
        Heading(form.texts["support"], "B"),
        fill.wide("support.goal", 2),
        fill.wide("support.tasks", 4),
        fill.row(("support.starts_on", 4), ("support.ends_on", 4), ("support.hours", 4)),
        Paragraph(form.texts["six_months"], "small"),
        FieldRow((fill.answer("support.granted", 6), fill.field("support.decided_on", 6))),
        FieldRow((fill.answer("support.paid", 4, "paid"), fill.field("support.payment", 8))),
        FieldRow((fill.field("support.training", 6, 2), fill.field("support.meetings", 6, 2))),
    )


def _signers(form: Form, content: Virksomhedsmentor) -> tuple[Signer, ...]:
    say = form.texts
    return (
        Signer(say["signer_firm_mentor"], content.firm_mentor.name, FIRM_MENTOR),
        Signer(say["signer_employer"], content.employer.name, EMPLOYER),
        Signer(say["signer_citizen"], content.first_name, CITIZEN),
        Signer(say["signer_mentor"], content.sender.mentor.name, MENTOR),
    )


PAPER: Final = Paper(
    key="virksomhedsmentor",
    title=text("terms", "Agreement on a firm mentor"),
    content_type=Virksomhedsmentor,
    story=story,
    file_stem="virksomhedsmentor",
    required=REQUIRED,
    purpose=text(
        "terms", "A colleague at the firm takes somebody under the wing: how, how much, how long."
    ),
    asks=(
        Ask("support.goal", text("terms", "What the support is to lead to")),
        Ask("support.tasks", text("terms", "What the firm mentor does")),
        Ask("support.hours", text("terms", "Hours a week for the firm mentor"), "number"),
        Ask("support.starts_on", text("terms", "The support begins"), "day"),
        Ask(
            "support.ends_on",
            text("terms", "The support ends"),
            "day",
            hint=text("terms", "Granted support lasts six months at most; then it can be renewed."),
        ),
        Ask("support.granted", text("terms", "Mentorstøtte is granted"), "yes_no"),
        Ask("support.decided_on", text("terms", "Day of the grant"), "day"),
        Ask("support.paid", text("terms", "The firm is paid for the hours"), "yes_no"),
        Ask("support.payment", text("terms", "What is paid, and how"), "line"),
        Ask("support.training", text("terms", "Training of the firm mentor")),
        Ask("support.meetings", text("terms", "When the firm mentor and the job mentor talk")),
    ),
)
