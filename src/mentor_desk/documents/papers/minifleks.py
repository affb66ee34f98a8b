"""The employer's calculation of a job of few hours (features H17 and I3)."""

from __future__ import annotations

from typing import Final

from mentor_desk.documents.filling import Filler, person
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.edition import with_edition
from mentor_desk.documents.papers.minifleks_content import Minifleks
from mentor_desk.documents.papers.minifleks_story import sums, supplements
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
from mentor_desk.documents.shapes import Headline
from mentor_desk.texts import text

SUM = "sum"


REQUIRED: Final = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), SUM),
    Required("freed_hours", "freed_hours", text("terms", "Hours a week set free"), SUM),
    Required("hour_value", "hour_value", text("terms", "What such an hour is worth, kr."), SUM),
    Required("intensity", "intensity", text("terms", "Work intensity, percent"), SUM),
    Required("wage", "wage", text("terms", "Hourly wage, kr."), SUM),
)


def story(content: Minifleks, form: Form) -> Story:
    """Where time can be found, what it is worth, what it costs."""
    say, fill = form.texts, Filler(form, content)
    names = (*form.lists["areas"], *(each for each in content.areas if each not in form.lists["areas"]))
    areas = tuple(Tick(area, area in content.areas) for area in names)
    several = len(content.ways) > 1
    parts: tuple[Part, ...] = (
        _headline(content, form),
        Paragraph(say["intro"], "lead"),
        Heading(say["where"]),
        Ticks(areas, say["where_hint"], columns=3),
        FieldRow((fill.field("employee", 5), fill.field("tasks", 7, lines=2))),
        Heading(say["sums"] if several else say["sum"]),
        sums(content, form),
        Paragraph(say["sums_note"] if several else say["sum_note"], "small"),
        *_how_sure(content, form),
        *_for_the_citizen(content, form),
        Notice(_contact(content, form), say["next"]),
    )
    return with_edition(sheet(form, content.sender, (OnePage(parts),)), form)


def _headline(content: Minifleks, form: Form) -> Headline:
    """Named after the fleksjob, unless something else is laid on the table too."""
    say, firm = form.texts, content.firm.name.strip()
    if all(way.is_fleksjob for way in content.ways):
        words = say["headline" if firm else "headline_blank"]
        return Headline(words.format(firm=firm), beneath=say["subtitle"])
    words = say["headline_other" if firm else "headline_other_blank"]
    return Headline(words.format(firm=firm), beneath=say["subtitle_other"])


def _how_sure(content: Minifleks, form: Form) -> tuple[Part, ...]:
    """Said openly where the sum counts on more time set free than anybody works."""
    if not any(way.frees_more_than_is_worked for way in content.ways):
        return ()
    return (Paragraph(form.texts["more_freed"], "small"),)


def _for_the_citizen(content: Minifleks, form: Form) -> tuple[Part, ...]:
    found = supplements(content, form)
    return () if found is None else (Heading(form.texts["supplement"]), found)


def _contact(content: Minifleks, form: Form) -> str:
    say, mentor = form.texts, content.sender.mentor
    known = person(mentor) if mentor.name.strip() else say["contact_blank"]
    flex = any(way.is_fleksjob for way in content.ways)
    return "\n".join((say["next_text" if flex else "next_text_other"], known))


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
