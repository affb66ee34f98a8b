"""The progression sheet: where the citizen was, is and wants to be next (feature H12, domain §4).

A tool to talk with: the areas stand side by side and are never added up or compared between people.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import Filler, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import contact_line
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
from mentor_desk.documents.shapes import Bullets, Scale, Scales, ScaleSide
from mentor_desk.formats import days
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class SideMark:
    """Where somebody else sees the citizen; ``side`` is a key of the form's ``sides``."""

    side: str = ""
    then: float | None = None
    now: float | None = None


@dataclass(frozen=True, slots=True)
class SheetArea:
    """One area in the words it was asked in, and the citizen's own figures from 1 to 5.

    Halves are allowed; ``None`` is a line to write on. ``others`` stand beneath, never put together;
    ``why`` is what was said of seeing it differently. ``goal`` is one that was agreed.
    """

    title: str = ""
    anchors: tuple[str, ...] = ()
    then: float | None = None
    now: float | None = None
    goal: float | None = None
    others: tuple[SideMark, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class NextGoal:
    """What the citizen wants to reach next in one area."""

    area: str = ""
    what: str = ""
    by_on: date | None = None


@dataclass(frozen=True, slots=True)
class Progression:
    """One talk. ``small_steps`` is a step a line."""

    sender: Sender = field(default_factory=Sender)
    citizen_name: str = ""
    on: date | None = None
    then_on: date | None = None
    by: str = ""
    areas: tuple[SheetArea, ...] = ()
    goals: tuple[NextGoal, ...] = ()
    small_steps: str = ""
    own_words: str = ""


def story(content: Progression, form: Form) -> Story:
    """The scales and the small steps first; what the figures mean comes last."""
    fill, say = Filler(form, content), form.texts
    steps = tuple(filter(None, map(str.strip, content.small_steps.splitlines())))
    return Story(
        title=form.title,
        contact=contact_line(content.sender),
        parts=(
            Title(form.title, say["subtitle"]),
            Paragraph(_intro(content, form), "small"),
            fill.row(("citizen_name", 3), ("on", 3), ("then_on", 3), ("by", 3)),
            Scales(
                (say["then"], say["now"], say["goal"]),
                tuple(_scale(area, form) for area in content.areas),
            ),
            Together((Heading(say["small_steps"]), Bullets(steps, 4))),
            *_goals(content, form),
            Together((Heading(say["own_words"]), FieldRow((_own_words(content, form),)))),
            *_meaning(form, content.areas),
        ),
        footer=(say["footer"], form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
    )


def _scale(area: SheetArea, form: Form) -> Scale:
    figures = (area.then, area.now, area.goal)
    then, now, goal = map(written, figures)
    low, high = (area.anchors[0], area.anchors[-1]) if area.anchors else ("", "")
    known = (mark for mark in area.others if mark.side in form.choices["sides"])
    others = tuple(_other(mark, form) for mark in known if mark.then or mark.now)
    why = form.texts["why"].format(words=area.why) if area.why else ""
    return Scale(area.title, low, high, figures, (then, now, goal), others, why)


def _other(mark: SideMark, form: Form) -> ScaleSide:
    """How somebody else sees it: «Jobmentor: da vi begyndte 3, nu 3,5»."""
    say = form.texts
    who = form.choices["sides"][mark.side]
    figures = " → ".join(filter(None, (written(mark.then), written(mark.now))))
    words = say["beside"].format(who=who, figures=figures)
    return ScaleSide("square" if mark.side == "firm" else "diamond", words, mark.then, mark.now)


def _intro(content: Progression, form: Form) -> str:
    """What the marks are; how to set them only where there are none yet."""
    say = form.texts
    own = any(area.then or area.now for area in content.areas)
    others = any(area.others for area in content.areas)
    if not own and not others:
        return say["intro"]
    lines = (say["own"] if own else "", say["others"] if others else "", say["signs"], say["never"])
    return " ".join(filter(None, lines))


def _goals(content: Progression, form: Form) -> tuple[Part, ...]:
    if not content.goals:
        return ()
    say = form.texts
    lines = []
    for goal in content.goals:
        words = ": ".join(filter(None, (goal.area, goal.what)))
        day = days.long(goal.by_on, "da") if goal.by_on else ""
        lines.append(say["by"].format(what=words, day=day) if day else words)
    return (Together((Heading(say["goals"]), Bullets(tuple(lines), 0))),)


def _own_words(content: Progression, form: Form) -> Field:
    return Field(form.labels["own_words"], content.own_words, 12, 3)


def _meaning(form: Form, areas: tuple[SheetArea, ...]) -> tuple[Part, ...]:
    columns = (Column(form.texts["area"], 6), *(Column(str(step), 5) for step in range(1, 6)))
    rows = tuple((area.title, *area.anchors) for area in areas if area.anchors)
    return (Heading(form.texts["meaning"]), Table(columns, rows, dense=True)) if rows else ()


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
        Ask("small_steps", text("terms", "The small steps"), hint=text("terms", "One on each line.")),
        Ask("own_words", text("terms", "In the citizen’s own words")),
    ),
)
