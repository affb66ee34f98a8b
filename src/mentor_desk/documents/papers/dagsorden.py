"""The agenda of a meeting (feature I4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.meeting import MeetingAbout, points, questions, when_and_where
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import Heading, Paragraph, Part, Story, Title
from mentor_desk.documents.shapes import Bullets
from mentor_desk.formats import days
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Dagsorden:
    """``prepare`` is what to read or bring; ``minutes_by`` the day the minutes go out by."""

    sender: Sender = field(default_factory=Sender)
    about: MeetingAbout = field(default_factory=MeetingAbout)
    agenda: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    prepare: str = ""
    minutes_by: date | None = None


def story(content: Dagsorden, form: Form) -> Story:
    """When and where, the points, what to bring, and who is asked."""
    say = form.texts
    parts: list[Part] = [
        Title(form.title, content.about.network),
        when_and_where(form, content.about),
        Heading(say["points"]),
        points(form, content.agenda),
    ]
    if content.prepare.strip():
        parts += [Heading(say["prepare"]), Paragraph(content.prepare)]
    if content.members:
        parts += [Heading(say["members"]), Bullets(content.members)]
    if content.minutes_by is not None:
        day = days.long(content.minutes_by, "da")
        parts.append(Paragraph(say["minutes_by"].format(day=day), "small"))
    parts += questions(form, content.sender)
    return sheet(form, content.sender, tuple(parts))


PAPER: Final = Paper(
    key="dagsorden",
    title=text("terms", "Agenda of a meeting"),
    content_type=Dagsorden,
    story=story,
    file_stem="dagsorden",
    purpose=text("terms", "The points of a network’s or a group’s meeting, when and where."),
    asks=(Ask("prepare", text("terms", "What to read or bring")),),
)
