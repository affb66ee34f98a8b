"""The mentor's own sheet before the first visit to a firm (feature H19). It is not handed out.

No citizen has a name here: the sheet lies on the firm's table.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.content import value_at
from mentor_desk.documents.filling import person, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.edition import with_edition
from mentor_desk.documents.papers.first_visit import Wishes, wishes
from mentor_desk.documents.parties import Person, Sender, Workplace
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
    Together,
)
from mentor_desk.documents.required import Required
from mentor_desk.documents.shapes import Bullets, Fact, Facts, PageBreak
from mentor_desk.formats import cvr, days
from mentor_desk.texts import text

KNOWN = "known"
_LAST = 6


@dataclass(frozen=True, slots=True)
class Earlier:
    """A placement there, without whose. ``kind``, and what ``followed`` for the same person there, are
    values of :class:`mentor_desk.terms.PlacementKind`."""

    kind: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    followed: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the mentor has found out already, a question each."""

    trade: str = ""
    skills: str = ""
    years: str = ""
    products: str = ""
    tone: str = ""
    others: str = ""


@dataclass(frozen=True, slots=True)
class Forberedelse:
    """What is known of the firm; ``wishes`` come first.

    ``head_count`` is full-time persons on ``counted_on``; ``free_hours`` are the whole hours a week
    there is still room for in supported places, ``None`` while nobody has counted; ``promises`` those
    made to the firm and not yet kept, ``placement_promises`` those made to somebody in a placement
    there. ``their_questions`` are the mentor's notes to the questions of the form's list, in its
    order; ``selling_points`` what the mentor chose to offer. ``known_from`` is where the answers come
    from.
    """

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    visit_on: date | None = None
    goal: str = ""
    wishes: Wishes = field(default_factory=Wishes)
    about: str = ""
    people: tuple[Person, ...] = ()
    head_count: float | None = None
    counted_on: date | None = None
    free_hours: float | None = None
    earlier: tuple[Earlier, ...] = ()
    agreed_from: date | None = None
    agreed_until: date | None = None
    last_contact: date | None = None
    promises: tuple[str, ...] = ()
    placement_promises: tuple[str, ...] = ()
    answers: Answers = field(default_factory=Answers)
    known_from: str = ""
    their_questions: tuple[str, ...] = ()
    selling_points: tuple[str, ...] = ()


REQUIRED: Final = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), KNOWN),
    Required("firm.branch", "firm.branch", text("terms", "Branch"), KNOWN),
    Required("people", "people", text("terms", "Somebody to talk to"), KNOWN),
    Required("head_count", "head_count", text("terms", "Ordinary employees"), KNOWN),
    Required("goal", "goal", text("terms", "What you want to come home with"), KNOWN),
)


def story(content: Forberedelse, form: Form) -> Story:
    """A page of what is known, a page of questions."""
    questions = (
        Title(form.texts["questions"], form.texts["questions_subtitle"]),
        *_six(form, content),
        Heading(form.texts["they_ask"]),
        Facts(_they_ask(form, content), term_width=5),
        *_offer(form, content),
    )
    pages = (OnePage(_known(form, content)), PageBreak(), OnePage(questions))
    return with_edition(sheet(form, content.sender, pages), form)


def _they_ask(form: Form, content: Forberedelse) -> tuple[Fact, ...]:
    asked = form.lists["they_ask"]
    notes = (*content.their_questions, *("" for _ in asked))[: len(asked)]
    return tuple(Fact(line, note, lines=2) for line, note in zip(asked, notes, strict=True))


def _offer(form: Form, content: Forberedelse) -> tuple[Part, ...]:
    if not content.selling_points:
        return ()
    return (Together((Heading(form.texts["we_offer"]), Bullets(content.selling_points))),)


