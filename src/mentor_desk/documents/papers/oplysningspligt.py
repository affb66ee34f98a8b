"""What the citizen must be told about the data that is kept (feature H9; GDPR art. 13 and 14)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.filling import BLANK, Filler
from mentor_desk.documents.forms import Clause, Form
from mentor_desk.documents.paper import Ask, Paper
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.parts import (
    Field,
    FieldRow,
    Heading,
    Item,
    Items,
    Notice,
    Paragraph,
    Part,
    Story,
    Title,
    Together,
)  # fmt: skip
from mentor_desk.documents.required import Required
from mentor_desk.texts import text

_UNSURE = " *"


@dataclass(frozen=True, slots=True)
class Oplysningspligt:
    """The sheet on data protection.

    ``dpo`` is how to reach the municipality's data protection officer, ``law`` the municipality's own
    wording of the legal basis, ``retention`` when the mentor's notes are deleted. ``confirmed`` tells
    whether the municipality stands by the marked sentences; until then the sheet is a draft.
    """

    sender: Sender = field(default_factory=Sender)
    citizen_name: str = ""
    dpo: str = ""
    law: str = ""
    retention: str = ""
    confirmed: bool | None = None
    given_on: date | None = None


def story(content: Oplysningspligt, form: Form) -> Story:
    """Two quiet pages: who and why, then the citizen's rights."""
    fill, say = Filler(form, content), form.texts
    draft = content.confirmed is not True
    return Story(
        title=form.title,
        parts=(
            Title(form.title, say["subtitle"]),
            *((Notice(say["draft"], say["draft_title"]),) if draft else ()),
            Paragraph(say["intro"]),
            Heading(say["who"]),
            Paragraph(_responsible(form, content)),
            FieldRow((fill.field("sender.mentor", 6), fill.field("dpo", 6))),
            Heading(say["what"]),
            _items(form.clauses["what"], draft),
            _law(form, content, draft),
            fill.wide("retention"),
            Together((
                Heading(say["rights"]),
                Paragraph(say["rights_intro"]),
                _items(form.clauses["rights"], draft),
            )),
            _given(form, fill),
        ),
        footer=(say["footer_draft" if draft else "footer"], form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
        mark=say["draft_title"] if draft else "",
        airy=True,
    )  # fmt: skip


def _responsible(form: Form, content: Oplysningspligt) -> str:
    lines = ", ".join(content.sender.letterhead)
    name = content.sender.municipality or BLANK * 3
    words = form.texts["responsible"].format(municipality=name)
    return f"{words} {lines}." if lines else words


def _items(clauses: tuple[Clause, ...], draft: bool) -> Items:
    return Items(tuple(Item(clause.title, _marked(clause.text, draft)) for clause in clauses))


def _marked(sentence: str, draft: bool) -> str:
    return sentence if draft else sentence.replace(_UNSURE, "")


def _law(form: Form, content: Oplysningspligt, draft: bool) -> Part:
    """The municipality's own words; else the proposal, and until it is confirmed room to correct it."""
    if content.law.strip():
        return Items((Item(form.labels["law"], content.law),))
    proposal = Items((Item(form.labels["law"], _marked(form.texts["law_proposal"], draft)),))
    if not draft:
        return proposal
    return Together((proposal, FieldRow((Field(form.texts["law_own"], "", 12, 1),))))


def _given(form: Form, fill: Filler) -> Part:
    say = form.texts
    return Together((
        Heading(say["given"]),
        FieldRow((
            fill.field("citizen_name", 5),
            fill.field("given_on", 4),
            Field(say["given_how"], "", 3),
        )),
    ))  # fmt: skip


PAPER: Final = Paper(
    key="oplysningspligt",
    title=text("terms", "Sheet on data protection"),
    content_type=Oplysningspligt,
    story=story,
    file_stem="dine_oplysninger",
    required=(
        Required("dpo", "dpo", text("terms", "The data protection officer"), ""),
        Required("retention", "retention", text("terms", "When the notes are deleted"), ""),
        Required("confirmed", "confirmed", text("terms", "That the municipality stands by it"), ""),
    ),
    purpose=text("terms", "Tells the citizen what is kept, why, how long, and what rights there are."),
    asks=(
        Ask(
            "dpo",
            text("terms", "The municipality’s data protection officer"),
            hint=text("terms", "Name or office, telephone and mail."),
        ),
        Ask(
            "law",
            text("terms", "By which law"),
            hint=text("terms", "The municipality’s own words. Left empty, a proposal is printed."),
        ),
        Ask("retention", text("terms", "When the mentor’s notes are deleted"), "line"),
        Ask("confirmed", text("terms", "The municipality stands by the text"), "yes_no"),
        Ask("given_on", text("terms", "Given to the citizen"), "day"),
    ),
)
