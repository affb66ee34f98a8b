"""The mentor's day on one page, in the order of the round (features E6 and H13)."""

from __future__ import annotations

from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.dagsark_content import Dagsark, DayVisit
from mentor_desk.documents.papers.dagsark_rows import call_row, visit_row
from mentor_desk.documents.parts import (
    Column,
    Field,
    FieldRow,
    Heading,
    OnePage,
    Paragraph,
    Part,
    Story,
    Table,
    Title,
)
from mentor_desk.documents.shapes import Bullets
from mentor_desk.formats import days, numbers
from mentor_desk.texts import text

__all__ = ["ON_ONE_PAGE", "PAPER", "Dagsark", "DayVisit", "story"]

ON_ONE_PAGE: Final = 8
"""So many visits and calls have one page, whatever is told of them; more go on over it."""
_LINES = 8  # of things to remember; what is more runs together
_LINES_TO_WRITE = 11


def story(content: Dagsark, form: Form) -> Story:
    """The round, the calls, what to remember, and room for notes."""
    say = form.texts
    mark = say["without_names" if content.without_names else "with_names"]
    told = len(content.visits) + len(content.calls)
    return Story(
        title=form.title,
        parts=(
            OnePage((
                Title(form.title, _subtitle(content)),
                *_visits(form, content),
                *_calls(form, content),
                *_remember(form, content),
                Heading(say["notes"]),
                FieldRow((Field("", "", 12, max(3, _LINES_TO_WRITE - 3 * told)),)),
            ), cut=told <= ON_ONE_PAGE),
        ),
        footer=(mark, f"{form.key} {form.version}"),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
    )  # fmt: skip


def _subtitle(content: Dagsark) -> str:
    day = days.long(content.on, "da") if content.on else ""
    week = days.week(content.on, "da") if content.on else ""
    return " · ".join(filter(None, (day, week, content.sender.mentor.name)))


def _visits(form: Form, content: Dagsark) -> tuple[Part, ...]:
    say = form.texts
    if content.on and not content.visits:
        return () if content.calls else (Paragraph(say["no_visits"]),)
    columns = (
        Column(say["at"], 4), Column(say["who"], 7), Column(say["where"], 8), Column(say["last"], 14),
    )  # fmt: skip
    rows = tuple(visit_row(form, visit) for visit in content.visits)
    table = Table(columns, rows, blank_rows=0 if rows else 7, dense=True)
    words = " ".join(_about_the_way(form, content))
    return (table, Paragraph(words, "small")) if words else (table,)


def _about_the_way(form: Form, content: Dagsark) -> list[str]:
    say, found = form.texts, []
    if content.km:
        home = content.home_km
        km = say["km_home" if home is not None else "km_between"]
        found.append(km.format(km=_km(content.km), home=_km(home or 0)))
    if content.leave_by:
        found.append(say["leave_by"].format(at=content.leave_by))
    if any(visit.approx for visit in content.visits):
        found.append(say["proposed_estimated" if content.estimated else "proposed"])
    elif content.leave_by and content.estimated:
        found.append(say["estimated"])
    if content.roughly:
        found.append(say["roughly"])
    if content.somewhere:
        found.append(say["somewhere"])
    return found


def _km(value: float) -> str:
    return numbers.number(round(value), "da")


def _calls(form: Form, content: Dagsark) -> tuple[Part, ...]:
    if not content.calls:
        return ()
    say = form.texts
    columns = (
        Column(say["clock"], 4), Column(say["who"], 7), Column(say["firm"], 8), Column(say["last"], 14),
    )  # fmt: skip
    rows = tuple(call_row(form, call) for call in content.calls)
    return (Heading(say["calls"]), Table(columns, rows, dense=True))


def _remember(form: Form, content: Dagsark) -> tuple[Part, ...]:
    lines = tuple(filter(None, map(str.strip, content.remember.splitlines())))
    if len(lines) > _LINES:
        lines = (*lines[: _LINES - 1], " · ".join(lines[_LINES - 1 :]))
    return (Heading(form.texts["remember"]), Bullets(lines)) if lines else ()


PAPER: Final = Paper(
    key="dagsark",
    title=text("terms", "Day sheet"),
    content_type=Dagsark,
    story=story,
    file_stem="dagsark",
    purpose=text(
        "terms", "The visits of the day in driving order, with telephone and what was agreed."
    ),
    asks=(
        Ask("without_names", text("terms", "Without names"), "yes_no"),
        Ask("remember", text("terms", "To remember today"), hint=text("terms", "One on each line.")),
    ),
)
