"""The list of guests to lie at the door (feature I4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.meeting import MeetingAbout, when_and_where
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import Column, Heading, Paragraph, Story, Table, Title
from mentor_desk.texts import text

_LEAST, _SPARE = 14, 3


@dataclass(frozen=True, slots=True)
class Deltager:
    """A guest. ``answer`` is a :class:`mentor_desk.terms.GuestAnswer`, empty without one; ``came`` is
    ``None`` until the meeting was held."""

    name: str = ""
    firm: str = ""
    answer: str = ""
    came: bool | None = None


@dataclass(frozen=True, slots=True)
class Deltagerliste:
    """No telephone numbers: everybody at the door can read it."""

    sender: Sender = field(default_factory=Sender)
    about: MeetingAbout = field(default_factory=MeetingAbout)
    guests: tuple[Deltager, ...] = ()


def story(content: Deltagerliste, form: Form) -> Story:
    """A row each, with room for those who come along."""
    say = form.texts
    columns = (
        Column("", 1), Column(say["name"], 7), Column(say["firm"], 7), Column(say["answer"], 4),
        Column(say["here"], 4),
    )  # fmt: skip
    rows = tuple(
        (str(number), guest.name, guest.firm, _answer(guest, form), _came(guest, form))
        for number, guest in enumerate(content.guests, start=1)
    )
    blank = max(_SPARE, _LEAST - len(rows))
    parts = (
        Title(form.title, content.about.network),
        when_and_where(form, content.about),
        Heading(say["guests"]),
        Table(columns, rows, blank_rows=blank, dense=True),
        Paragraph(say["along"], "small"),
    )
    return sheet(form, content.sender, parts)


def _answer(guest: Deltager, form: Form) -> str:
    return form.choices["answer"].get(guest.answer, "")


def _came(guest: Deltager, form: Form) -> str:
    if guest.came is None:
        return ""
    return form.texts["was_here"] if guest.came else form.texts["was_not"]


PAPER: Final = Paper(
    key="deltagerliste",
    title=text("terms", "List of guests"),
    content_type=Deltagerliste,
    story=story,
    file_stem="deltagerliste",
    purpose=text("terms", "Who is invited to a meeting, with room to tick at the door."),
)
