"""An extract of the log on paper: of one citizen, or the readings of a sample check."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import Column, Notice, Paragraph, Part, Story, Table, Title
from mentor_desk.formats import days
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry. ``when`` is the day and the clock, ``who`` stands only in a named extract."""

    when: str = ""
    what: str = ""
    about: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class LogExtract:
    """What stands in the log. ``sample`` is a random check of readings; then ``name`` is empty.

    ``reason`` is why the names of those who worked with the case are on it; ``entries`` and
    ``fingerprint`` are the number of the last entry there was, and its fingerprint.
    """

    on: date
    sender: Sender = field(default_factory=Sender)
    name: str = ""
    rows: tuple[LogRow, ...] = ()
    named: bool = False
    reason: str = ""
    sample: bool = False
    entries: int = 0
    fingerprint: str = ""


def story(content: LogExtract, form: Form) -> Story:
    """What it is, why names are or are not on it, and one line for each entry."""
    say = form.texts
    day = days.month_day(content.on, "da")
    subtitle = say["subtitle_sample" if content.sample else "subtitle"].format(
        name=content.name, day=day
    )
    title = say["title_sample"] if content.sample else form.title
    return Story(
        title=title,
        parts=(
            Title(title, subtitle),
            *_about(content, form),
            _table(content, form) if content.rows else Paragraph(say["nothing"]),
            *_control(content, form),
        ),
        footer=(say["footer"], form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
    )


def _about(content: LogExtract, form: Form) -> tuple[Part, ...]:
    say = form.texts
    if content.sample:
        return (Paragraph(say["about_sample"]),)
    if content.named:
        return (Notice(say["named"].format(reason=content.reason), say["named_title"]),)
    return (Paragraph(say["about"]), Paragraph(say["without_names"], "small"))


def _control(content: LogExtract, form: Form) -> tuple[Part, ...]:
    if not content.entries:
        return ()
    words = form.texts["control"].format(number=content.entries, fingerprint=content.fingerprint)
    return (Paragraph(words, "small"),)


def _table(content: LogExtract, form: Form) -> Table:
    say = form.texts
    columns = [Column(say["when"], 20), Column(say["what"], 34), Column(say["details"], 36)]
    if content.named:
        columns.append(Column(say["who"], 20))
    if content.sample:
        columns.append(Column(say["reason"], 34))
    return Table(tuple(columns), tuple(_row(content, row) for row in content.rows), dense=True)


def _row(content: LogExtract, row: LogRow) -> tuple[str, ...]:
    cells = [row.when, row.what, row.about]
    if content.named:
        cells.append(row.who)
    if content.sample:
        cells.append("\N{NO-BREAK SPACE}\n\N{NO-BREAK SPACE}")
    return tuple(cells)


PAPER: Final = Paper(
    key="logudtraek", title=text("terms", "Extract of the log"), content_type=LogExtract,
    story=story, file_stem="logudtraek",
)  # fmt: skip
