"""What a firm needs: the profile the municipality searches from (feature H18)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from mentor_desk.documents.filling import Filler, person, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.edition import with_edition
from mentor_desk.documents.papers.vacancy import ASKS, REQUIRED, Vacancy
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.parts import (
    Field,
    FieldRow,
    Heading,
    Notice,
    OnePage,
    Paragraph,
    Part,
    Story,
    Tick,
    Ticks,
    Title,
)
from mentor_desk.documents.shapes import Fact, Facts
from mentor_desk.formats import cvr
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Rekrutteringsprofil:
    """The firm, whom to ask there, and the job. ``about`` is how the firm describes itself."""

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    contact: Person = field(default_factory=Person)
    about: str = ""
    vacancy: Vacancy = field(default_factory=Vacancy)


def story(content: Rekrutteringsprofil, form: Form) -> Story:
    """The firm, the person, the terms, what the municipality does, and when the answer comes."""
    say, fill, job = form.texts, Filler(form, content), content.vacancy
    parts: tuple[Part, ...] = (
        Title(form.title, say["subtitle"]),
        Paragraph(say["intro"]),
        Heading(say["firm"]),
        FieldRow((
            fill.field("firm.name", 6),
            Field(form.labels["firm.cvr"], cvr.pretty(content.firm.cvr), 6),
        )),
        FieldRow((fill.address("firm.address", 6), fill.field("contact", 6))),
        fill.wide("firm.branch"),
        fill.wide("about", lines=2),
        Heading(say["person"]),
        fill.row(("vacancy.title", 6), ("vacancy.hours", 6)),
        Facts((
            Fact(form.labels["vacancy.tasks"], job.tasks, 3),
            Fact(form.labels["vacancy.musts"], job.musts, 3),
            Fact(form.labels["vacancy.nice"], job.nice, 2),
            Fact(form.labels["vacancy.offers"], job.offers, 2),
        ), term_width=3),
        Heading(say["terms"]),
        fill.row(("vacancy.starts_on", 4), ("vacancy.wage", 8)),
        fill.row(("vacancy.apply_by", 4), ("vacancy.how", 8)),
        Heading(say["help"]),
        Ticks(tuple(Tick(line) for line in form.lists["help"]), say["help_hint"], columns=2),
        Notice(_next(form, content), say["next"]),
    )  # fmt: skip
    return with_edition(sheet(form, content.sender, (OnePage(parts),)), form)


def _next(form: Form, content: Rekrutteringsprofil) -> str:
    say, mentor = form.texts, content.sender.mentor
    known = person(mentor) if mentor.name.strip() else say["contact_blank"]
    day = written(content.vacancy.answer_on) or say["day_blank"]
    return "\n".join((say["answer"].format(day=day), known))


PAPER: Final = Paper(
    key="rekrutteringsprofil",
    title=text("terms", "Recruitment profile"),
    content_type=Rekrutteringsprofil,
    story=story,
    file_stem="rekrutteringsprofil",
    required=REQUIRED,
    purpose=text("terms", "What a firm needs, so that you can look for the right one."),
    asks=ASKS,
)
