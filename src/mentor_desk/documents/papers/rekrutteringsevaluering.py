"""Looking back on a recruitment together with the firm (feature I2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import Filler, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.parts import Column, Heading, Part, Story, Table, Title
from mentor_desk.documents.shapes import Figure, Figures
from mentor_desk.formats import days
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step: who did it, by when it was to be done, and when it was."""

    title: str = ""
    owner: str = ""
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Rekrutteringsevaluering:
    """What came of it. The numbers count people and never name them."""

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    contact: Person = field(default_factory=Person)
    title: str = ""
    opened_on: date | None = None
    due_on: date | None = None
    closed_on: date | None = None
    days: int | None = None
    positions: int | None = None
    filled: int | None = None
    considered: int | None = None
    invited: int | None = None
    answered: int | None = None
    steps: tuple[StepDone, ...] = ()
    firm_view: str = ""
    our_view: str = ""
    differently: str = ""
    evaluated_on: date | None = None
    again_on: date | None = None


def story(content: Rekrutteringsevaluering, form: Form) -> Story:
    """The figures, the way there, and what both sides say."""
    say, fill = form.texts, Filler(form, content)
    parts: tuple[Part, ...] = (
        Title(form.title, content.title or say["subtitle"]),
        fill.row(("firm.name", 6), ("contact", 6)),
        fill.row(("opened_on", 4), ("due_on", 4), ("closed_on", 4)),
        Figures((
            Figure(_of(content.filled, content.positions, say["of"]), say["filled"]),
            Figure(_number(content.days), say["days"]),
            Figure(_number(content.considered), say["considered"]),
            Figure(_number(content.answered), say["answered"]),
        )),
        Heading(say["steps"]),
        _steps(content, form),
        Heading(say["views"]),
        fill.wide("firm_view", lines=4),
        fill.wide("our_view", lines=4),
        fill.wide("differently", lines=3),
        fill.row(("evaluated_on", 6), ("again_on", 6)),
    )  # fmt: skip
    return sheet(form, content.sender, parts)


def _steps(content: Rekrutteringsevaluering, form: Form) -> Table:
    say = form.texts
    columns = (
        Column(say["step"], 8), Column(say["owner"], 4), Column(say["due"], 4), Column(say["done"], 4),
    )  # fmt: skip
    rows = tuple(
        (step.title, step.owner, _day(step.due_on), _day(step.done_on)) for step in content.steps
    )
    return Table(columns, rows, blank_rows=0 if rows else 8, dense=True)


def _day(day: date | None) -> str:
    return days.numeric(day) if day is not None else ""


def _number(value: int | None) -> str:
    return written(value)


def _of(value: int | None, all_: int | None, said: str) -> str:
    return said.format(some=value, all=all_) if value is not None and all_ is not None else ""


PAPER: Final = Paper(
    key="rekrutteringsevaluering",
    title=text("terms", "Recruitment looked back on"),
    content_type=Rekrutteringsevaluering,
    story=story,
    file_stem="rekrutteringsevaluering",
    purpose=text("terms", "How it went, from both sides, and what to do differently."),
)
