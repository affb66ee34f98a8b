"""The minutes of a meeting (feature I4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.meeting import MeetingAbout, points, questions, when_and_where
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import Column, Heading, Paragraph, Part, Story, Table, Title
from mentor_desk.documents.shapes import Fact, Facts
from mentor_desk.formats import days
from mentor_desk.texts import text

_BLANK_LINES, _BLANK_DEALS = 8, 4


@dataclass(frozen=True, slots=True)
class Referat:
    """``minutes`` is what was said and agreed, a paragraph for each empty line; ``deals`` who does what
    by when, a line each; ``next_day`` the next meeting."""

    sender: Sender = field(default_factory=Sender)
    about: MeetingAbout = field(default_factory=MeetingAbout)
    agenda: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    minutes: str = ""
    deals: str = ""
    next_day: date | None = None


def story(content: Referat, form: Form) -> Story:
    """Who was there, the points, what was said, and who does what."""
    say = form.texts
    people = [Fact(say["present"], ", ".join(content.present))]
    if content.absent:
        people.append(Fact(say["absent"], ", ".join(content.absent)))
    parts: list[Part] = [
        Title(form.title, content.about.network),
        when_and_where(form, content.about),
        Facts(tuple(people)),
    ]
    if content.agenda:
        parts += [Heading(say["points"]), points(form, content.agenda)]
    parts.append(Heading(say["minutes"]))
    parts += _minutes(content)
    parts += [Heading(say["deals"]), _deals(content, form)]
    if content.next_day is not None:
        parts.append(Paragraph(say["next"].format(day=days.long(content.next_day, "da")), "strong"))
    parts += questions(form, content.sender)
    return sheet(form, content.sender, tuple(parts))


def _minutes(content: Referat) -> list[Part]:
    blocks = [block.strip() for block in content.minutes.split("\n\n") if block.strip()]
    if not blocks:
        return [Table((Column("", 12),), (), blank_rows=_BLANK_LINES)]
    return [Paragraph(block) for block in blocks]


def _deals(content: Referat, form: Form) -> Table:
    rows = tuple((line.strip(), "") for line in content.deals.splitlines() if line.strip())
    columns = (Column(form.texts["deal"], 14), Column(form.texts["done"], 4))
    return Table(columns, rows, blank_rows=0 if rows else _BLANK_DEALS)


PAPER: Final = Paper(
    key="referat",
    title=text("terms", "Minutes of a meeting"),
    content_type=Referat,
    story=story,
    file_stem="referat",
    purpose=text("terms", "Who was there, what was said, and who does what by when."),
    asks=(Ask("deals", text("terms", "Who does what by when, a line each")),),
)
