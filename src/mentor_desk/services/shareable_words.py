"""What the firm may know of a citizen: whether both sides are told, and whether it was agreed anew."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Citizen, JournalChange, JournalEntry
from mentor_desk.services import rows
from mentor_desk.services.gathering.consent import consent_for
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import Text, text

ONE_SIDED = text(
    "services",
    "Nothing stands under what the citizen can. Whoever only hears what to bear in mind sees half a "
    "person.",
)
UNSAID = text(
    "services", "There is something to bear in mind, but nothing that the firm may know about it."
)
OLDER = text(
    "services", "The words were changed on {day}, after the citizen agreed. Read them through together."
)


@reads
def remarks(session: Session, *, citizen_id: uuid.UUID, today: date) -> tuple[Text, ...]:
    """What to mend before the words go to a firm; none while they are whole and agreed.

    Raises:
        UserError: the citizen is gone.
    """
    citizen = rows.get(session, Citizen, citizen_id)
    found: list[Text] = []
    shareable = citizen.shareable.strip()
    if shareable and not citizen.competences.strip():
        found.append(ONE_SIDED)
    if not shareable and citizen.considerations.strip():
        found.append(UNSAID)
    consent = consent_for(session, citizen_id, None, today)
    changed = _changed_on(session, citizen_id) if shareable and consent else None
    if consent is not None and changed is not None and changed > consent.given_on:
        found.append(OLDER.fill(day=changed))
    return tuple(found)


def _changed_on(session: Session, citizen_id: uuid.UUID) -> date | None:
    """The day the words were last changed, not the day they were first written."""
    query = (
        select(JournalEntry.at, JournalChange.before, JournalChange.after)
        .join(JournalEntry, JournalEntry.seq == JournalChange.entry_seq)
        .where(JournalChange.row_id == citizen_id, JournalChange.before.is_not(None))
        .order_by(JournalEntry.seq.desc())
    )
    for at, before, after in session.execute(query):
        if (before or {}).get("shareable") and "shareable" in (after or {}):
            day: date = at.astimezone().date()
            return day
    return None
