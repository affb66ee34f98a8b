"""All pieces of a match, one after another. No score is made of them, and nobody is ranked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from mentor_desk.matching.adjustments import adjustments
from mentor_desk.matching.capacity import capacity
from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding
from mentor_desk.matching.history import history
from mentor_desk.matching.hours import hours
from mentor_desk.matching.meeting_times import meeting_times
from mentor_desk.matching.season import season
from mentor_desk.matching.service_contact import service_contact
from mentor_desk.matching.tasks import tasks
from mentor_desk.matching.tone import tone
from mentor_desk.matching.transport import transport
from mentor_desk.terms import Piece

JUDGES: Final[dict[Piece, Callable[[Wanted, Offered, Between], Finding]]] = {
    Piece.TASKS: tasks,
    Piece.HOURS: hours,
    Piece.MEETING_TIMES: meeting_times,
    Piece.TRANSPORT: transport,
    Piece.ADJUSTMENTS: adjustments,
    Piece.SERVICE_CONTACT: service_contact,
    Piece.TONE: tone,
    Piece.SEASON: season,
    Piece.CAPACITY: capacity,
    Piece.HISTORY: history,
}


def lay(wanted: Wanted, offered: Offered, between: Between) -> tuple[Finding, ...]:
    """Exactly one finding a piece, in the order of :class:`mentor_desk.terms.Piece`."""
    return tuple(judge(wanted, offered, between) for judge in JUDGES.values())
