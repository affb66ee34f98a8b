"""Talks with a firm that belong to no citizen: calls, letters, care visits (feature C4)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Contact, ContactEntry, Firm
from mentor_desk.services import firm_tasks, ring_backs, rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactMethod, ContactOutcome
from mentor_desk.texts import text

_EDITABLE = frozenset(
    {
        "contact_id", "campaign_id", "day", "method", "outcome", "care", "text", "spotted_tasks",
        "next_step", "next_on", "next_done_on",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One talk. ``outcome`` is ``None`` where nobody said what came of it.

    ``next_on`` is the day of ``next_step``, which is open until ``next_done_on``.
    """

    id: uuid.UUID
    firm_id: uuid.UUID
    contact_id: uuid.UUID | None
    day: date
    method: ContactMethod
    outcome: ContactOutcome | None
    care: bool
    text: str
    spotted_tasks: str
    next_step: str
    next_on: date | None
    next_done_on: date | None


@writes("contact_entry.added")
def add(
    session: Session,
    /,
    *,
    firm_id: uuid.UUID,
    today: date,
    follows_id: uuid.UUID | None = None,
    **values: Any,
) -> uuid.UUID:
    """Write down a talk: ``day``, ``method`` and what else is known of it.

    ``follows_id`` is the talk whose next step this one was; it is done with that. Tasks that were
    spotted, a line each, go to the firm's task bank.

    Raises:
        UserError: the day lies ahead, the next step behind, or nothing says how they talked.
    """
    rows.get(session, Firm, firm_id)
    entry = ContactEntry(firm_id=firm_id, day=today, method="")
    rows.change(entry, _clean(values), _EDITABLE)
    _check(session, entry, today)
    session.add(entry)
    _remember_tasks(session, entry)
    ring_backs.settle(session, entry)
    if follows_id is not None:
        rows.get(session, ContactEntry, follows_id).next_done_on = today
    journal.note(session, subject=entry)
    return entry.id


@writes("contact_entry.changed")
def update(session: Session, /, *, entry_id: uuid.UUID, today: date, **values: Any) -> None:
    """Correct a talk.

    Raises:
        UserError: see :func:`add`.
    """
    entry = rows.get(session, ContactEntry, entry_id)
    tasks, next_on = entry.spotted_tasks, entry.next_on
    rows.change(entry, _clean(values), _EDITABLE)
    _check(session, entry, today)
    if entry.spotted_tasks != tasks:
        _remember_tasks(session, entry)
    if entry.next_on != next_on:
        entry.next_done_on = None
    journal.note(session, subject=entry)


@writes("contact_entry.deleted")
def delete(session: Session, *, entry_id: uuid.UUID) -> None:
    """Take a talk away; undo brings it back."""
    entry = rows.get(session, ContactEntry, entry_id)
    rows.delete(session, entry)
    journal.note(session, subject=entry)


@writes("contact_entry.next_done")
def finish_next(session: Session, *, entry_id: uuid.UUID, today: date) -> None:
    """The next step of a talk is done."""
    entry = rows.get(session, ContactEntry, entry_id)
    entry.next_done_on = today
    journal.note(session, subject=entry)


@reads
def one(session: Session, *, entry_id: uuid.UUID) -> EntryRow:
    """One talk.

    Raises:
        UserError: it is gone.
    """
    return view(rows.get(session, ContactEntry, entry_id))


@reads
def at_firm(session: Session, *, firm_id: uuid.UUID) -> list[EntryRow]:
    """The talks with a firm, newest first."""
    query = rows.select_alive(ContactEntry).where(ContactEntry.firm_id == firm_id)
    newest = query.order_by(ContactEntry.day.desc(), ContactEntry.id.desc())
    return [view(entry) for entry in session.scalars(newest)]


def view(entry: ContactEntry) -> EntryRow:
    """The talk as a plain value."""
    return EntryRow(
        id=entry.id,
        firm_id=entry.firm_id,
        contact_id=entry.contact_id,
        day=entry.day,
        method=ContactMethod(entry.method),
        outcome=ContactOutcome(entry.outcome) if entry.outcome else None,
        care=entry.care,
        text=entry.text,
        spotted_tasks=entry.spotted_tasks,
        next_step=entry.next_step,
        next_on=entry.next_on,
        next_done_on=entry.next_done_on,
    )


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if "method" in result:
        if not result["method"]:
            raise UserError(text("services", "Choose how you talked."), "method")
        result["method"] = ContactMethod(result["method"]).value
    if "outcome" in result:
        result["outcome"] = ContactOutcome(result["outcome"]).value if result["outcome"] else ""
    return result


def _check(session: Session, entry: ContactEntry, today: date) -> None:
    if not entry.method:
        raise UserError(text("services", "Choose how you talked."), "method")
    if entry.day > today:
        raise UserError(text("services", "A talk you have had cannot lie ahead."), "day")
    if entry.next_on is not None and entry.next_on < entry.day:
        raise UserError(text("services", "The next step must come after the talk."), "next_on")
    if entry.contact_id is not None:
        person = rows.find(session, Contact, entry.contact_id)
        entry.contact_id = person.id if person is not None and person.firm_id == entry.firm_id else None


def _remember_tasks(session: Session, entry: ContactEntry) -> None:
    tasks = [(line.strip(), "") for line in (entry.spotted_tasks or "").splitlines() if line.strip()]
    if tasks:
        firm_tasks.remember(session, firm_id=entry.firm_id, tasks=tasks)
