"""Contact cards to cut out and hand to a firm (feature H14)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.edition import with_edition
from mentor_desk.documents.parties import Sender, Workplace
from mentor_desk.documents.parts import Paragraph, Story
from mentor_desk.documents.required import Required
from mentor_desk.documents.shapes import Card, CardSheet, Headline, Space
from mentor_desk.formats import phone
from mentor_desk.texts import text

CARD = "card"
_NAME = 80


@dataclass(frozen=True, slots=True)
class Kontaktkort:
    """The mentor's cards; ``firm`` is only named in the note at the head of the sheet."""

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)


REQUIRED: Final = (
    Required("sender.mentor.name", "mentor.name", text("terms", "Your name"), CARD),
    Required("sender.mentor.phone", "mentor.phone", text("terms", "Your phone number"), CARD),
)


def story(content: Kontaktkort, form: Form) -> Story:
    """A note, and eight cards."""
    say, mentor = form.texts, content.sender.mentor
    firm = " ".join(content.firm.name.split())
    if len(firm) > _NAME:
        firm = firm[: _NAME - 1].rstrip() + "…"
    card = Card(
        call=say["call"],
        name=mentor.name,
        title=mentor.title,
        phone=phone.pretty(mentor.phone),
        email=mentor.email,
        sender=content.sender.municipality,
    )
    note = say["note"].format(firm=firm) if firm else say["note_blank"]
    parts = (
        Headline(form.title, beneath=note),
        Paragraph(say["cut"], "small"),
        Space(3),
        CardSheet(card),
    )
    return with_edition(sheet(form, content.sender, parts), form)


PAPER: Final = Paper(
    key="kontaktkort",
    title=text("terms", "Contact cards"),
    content_type=Kontaktkort,
    story=story,
    file_stem="kontaktkort",
    required=REQUIRED,
    purpose=text("terms", "Eight cards with your number, to cut out and hand over."),
)
