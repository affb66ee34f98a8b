"""The mentor's day on one page, in the order of the clock (feature H13)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import person
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.parties import Person, Sender
from mentor_desk.documents.parts import (
    Column,
    Field,
    FieldRow,
    Heading,
    OnePage,
    Paragraph,
    Part,
    Story,
    Table,
    Title,
)
from mentor_desk.documents.shapes import Bullets
from mentor_desk.formats import days, phone
from mentor_desk.texts import text

_LINES = 8  # of things to remember; what is more runs together, for the day has one page


@dataclass(frozen=True, slots=True)
class DayVisit:
    """One visit, call or meeting.

    ``at`` is the time as it is written (``9.00``), ``kind`` a value of
    :class:`mentor_desk.terms.VisitKind`; ``ask_for`` whom to ask for at the door.
    """

    at: str = ""
    kind: str = ""
    who: str = ""
    phone: str = ""
    firm: str = ""
    address: str = ""
    ask_for: Person = field(default_factory=Person)
    agenda: str = ""
    last_on: date | None = None
    last_agreed: str = ""
    promises: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dagsark:
    """The visits of a day; ``without_names`` carries initials, and no telephone numbers."""

    sender: Sender = field(default_factory=Sender)
    on: date | None = None
    without_names: bool | None = None
    visits: tuple[DayVisit, ...] = ()
    remember: str = ""


def story(content: Dagsark, form: Form) -> Story:
    """A table by the clock, what to remember, and room for notes."""
    say = form.texts
    mark = say["without_names" if content.without_names else "with_names"]
    return Story(
        title=form.title,
        parts=(
            OnePage((
                Title(form.title, _subtitle(content)),
                *_visits(form, content),
                *_remember(form, content),
                Heading(say["notes"]),
                FieldRow((Field("", "", 12, 4),)),
            ), cut=True),
        ),
        footer=(mark, f"{form.key} {form.version}"),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
    )  # fmt: skip


def _subtitle(content: Dagsark) -> str:
    day = days.long(content.on, "da") if content.on else ""
    week = days.week(content.on, "da") if content.on else ""
    return " · ".join(filter(None, (day, week, content.sender.mentor.name)))


def _visits(form: Form, content: Dagsark) -> tuple[Part, ...]:
    say = form.texts
    if content.on and not content.visits:
        return (Paragraph(say["no_visits"]),)
    columns = (
        Column(say["at"], 3), Column(say["who"], 8), Column(say["where"], 9), Column(say["last"], 12),
    )  # fmt: skip
    rows = tuple(_row(form, visit) for visit in content.visits)
    return (Table(columns, rows, blank_rows=0 if rows else 7, dense=True),)


def _row(form: Form, visit: DayVisit) -> tuple[str, ...]:
    say = form.texts
    kind = form.choices["kind"].get(visit.kind, visit.kind)
    asked = person(visit.ask_for)
    address = ", ".join(visit.address.splitlines())
    since = days.short(visit.last_on, "da") if visit.last_on else ""
    last = say["agreed"].format(day=since, what=visit.last_agreed) if visit.last_agreed else ""
    agenda = say["agenda"].format(what=visit.agenda) if visit.agenda else ""
    promises = (say["promise"].format(what=promise) for promise in visit.promises)
    return (
        visit.at or say["no_time"],
        _lines(visit.who, phone.pretty(visit.phone), kind),
        _lines(visit.firm, address, asked),
        _lines(agenda, last, *promises),
    )


def _lines(*lines: str) -> str:
    return "\n".join(filter(None, lines))


def _remember(form: Form, content: Dagsark) -> tuple[Part, ...]:
    lines = tuple(filter(None, map(str.strip, content.remember.splitlines())))
    if len(lines) > _LINES:
        lines = (*lines[: _LINES - 1], " · ".join(lines[_LINES - 1 :]))
    return (Heading(form.texts["remember"]), Bullets(lines)) if lines else ()


PAPER: Final = Paper(
    key="dagsark",
    title=text("terms", "Day sheet"),
    content_type=Dagsark,
    story=story,
    file_stem="dagsark",
    purpose=text("terms", "The visits of the day with address, telephone and what was agreed last."),
    asks=(
        Ask("without_names", text("terms", "Without names"), "yes_no"),
        Ask("remember", text("terms", "To remember today"), hint=text("terms", "One on each line.")),
    ),
)
