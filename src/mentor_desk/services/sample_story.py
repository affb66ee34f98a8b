"""What has happened and what is planned in the sample: visits, notes and promises."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.services import notes, promises, visits
from mentor_desk.services.sample_days import Entry, clock
from mentor_desk.services.sample_placements import Desk, SamplePlacement
from mentor_desk.terms import JournalStatus, NoteKind, VisitKind

_SHEET = ("agreed", "citizen_view", "firm_view", "went", "differently", "spotted_tasks", "agenda")
_TRANSFERRED_AFTER = 14
_DECIDED_AFTER = 4


def visit(
    session: Session,
    case_id: uuid.UUID,
    entry: Entry,
    placed: Sequence[SamplePlacement],
    desk: Desk,
) -> None:
    """A held visit where something was agreed, else a planned one."""
    day = desk.days.day(entry["day"])
    kind = VisitKind(entry.get("kind", VisitKind.VISIT))
    firm_id = desk.firms[entry["firm"]].id if "firm" in entry else None
    placement_id = _placement_at(placed, firm_id, day)
    if "agreed" in entry and day < desk.days.today:
        visits.record(
            session,
            case_id=case_id,
            today=day,
            day=day,
            at=clock(entry),
            kind=kind,
            firm_id=firm_id,
            placement_id=placement_id,
            journal_status=_journal_status(desk.days.today, day),
            **{name: entry[name] for name in _SHEET if name in entry},
        )
    else:
        visits.plan(
            session,
            case_id=case_id,
            day=day,
            at=clock(entry),
            kind=kind,
            firm_id=firm_id,
            placement_id=placement_id,
            agenda=entry.get("agenda", ""),
        )


def note(session: Session, case_id: uuid.UUID | None, entry: Entry, desk: Desk) -> uuid.UUID:
    """A note, a call or a tip."""
    day = desk.days.day(entry["day"])
    note_id = notes.add(
        session,
        day=day,
        body=entry["text"],
        kind=NoteKind(entry.get("kind", NoteKind.NOTE)),
        case_id=case_id,
        firm_id=desk.firms[entry["firm"]].id if "firm" in entry else None,
        sensitive=entry.get("sensitive", False),
    )
    if case_id is not None:
        status = _journal_status(desk.days.today, day)
        notes.update(session, note_id=note_id, journal_status=status.value)
    return note_id


def promise(session: Session, case_id: uuid.UUID | None, entry: Entry, desk: Desk) -> uuid.UUID:
    """A promise, kept if the sample says what was done."""
    promise_id = promises.make(
        session,
        today=desk.days.day(entry["made"]),
        what=entry["what"],
        to_whom=entry["to_whom"],
        due_on=desk.days.day(entry["due"]),
        case_id=case_id,
        firm_id=desk.firms[entry["firm"]].id if "firm" in entry else None,
    )
    if "done" in entry:
        done = desk.days.day(entry["done"])
        promises.keep(session, promise_id=promise_id, today=done, how=entry["how"])
    return promise_id


def _placement_at(
    placed: Sequence[SamplePlacement], firm_id: uuid.UUID | None, day: date
) -> uuid.UUID | None:
    at_firm = [p for p in placed if p.firm_id == firm_id]
    begun = [p for p in at_firm if p.starts_on <= day]
    chosen = begun[-1:] or at_firm[:1]
    return chosen[0].id if chosen else None


def _journal_status(today: date, day: date) -> JournalStatus:
    behind = (today - day).days
    if behind >= _TRANSFERRED_AFTER:
        return JournalStatus.TRANSFERRED
    return JournalStatus.TO_BE_JOURNALED if behind >= _DECIDED_AFTER else JournalStatus.UNDECIDED
