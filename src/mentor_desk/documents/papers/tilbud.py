"""The offer to a firm on one page (feature H6): whom we think of, for what, and what it costs.

The citizen has a first name here and what they agreed to share, and nothing more: no field for the
rest. Without a consent not even the name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import person, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.edition import with_edition
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.parts import Notice, OnePage, Paragraph, Part, Story
from mentor_desk.documents.required import Required
from mentor_desk.documents.shapes import Fact, Facts, Figure, Figures, Headline
from mentor_desk.formats import days
from mentor_desk.texts import text

WHO, WHAT, US = "who", "what", "us"
_OPEN_ENDED = ("paid_hours", "fleksjob", "ordinary_job")


@dataclass(frozen=True, slots=True)
class Tilbud:
    """The offer. ``kind`` is a value of :class:`mentor_desk.terms.PlacementKind`.

    ``first_name`` and ``shareable`` are empty unless a consent holds, given on ``consent_on``. Hours
    are a week, ``hourly_wage`` is kr.; ``why`` and ``support`` are the mentor's own words.
    ``quote`` is what another firm says and allows to be shown; ``with_quote`` is false where the mentor
    leaves it out.
    """

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    employer: Person = field(default_factory=Person)
    kind: str = ""
    first_name: str = ""
    shareable: str = ""
    consent_on: date | None = None
    why: str = ""
    tasks: tuple[str, ...] = ()
    hours_start: float | None = None
    hours: float | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    weeks: int | None = None
    working_days: str = ""
    hourly_wage: float | None = None
    support: str = ""
    answer_by: date | None = None
    quote: str = ""
    quote_by: str = ""
    with_quote: bool | None = None


def _has_end(content: Tilbud) -> bool:
    return content.kind not in _OPEN_ENDED


REQUIRED: Final = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), WHO),
    Required("consent_on", "citizen.consent_on", text("terms", "Consent to share"), WHO),
    Required("shareable", "citizen.shareable", text("terms", "What the firm may know"), WHO),
    Required("tasks", "tasks", text("terms", "At least one task"), WHAT),
    Required("hours", "hours", text("terms", "Hours a week, at most"), WHAT),
    Required("starts_on", "starts_on", text("terms", "First day"), WHAT),
    Required("ends_on", "ends_on", text("terms", "Last day"), WHAT, _has_end),
    Required("sender.mentor", "mentor.name", text("terms", "The municipality’s contact"), US),
)


def story(content: Tilbud, form: Form) -> Story:
    """One page, whatever there is to say."""
    say, firm = form.texts, content.firm.name
    parts: tuple[Part, ...] = (
        Headline(
            say["headline"].format(firm=firm) if firm.strip() else say["headline_blank"],
            over=form.choices["kind"].get(content.kind, say["any_kind"]),
            beneath=_to(form, content),
        ),
        Paragraph(say["intro"], "lead"),
        Figures(_figures(form, content)),
        Facts(_facts(form, content)),
        Notice(_contact(form, content), say["call"]),
    )
    return with_edition(sheet(form, content.sender, (OnePage(parts, cut=True),)), form)


def _to(form: Form, content: Tilbud) -> str:
    name = content.employer.name.strip()
    return form.texts["to"].format(name=name) if name else ""


def _figures(form: Form, content: Tilbud) -> tuple[Figure, ...]:
    say, least, most = form.texts, content.hours_start, content.hours
    hours = written(most)
    if least is not None and most is not None and least < most:
        hours = f"{written(least)}–{hours}"
    found = [Figure(hours, say["hours"])]
    if content.weeks or _has_end(content):
        found.append(Figure(written(content.weeks), say["weeks"]))
    if content.kind == "praktik":
        found.append(Figure(say["nothing"], say["cost_nothing"]))
    else:
        wage = content.hourly_wage
        found.append(Figure("" if wage is None else f"{written(wage)} kr.", say["cost_wage"]))
    return tuple(found)


def _facts(form: Form, content: Tilbud) -> tuple[Fact, ...]:
    say = form.texts
    support = "\n".join((*form.lists["support"], *filter(None, (content.support.strip(),))))
    facts = [Fact(say["who"], _who(form, content) or say["nothing_shared"])]
    if content.why.strip():
        facts.append(Fact(say["why"], content.why))
    facts += [
        Fact(say["tasks"], "\n".join(content.tasks), lines=3),
        Fact(say["when"], _when(form, content)),
        Fact(say["cost"], form.choices["cost"].get(content.kind, ""), lines=2),
        Fact(say["support"], support),
        Fact(say["municipality"], form.choices["municipality"].get(content.kind, ""), lines=2),
    ]
    if content.quote.strip() and content.with_quote is not False:
        quoted = say["quoted"].format(words=content.quote.strip(), name=content.quote_by)
        facts.append(Fact(say["quote"], quoted))
    return tuple(facts)


def _who(form: Form, content: Tilbud) -> str:
    """The first name, what may be known, and since when; nothing without a consent."""
    if content.consent_on is None:
        return ""
    known = [content.first_name, content.shareable.strip()]
    if content.first_name and known[1]:
        day = days.month_day(content.consent_on, "da")
        known.append(form.texts["agreed"].format(name=content.first_name, day=day))
    return "\n".join(filter(None, known))


def _when(form: Form, content: Tilbud) -> str:
    start, end = content.starts_on, content.ends_on
    span = ""
    if start and end:
        span = form.texts["from_to"].format(start=days.long(start, "da"), end=days.long(end, "da"))
    elif start:
        span = form.texts["from"].format(start=days.long(start, "da"))
    return "\n".join(filter(None, (span, content.working_days.strip())))


def _contact(form: Form, content: Tilbud) -> str:
    say, mentor = form.texts, content.sender.mentor
    known = person(mentor) if mentor.name.strip() else say["contact_blank"]
    answer = say["answer"]
    if content.answer_by:
        answer = say["answer_by"].format(day=days.long(content.answer_by, "da"))
    return f"{known}\n{answer}"


PAPER: Final = Paper(
    key="tilbud",
    title=text("terms", "Offer to a firm"),
    content_type=Tilbud,
    story=story,
    file_stem="tilbud",
    required=REQUIRED,
    purpose=text("terms", "What you ask a firm for, on one page."),
    asks=(
        Ask(
            "why",
            text("terms", "Why this firm"),
            hint=text("terms", "Write about the firm. About the citizen only what is shared."),
        ),
        Ask("support", text("terms", "What else you help with"), "line"),
        Ask("answer_by", text("terms", "Answer by"), "day"),
        Ask("with_quote", text("terms", "Show what another firm says of us"), "yes_no"),
    ),
)
