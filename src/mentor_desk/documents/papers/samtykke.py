"""The citizen's consent: what may be told, to whom, why and until when (feature H8, domain §7)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import Filler
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import (
    Field,
    FieldRow,
    Heading,
    Item,
    Items,
    Paragraph,
    Part,
    Signatures,
    Signer,
    Story,
    Tick,
    Ticks,
    Title,
    Together,
)  # fmt: skip
from mentor_desk.documents.required import Required
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Kinds:
    """What the consent covers; a kind that nobody has said yes to is an open box."""

    contact: bool | None = None
    goal: bool | None = None
    competences: bool | None = None
    hours: bool | None = None
    considerations: bool | None = None
    course: bool | None = None


@dataclass(frozen=True, slots=True)
class Samtykke:
    """A consent before it is signed. ``what`` is the very words that are passed on."""

    sender: Sender = field(default_factory=Sender)
    citizen_name: str = ""
    to_whom: str = ""
    kinds: Kinds = field(default_factory=Kinds)
    what: str = ""
    why: str = ""
    until: date | None = None


def story(content: Samtykke, form: Form) -> Story:
    """One page: what is asked for, what a yes and a no mean, the signature, and the way back."""
    fill, say = Filler(form, content), form.texts
    return Story(
        title=form.title,
        parts=(
            Title(form.title, say["subtitle"]),
            Paragraph(say["intro"]),
            fill.row(("citizen_name", 5), ("to_whom", 7)),
            Ticks(_kinds(form, content), say["kinds"], columns=2),
            fill.wide("what", 3),
            FieldRow((fill.field("why", 8, 2), fill.field("until", 4))),
            Heading(say["know"]),
            Items(tuple(Item(clause.title, clause.text) for clause in form.clauses["know"])),
            FieldRow((fill.field("sender.mentor", 12),)),
            _signature(form, content),
            _withdrawal(form),
        ),
        footer=(say["footer"], form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
        airy=True,
    )


def _kinds(form: Form, content: Samtykke) -> tuple[Tick, ...]:
    words = form.choices["kinds"]
    return tuple(Tick(word, getattr(content.kinds, kind) is True) for kind, word in words.items())


def _signature(form: Form, content: Samtykke) -> Part:
    say = form.texts
    return Together((
        Heading(say["signature"]),
        Signatures(
            say["declaration"],
            (Signer(say["signer_citizen"], content.citizen_name, "citizen"),),
            say["sign"],
            say["sign_date"],
        ),
    ))  # fmt: skip


def _withdrawal(form: Form) -> Part:
    say = form.texts
    return Together((
        Heading(say["withdrawn"]),
        FieldRow((
            Field(say["withdrawn_on"], "", 4),
            Field(say["withdrawn_what"], "", 5),
            Field(say["withdrawn_by"], "", 3),
        )),
    ))  # fmt: skip


_TICK: Final = text("terms", "May be shared: {what}")

PAPER: Final = Paper(
    key="samtykke",
    title=text("terms", "Consent to share"),
    content_type=Samtykke,
    story=story,
    file_stem="samtykke",
    required=(
        Required("citizen_name", "citizen.name", text("terms", "The citizen’s name"), ""),
        Required("to_whom", "to_whom", text("terms", "Who may be told"), ""),
        Required("why", "why", text("terms", "Why it is shared"), ""),
        Required("until", "until", text("terms", "How long it holds"), ""),
    ),
    purpose=text("terms", "The citizen decides what may be told, to whom and how long."),
    asks=(
        Ask("to_whom", text("terms", "Who may be told"), "line"),
        Ask("kinds.contact", _TICK.fill(what=text("terms", "how to reach the citizen")), "yes_no"),
        Ask("kinds.goal", _TICK.fill(what=text("terms", "goal and wishes")), "yes_no"),
        Ask("kinds.competences", _TICK.fill(what=text("terms", "skills and experience")), "yes_no"),
        Ask("kinds.hours", _TICK.fill(what=text("terms", "hours and transport")), "yes_no"),
        Ask("kinds.considerations", _TICK.fill(what=text("terms", "considerations")), "yes_no"),
        Ask("kinds.course", _TICK.fill(what=text("terms", "how the placement goes")), "yes_no"),
        Ask(
            "what",
            text("terms", "The words that may be passed on"),
            hint=text("terms", "As the citizen wants it said; no diagnoses."),
        ),
        Ask("why", text("terms", "Why it is shared")),
        Ask("until", text("terms", "The last day it holds"), "day"),
    ),
)
