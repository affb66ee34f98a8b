"""The talk about expectations, the firm's sheet (feature H5): asked before the first day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import BLANK, Filler
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import About, kind_word, sheet
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import (
    FieldRow,
    Heading,
    Paragraph,
    Part,
    Story,
    Ticks,
    Title,
    Together,
)
from mentor_desk.documents.required import Required
from mentor_desk.formats import phone
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Expectations:
    """What is agreed on each subject. ``chance`` is a key of the form's chances of a job, ``takes``
    what it takes; the last three are what each promises."""

    tasks: str = ""
    times: str = ""
    breaks: str = ""
    phone: str = ""
    absence: str = ""
    instruction: str = ""
    tone: str = ""
    feedback: str = ""
    success: str = ""
    chance: str = ""
    takes: str = ""
    firm_promise: str = ""
    citizen_promise: str = ""
    mentor_promise: str = ""


@dataclass(frozen=True, slots=True)
class ForventningerVirksomhed:
    """Everything on the firm's sheet. ``shareable`` stands there only with the citizen's consent."""

    sender: Sender = field(default_factory=Sender)
    about: About = field(default_factory=About)
    held_on: date | None = None
    present: str = ""
    shareable: str = ""
    expects: Expectations = field(default_factory=Expectations)


REQUIRED: Final = (
    Required("about.citizen", "citizen.name", text("terms", "The citizen’s name"), "A"),
    Required("about.firm.name", "firm.name", text("terms", "The firm’s name"), "A"),
)
_LINES = 2


def story(content: ForventningerVirksomhed, form: Form) -> Story:
    """Two pages to talk from: the work, the everyday, underway, afterwards, the promises."""
    fill, say = Filler(form, content), form.texts
    return sheet(
        form,
        content.sender,
        (
            Title(form.title, say["subtitle"].format(kind=kind_word(form, content.about))),
            Paragraph(say["intro"]),
            *_who(fill),
            _talk(form, fill, "work", ("expects.tasks", "expects.times")),
            _pair(fill, "expects.breaks", "expects.phone"),
            _talk(form, fill, "everyday", ("expects.absence", "expects.instruction")),
            _pair(fill, "expects.tone", "expects.feedback"),
            Together((
                Heading(say["afterwards"]),
                Ticks(fill.ticks("expects.chance", "chance"), form.labels["expects.chance"], columns=2),
                _pair(fill, "expects.success", "expects.takes"),
            )),
            Together((
                Heading(say["promises"]),
                FieldRow(tuple(fill.field(path, 4, _LINES) for path in _PROMISES)),
            )),
            Paragraph(say["call"].format(phone=_phone(content)), "small"),
        ),
    )  # fmt: skip


_PROMISES = ("expects.firm_promise", "expects.citizen_promise", "expects.mentor_promise")


def _who(fill: Filler) -> tuple[Part, ...]:
    return (
        fill.row(("about.firm.name", 6), ("about.citizen", 6)),
        fill.row(("about.people.daily_responsible", 6), ("sender.mentor", 6)),
        fill.row(("about.starts_on", 4), ("held_on", 4), ("present", 4)),
        fill.wide("shareable"),
    )


def _talk(form: Form, fill: Filler, heading: str, paths: tuple[str, str]) -> Part:
    return Together((Heading(form.texts[heading]), _pair(fill, *paths)))


def _pair(fill: Filler, left: str, right: str) -> FieldRow:
    return FieldRow((fill.field(left, 6, _LINES), fill.field(right, 6, _LINES)))


def _phone(content: ForventningerVirksomhed) -> str:
    return phone.pretty(content.sender.mentor.phone) or BLANK


PAPER: Final = Paper(
    key="forventninger_virksomhed",
    title=text("terms", "Talk about expectations, the firm"),
    content_type=ForventningerVirksomhed,
    story=story,
    file_stem="forventninger-virksomhed",
    required=REQUIRED,
    purpose=text(
        "terms", "What firm, citizen and municipality expect of each other, before the start."
    ),
    asks=(
        Ask("held_on", text("terms", "Day of the talk"), "day"),
        Ask("present", text("terms", "Who was there"), "line"),
        Ask("expects.tasks", text("terms", "The tasks of the first weeks")),
        Ask("expects.times", text("terms", "Meeting times")),
        Ask("expects.breaks", text("terms", "Breaks and lunch")),
        Ask("expects.phone", text("terms", "The phone during work")),
        Ask("expects.absence", text("terms", "If somebody is ill or late")),
        Ask("expects.instruction", text("terms", "Who instructs, and how")),
        Ask("expects.tone", text("terms", "The tone among colleagues")),
        Ask("expects.feedback", text("terms", "Praise and corrections")),
        Ask("expects.success", text("terms", "What success looks like")),
        Ask("expects.chance", text("terms", "The chance of a job afterwards"), "choice", "chance"),
        Ask("expects.takes", text("terms", "What it takes")),
        Ask("expects.firm_promise", text("terms", "What the firm promises")),
        Ask("expects.citizen_promise", text("terms", "What the citizen promises")),
        Ask("expects.mentor_promise", text("terms", "What the job mentor promises")),
    ),
    fillable=True,
)
