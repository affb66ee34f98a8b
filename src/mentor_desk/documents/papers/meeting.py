"""What the papers of a meeting have in common: which, when, where, who asks, and its points."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mentor_desk.documents.forms import Form
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import Column, Paragraph, Part, Table
from mentor_desk.documents.shapes import Fact, Facts
from mentor_desk.formats import days, phone

_BLANK_POINTS = 6


@dataclass(frozen=True, slots=True)
class MeetingAbout:
    """The meeting. ``network`` is who meets, ``hours`` the clock as it is read: «7.30–9.00»."""

    network: str = ""
    theme: str = ""
    day: date | None = None
    hours: str = ""
    host: str = ""
    place: str = ""


def when_and_where(form: Form, about: MeetingAbout) -> Facts:
    """Day, hours, host and place; what is not known is a line to write on."""
    say = form.texts
    day = days.long(about.day, "da") if about.day is not None else ""
    when = say["at"].format(day=day, hours=about.hours) if day and about.hours else day
    where = ", ".join(part for part in (about.host, about.place) if part)
    theme = (Fact(say["theme"], about.theme),) if about.theme else ()
    return Facts((Fact(say["when"], when), Fact(say["where"], where), *theme))


def points(form: Form, agenda: tuple[str, ...]) -> Table:
    """The points with their numbers."""
    rows = tuple((str(number), point) for number, point in enumerate(agenda, start=1))
    columns = (Column("", 1), Column(form.texts["point"], 17))
    return Table(columns, rows, blank_rows=0 if rows else _BLANK_POINTS)


def questions(form: Form, sender: Sender) -> tuple[Part, ...]:
    """Whom to ring about the meeting."""
    mentor = sender.mentor
    if not mentor.name.strip():
        return ()
    reach = " · ".join(part for part in (phone.pretty(mentor.phone), mentor.email) if part)
    words = form.texts["questions"].format(name=mentor.name, reach=reach)
    return (Paragraph(words.rstrip(": "), "small"),)
