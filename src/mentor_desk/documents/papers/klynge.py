"""A cluster on paper: firms and places, the round, and the ten steps (feature C13)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import Column, Heading, Story, Table, Title, Together
from mentor_desk.documents.shapes import Fact, Facts
from mentor_desk.formats import days, phone
from mentor_desk.texts import text

_BLANK_FIRMS, _BLANK_ROUNDS = 8, 4
_PEN = "\N{NO-BREAK SPACE}\n\N{NO-BREAK SPACE}"
"""Two lines for the pen."""


@dataclass(frozen=True, slots=True)
class ClusterPlace:
    """A firm of the cluster and the places it offers; ``free`` of them can be used now."""

    firm: str = ""
    branch: str = ""
    phone: str = ""
    places: float | None = None
    free: float | None = None


@dataclass(frozen=True, slots=True)
class StepOfTen:
    """A step: what it is, who does it, by when, and since when it is done."""

    title: str = ""
    who: str = ""
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Klynge:
    """The sheet. ``weekday`` is the day of the weekly round as a word, ``rounds`` the coming ones."""

    sender: Sender = field(default_factory=Sender)
    name: str = ""
    village: str = ""
    consultant: str = ""
    base: str = ""
    weekday: str = ""
    renew_on: date | None = None
    note: str = ""
    firms: tuple[ClusterPlace, ...] = ()
    steps: tuple[StepOfTen, ...] = ()
    rounds: tuple[date, ...] = ()


def story(content: Klynge, form: Form) -> Story:
    """What everybody needs to know first; the steps of the work last."""
    say = form.texts
    about = Facts(
        (
            Fact(say["consultant"], content.consultant),
            Fact(say["base"], content.base),
            Fact(say["round"], content.weekday),
            Fact(say["renew"], _day(content.renew_on)),
            *((Fact(say["note"], content.note),) if content.note.strip() else ()),
        )
    )
    parts = (
        Title(form.title, " · ".join(part for part in (content.name, content.village) if part)),
        about,
        Heading(say["firms"]),
        _firms(content, form),
        Together((Heading(say["rounds"]), _rounds(content, form))),
        *((Together((Heading(say["steps"]), _steps(content, form))),) if content.steps else ()),
    )
    return sheet(form, content.sender, parts)


def _firms(content: Klynge, form: Form) -> Table:
    say = form.texts
    columns = (
        Column(say["firm"], 7), Column(say["phone"], 3), Column(say["places"], 2),
        Column(say["free"], 2),
    )  # fmt: skip
    rows = tuple(
        (
            "\n".join(part for part in (each.firm, each.branch) if part),
            phone.pretty(each.phone),
            _count(each.places),
            _count(each.free),
        )
        for each in content.firms
    )
    return Table(columns, rows, blank_rows=0 if rows else _BLANK_FIRMS)


def _rounds(content: Klynge, form: Form) -> Table:
    """The coming rounds, with room for what is heard on the way."""
    columns = (Column(form.texts["day"], 3), Column(form.texts["heard"], 15))
    rows = tuple((_day(day), _PEN) for day in content.rounds)
    return Table(columns, rows, blank_rows=0 if rows else _BLANK_ROUNDS)


def _steps(content: Klynge, form: Form) -> Table:
    say = form.texts
    columns = (
        Column("", 1), Column(say["step"], 9), Column(say["who"], 4), Column(say["when"], 4),
    )  # fmt: skip
    rows = tuple(
        (str(number), step.title, step.who, _when(step, form))
        for number, step in enumerate(content.steps, start=1)
    )
    return Table(columns, rows, dense=True)


def _when(step: StepOfTen, form: Form) -> str:
    if step.done_on is not None:
        return form.texts["done"].format(day=_day(step.done_on))
    return _day(step.due_on)


def _count(number: float | None) -> str:
    return "" if number is None else str(round(number))


def _day(day: date | None) -> str:
    return days.numeric(day) if day is not None else ""


PAPER: Final = Paper(
    key="klynge",
    title=text("terms", "Cluster sheet"),
    content_type=Klynge,
    story=story,
    file_stem="klynge",
    purpose=text("terms", "The firms and places of a cluster, its round, and the ten steps."),
)
