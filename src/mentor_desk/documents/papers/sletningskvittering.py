"""The receipt for an erased person: that it was done, never who it was (feature L6)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import BLANK
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import (
    Column,
    Field,
    FieldRow,
    Heading,
    Item,
    Items,
    Notice,
    OnePage,
    Paragraph,
    Part,
    Story,
    Table,
    Title,
)  # fmt: skip
from mentor_desk.formats import days
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Erased:
    """How many records of one kind were emptied; ``group`` is a key of the form's ``groups``."""

    group: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Sletningskvittering:
    """``why`` is a value of :class:`mentor_desk.terms.ErasureReason`.

    ``backups_until`` is the first day on which no backup holds the person; ``backups_gone`` says that
    they were removed at once. ``contact`` is true for a firm's contact person, who has no case.
    """

    sender: Sender = field(default_factory=Sender)
    number: int = 0
    erased_on: date | None = None
    why: str = ""
    erased: tuple[Erased, ...] = ()
    backups_until: date | None = None
    backups_gone: bool = False
    contact: bool = False


def story(content: Sletningskvittering, form: Form) -> Story:
    """One page that names nobody, with a line to write in the municipality's own journal."""
    say = form.texts
    parts: tuple[Part, ...] = (
        Title(form.title, say["subtitle"]),
        Paragraph(say["intro"], "lead"),
        FieldRow((
            Field(say["number"], str(content.number or ""), 3),
            Field(say["erased_on"], _day(content.erased_on), 4),
            Field(say["why"], form.choices["why"].get(content.why, ""), 5),
        )),
        Heading(say["gone"]),
        _table(content, form),
        Heading(say["backups"]),
        Paragraph(_backups(content, form)),
        Heading(say["stays"]),
        Items(tuple(Item(clause.title, clause.text) for clause in form.clauses["stays"])),
        Notice(_journal_line(content, form), say["journal"]),
        FieldRow((
            Field(say["mentor"], content.sender.mentor.name, 6),
            Field(say["signed"], "", 6),
        )),
    )  # fmt: skip
    return Story(
        title=form.title,
        parts=(OnePage(parts),),
        footer=(say["footer"], form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
    )


def _table(content: Sletningskvittering, form: Form) -> Part:
    titles = form.choices["groups"]
    rows = tuple((titles.get(one.group, one.group), str(one.count)) for one in content.erased)
    return Table(
        (Column(form.texts["kind"], 10), Column(form.texts["count"], 2)),
        rows or ((form.texts["nothing"], "0"),),
    )


def _backups(content: Sletningskvittering, form: Form) -> str:
    if content.backups_gone:
        return form.texts["backups_gone"].format(day=_day(content.backups_until) or BLANK)
    return form.texts["backups_until"].format(day=_day(content.backups_until) or BLANK)


def _journal_line(content: Sletningskvittering, form: Form) -> str:
    line = form.texts["journal_line_contact" if content.contact else "journal_line"]
    return line.format(day=_day(content.erased_on) or BLANK, number=content.number or BLANK)


def _day(day: date | None) -> str:
    return days.month_day(day, "da") if day is not None else ""


PAPER: Final = Paper(
    key="sletningskvittering",
    title=text("terms", "Receipt for erasing"),
    content_type=Sletningskvittering,
    story=story,
    file_stem="sletningskvittering",
    purpose=text("terms", "Says that a person was erased, and when they are out of the backups."),
)
