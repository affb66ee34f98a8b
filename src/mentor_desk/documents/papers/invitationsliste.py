"""The chosen candidates for a job and the day they meet the firm, for the firm (feature I2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import Filler, person
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.parts import (
    Column,
    Heading,
    Notice,
    Paragraph,
    Part,
    Story,
    Table,
    Title,
)
from mentor_desk.documents.shapes import Fact, Facts
from mentor_desk.formats import days
from mentor_desk.texts import text

_LEAST = 10
"""As many rows as a group day has room for."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody invited. ``name`` is empty where it may not be told; ``reason`` is why this one."""

    name: str = ""
    reason: str = ""
    came: bool | None = None


@dataclass(frozen=True, slots=True)
class Invitationsliste:
    """The job, the day, and who is invited. ``at`` is the clock as it is read: «13.00»; ``withheld``
    counts those without a name."""

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    contact: Person = field(default_factory=Person)
    title: str = ""
    positions: int | None = None
    day: date | None = None
    at: str = ""
    place: str = ""
    guests: tuple[Guest, ...] = ()
    withheld: int = 0


def story(content: Invitationsliste, form: Form) -> Story:
    """When and where on top, then a row each with room for the firm's own notes."""
    say, fill = form.texts, Filler(form, content)
    parts: list[Part] = [
        Title(form.title, content.title or say["job_blank"]),
        Paragraph(say["intro"]),
        fill.row(("firm.name", 6), ("contact", 6)),
        Facts((
            Fact(say["when"], _when(content, form)),
            Fact(say["where"], content.place),
            Fact(say["jobs"], str(content.positions) if content.positions else ""),
        )),
        Heading(say["guests"]),
        _table(content, form),
    ]  # fmt: skip
    if content.withheld:
        parts.append(Notice(say["withheld_text"].format(count=content.withheld), say["withheld"]))
    parts.append(Notice("\n".join(form.lists["promises"]), say["next"]))
    mentor = content.sender.mentor
    if mentor.name.strip():
        parts.append(Paragraph(say["contact"].format(person=person(mentor).replace("\n", " · "))))
    return sheet(form, content.sender, tuple(parts))


def _when(content: Invitationsliste, form: Form) -> str:
    if content.day is None:
        return ""
    day = days.long(content.day, "da")
    return form.texts["at"].format(day=day, clock=content.at) if content.at else day


def _table(content: Invitationsliste, form: Form) -> Table:
    say = form.texts
    columns = (
        Column("", 1), Column(say["name"], 5), Column(say["reason"], 8), Column(say["notes"], 6),
    )  # fmt: skip
    rows = tuple(
        (str(number), guest.name or say["name_withheld"], guest.reason, _came(guest, form))
        for number, guest in enumerate(content.guests, start=1)
    )
    return Table(columns, rows, blank_rows=max(0, _LEAST - len(rows)), dense=len(rows) > _LEAST)


def _came(guest: Guest, form: Form) -> str:
    return {True: form.texts["came"], False: form.texts["stayed"], None: ""}[guest.came]


PAPER: Final = Paper(
    key="invitationsliste",
    title=text("terms", "Invitation list"),
    content_type=Invitationsliste,
    story=story,
    file_stem="invitationsliste",
    purpose=text("terms", "Who the firm meets on the group day, with the reason for each."),
)
