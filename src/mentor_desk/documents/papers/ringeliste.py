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

_LINES, _LINES_A_CALL = 18, 2
_PEN = "\n\N{NO-BREAK SPACE}"
"""A line of its own, for the pen."""


@dataclass(frozen=True, slots=True)
class Call:
    """A firm to ring; ``said`` is what came of the call, ``again`` when it is to be rung anew."""

    firm: str = ""
    town: str = ""
    person: str = ""
    phone: str = ""
    said: str = ""
    again: date | None = None


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
    """The guide first, then the firms in rows that a pen has room in."""
    say = form.texts
    parts: list[Part] = [Title(form.title, _subtitle(content))]
    if content.purpose.strip():
        parts.append(Paragraph(content.purpose, "lead"))
    if content.script:
        steps = tuple(Step(step) for step in content.script)
        parts += [Heading(say["guide"]), Ticks(steps)]
    columns = (
        Column(say["firm"], 5), Column(say["ask_for"], 4), Column(say["said"], 8),
        Column(say["again"], 3),
    )  # fmt: skip
    blank = max(0, _LINES - _LINES_A_CALL * len(content.calls))
    table = Table(columns, tuple(map(_row, content.calls)), blank_rows=blank, dense=True)
    return sheet(form, content.sender, (*parts, Heading(say["firms"]), table))


def _subtitle(content: Ringeliste) -> str:
    term = [days.month_day(day, "da") for day in (content.starts_on, content.ends_on) if day]
    return " · ".join(part for part in (content.name, " – ".join(term)) if part)


def _row(call: Call) -> tuple[str, ...]:
    return (
        "\n".join(part for part in (call.firm, call.town) if part),
        "\n".join(part for part in (call.person, phone.pretty(call.phone)) if part),
        (call.said or _PEN.strip("\n")) + _PEN * 2,
        days.numeric(call.again) if call.again is not None else "",
    )


PAPER: Final = Paper(
    key="ringeliste",
    title=text("terms", "Call list"),
    content_type=Ringeliste,
    story=story,
    file_stem="ringeliste",
    purpose=text("terms", "The call guide of a call round and its firms, with room to write."),
)
