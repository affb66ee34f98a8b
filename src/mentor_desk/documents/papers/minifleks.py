"""The employer's calculation of a mini-fleksjob (feature H17)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from mentor_desk.documents.filling import Filler, person, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.edition import with_edition
from mentor_desk.documents.papers.minifleks_sum import (
    Effort,
    Outcome,
    Rates,
    average,
    freed_in,
    supplement,
    work_out,
)
from mentor_desk.documents.parties import Sender, Workplace
from mentor_desk.documents.parts import (
    FieldRow,
    Heading,
    Notice,
    OnePage,
    Paragraph,
    Part,
    Story,
    Tick,
    Ticks,
)
from mentor_desk.documents.required import Required
from mentor_desk.documents.shapes import Fact, Facts, Headline, SumRow, SumTable
from mentor_desk.formats import numbers
from mentor_desk.texts import text

SUM = "sum"


@dataclass(frozen=True, slots=True)
class Minifleks:
    """The firm's own figures and the year's rates; whatever lacks is filled in by hand.

    Hours are a week, ``intensity`` is percent, ``hour_value`` and ``wage`` kr. an hour. ``freed_hours``
    are those that ``employee`` gets back in a usual week.
    """

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    employee: str = ""
    tasks: str = ""
    freed_hours: float | None = None
    hour_value: float | None = None
    hours_least: float | None = None
    hours_average: float | None = None
    hours_most: float | None = None
    intensity: float | None = None
    wage: float | None = None
    rates: Rates = field(default_factory=Rates)


REQUIRED: Final = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), SUM),
    Required("freed_hours", "freed_hours", text("terms", "Hours a week set free"), SUM),
    Required("hour_value", "hour_value", text("terms", "What such an hour is worth, kr."), SUM),
    Required("intensity", "intensity", text("terms", "Work intensity, percent"), SUM),
    Required("wage", "wage", text("terms", "Hourly wage, kr."), SUM),
)


def story(content: Minifleks, form: Form) -> Story:
    """Where time can be found, what it is worth, what it costs."""
    say, fill, firm = form.texts, Filler(form, content), content.firm.name.strip()
    areas = tuple(Tick(area) for area in form.lists["areas"])
    parts: tuple[Part, ...] = (
        Headline(
            say["headline"].format(firm=firm) if firm else say["headline_blank"],
            beneath=say["subtitle"],
        ),
        Paragraph(say["intro"], "lead"),
        Heading(say["where"]),
        Ticks(areas, say["where_hint"], columns=3),
        FieldRow((fill.field("employee", 5), fill.field("tasks", 7, lines=2))),
        Heading(say["sum"]),
        _sum(content, form),
        Paragraph(say["sum_note"], "small"),
        Heading(say["supplement"]),
        _supplement(content, form),
        Notice(_contact(content, form), say["next"]),
    )
    return with_edition(sheet(form, content.sender, (OnePage(parts),)), form)


def _weeks(content: Minifleks) -> tuple[float | None, ...]:
    """Hours in a quiet, a usual and a busy week; the usual one alone when only that is known."""
    usual = average(content.hours_least, content.hours_average, content.hours_most)
    if usual is not None and content.hours_least is None and content.hours_most is None:
        return (usual,)
    return (content.hours_least, usual, content.hours_most)


def _sum(content: Minifleks, form: Form) -> Part:
    say, weeks = form.texts, _weeks(content)
    usual = weeks[len(weeks) // 2]
    freed = tuple(
        content.freed_hours if hours == usual else freed_in(hours, content.freed_hours, usual)
        for hours in weeks
    )
    results = tuple(
        work_out(Effort(free, content.hour_value, hours, content.intensity, content.wage))
        for free, hours in zip(freed, weeks, strict=True)
    )
    same = len(weeks)
    columns = (say["quiet"], say["usual"], say["busy"]) if same > 1 else (say["usual"],)
    return SumTable(columns, (
        SumRow(say["freed"], tuple(map(written, freed))),
        SumRow(say["value"], (_kroner(content.hour_value),) * same, "×"),
        SumRow(say["worth"], _column(results, "worth"), "=", total=True),
        SumRow(say["hours"], tuple(map(written, weeks))),
        SumRow(say["intensity"], (_percent(content.intensity),) * same, "×"),
        SumRow(say["wage"], (_kroner(content.wage),) * same, "×"),
        SumRow(say["cost"], _column(results, "cost"), "=", total=True),
        SumRow(say["weekly"], _column(results, "weekly"), "", total=True),
        SumRow(say["monthly"], _column(results, "monthly"), "", total=True),
    ))  # fmt: skip


def _column(results: tuple[Outcome, ...], name: str) -> tuple[str, ...]:
    return tuple(_kroner(getattr(result, name)) for result in results)


def _kroner(value: float | None) -> str:
    return "" if value is None else f"{numbers.number(value, 'da', 0)} kr."


def _percent(value: float | None) -> str:
    return "" if value is None else f"{written(value)} %"


def _supplement(content: Minifleks, form: Form) -> Part:
    say, weeks = form.texts, _weeks(content)
    usual = Effort(None, None, weeks[len(weeks) // 2], content.intensity, content.wage)
    wage = work_out(usual).monthly_wage
    guess = supplement(wage, content.rates)
    amount = say["no_rate"]
    if content.rates.highest is not None:
        amount = _kroner(guess) or amount
    return Facts((
        Fact(say["own_wage"], _kroner(wage)),
        Fact(say["own_supplement"], amount),
        Fact(say["own_note"], say["own_note_text"]),
    ), term_width=5)  # fmt: skip


def _contact(content: Minifleks, form: Form) -> str:
    mentor = content.sender.mentor
    known = person(mentor) if mentor.name.strip() else form.texts["contact_blank"]
    return "\n".join((form.texts["next_text"], known))


PAPER: Final = Paper(
    key="minifleks",
    title=text("terms", "Mini-fleksjob: the sum"),
    content_type=Minifleks,
    story=story,
    file_stem="mini-fleksjob",
    required=REQUIRED,
    purpose=text("terms", "Shows an employer what a few hours cost and what they set free."),
    asks=(
        Ask("employee", text("terms", "Whose time is set free"), "line"),
        Ask("tasks", text("terms", "The tasks to hand over")),
        Ask("freed_hours", text("terms", "Hours a week set free"), "number"),
        Ask("hour_value", text("terms", "What such an hour is worth, kr."), "number"),
        Ask("hours_average", text("terms", "Hours in a usual week"), "number"),
        Ask("hours_least", text("terms", "Hours in a quiet week"), "number"),
        Ask("hours_most", text("terms", "Hours in a busy week"), "number"),
        Ask("intensity", text("terms", "Work intensity, percent"), "number"),
        Ask(
            "wage",
            text("terms", "Hourly wage, kr."),
            "number",
            hint=text("terms", "With pension and holiday pay."),
        ),
    ),
)
