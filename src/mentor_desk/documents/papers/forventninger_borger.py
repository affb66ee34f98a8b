"""The talk about expectations, the citizen's own sheet (feature H5), in plain words to the citizen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.content import value_at
from mentor_desk.documents.filling import BLANK, Filler, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.parts import (
    Field,
    FieldRow,
    Heading,
    Notice,
    Paragraph,
    Part,
    Story,
    Title,
    Together,
)
from mentor_desk.documents.required import Required
from mentor_desk.formats import phone
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The citizen's own answers, for the talk. Nothing of it goes to the firm without a yes."""

    looking_forward: str = ""
    unsure: str = ""
    helps: str = ""
    times: str = ""
    absence: str = ""
    asks_whom: str = ""
    feedback: str = ""
    success: str = ""
    afterwards: str = ""
    tell_firm: str = ""


@dataclass(frozen=True, slots=True)
class ForventningerBorger:
    """Everything on the citizen's sheet: what is agreed already, and questions to think about."""

    sender: Sender = field(default_factory=Sender)
    first_name: str = ""
    firm: Workplace = field(default_factory=Workplace)
    daily_responsible: Person = field(default_factory=Person)
    starts_on: date | None = None
    working_days: str = ""
    tasks: str = ""
    practical: str = ""
    own: OwnWords = field(default_factory=OwnWords)


REQUIRED: Final = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), "A"),
    Required("daily_responsible", "daily_responsible", text("terms", "Daily responsible"), "A"),
    Required("starts_on", "starts_on", text("terms", "First day"), "A"),
    Required("working_days", "working_days", text("terms", "Working days and times"), "A"),
)
_LINES = 3


def story(content: ForventningerBorger, form: Form) -> Story:
    """Two calm pages: what we know, what you think, what the firm may know."""
    fill, say = Filler(form, content), form.texts
    name = content.first_name
    return sheet(
        form,
        content.sender,
        (
            Title(say["hello"].format(name=name) if name else form.title, say["subtitle"]),
            Paragraph(say["intro"], "lead"),
            *_known(form, fill),
            *_asked(form, content, "first", ("own.looking_forward", "own.unsure", "own.helps")),
            *_asked(form, content, "everyday", ("own.times", "own.absence", "own.asks_whom")),
            *_asked(form, content, "ahead", ("own.feedback", "own.success", "own.afterwards")),
            *_asked(form, content, "yours", ("own.tell_firm",)),
            Notice(_call(form, content), say["call_title"]),
        ),
    )


def _known(form: Form, fill: Filler) -> tuple[Part, ...]:
    return (
        Together((
            Heading(form.texts["known"]),
            FieldRow((fill.field("firm.name", 6), fill.address("firm.address", 6))),
            fill.row(("starts_on", 6), ("daily_responsible", 6)),
            fill.row(("working_days", 6), ("tasks", 6)),
            fill.wide("practical", 2),
        )),
    )  # fmt: skip


def _asked(
    form: Form, content: ForventningerBorger, heading: str, paths: tuple[str, ...]
) -> list[Part]:
    """Each question in a size that is read without glasses, with its answer or lines to write on."""
    asked: list[Part] = []
    for path in paths:
        answer = Field("", written(value_at(content, path)), lines=_LINES)
        head = () if asked else (Heading(form.texts[heading]),)
        asked.append(Together((*head, Paragraph(form.labels[path], "strong"), FieldRow((answer,)))))
    return asked


def _call(form: Form, content: ForventningerBorger) -> str:
    mentor = content.sender.mentor
    return form.texts["call"].format(
        mentor=mentor.name or BLANK, phone=phone.pretty(mentor.phone) or BLANK
    )


PAPER: Final = Paper(
    key="forventninger_borger",
    title=text("terms", "Talk about expectations, the citizen"),
    content_type=ForventningerBorger,
    story=story,
    file_stem="forventninger-borger",
    required=REQUIRED,
    purpose=text("terms", "The citizen’s own sheet: what is agreed, and what to think about before."),
    asks=(
        Ask("practical", text("terms", "Good to know, written to the citizen")),
        Ask("own.looking_forward", text("terms", "What the citizen looks forward to")),
        Ask("own.unsure", text("terms", "What the citizen is unsure about")),
        Ask("own.helps", text("terms", "What helps the citizen on a hard day")),
        Ask("own.times", text("terms", "How the meeting times fit")),
        Ask("own.absence", text("terms", "What the citizen does when ill or late")),
        Ask("own.asks_whom", text("terms", "Whom the citizen asks")),
        Ask("own.feedback", text("terms", "How the citizen likes to be told")),
        Ask("own.success", text("terms", "What would make the citizen glad in four weeks")),
        Ask("own.afterwards", text("terms", "What the citizen hopes for afterwards")),
        Ask("own.tell_firm", text("terms", "What the citizen wants the firm to know")),
    ),
)
