"""The welcome letter to a firm and the package behind it (feature H7)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import BLANK, person, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.edition import with_edition
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.parts import (
    Column,
    Field,
    FieldRow,
    Heading,
    Item,
    Items,
    OnePage,
    Paragraph,
    Part,
    Story,
    Table,
    Tick,
    Ticks,
    Title,
    Together,
)  # fmt: skip
from mentor_desk.documents.required import Required
from mentor_desk.documents.shapes import Fact, Facts, PageBreak, Space
from mentor_desk.formats import days, phone
from mentor_desk.texts import text

LETTER, PACKAGE = "letter", "package"


@dataclass(frozen=True, slots=True)
class Velkomst:
    """The letter and the package.

    ``personal`` is the mentor's own line; ``stand_in`` whom to ring when the mentor is away.
    ``answer_days`` are working days; ``injury_phone`` is whom to ring after an injury, beside 112.
    ``quote`` is what another firm says and allows to be shown; ``with_quote`` is false where the mentor
    leaves it out.
    """

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    contact: Person = field(default_factory=Person)
    written_on: date | None = None
    personal: str = ""
    stand_in: str = ""
    injury_phone: str = ""
    answer_days: float | None = None
    quote: str = ""
    quote_by: str = ""
    with_quote: bool | None = None


REQUIRED: Final = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), LETTER),
    Required("contact", "employer", text("terms", "Employer"), LETTER),
    Required("personal", "personal", text("terms", "A personal line"), LETTER),
    Required("sender.mentor", "mentor.name", text("terms", "The municipality’s contact"), PACKAGE),
    Required(
        "injury_phone", "mentor.injury_phone", text("terms", "Whom to ring after an injury"), PACKAGE
    ),
    Required("answer_days", "answer_days", text("terms", "Working days to answer"), PACKAGE),
)


def story(content: Velkomst, form: Form) -> Story:
    """The letter on a page of its own, then the package."""
    parts = (OnePage(_letter(form, content)), PageBreak(), OnePage(_package(form, content)))
    return with_edition(sheet(form, content.sender, parts), form)


def _letter(form: Form, content: Velkomst) -> tuple[Part, ...]:
    say, firm, who = form.texts, content.firm, content.contact.name.strip()
    att = say["att"].format(name=who) if who else ""
    address = "\n".join(filter(None, (firm.name, att, firm.address)))
    greeting = say["dear"].format(name=who) if who else say["dear_all"]
    mentor = content.sender.mentor
    body = [Paragraph(line, "lead") for line in form.lists["letter"]]
    if content.personal.strip():
        body.insert(1, Paragraph(content.personal, "lead"))
    signed = "\n".join(filter(None, (person(mentor), content.sender.municipality)))
    return (
        Space(10),
        FieldRow((Field(say["to"], address, 8, lines=3), *_date(form, content))),
        Space(12),
        Paragraph(greeting, "lead"),
        *body,
        *_quote(form, content),
        Space(4),
        Paragraph(say["regards"], "lead"),
        Space(14),
        Paragraph(signed if mentor.name.strip() else say["nobody"], "lead"),
    )


def _quote(form: Form, content: Velkomst) -> tuple[Part, ...]:
    if not content.quote.strip() or content.with_quote is False:
        return ()
    said = Paragraph(form.texts["quote"].format(words=content.quote.strip()), "lead")
    return (Together((said, Paragraph(form.texts["quote_by"].format(name=content.quote_by), "small"))),)


def _date(form: Form, content: Velkomst) -> tuple[Field, ...]:
    """Nothing at all until the letter has a date."""
    if content.written_on is None:
        return ()
    return (Field(form.texts["date"], days.month_day(content.written_on, "da"), 4),)


def _package(form: Form, content: Velkomst) -> tuple[Part, ...]:
    say = form.texts
    return (
        Title(say["package"], say["package_subtitle"]),
        Heading(say["who_does_what"]),
        Items(tuple(Item(clause.title, clause.text) for clause in form.clauses["who"])),
        Together((Heading(say["whom_to_ring"]), _numbers(form, content))),
        Together((
            Heading(say["weeks"]),
            Table(
                (Column(say["when"], 3), Column(say["what"], 9)),
                tuple((clause.title, clause.text) for clause in form.clauses["weeks"]),
            ),
        )),
        Together((
            Heading(say["safety"]),
            Items(tuple(Item(clause.title, clause.text) for clause in form.clauses["safety"])),
        )),
        Together((Heading(say["answers"]), Paragraph(_answers(form, content)))),
        Together((
            Heading(say["first_day"]),
            Ticks(tuple(Tick(line) for line in form.lists["first_day"]), columns=2),
        )),
    )  # fmt: skip


def _numbers(form: Form, content: Velkomst) -> Part:
    say = form.texts
    injury = phone.pretty(content.injury_phone) if content.injury_phone.strip() else BLANK
    return Facts((
        Fact(say["ring_mentor"], person(content.sender.mentor)),
        Fact(say["ring_stand_in"], content.stand_in),
        Fact(say["ring_injury"], say["injury"].format(phone=injury)),
    ))  # fmt: skip


def _answers(form: Form, content: Velkomst) -> str:
    return form.texts["answer_times"].format(days=written(content.answer_days) or BLANK)


PAPER: Final = Paper(
    key="velkomst",
    title=text("terms", "Welcome letter and package"),
    content_type=Velkomst,
    story=story,
    file_stem="velkomst",
    required=REQUIRED,
    purpose=text("terms", "Greets a firm and tells who does what, whom to ring and how it begins."),
    asks=(
        Ask(
            "personal",
            text("terms", "A personal line"),
            hint=text("terms", "Something only you two know: what you talked about, what you saw."),
        ),
        Ask("written_on", text("terms", "Date of the letter"), "day"),
        Ask("stand_in", text("terms", "Your stand-in and their phone number"), "line"),
        Ask("answer_days", text("terms", "Working days to answer"), "number"),
        Ask("with_quote", text("terms", "Show what another firm says of us"), "yes_no"),
    ),
)
