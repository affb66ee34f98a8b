"""How the recovery key stands on paper."""

from __future__ import annotations

from mentor_desk.documents.filling import Filler
from mentor_desk.documents.forms import Form
from mentor_desk.documents.noegleark import RecoverySheet
from mentor_desk.documents.parts import (
    BigText,
    Field,
    FieldRow,
    Heading,
    Item,
    Items,
    Notice,
    Paragraph,
    Story,
    Title,
)  # fmt: skip


def story(content: RecoverySheet, form: Form) -> Story:
    """One quiet page: what it is, the key, how to keep it."""
    fill, say = Filler(form, content), form.texts
    return Story(
        title=form.title,
        parts=(
            Title(form.title, say["subtitle"]),
            Paragraph(say["intro"], "lead"),
            Heading(say["key_heading"]),
            BigText(_in_threes(content.key)),
            Paragraph(say["key_hint"], "small"),
            Notice(say["notice"], say["notice_title"]),
            Heading(say["keep"]),
            Items(tuple(Item(clause.title, clause.text) for clause in form.clauses["keep"])),
            fill.row(("owner", 6), ("municipality", 6)),
            FieldRow((Field(say["place"], "", 6), Field(say["printed"], "", 6))),
        ),
        footer=(say["footer"], f"{form.key} {form.version}"),
        airy=True,
        sender=content.municipality,
    )


def _in_threes(key: str) -> str:
    """Three groups a line: few enough to copy without losing the place."""
    groups = key.split("-")
    return "\n".join("-".join(groups[at : at + 3]) for at in range(0, len(groups), 3))
