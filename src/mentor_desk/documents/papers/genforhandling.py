"""The agenda of the yearly talk about a partnership agreement, made of its facts (feature I1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.agreement_year import FEWEST_KNOWN, AgreementYear, PointYear
from mentor_desk.documents.filling import Filler
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.edition import with_edition
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.parts import (
    Column,
    Heading,
    Paragraph,
    Part,
    Story,
    Table,
    Tick,
    Ticks,
    Title,
    Together,
)
from mentor_desk.documents.required import Required
from mentor_desk.documents.shapes import Bullets, Fact, Facts
from mentor_desk.formats import days, numbers
from mentor_desk.texts import text

_WHO = "who"


@dataclass(frozen=True, slots=True)
class Genforhandling:
    """The agenda. ``talk_on`` and ``place`` are when and where the two meet; no citizen is named.

    ``year`` are the facts; ``renew_on`` the day that was set, ``ends_on`` the agreement's last day.
    """

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    firm_contact: Person = field(default_factory=Person)
    talk_on: date | None = None
    place: str = ""
    renew_on: date | None = None
    ends_on: date | None = None
    year: AgreementYear = field(default_factory=AgreementYear)


REQUIRED: Final = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), _WHO),
    Required("firm_contact", "firm_contact", text("terms", "The firm’s contact"), _WHO),
    Required("sender.mentor", "mentor.name", text("terms", "The municipality’s contact"), _WHO),
)


def story(content: Genforhandling, form: Form) -> Story:
    """What the year came to, point by point, and room for what is agreed now."""
    say, fill = form.texts, Filler(form, content)
    firm = content.firm.name.strip()
    parts = (
        Title(form.title, say["subtitle"].format(firm=firm) if firm else ""),
        fill.row(("talk_on", 4), ("place", 4), ("firm_contact", 4)),
        Together((Heading(say["year"], "1"), *_year(content, form))),
        Together((Heading(say["points"], "2"), _points(content, form))),
        *_promises(content, form),
        Together((Heading(say["ask"], "3"), _questions(form))),
        Together((Heading(say["agreed"], "4"), *_agreed(form, fill))),
    )
    return with_edition(sheet(form, content.sender, parts, reach=True), form)


def _year(content: Genforhandling, form: Form) -> Iterator[Part]:
    year, say = content.year, form.texts
    if year.starts_on is not None and year.ends_on is not None:
        term = say["term"].format(
            first=days.month_day(year.starts_on, "da"), last=days.month_day(year.ends_on, "da")
        )
        yield Paragraph(term, "small")
    yield _kinds(year, form)
    yield Facts(tuple(_facts(year, form)), term_width=4)


def _kinds(year: AgreementYear, form: Form) -> Table:
    say, kinds = form.texts, form.choices["kind"]
    columns = (
        Column(say["kind"], 4), Column(say["agreed_places"], 2), Column(say["begun"], 2),
        Column(say["running"], 2), Column(say["completed"], 2), Column(say["stopped"], 2),
    )  # fmt: skip
    rows: list[tuple[str, ...]] = [
        (
            kinds.get(each.kind, each.kind),
            "–" if each.agreed is None else str(each.agreed),
            str(each.begun),
            str(each.running),
            str(each.completed),
            str(each.stopped),
        )
        for each in year.kinds
    ]
    if len(rows) > 1 or (rows and year.agreed is not None and year.kinds[0].agreed != year.agreed):
        sums = (
            sum(each.running for each in year.kinds),
            sum(each.completed for each in year.kinds),
            sum(each.stopped for each in year.kinds),
        )
        agreed = "–" if year.agreed is None else str(year.agreed)
        rows.append((say["all_kinds"], agreed, str(year.begun), *map(str, sums)))
    return Table(columns, tuple(rows), blank_rows=0 if rows else 3)


def _facts(year: AgreementYear, form: Form) -> Iterator[Fact]:
    say = form.texts
    if year.starts_on is None:
        yield Fact(say["results"])
    elif year.known >= FEWEST_KNOWN:
        results = form.choices["result"]
        came = (f"{results.get(each.result, each.result)} {each.count}" for each in year.results)
        yield Fact(say["results"], ", ".join(came))
    else:
        yield Fact(say["results"], say["too_few"])
    yield Fact(say["talks"], _talks(year, form))
    yield Fact(say["meetings"], _meetings(year, form))
    yield Fact(say["answers"], _answers(year, form))
    if year.firm_promised_days is not None:
        promised = say["firm_promised"].format(days=year.firm_promised_days)
        yield Fact(say["firm_answers"], promised)
    besides = _besides(year, form)
    if besides:
        yield Fact(say["besides"], besides)


def _talks(year: AgreementYear, form: Form) -> str:
    if not year.visits and not year.contacts:
        return ""
    return form.texts["talks_held"].format(visits=year.visits, contacts=year.contacts)


def _meetings(year: AgreementYear, form: Form) -> str:
    say, parts = form.texts, []
    if year.invited:
        parts.append(say["came"].format(came=year.came, invited=year.invited))
    if year.hosted:
        parts.append(say["hosted"].format(count=year.hosted))
    return " ".join(parts)


def _answers(year: AgreementYear, form: Form) -> str:
    say, parts = form.texts, []
    if year.promised_days is not None:
        parts.append(say["promised"].format(days=year.promised_days))
    if year.inquiries:
        parts.append(
            say["answered"].format(answered=year.answered, asked=year.inquiries, in_time=year.in_time)
        )
    if year.answer_days is not None:
        parts.append(say["half"].format(days=numbers.number(year.answer_days, "da")))
    return " ".join(parts)


def _besides(year: AgreementYear, form: Form) -> str:
    say, parts = form.texts, []
    if year.recommended:
        parts.append(say["recommended"].format(count=year.recommended))
    if year.given or year.received:
        parts.append(say["favours"].format(firm=year.received, municipality=year.given))
    return " ".join(parts)


def _points(content: Genforhandling, form: Form) -> Part:
    say = form.texts
    columns = (Column(say["point"], 4), Column(say["firm"], 7), Column(say["municipality"], 7))
    rows = tuple(_point(each, form) for each in content.year.points)
    return Table(columns, rows, blank_rows=0 if rows else 4)


def _point(point: PointYear, form: Form) -> tuple[str, str, str]:
    firm = form.choices["firm_status"].get(point.firm_status, point.firm_status)
    ours = form.choices["municipality_status"].get(point.municipality_status, point.municipality_status)
    title = f"{point.number}. {point.title}"
    return (
        "\n".join(part for part in (title, point.note) if part.strip()),
        "\n".join(part for part in (point.firm_promise, firm) if part.strip()),
        "\n".join(part for part in (point.municipality_promise, ours) if part.strip()),
    )


def _promises(content: Genforhandling, form: Form) -> tuple[Part, ...]:
    if not content.year.promises:
        return ()
    say, sides = form.texts, form.choices["side"]
    lines = tuple(
        f"{sides.get(each.side, each.side)}: {each.text}"
        + (f" ({say['by'].format(day=days.month_day(each.due_on, 'da'))})" if each.due_on else "")
        for each in content.year.promises
    )
    return (Together((Heading(say["open"]), Bullets(lines))),)


def _questions(form: Form) -> Part:
    return Facts(tuple(Fact(line, lines=2) for line in form.lists["questions"]), term_width=5)


def _agreed(form: Form, fill: Filler) -> tuple[Part, ...]:
    ticks = tuple(Tick(words) for words in form.choices["came_to"].values())
    say = form.texts
    blanks = (Fact(say["changes"], lines=3), Fact(say["next_from"]), Fact(say["next_talk"]))
    return (
        Ticks(ticks, columns=3),
        Facts(blanks, term_width=4),
        fill.row(("renew_on", 6), ("ends_on", 6)),
    )


PAPER: Final = Paper(
    key="genforhandling",
    title=text("terms", "Agenda for the yearly talk"),
    content_type=Genforhandling,
    story=story,
    file_stem="genforhandling",
    required=REQUIRED,
    purpose=text("terms", "What the agreement’s year came to, and room for what you agree on now."),
    asks=(
        Ask("talk_on", text("terms", "Day of the talk"), "day"),
        Ask("place", text("terms", "Where you meet"), "line"),
    ),
)
