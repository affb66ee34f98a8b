"""Where a value that a paper lacks is written."""

from __future__ import annotations

import uuid
from typing import NamedTuple

from mentor_desk.documents import catalogue
from mentor_desk.services.gathering import register
from mentor_desk.services.gathering.maker import Subject

ASK = "ask"
"""The value is written beside the preview itself; the reference is its path."""


class Subjects(NamedTuple):
    """What a paper is about: its subject, and whose and which firm's it is.

    ``case_id`` is set for a match, which has no placement yet.
    """

    key: str
    subject_id: uuid.UUID
    citizen_id: uuid.UUID | None
    firm_id: uuid.UUID | None
    case_id: uuid.UUID | None = None


_AT_THE_FIRM = frozenset(
    {
        "employer", "daily_responsible", "stand_in", "representative", "firm_contact", "firm_mentor",
        "head_count", "people",
    }
)  # fmt: skip
_PLACEMENTS = "placements"


def route(field: str, about: Subjects) -> tuple[str, str]:
    """The kind and the reference to go to for ``field`` (see ``MissingField.field``).

    What the paper asks for itself is written on its form, not in the record.
    """
    if (path := _asked(field, about.key)) is not None:
        return ASK, path
    owner, _, name = field.rpartition(".")
    if owner == "mentor":
        return "settings", name
    if owner == "citizen" and about.citizen_id is not None:
        return "citizen", f"{about.citizen_id}#{name}"
    at_firm = owner == "firm" or field in _AT_THE_FIRM
    if at_firm and about.firm_id is not None:
        return "firm", f"{about.firm_id}#{name}"
    if about.case_id is not None:
        return _of_match(field, about)
    subject = register.maker(about.key).about
    if at_firm and subject is Subject.CASE:
        # The paper about a citizen who is nowhere yet: a placement brings the firm.
        name = _PLACEMENTS
    return subject.value, f"{about.subject_id}#{name}"


def _of_match(field: str, about: Subjects) -> tuple[str, str]:
    """What the firm offers is written at the firm; the rest waits for a placement."""
    if field in ("tasks", "hours"):
        return "firm", f"{about.firm_id}#tasks"
    return "case", f"{about.case_id}#{_PLACEMENTS}"


def _asked(field: str, key: str) -> str | None:
    paper = catalogue.by_key(key)
    asked = {ask.path for ask in paper.asks}
    return next(
        (need.path for need in paper.required if need.field == field and need.path in asked), None
    )
