"""What a colleague should know of a citizen and a firm: the eight points on a page (feature D4).

It goes from one employee of the municipality to another, never to the firm.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import Filler
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.parties import Sender, Workplace
from mentor_desk.documents.parts import Heading, Paragraph, Part, Story, Title
from mentor_desk.documents.required import Required
from mentor_desk.documents.shapes import Fact, Facts
from mentor_desk.formats import days
from mentor_desk.texts import text

_LINES = 2


@dataclass(frozen=True, slots=True)
class Shared:
    """A point: its name, what the mentor wrote, and when it was told on."""

    title: str = ""
    note: str = ""
    told_on: date | None = None
    about_firm: bool = False


@dataclass(frozen=True, slots=True)
class Videndeling:
    """Everything on the page; ``citizen`` is the first name."""

    sender: Sender = field(default_factory=Sender)
    citizen: str = ""
    firm: Workplace = field(default_factory=Workplace)
    points: tuple[Shared, ...] = ()


REQUIRED: Final = (
    Required("citizen", "citizen.name", text("terms", "The citizen’s name"), "A"),
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), "A"),
)


def story(content: Videndeling, form: Form) -> Story:
    """Four points about the citizen and four about the firm; what is not written is a line to fill."""
    say = form.texts
    parts: tuple[Part, ...] = (
        Title(form.title, say["subtitle"]),
        Filler(form, content).row(("citizen", 6), ("firm.name", 6)),
        Paragraph(say["intro"]),
        Heading(say["about_citizen"]),
        _facts(form, content, about_firm=False),
        Heading(say["about_firm"]),
        _facts(form, content, about_firm=True),
        Paragraph(say["careful"], "small"),
    )
    return sheet(form, content.sender, parts)


def _facts(form: Form, content: Videndeling, *, about_firm: bool) -> Facts:
    chosen = [each for each in content.points if each.about_firm is about_firm]
    if not chosen:
        names = form.lists["firm_points" if about_firm else "citizen_points"]
        chosen = [Shared(title=name) for name in names]
    return Facts(tuple(Fact(each.title, _said(form, each), _LINES) for each in chosen), term_width=5)


def _said(form: Form, point: Shared) -> str:
    told = ""
    if point.told_on is not None:
        told = form.texts["told"].format(day=days.month_day(point.told_on, "da"))
    return "\n".join(part for part in (point.note.strip(), told) if part)


PAPER: Final = Paper(
    key="videndeling",
    title=text("terms", "What a colleague should know"),
    content_type=Videndeling,
    story=story,
    file_stem="videndeling",
    required=REQUIRED,
    purpose=text("terms", "Four points about the citizen and four about the firm, for a colleague."),
)
