"""The invitation to a meeting of firms (feature I4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import person
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.meeting import MeetingAbout, when_and_where
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import Heading, Paragraph, Part, Story, Title
from mentor_desk.documents.shapes import Bullets, Headline
from mentor_desk.formats import days
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Indbydelse:
    """``words`` is the mentor's own line about why to come; ``answer_by`` when to say yes or no."""

    sender: Sender = field(default_factory=Sender)
    about: MeetingAbout = field(default_factory=MeetingAbout)
    purpose: str = ""
    agenda: tuple[str, ...] = ()
    words: str = ""
    answer_by: date | None = None


def story(content: Indbydelse, form: Form) -> Story:
    """The theme to be read from the door, why to come, when and where, and how to answer."""
    say, about = form.texts, content.about
    parts: list[Part] = [Title(form.title, about.network)]
    if about.theme:
        parts.append(Headline(about.theme))
    parts.append(Paragraph(content.words.strip() or say["why"], "lead"))
    if content.purpose.strip():
        parts.append(Paragraph(content.purpose))
    parts.append(when_and_where(form, MeetingAbout(about.network, "", *_rest(about))))
    if content.agenda:
        parts += [Heading(say["points"]), Bullets(content.agenda)]
    parts += [Heading(say["answer"]), Paragraph(_answer(content, form))]
    signed = "\n".join(filter(None, (person(content.sender.mentor), content.sender.municipality)))
    if signed:
        parts.append(Paragraph(signed))
    return sheet(form, content.sender, tuple(parts), airy=True)


def _rest(about: MeetingAbout) -> tuple[date | None, str, str, str]:
    return about.day, about.hours, about.host, about.place


def _answer(content: Indbydelse, form: Form) -> str:
    if content.answer_by is None:
        return form.texts["answer_soon"]
    return form.texts["answer_by"].format(day=days.long(content.answer_by, "da"))


PAPER: Final = Paper(
    key="indbydelse",
    title=text("terms", "Invitation to a meeting"),
    content_type=Indbydelse,
    story=story,
    file_stem="indbydelse",
    purpose=text("terms", "Why to come, when and where, and how to answer."),
    asks=(
        Ask("words", text("terms", "Why shall they come?")),
        Ask("answer_by", text("terms", "Answer by"), "day"),
    ),
)