def _known(form: Form, content: Forberedelse) -> tuple[Part, ...]:
    say, firm = form.texts, content.firm
    return (
        Title(form.title, say["subtitle"].format(firm=firm.name) if firm.name.strip() else ""),
        FieldRow((
            Field(form.labels["visit_on"], written(content.visit_on), 5),
            Field(form.labels["goal"], content.goal, 7, lines=2),
        )),
        Facts(wishes(form, content.wishes)),
        Heading(say["known"]),
        Facts((
            Fact(say["numbers"], _numbers(content)),
            Fact(form.labels["firm.branch"], firm.branch),
            Fact(form.labels["head_count"], _counted(form, content)),
            Fact(say["last_contact"], _contact_day(content)),
            Fact(say["address"], ", ".join(filter(None, firm.address.splitlines()))),
            Fact(form.labels["people"], "\n".join(map(person, content.people)), 2),
            Fact(say["about"], content.about, 2),
            Fact(say["agreement"], _agreement(form, content)),
            Fact(say["room"], _room(form, content)),
            Fact(say["promises"], _promises(form, content)),
        )),
        Together((Heading(say["earlier"]), _earlier(form, content))),
        Together((Heading(say["notes"]), FieldRow((Field("", "", lines=5),)))),
    )  # fmt: skip


def _counted(form: Form, content: Forberedelse) -> str:
    if content.head_count is None:
        return ""
    count, day = written(content.head_count), content.counted_on
    if day is None:
        return form.texts["employees"].format(count=count)
    return form.texts["employees_on"].format(count=count, day=days.month_day(day, "da"))


def _room(form: Form, content: Forberedelse) -> str:
    hours = content.free_hours
    if hours is None:
        return ""
    if not hours:
        return form.texts["no_hours_free"]
    return form.texts["hours_free"].format(hours=written(hours))


def _promises(form: Form, content: Forberedelse) -> str:
    say = form.texts
    theirs = tuple(say["in_placement"].format(promise=each) for each in content.placement_promises)
    return "\n".join((*content.promises, *theirs)) or say["no_promises"]


def _contact_day(content: Forberedelse) -> str:
    return days.month_day(content.last_contact, "da") if content.last_contact else ""


def _numbers(content: Forberedelse) -> str:
    return " · ".join(filter(None, (cvr.pretty(content.firm.cvr), content.firm.p_number)))


def _agreement(form: Form, content: Forberedelse) -> str:
    start, end = content.agreed_from, content.agreed_until
    if start is None:
        return form.texts["no_agreement"]
    if end is None:
        return form.texts["agreed"].format(start=days.month_day(start, "da"))
    return form.texts["agreed_until"].format(
        start=days.month_day(start, "da"), end=days.month_day(end, "da")
    )


def _earlier(form: Form, content: Forberedelse) -> Part:
    say = form.texts
    rows = tuple(
        (
            form.choices["kind"].get(each.kind, each.kind),
            " – ".join(days.month_day(day, "da") for day in (each.starts_on, each.ends_on) if day),
            form.choices["kind"].get(each.followed, each.followed),
        )
        for each in content.earlier[:_LAST]
    )
    columns = (Column(say["what"], 3), Column(say["when"], 5), Column(say["outcome"], 4))
    return Table(columns, rows, blank_rows=0 if rows else 2)


def _six(form: Form, content: Forberedelse) -> tuple[Part, ...]:
    found: list[Part] = []
    for number, path in enumerate(_QUESTIONS, start=1):
        answer = Field("", str(value_at(content, path)), lines=2)
        found.append(
            Together((Paragraph(f"{number}. {form.labels[path]}", "strong"), FieldRow((answer,))))
        )
    if content.known_from.strip():
        found.append(FieldRow((Field(form.texts["known_from"], content.known_from),)))
    return tuple(found)


_QUESTIONS = (
    "answers.trade",
    "answers.skills",
    "answers.years",
    "answers.products",
    "answers.tone",
    "answers.others",
)

PAPER: Final = Paper(
    key="forberedelse",
    title=text("terms", "Preparation for a first visit"),
    content_type=Forberedelse,
    story=story,
    file_stem="forberedelse",
    required=REQUIRED,
    purpose=text("terms", "What you know of a firm, and what to find out before you knock."),
    asks=(
        Ask("visit_on", text("terms", "Day of the visit"), "day"),
        Ask("goal", text("terms", "What you want to come home with")),
        Ask("answers.trade", text("terms", "How the trade is doing")),
        Ask("answers.skills", text("terms", "What one must be able to do there")),
        Ask("answers.years", text("terms", "How the firm has fared")),
        Ask("answers.products", text("terms", "What they make, and for whom")),
        Ask("answers.tone", text("terms", "The tone among colleagues")),
        Ask("answers.others", text("terms", "Firms like it that you know")),
    ),
)
