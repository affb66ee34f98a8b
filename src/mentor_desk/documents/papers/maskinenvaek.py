"""If the computer is gone: printed in advance, and filled in on the day it happens (feature L9)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

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
    Paragraph,
    Part,
    Story,
    Table,
    Title,
    Together,
)  # fmt: skip
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class HeldCount:
    """For how many citizens one kind is held; ``kind`` is a key of the form's ``kinds``."""

    kind: str = ""
    people: int = 0


@dataclass(frozen=True, slots=True)
class AffectedRow:
    """One citizen on the list; ``kinds`` are keys of the form's ``short``."""

    name: str = ""
    cpr: str = ""
    reach: str = ""
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MaskinenVaek:
    """What is known. ``found`` and ``deadline`` are moments in words, empty before it happens.

    ``backup``, ``second`` and ``until`` are moments in words too. Without ``people`` the figures are
    left to be written by hand; ``rows`` is the list, empty when it is not to be printed.
    """

    on: date | None = None
    sender: Sender = field(default_factory=Sender)
    found: str = ""
    deadline: str = ""
    people: int = 0
    contacts: int = 0
    firms: int = 0
    around: int = 0
    papers: int = 0
    held: tuple[HeldCount, ...] = ()
    backup: str = ""
    second: str = ""
    until: str = ""
    key_store: bool = False
    rows: tuple[AffectedRow, ...] = ()


def story(content: MaskinenVaek, form: Form) -> Story:
    """What to do, whom to tell what, what was held and how it was locked, and who is affected."""
    say = form.texts
    parts: tuple[Part, ...] = (
        Title(form.title, say["subtitle"]),
        Paragraph(say["lead"], "lead"),
        _ring(form),
        Heading(say["now"]),
        _items(form, "now"),
        _clock(content, form),
        Heading(say["whom"]),
        _items(form, "whom"),
        *_held(content, form),
        Together((
            Heading(say["locked"]),
            Paragraph(say["locked_about"]),
            *((Paragraph(say["key_store"]),) if content.key_store else ()),
            Notice(say["open_text"], say["open_title"]),
        )),
        FieldRow((
            Field(say["backup"], content.backup or say["none"], 4),
            Field(say["second"], content.second or say["none"], 4),
            Field(say["until"], content.until or say["none"], 4),
        )),
        *_list(content, form),
    )  # fmt: skip
    return Story(
        title=form.title,
        parts=parts,
        footer=(say["footer"], form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
    )


def _ring(form: Form) -> Together:
    """Lines for names and numbers: they are needed when the computer that knows them is gone."""
    say = form.texts
    return Together((
        Heading(say["ring"]),
        *(
            FieldRow((
                Field(say[whom], "", 8),
                Field(say["ring_phone"], "", 4),
            ))
            for whom in ("ring_leader", "ring_it", "ring_dpo")
        ),
        Paragraph(say["ring_police"]),
    ))  # fmt: skip


def _clock(content: MaskinenVaek, form: Form) -> Together:
    say = form.texts
    told = ("told_leader", "told_dpo", "told_it", "police")
    return Together((
        Heading(say["clock"]),
        Paragraph(say["clock_about"]),
        FieldRow((
            Field(say["found"], content.found, 6),
            Field(say["deadline"], content.deadline, 6),
        )),
        FieldRow(tuple(Field(say[key], "", 3) for key in told)),
    ))  # fmt: skip


def _items(form: Form, key: str) -> Items:
    items = tuple(Item(clause.title, clause.text) for clause in form.clauses[key])
    return Items(items, term_width=4)


def _held(content: MaskinenVaek, form: Form) -> tuple[Part, ...]:
    say = form.texts
    if not content.people:
        return (Heading(say["held"]), Paragraph(say["held_unknown"]))
    counted = say["held_about"].format(
        people=content.people, contacts=content.contacts, firms=content.firms,
        around=content.around, papers=content.papers,
    )  # fmt: skip
    titles = form.choices["kinds"]
    rows = tuple((titles.get(one.kind, one.kind), str(one.people)) for one in content.held)
    table = Table((Column(say["kind"], 10), Column(say["people"], 2)), rows, dense=True)
    return (Together((Heading(say["held"]), Paragraph(counted), table)),)


def _list(content: MaskinenVaek, form: Form) -> tuple[Part, ...]:
    if not content.rows:
        return ()
    say = form.texts
    columns = (
        Column(say["name"], 26), Column(say["cpr"], 16), Column(say["reach"], 36),
        Column(say["data"], 32),
    )  # fmt: skip
    short = form.choices["short"]
    rows = tuple(
        (row.name, row.cpr, row.reach, ", ".join(short.get(kind, kind) for kind in row.kinds))
        for row in content.rows
    )
    return (
        Heading(say["list"]),
        Paragraph(say["list_about"], "small"),
        Table(columns, rows, dense=True),
    )


PAPER: Final = Paper(
    key="maskinenvaek",
    title=text("terms", "If the computer is gone"),
    content_type=MaskinenVaek,
    story=story,
    file_stem="hvis-computeren-er-vaek",
    purpose=text("terms", "What to do, whom to tell, and who is affected; printed in advance."),
)
