"""A campaign's call guide and its firms, with room to write while ringing (feature C9)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import Column, Heading, Paragraph, Part, Story, Table, Ticks, Title
from mentor_desk.documents.parts import Tick as Step
from mentor_desk.formats import days, phone
from mentor_desk.texts import text

_BLANK_ROWS = 8


@dataclass(frozen=True, slots=True)
class Call:
    """A firm to ring; ``said`` is what came of the call, once it was made."""

    firm: str = ""
    town: str = ""
    person: str = ""
    phone: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Ringeliste:
    """The list. ``script`` are the steps of the call guide."""

    sender: Sender = field(default_factory=Sender)
    name: str = ""
    purpose: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    script: tuple[str, ...] = ()
    calls: tuple[Call, ...] = ()


def story(content: Ringeliste, form: Form) -> Story:
    """The guide first, then the firms with a wide column to write in."""
    say = form.texts
    parts: list[Part] = [Title(form.title, _subtitle(content))]
    if content.purpose.strip():
        parts.append(Paragraph(content.purpose, "lead"))
    if content.script:
        steps = tuple(Step(step) for step in content.script)
        parts += [Heading(say["guide"]), Ticks(steps)]
    columns = (Column(say["firm"], 6), Column(say["ask_for"], 5), Column(say["said"], 9))
    blank = 0 if content.calls else _BLANK_ROWS
    table = Table(columns, tuple(map(_row, content.calls)), blank_rows=blank, dense=True)
    return sheet(form, content.sender, (*parts, Heading(say["firms"]), table))


def _subtitle(content: Ringeliste) -> str:
    term = [days.month_day(day, "da") for day in (content.starts_on, content.ends_on) if day]
    return " · ".join(part for part in (content.name, " – ".join(term)) if part)


def _row(call: Call) -> tuple[str, ...]:
    return (
        "\n".join(part for part in (call.firm, call.town) if part),
        "\n".join(part for part in (call.person, phone.pretty(call.phone)) if part),
        call.said or "\n",
    )


PAPER: Final = Paper(
    key="ringeliste",
    title=text("terms", "Call list"),
    content_type=Ringeliste,
    story=story,
    file_stem="ringeliste",
    purpose=text("terms", "The call guide of a campaign and its firms, with room to write."),
)
