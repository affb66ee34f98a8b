"""How the cards of the bag are set: one card, one page, nothing that is not needed."""

from __future__ import annotations

from mentor_desk.documents.forms import Form
from mentor_desk.documents.papers.cards_content import CardPart, CardText
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import (
    Field,
    FieldRow,
    Heading,
    Item,
    Items,
    Notice,
    OnePage,
    Paragraph,
    Part,
    Tick,
    Ticks,
    Together,
)
from mentor_desk.documents.shapes import Bullets, Fact, Facts, Headline, Space
from mentor_desk.formats import days, phone

TOOL, ARGUMENT, SHEET, CHECKLIST = "tool", "argument", "sheet", "checklist"
_SAY = 0
_NOTE_LINES = 7


def card(content: CardText, form: Form, sender: Sender, *, whose: str = "") -> OnePage:
    """One card; ``whose`` stands over it, where it is packed for somebody."""
    kind = form.choices["kind"].get(content.kind, form.title)
    over = " · ".join(filter(None, (kind, whose)))
    body = {TOOL: _facts, ARGUMENT: _argument}.get(content.kind, _sheet)
    return OnePage((
        Headline(content.title, over),
        Paragraph(content.lead or form.texts["blank"], "lead"),
        Space(2),
        *body(content),
        *_notes(content, form),
        Space(2),
        *_ring(content, form, sender),
        *_law(content, form),
    ))  # fmt: skip


def _facts(content: CardText) -> tuple[Part, ...]:
    """The parts as terms on the left and their sentences on the right."""
    found = tuple(Fact(part.heading, "\n".join(part.lines)) for part in content.parts)
    return (Facts(found or (Fact(""),)),)


def _argument(content: CardText) -> tuple[Part, ...]:
    """What to say first, in words that can be read while one talks; the rest beneath."""
    if not content.parts:
        return _facts(content)
    first = content.parts[_SAY]
    spoken = tuple(Paragraph(line, "lead") for line in first.lines)
    rest = tuple(Fact(part.heading, "\n".join(part.lines)) for part in content.parts[1:])
    said = Together((Heading(first.heading), *spoken))
    return (said, Space(2), Facts(rest)) if rest else (said,)


def _sheet(content: CardText) -> tuple[Part, ...]:
    """Headings with their lines."""
    if not content.parts:
        return (Bullets(()),)
    return tuple(Together((Heading(part.heading), _lines(part))) for part in content.parts)


def _lines(part: CardPart) -> Part:
    if part.ticked:
        return Ticks(tuple(Tick(line) for line in part.lines))
    if part.numbered:
        items = tuple(Item(f"{number}.", line) for number, line in enumerate(part.lines, start=1))
        return Items(items, term_width=1)
    return Bullets(part.lines)


def _notes(content: CardText, form: Form) -> tuple[Part, ...]:
    """Lines to write on, where the mentor keeps the card."""
    if content.kind not in (ARGUMENT, CHECKLIST):
        return ()
    lines = FieldRow((Field("", lines=_NOTE_LINES),))
    return (Space(2), Together((Heading(form.texts["notes"]), lines)))


def _ring(content: CardText, form: Form, sender: Sender) -> tuple[Part, ...]:
    """Whom to ring, on what is left behind."""
    mentor = sender.mentor
    if content.kind == ARGUMENT or not mentor.phone.strip():
        return ()
    words = form.texts["ring"].format(name=mentor.name, phone=phone.pretty(mentor.phone))
    return (Paragraph(words, "strong"),)


def _law(content: CardText, form: Form) -> tuple[Part, ...]:
    """The provisions, the body of law and since when; and what nobody has confirmed."""
    say = form.texts
    found: list[Part] = []
    if not content.confirmed:
        found.append(Notice(say["not_confirmed"], say["not_confirmed_title"]))
    pieces = [
        say["law"].format(law=content.law) if content.law else "",
        say["rules"].format(version=content.rule_version) if content.rule_version else "",
        say["since"].format(day=days.month_day(content.since, "da")) if content.since else "",
    ]
    if content.kind == TOOL and (line := " · ".join(filter(None, pieces))):
        found.append(Paragraph(line, "small"))
    if content.source:
        found.append(Paragraph(say["source"].format(source=content.source), "small"))
    return tuple(found)
