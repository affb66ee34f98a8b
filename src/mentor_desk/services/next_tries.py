"""When to try again after nobody answered: the next days that suit (feature F1)."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.models import Firm, Visit
from mentor_desk.rules import visit_planning
from mentor_desk.rules.firm_times import FirmTimes
from mentor_desk.services import firm_calendar, rows, work_week
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import VisitKind

Try = tuple[date, time | None]
"""A day and, where the visit had one, a clock time."""
_USUAL: Final = time(10)
_AHEAD: Final = timedelta(days=62)


@reads
def propose(
    session: Session, *, visit_id: uuid.UUID, today: date, now_at: time | None = None, most: int = 3
) -> tuple[Try, ...]:
    """Up to ``most`` days on which mentor and firm can, the next one first; there is always one.

    They lie at the time of day of the visit (``now_at`` where it had none).

    Raises:
        UserError: the visit is gone.
    """
    visit = rows.get(session, Visit, visit_id)
    at = visit.at or _half_hour(now_at)
    at_firm = rows.find(session, Firm, visit.firm_id) if visit.kind != VisitKind.CALL else None
    firm = FirmTimes()
    if at_firm is not None:
        there = firm_calendar.presence(session, visit.case_id, at_firm.id, today)
        firm = replace(firm_calendar.times(session, at_firm.id), presence=there)
    last = today + _AHEAD
    mentor = work_week.mentor_time(session, today, last)
    busy = work_week.booked(session, today, last, but=(visit_id,))
    found, after = list[Try](), today
    while len(found) < most:
        one = visit_planning.next_free(mentor, firm, busy, after=after, at=at or _USUAL)
        if one is None or one[0] > last:
            break
        after = one[0]
        found.append(one if at is not None else (after, None))
    return tuple(found) or ((today + timedelta(days=1), at),)


def _half_hour(at: time | None) -> time | None:
    """The full or half hour before ``at``: nobody agrees to meet at 8.37."""
    return time(at.hour, at.minute // 30 * 30) if at is not None else None
