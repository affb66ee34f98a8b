"""The progression sheet: where the citizen was, is and wants to be next (feature H12, domain §4).

A tool to talk with: the areas stand side by side and are never added up or compared between people.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents import indicators
from mentor_desk.documents.filling import Filler, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.indicators import Indicator
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import (
    Column,
    Field,
    FieldRow,
    Heading,
    Paragraph,
    Part,
    Story,
    Table,
    Title,
    Together,
)  # fmt: skip
from mentor_desk.documents.shapes import Bullets, PageBreak, Scale, Scales
from mentor_desk.texts import Text, text


@dataclass(frozen=True, slots=True)
class Mark:
    """Three figures from 1 to 5, halves allowed; ``None`` where the area was passed over."""

    then: float | None = None
    now: float | None = None
    goal: float | None = None


@dataclass(frozen=True, slots=True)
class Marks:
    """The figures of every area that a set can have (:data:`mentor_desk.documents.indicators.KEYS`)."""

    attendance: Mark = field(default_factory=Mark)
    everyday: Mark = field(default_factory=Mark)
    health: Mark = field(default_factory=Mark)
    cooperation: Mark = field(default_factory=Mark)
    direction: Mark = field(default_factory=Mark)
    labour_market: Mark = field(default_factory=Mark)
    job_search: Mark = field(default_factory=Mark)
    belief: Mark = field(default_factory=Mark)
    support: Mark = field(default_factory=Mark)
    skills: Mark = field(default_factory=Mark)
    danish: Mark = field(default_factory=Mark)


@dataclass(frozen=True, slots=True)
class Progression:
    """One talk. ``areas`` are the words of the set that was used, the shipped one where empty;
    ``small_steps`` is a step a line."""

    sender: Sender = field(default_factory=Sender)
    citizen_name: str = ""
    on: date | None = None
    then_on: date | None = None
    by: str = ""
    areas: tuple[Indicator, ...] = ()
    marks: Marks = field(default_factory=Marks)
    small_steps: str = ""
    own_words: str = ""


def story(content: Progression, form: Form) -> Story:
    """The scales and the small steps on one page; what the figures mean on the next."""
    fill, say = Filler(form, content), form.texts
    areas = content.areas or indicators.load().areas
    steps = tuple(filter(None, map(str.strip, content.small_steps.splitlines())))
    return Story(
        title=form.title,
        parts=(
            Title(form.title, say["subtitle"]),
            Paragraph(say["intro"], "small"),
            fill.row(("citizen_name", 3), ("on", 3), ("then_on", 3), ("by", 3)),
            Scales(
                (say["then"], say["now"], say["goal"]),
                tuple(_scale(area, getattr(content.marks, area.key, Mark())) for area in areas),
            ),
            Together((Heading(say["small_steps"]), Bullets(steps, 4))),
            PageBreak(),
            Together((Heading(say["own_words"]), FieldRow((_own_words(content, form),)))),
            *_meaning(form, areas),
        ),
        footer=(say["footer"], form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
    )


def _scale(area: Indicator, mark: Mark) -> Scale:
    figures = (mark.then, mark.now, mark.goal)
    then, now, goal = map(written, figures)
    return Scale(area.title, area.anchors[0], area.anchors[-1], figures, (then, now, goal))


def _own_words(content: Progression, form: Form) -> Field:
    return Field(form.labels["own_words"], content.own_words, 12, 3)


def _meaning(form: Form, areas: tuple[Indicator, ...]) -> tuple[Part, ...]:
    columns = (Column(form.texts["area"], 6), *(Column(str(step), 5) for step in range(1, 6)))
    rows = tuple((area.title, *area.anchors) for area in areas)
    return (Heading(form.texts["meaning"]), Table(columns, rows, dense=True))


_THEN = text("terms", "{area}: then")
_NOW = text("terms", "{area}: now")
_GOAL = text("terms", "{area}: next goal")
_AREAS: Final[dict[str, Text]] = {
    "attendance": text("terms", "Keeps appointments"),
    "everyday": text("terms", "Everyday life holds together"),
    "health": text("terms", "Health at work"),
    "cooperation": text("terms", "Works with others"),
    "direction": text("terms", "Knows the direction"),
    "labour_market": text("terms", "Knows jobs to get"),
    "job_search": text("terms", "Does something to get a job"),
    "belief": text("terms", "Believes in managing a job"),
    "support": text("terms", "Has somebody’s support"),
    "skills": text("terms", "Can do the tasks"),
    "danish": text("terms", "Danish at work"),
}


def _asks() -> tuple[Ask, ...]:
    hint = text("terms", "1 to 5; halves are fine. Leave it empty to pass over.")
    return tuple(
        Ask(f"marks.{key}.{name}", label.fill(area=area), "number", hint=hint)
        for key, area in _AREAS.items()
        for name, label in (("then", _THEN), ("now", _NOW), ("goal", _GOAL))
    )


PAPER: Final = Paper(
    key="progression",
    title=text("terms", "Progression sheet"),
    content_type=Progression,
    story=story,
    file_stem="progression",
    purpose=text("terms", "To talk about what has moved and what is next. Not a test, never a total."),
    asks=(
        Ask("on", text("terms", "The day of the talk"), "day"),
        Ask("then_on", text("terms", "The day of the talk before"), "day"),
        Ask("by", text("terms", "Who set the marks"), "line"),
        *_asks(),
        Ask("small_steps", text("terms", "The small steps"), hint=text("terms", "One on each line.")),
        Ask("own_words", text("terms", "In the citizen’s own words")),
    ),
)
