"""One page about a case for colleagues who are to help: question, then resources (features H15, K2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import (
    Column,
    Field,
    FieldRow,
    Heading,
    Notice,
    OnePage,
    Paragraph,
    Part,
    Story,
    Table,
    Title,
)
from mentor_desk.documents.required import Required
from mentor_desk.documents.shapes import Bullets, Fact, Facts
from mentor_desk.formats import days
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Past:
    """A placement up to now. ``kind`` is a value of :class:`mentor_desk.terms.PlacementKind`;
    ``place`` the firm, or only its branch on a paper without names."""

    kind: str = ""
    place: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    hours: float | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class TeamSaid:
    """What the team decided before; ``who`` does it, ``done_on`` when it was followed up."""

    on: date | None = None
    decided: str = ""
    who: str = ""
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Sagsresume:
    """The case in short. ``stage`` is a value of :class:`mentor_desk.terms.Stage`; ``name`` is empty
    unless the paper is ``named``."""

    sender: Sender = field(default_factory=Sender)
    named: bool | None = None
    name: str = ""
    target_group: str = ""
    stage: str = ""
    stage_since: date | None = None
    opened_on: date | None = None
    goal: str = ""
    resources: str = ""
    wishes: str = ""
    weekly_hours: float | None = None
    placements: tuple[Past, ...] = ()
    where_we_are: str = ""
    tried: str = ""
    question: str = ""
    next_step: str = ""
    next_step_on: date | None = None
    team_said: tuple[TeamSaid, ...] = ()


def story(content: Sagsresume, form: Form) -> Story:
    """One page that can be read in two minutes."""
    say = form.texts
    mark = say["with_name" if content.named else "without_name"]
    return Story(
        title=form.title,
        parts=(
            OnePage((
                Title((content.named and content.name) or form.title, _subtitle(form, content)),
                *_question(form, content),
                Facts((
                    Fact(form.labels["goal"], content.goal),
                    Fact(form.labels["resources"], content.resources, 2),
                    Fact(form.labels["wishes"], content.wishes),
                    Fact(form.labels["weekly_hours"], written(content.weekly_hours)),
                )),
                Heading(say["placements"]),
                _placements(form, content),
                Heading(say["where"]),
                FieldRow((
                    Field(form.labels["stage"], _stage(form, content), 4),
                    Field(form.labels["where_we_are"], content.where_we_are, 8, 2),
                )),
                FieldRow((Field(form.labels["tried"], content.tried, 12, 2),)),
                *_said(form, content),
                Heading(say["next"]),
                FieldRow((
                    Field(form.labels["next_step"], content.next_step, 8),
                    Field(form.labels["next_step_on"], written(content.next_step_on), 4),
                )),
                Heading(say["answer"]),
                FieldRow((Field("", "", 12, 3),)),
            ), cut=True),
        ),
        footer=(mark, form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
        mark=mark if content.named else "",
    )  # fmt: skip


def _subtitle(form: Form, content: Sagsresume) -> str:
    say, since = form.texts, content.opened_on
    first = form.title if content.named and content.name else say["subtitle"]
    opened = say["opened"].format(day=days.month_day(since, "da")) if since else ""
    return " · ".join(filter(None, (first, content.target_group, opened)))


def _stage(form: Form, content: Sagsresume) -> str:
    stage = form.choices["stage"].get(content.stage, content.stage)
    day = content.stage_since
    since = form.texts["since"].format(day=days.month_day(day, "da")) if day else ""
    return "\n".join(filter(None, (stage, since)))


def _placements(form: Form, content: Sagsresume) -> Part:
    say = form.texts
    if content.stage and not content.placements:
        return Paragraph(say["no_placements"])
    columns = (
        Column(say["what"], 9),
        Column(say["period"], 9),
        Column(say["hours"], 4),
        Column(say["outcome"], 10),
    )
    rows = tuple(_past(form, past) for past in content.placements)
    return Table(columns, rows, blank_rows=0 if rows else 2, dense=True)


def _past(form: Form, past: Past) -> tuple[str, ...]:
    kind = form.choices["placement"].get(past.kind, past.kind)
    ends = (past.starts_on, past.ends_on)
    period = " – ".join(days.numeric(day) if day else "" for day in ends) if any(ends) else ""
    return "\n".join(filter(None, (kind, past.place))), period, written(past.hours), past.outcome


def _said(form: Form, content: Sagsresume) -> tuple[Part, ...]:
    """The latest decisions, so that the team does not decide the same twice."""
    if not content.team_said:
        return ()
    lines = tuple(_decision(form, each) for each in content.team_said)
    return (Heading(form.texts["team_said"]), Bullets(lines, 0))


def _decision(form: Form, each: TeamSaid) -> str:
    say = form.texts
    day = days.short(each.on, "da") if each.on else ""
    words = ": ".join(filter(None, (day, each.decided)))
    done = say["followed_up"].format(day=days.short(each.done_on, "da")) if each.done_on else ""
    who = f" ({', '.join(filter(None, (each.who, done)))})" if each.who or done else ""
    return f"{words}{who}"


def _question(form: Form, content: Sagsresume) -> tuple[Part, ...]:
    title = form.labels["question"]
    if content.question.strip():
        return (Notice(content.question, title),)
    return (FieldRow((Field(title, "", 12, 2),)),)


PAPER: Final = Paper(
    key="sagsresume",
    title=text("terms", "Case summary"),
    content_type=Sagsresume,
    story=story,
    file_stem="sagsresume",
    required=(
        Required("goal", "citizen.job_goal", text("terms", "Goal: job or education"), ""),
        Required("question", "question", text("terms", "What you need help with"), ""),
    ),
    purpose=text("terms", "The case on one page for the team meeting, with or without the name."),
    asks=(
        Ask("named", text("terms", "With the citizen’s name"), "yes_no"),
        Ask("where_we_are", text("terms", "Where you are, in your own words")),
        Ask("tried", text("terms", "What you have tried")),
        Ask("question", text("terms", "What you need help with")),
    ),
)
