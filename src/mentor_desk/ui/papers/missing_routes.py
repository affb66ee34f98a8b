"""Where a value that a paper lacks is written."""

from __future__ import annotations

import uuid
from typing import NamedTuple

from mentor_desk.services.papers import PRAKTIK


class Subjects(NamedTuple):
    """What a paper is about: the placement or agreement, and who and which firm it belongs to."""

    key: str
    subject_id: uuid.UUID
    citizen_id: uuid.UUID | None
    firm_id: uuid.UUID | None


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
    if owner == "firm" or field in _AT_THE_FIRM:
        return "firm", f"{about.firm_id}#{name}"
    kind = "placement" if about.key == PRAKTIK else "agreement"
    return kind, f"{about.subject_id}#{name}"
