"""The citizen's own page to take home (feature H20)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.parts import OnePage, Paragraph, Part, Story, Title
from mentor_desk.documents.required import Required
from mentor_desk.documents.shapes import Call, Large, LargeRow
from mentor_desk.formats import days, phone
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Rise:
    """From which day the hours a week are others."""

    from_day: date | None = None
    hours: float | None = None


@dataclass(frozen=True, slots=True)
class Borgerark:
    """What the citizen needs to know by heart.

    ``ring`` is whom to ring when ill or late; ``times`` the days and times of work; ``trains`` a thing
    to practise a line; ``visit_at`` the time as it is written; ``agreed`` what was agreed last.
    ``goal`` is what the citizen wants to reach next, by ``goal_by``.
    ``kind`` is a value of :class:`mentor_desk.terms.PlacementKind`; ``hours`` a week today, ``rises``
    what they become.
    """

    sender: Sender = field(default_factory=Sender)
    first_name: str = ""
    firm: Workplace = field(default_factory=Workplace)
    kind: str = ""
    meet: Person = field(default_factory=Person)
    times: str = ""
    starts_on: date | None = None
    hours: float | None = None
    rises: tuple[Rise, ...] = ()
    ring: Person = field(default_factory=Person)
    trains: tuple[str, ...] = ()
    visit_on: date | None = None
    visit_at: str = ""
    agreed: str = ""
    next: str = ""
    goal: str = ""
    goal_by: date | None = None
    small_steps: tuple[str, ...] = ()
    own_words: str = ""


def story(content: Borgerark, form: Form) -> Story:
    """One warm page in large type."""
    say = form.texts
    hello = say["hello"].format(name=content.first_name) if content.first_name else say["hello_you"]
    parts = (
        Title(hello, say["subtitle"]),
        *_where_and_when(content, form),
        *_rising(form, content),
        Call(say["ring"], phone.pretty(content.ring.phone), _named(content.ring), _also(form, content)),
        *_what(content, form),
        Paragraph(say["goodbye"], "lead"),
    )
    return Story(
        title=form.title,
        parts=(OnePage(parts, cut=True),),
        footer=(say["footer"], form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
    )


def _where_and_when(content: Borgerark, form: Form) -> tuple[Part, ...]:
    labels = form.labels
    where = "\n".join(filter(None, (content.firm.name, *content.firm.address.splitlines())))
    title = form.choices["where"].get(content.kind, labels["firm"])
    return (
        LargeRow((
            Large(title, where, 7, 2),
            Large(labels["meet"], _named(content.meet), 5, 2),
        )),
        LargeRow((
            Large(labels["times"], content.times, 7, 2),
            Large(labels["starts_on"], _day(content.starts_on), 5, 2),
        )),
    )  # fmt: skip


def _what(content: Borgerark, form: Form) -> tuple[Part, ...]:
    """What is practised, agreed and next, and what went well."""
    say, labels = form.texts, form.labels
    trains = "\n".join(say["bullet"].format(what=each) for each in content.trains)
    words = content.own_words.strip(' «»"”')
    return (
        LargeRow((Large(labels["trains"], trains, 12, 3),)),
        *_agreed(form, content),
        LargeRow((
            Large(labels["visit_on"], _visit(form, content), 6, 2),
            Large(labels["next"], content.next, 6, 2),
        )),
        *_goal(form, content),
        *_managed(form, content),
        LargeRow((Large(labels["own_words"], f"»{words}«" if words else "", 12, 2),)),
    )  # fmt: skip


def _agreed(form: Form, content: Borgerark) -> tuple[Part, ...]:
    if not content.agreed.strip():
        return ()
    return (LargeRow((Large(form.labels["agreed"], content.agreed, 12, 2),)),)


def _goal(form: Form, content: Borgerark) -> tuple[Part, ...]:
    """The next goal, where one was agreed."""
    if not content.goal.strip():
        return ()
    by = _day(content.goal_by)
    words = form.texts["by"].format(what=content.goal, day=by) if by else content.goal
    return (LargeRow((Large(form.labels["goal"], words, 12, 2),)),)


def _managed(form: Form, content: Borgerark) -> tuple[Part, ...]:
    """The small steps taken; nothing where none is written down yet."""
    if not content.small_steps:
        return ()
    steps = "\n".join(form.texts["bullet"].format(what=each) for each in content.small_steps)
    return (LargeRow((Large(form.labels["small_steps"], steps, 12, 3),)),)


def _rising(form: Form, content: Borgerark) -> tuple[Part, ...]:
    """The hours a week now and later, on one line; nothing where they stay as they are."""
    if not content.rises:
        return ()
    say = form.texts
    first = say["hours"].format(hours=written(content.hours))
    later = (
        say["rise"].format(hours=written(rise.hours), day=days.month_day(rise.from_day, "da"))
        for rise in content.rises
        if rise.from_day
    )
    return (Paragraph(say["rising"].format(hours=", ".join((first, *later))), "lead"),)


def _named(who: Person) -> str:
    return ", ".join(filter(None, (who.name, who.title)))


def _day(day: date | None) -> str:
    return days.long(day, "da") if day else ""


def _visit(form: Form, content: Borgerark) -> str:
    day = _day(content.visit_on)
    return form.texts["clock"].format(day=day, at=content.visit_at) if content.visit_at else day


def _also(form: Form, content: Borgerark) -> str:
    mentor = content.sender.mentor
    if not mentor.name:
        return ""
    return form.texts["also"].format(name=mentor.name, phone=phone.pretty(mentor.phone)).strip()


PAPER: Final = Paper(
    key="borgerark",
    title=text("terms", "The citizen’s own page"),
    content_type=Borgerark,
    story=story,
    file_stem="mit_ark",
    required=(
        Required("firm", "firm.name", text("terms", "Where the citizen works"), ""),
        Required("times", "times", text("terms", "Working days and times"), ""),
        Required("ring.phone", "daily_responsible", text("terms", "Whom to ring when ill"), ""),
    ),
    purpose=text("terms", "To take home: where, when, whom to ring, and what happens next."),
    asks=(
        Ask("times", text("terms", "Working days and times")),
        Ask("ring.name", text("terms", "Whom to ring when ill or late"), "line"),
        Ask("ring.phone", text("terms", "The number to ring when ill or late"), "line"),
        Ask("agreed", text("terms", "What you agreed")),
        Ask("next", text("terms", "What happens next")),
        Ask("goal", text("terms", "The next goal")),
        Ask("own_words", text("terms", "In the citizen’s own words")),
    ),
)
