"""Where a value that a paper lacks is written."""

from __future__ import annotations

import uuid
from typing import NamedTuple

from mentor_desk.services.gathering import register


class Subjects(NamedTuple):
    """What a paper is about: its subject, and who and which firm and case it belongs to."""

    key: str
    subject_id: uuid.UUID
    citizen_id: uuid.UUID | None
    firm_id: uuid.UUID | None
    case_id: uuid.UUID | None = None


_AT_THE_FIRM = frozenset(
    {"employer", "daily_responsible", "stand_in", "representative", "firm_contact", "head_count"}
)


def route(field: str, about: Subjects) -> tuple[str, str]:
    """The kind and the reference to go to for ``field`` (see ``MissingField.field``)."""
    owner, _, name = field.rpartition(".")
    if owner == "mentor":
        return "settings", name
    if owner == "citizen" and about.citizen_id is not None:
        return "citizen", f"{about.citizen_id}#{name}"
    if about.firm_id is not None and (owner == "firm" or field in _AT_THE_FIRM):
        return "firm", f"{about.firm_id}#{name}"
    if owner == "case" and about.case_id is not None:
        return "case", f"{about.case_id}#{name}"
    return register.maker(about.key).about.value, f"{about.subject_id}#{name}"
