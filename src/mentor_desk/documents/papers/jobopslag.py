"""The job ad made of what the firm said it needs (feature H18)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from mentor_desk.documents.filling import BLANK, person, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.edition import edition
from mentor_desk.documents.papers.vacancy import ASKS, REQUIRED, Vacancy, lines
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.parts import Heading, Notice, OnePage, Paragraph, Part, Story
from mentor_desk.documents.shapes import Bullets, Fact, Facts, Headline
from mentor_desk.texts import text

_HEAD_LETTERS = 70


@dataclass(frozen=True, slots=True)
class Jobopslag:
    """The firm, whom to ring there, and the job. ``about`` is how the firm describes itself."""

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    contact: Person = field(default_factory=Person)
    about: str = ""
    vacancy: Vacancy = field(default_factory=Vacancy)


def story(content: Jobopslag, form: Form) -> Story:
    """One page that can be hung up: the firm is its sender. Until there is a job it is a draft."""
    say, job, firm = form.texts, content.vacancy, content.firm
    parts: list[Part] = [
        *(_draft(form, content) if _is_draft(content) else _head(form, content)),
        _facts(form, content),
        Heading(say["tasks"]),
        Bullets(lines(job.tasks), 3),
        Heading(say["musts"]),
        Bullets(lines(job.musts), 3),
    ]
    if nice := lines(job.nice):
        parts += [Heading(say["nice"]), Bullets(nice)]
    if offers := lines(job.offers):
        parts += [Heading(say["offers"]), Bullets(offers)]
    parts.append(Notice(_how(form, content), say["how"]))
    municipality = content.sender.municipality
    footer = say["footer"].format(municipality=municipality) if municipality else say["footer_blank"]
    if _is_draft(content):
        footer = say["footer_draft"]
    return Story(
        title=form.title,
        parts=(OnePage(tuple(parts)),),
        footer=(footer, edition(form)),
        sender=_short(firm.name),
        letterhead=(form.title,),
    )


def _is_draft(content: Jobopslag) -> bool:
    return not (content.vacancy.title.strip() and lines(content.vacancy.tasks))


def _head(form: Form, content: Jobopslag) -> tuple[Part, ...]:
    address = content.firm.address.splitlines()
    place = ", ".join(line.strip() for line in address if line.strip())
    parts: tuple[Part, ...] = (
        Headline(content.vacancy.title, over=_seeks(form, content), beneath=place),
    )
    return (*parts, Paragraph(content.about, "lead")) if content.about.strip() else parts


def _draft(form: Form, content: Jobopslag) -> tuple[Part, ...]:
    say = form.texts
    return (
        Headline(say["draft"], beneath=say["draft_beneath"]),
        Facts((
            Fact(say["firm"], content.firm.name),
            Fact(say["job"], content.vacancy.title),
            Fact(say["about"], content.about, lines=3),
        )),
    )  # fmt: skip


def _seeks(form: Form, content: Jobopslag) -> str:
    firm = content.firm.name.strip()
    return form.texts["seeks"].format(firm=firm) if firm else form.texts["seeks_blank"]


def _facts(form: Form, content: Jobopslag) -> Part:
    say, job = form.texts, content.vacancy
    return Facts((
        Fact(say["hours"], job.hours),
        Fact(say["start"], written(job.starts_on)),
        Fact(say["wage"], job.wage),
    ))  # fmt: skip


def _how(form: Form, content: Jobopslag) -> str:
    say, job = form.texts, content.vacancy
    contact = person(content.contact)
    blank = BLANK * 6 if _is_draft(content) else say["how_blank"]
    found = [job.how.strip() or blank]
    if contact:
        found.append(say["ask"].format(person=contact.replace("\n", " · ")))
    if job.apply_by:
        found.append(say["apply_by"].format(day=written(job.apply_by)))
    if job.answer_on:
        found.append(say["answer_on"].format(day=written(job.answer_on)))
    return "\n".join(found)


def _short(name: str) -> str:
    """The firm's name as it fits beside the paper's at the head of the page."""
    line = " ".join(name.split())
    return line if len(line) <= _HEAD_LETTERS else line[: _HEAD_LETTERS - 1].rstrip() + "…"


PAPER: Final = Paper(
    key="jobopslag",
    title=text("terms", "Job ad"),
    content_type=Jobopslag,
    story=story,
    file_stem="jobopslag",
    required=REQUIRED,
    purpose=text("terms", "The firm’s job as an ad to hang up or send on."),
    asks=ASKS,
)
