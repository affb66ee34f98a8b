"""What would go, and what would stay, if a person were erased; and the words for it on the receipt."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Citizen, Contact
from mentor_desk.services import belongings, erasure
from mentor_desk.services.traces import Trace
from mentor_desk.storage import backup_ladder
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import Text, text


class Group(StrEnum):
    """What is held about a person, in words a person understands; in the order it is told."""

    PERSON = "person"
    CASE = "case"
    PLACEMENT = "placement"
    VISIT = "visit"
    NOTE = "note"
    PROGRESSION = "progression"
    PAPER = "paper"
    REST = "rest"


TITLES: Final[Mapping[Group, Text]] = MappingProxyType(
    {
        Group.PERSON: text("services", "The person: name, numbers, wishes, consents, those around"),
        Group.CASE: text("services", "Cases with target group and next step"),
        Group.PLACEMENT: text("services", "Placements with tasks, hours, attendance and outcome"),
        Group.VISIT: text("services", "Visits, and when they were moved"),
        Group.NOTE: text("services", "Notes and promises"),
        Group.PROGRESSION: text("services", "Talks about progression, goals and small steps"),
        Group.PAPER: text("services", "Archived papers and what was typed in them"),
        Group.REST: text("services", "The rest: matches, check marks, days away"),
    }
)
_OF: Final[Mapping[str, Group]] = MappingProxyType(
    {
        **dict.fromkeys(("Citizen", "Contact", "Consent", "PersonAround"), Group.PERSON),
        **dict.fromkeys(("Case", "TargetGroupPeriod"), Group.CASE),
        **dict.fromkeys(
            (
                "AttendanceWeek", "Checkpoint", "Evaluation", "HourStep", "Placement",
                "PlacementEvent", "PlacementTask", "RuleReason",
            ),
            Group.PLACEMENT,
        ),
        **dict.fromkeys(("Visit", "VisitMove"), Group.VISIT),
        **dict.fromkeys(("Note", "Promise"), Group.NOTE),
        **dict.fromkeys(("Measurement", "Score", "ProgressionGoal", "SmallStep"), Group.PROGRESSION),
        **dict.fromkeys(("IssuedPaper", "PaperFill", "PaperSignature"), Group.PAPER),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Preview:
    """``goes`` counts the rows by group; ``traces`` is where others' texts name the person.

    ``papers`` of those traces are other people's archived papers, which stay. ``open_case`` tells that
    there is one, ``drafts`` how many unfinished forms go.
    """

    name: str
    goes: Mapping[Group, int]
    traces: tuple[Trace, ...]
    papers: int
    drafts: int
    open_case: bool
    backups_until: date


def grouped(counts: Mapping[str, int]) -> dict[Group, int]:
    """The rows of each model added up by group, in order; groups with nothing are left out."""
    sums = dict.fromkeys(Group, 0)
    for model, count in counts.items():
        sums[_OF.get(model, Group.REST)] += count
    return {group: count for group, count in sums.items() if count}


@reads
def preview(session: Session, *, person_id: uuid.UUID, today: date) -> Preview:
    """What erasing the citizen or contact would take along. Reads all texts: on a worker thread.

    Raises :class:`UserError` when nobody has this id.
    """
    person: Citizen | Contact | None = session.get(Citizen, person_id) or session.get(
        Contact, person_id
    )
    if person is None or not person.name:
        raise UserError(text("services", "This person is not in the caseload."))
    found = erasure.doomed(session, person)
    own = [row.id for kept in found.values() for row in kept]
    named = erasure.elsewhere(session, person, own)
    loose = {paper.id for paper in erasure.shared_papers(session, named)}
    counts = {model.__name__: len(kept) for model, kept in found.items() if model.__name__ != "Setting"}
    counts["IssuedPaper"] = counts.get("IssuedPaper", 0) + len(loose)
    return Preview(
        name=person.name,
        goes=grouped(counts),
        traces=tuple(one for one in named if not one.paper),
        papers=len({one.row_id for one in named if one.paper} - loose),
        drafts=len(belongings.drafts(session, found)),
        open_case=erasure.has_open_case(session, person_id),
        backups_until=today + backup_ladder.chosen(session),
    )
