"""The team picture on paper: all mentors together, no names of citizens, no group under five (K3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import (
    Column,
    Heading,
    Paragraph,
    Part,
    Story,
    Table,
    Title,
    Together,
)
from mentor_desk.documents.shapes import BarLine, BarPart, Bars
from mentor_desk.formats import days
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class PictureMember:
    """A mentor; ``cases`` and ``load`` are ``None`` where there are fewer than five cases."""

    name: str
    as_of: date
    cases: int | None = None
    load: float | None = None
    low: int = 0
    high: int = 0


@dataclass(frozen=True, slots=True)
class PictureStages:
    """Cases from one stage to another (values of :class:`mentor_desk.terms.Stage`)."""

    stage: str
    until_stage: str
    people: int


@dataclass(frozen=True, slots=True)
class PictureKind:
    """Running placements of a kind; an empty ``placement`` are the small kinds together."""

    placement: str
    people: int


@dataclass(frozen=True, slots=True)
class PictureFirmRow:
    """A firm: what it is called here, its number, and who has to do with it."""

    name: str
    number: str
    town: str
    who: str
    places: int = 0


@dataclass(frozen=True, slots=True)
class Holdbillede:
    """The team on the day ``on``. Groups under five are joined before they come here."""

    on: date
    sender: Sender = field(default_factory=Sender)
    members: tuple[PictureMember, ...] = ()
    stages: tuple[PictureStages, ...] = ()
    placements: tuple[PictureKind, ...] = ()
    shared: tuple[PictureFirmRow, ...] = ()
    free: tuple[PictureFirmRow, ...] = ()


def story(content: Holdbillede, form: Form) -> Story:
    """The mentors, the cases and the placements as bars, then the firms."""
    say = form.texts
    day = days.month_day(content.on, "da")
    return Story(
        title=form.title,
        parts=(
            Title(form.title, say["subtitle"].format(day=day, count=len(content.members))),
            _members(content, form),
            *_bars(say["stages"], tuple(_stages(each, form) for each in content.stages), form),
            *_bars(say["placements"], tuple(_kind(each, form) for each in content.placements), form),
            *_firms(say["shared"], content.shared, form, places=False),
            *_firms(say["free"], content.free, form, places=True),
        ),
        footer=(say["footer"], form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
        landscape=True,
    )


def _members(content: Holdbillede, form: Form) -> Part:
    say = form.texts
    if not content.members:
        return Paragraph(say["nobody"])
    columns = (
        Column(say["mentor"], 12),
        Column(say["as_of"], 6),
        Column(say["cases"], 5),
        Column(say["load"], 9),
    )
    return Table(columns, tuple(_member(each, form) for each in content.members), dense=True)


def _member(each: PictureMember, form: Form) -> tuple[str, ...]:
    say = form.texts
    if each.cases is None or each.load is None:
        return each.name, days.short(each.as_of, "da"), say["few"], ""
    load = say["load_of"].format(load=written(each.load), low=each.low, high=each.high)
    return each.name, days.short(each.as_of, "da"), str(each.cases), load


def _bars(title: str, lines: tuple[BarLine, ...], form: Form) -> tuple[Part, ...]:
    body: Part = Bars(lines) if lines else Paragraph(form.texts["too_few"], "small")
    return (Together((Heading(title), body)),)


def _stages(each: PictureStages, form: Form) -> BarLine:
    said = form.choices["stage"]
    first, last = said.get(each.stage, each.stage), said.get(each.until_stage, each.until_stage)
    words = first if first == last else form.texts["from_to"].format(first=first, last=last)
    return BarLine(words, (BarPart(each.people),), str(each.people))


def _kind(each: PictureKind, form: Form) -> BarLine:
    name = form.choices["placement"].get(each.placement, each.placement)
    words = name or form.texts["rest"]
    return BarLine(words, (BarPart(each.people, "mid"),), str(each.people))


def _firms(
    title: str, firms: tuple[PictureFirmRow, ...], form: Form, *, places: bool
) -> tuple[Part, ...]:
    say = form.texts
    if not firms:
        return ()
    columns = [
        Column(say["firm"], 14),
        Column(say["number"], 8),
        Column(say["town"], 8),
        Column(say["who"], 18),
    ]
    if places:
        columns.insert(3, Column(say["places"], 5))
    rows = []
    for firm in firms:
        cells = [firm.name, firm.number, firm.town, firm.who]
        if places:
            cells.insert(3, str(firm.places))
        rows.append(tuple(cells))
    return (Heading(title), Table(tuple(columns), tuple(rows), dense=True))


PAPER: Final = Paper(
    key="holdbillede",
    title=text("terms", "Team picture"),
    content_type=Holdbillede,
    story=story,
    file_stem="teambillede",
)
