"""The figures of a period for the leader: targets, one table, charts, and what each number means (J3).

Nothing is counted or hidden here: what may not be told comes as ``hidden``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import (
    Column,
    Heading,
    Item,
    Items,
    Paragraph,
    Part,
    Story,
    Table,
    Title,
    Together,
)
from mentor_desk.documents.shapes import BarLine, BarPart, Bars
from mentor_desk.formats import days, numbers
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Told:
    """A number in its figure's unit, how many it was counted from, and of how many; or ``hidden``."""

    value: float | None = None
    count: int | None = None
    of: int | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class FigurePart:
    """A part of a figure, drawn as a bar."""

    name: str = ""
    told: Told = field(default_factory=Told)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure now and in the same time before. ``unit`` and ``group`` are keys of the form's choices;
    ``others`` are what others measured, with source and year."""

    name: str = ""
    group: str = ""
    unit: str = ""
    now: Told = field(default_factory=Told)
    before: Told = field(default_factory=Told)
    definition: str = ""
    others: tuple[str, ...] = ()
    parts: tuple[FigurePart, ...] = ()


@dataclass(frozen=True, slots=True)
class Goal:
    """A target: how many so far, of how many, within which days."""

    name: str = ""
    count: int | None = None
    goal: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class Tal:
    """The figures from ``first`` to ``last``, as they stood ``on``."""

    sender: Sender = field(default_factory=Sender)
    on: date | None = None
    first: date | None = None
    last: date | None = None
    before_first: date | None = None
    before_last: date | None = None
    goals: tuple[Goal, ...] = ()
    figures: tuple[Figure, ...] = ()


def story(content: Tal, form: Form) -> Story:
    """The targets and the table first, then the pictures; what the numbers mean comes last."""
    say = form.texts
    parts: list[Part] = [Title(form.title, _period(content.first, content.last))]
    if content.before_first:
        before = _period(content.before_first, content.before_last)
        parts.append(Paragraph(say["compared"].format(before=before), "small"))
    parts.append(Paragraph(say["hiding"], "small"))
    parts += _goals(content, form)
    parts += _tables(content, form)
    parts += [_picture(each, form) for each in content.figures if each.parts]
    meanings = tuple(Item(each.name, _meaning(each)) for each in content.figures if each.definition)
    if meanings:
        parts += [Heading(say["meaning"]), Items(meanings, 4)]
    return sheet(form, content.sender, tuple(parts))


def written(told: Told, unit: str, form: Form) -> str:
    """The number with its unit; the word for hidden, a dash for none."""
    if told.hidden:
        return form.texts["hidden"]
    if told.value is None:
        return "–"
    if unit == "share":
        return f"{numbers.number(round(told.value * 100, 1), 'da')} %"
    number = numbers.number(round(told.value, 1), "da")
    return form.texts[unit].format(number=number) if unit in {"weeks", "hours"} else number


def unit_word(unit: str, form: Form) -> str:
    """What a unit is called in a column: «andel», «uger»."""
    return form.choices["unit"].get(unit, "")


def of_many(told: Told, unit: str, form: Form) -> str:
    """«10 af 21», where it is a share; «af 21» for a middle value; empty for a plain number."""
    if told.hidden or not told.of:
        return ""
    if unit == "share" and told.count is not None:
        return form.texts["of"].format(count=told.count, all=told.of)
    return form.texts["of_all"].format(all=told.of) if unit in {"weeks", "hours"} else ""


def _period(first: date | None, last: date | None) -> str:
    if first is None or last is None:
        return ""
    return f"{days.month_day(first, 'da', last)} – {days.month_day(last, 'da')}"


def _goals(content: Tal, form: Form) -> tuple[Part, ...]:
    if not content.goals:
        return ()
    say = form.texts
    columns = (Column(say["goal"], 5), Column(say["so_far"], 3), Column(say["days"], 4))
    rows = tuple(
        (each.name, _so_far(each, form), _period(each.starts_on, each.ends_on))
        for each in content.goals
    )
    return (Together((Heading(say["goals"]), Table(columns, rows))),)


def _so_far(each: Goal, form: Form) -> str:
    say = form.texts
    if each.goal is None:
        return say["hidden"] if each.count is None else str(each.count)
    if each.count is None:
        return say["hidden_of"].format(all=each.goal)
    return say["of"].format(count=each.count, all=each.goal)


def _tables(content: Tal, form: Form) -> list[Part]:
    """A table for each group, so that none is longer than a page."""
    if not content.figures:
        return [Heading(form.texts["figures"]), Paragraph(form.texts["none"])]
    found: list[Part] = []
    for group in dict.fromkeys(each.group for each in content.figures):
        rows = tuple(each for each in content.figures if each.group == group)
        name = form.choices["group"].get(group, form.texts["figures"])
        found.append(Together((Heading(name), _table(rows, form))))
    return found


def _table(figures: tuple[Figure, ...], form: Form) -> Part:
    say = form.texts
    columns = (
        Column(say["figure"], 7), Column(say["now"], 3), Column(say["counted"], 3),
        Column(say["before"], 3),
    )  # fmt: skip
    rows = tuple(
        (
            each.name,
            written(each.now, each.unit, form),
            of_many(each.now, each.unit, form),
            _lines(written(each.before, each.unit, form), of_many(each.before, each.unit, form)),
        )
        for each in figures
    )
    return Table(columns, rows, dense=True)


def _picture(figure: Figure, form: Form) -> Part:
    lines = tuple(
        BarLine(
            each.name,
            (BarPart(each.told.value),) if each.told.value and not each.told.hidden else (),
            _lines_in_one(written(each.told, figure.unit, form), of_many(each.told, figure.unit, form)),
        )
        for each in figure.parts
    )
    end = 1 if figure.unit == "share" else 0
    return Together((Heading(figure.name), Bars(lines, end)))


def _meaning(figure: Figure) -> str:
    return _lines(figure.definition, *figure.others)


def _lines(*lines: str) -> str:
    return "\n".join(filter(None, lines))


def _lines_in_one(*parts: str) -> str:
    return " · ".join(filter(None, parts))


PAPER: Final = Paper(
    key="tal",
    title=text("terms", "Figures of a period"),
    content_type=Tal,
    story=story,
    file_stem="tal",
    purpose=text("terms", "Targets and figures for the leader. Groups under five are hidden."),
)
