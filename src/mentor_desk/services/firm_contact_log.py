"""Everything that has happened with a firm in one list, and how the contact stands (feature C4)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Citizen, Contact, ContactEntry, Firm, Visit
from mentor_desk.rules import contact_rhythm
from mentor_desk.rules.contact_rhythm import Contact as Rhythm
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    contact_entries,
    firm_contact_days,
    firm_log_more,
    notes,
    promises,
    rows,
)
from mentor_desk.services.firm_log_line import LogLine, Source
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ContactMethod, ContactOutcome, NoteKind, VisitKind, VisitStatus, label
from mentor_desk.texts import Text, text

_YES = (ContactOutcome.PLACE_OFFERED.value, ContactOutcome.INTERESTED.value)


@dataclass(frozen=True, slots=True)
class Success:
    """How many talks of a method gave a place or interest."""

    method: ContactMethod
    talks: int
    yes: int


@dataclass(frozen=True, slots=True)
class ContactLog:
    """The log of a firm, what is ahead on top; the light; when to look in next.

    ``last`` is the day of the last talk, ``None`` before the first. ``care_on`` is ``None`` where no
    care visits are agreed.
    """

    lines: tuple[LogLine, ...]
    light: Rhythm
    last: date | None
    care_on: date | None


@reads
def log(session: Session, *, firm_id: uuid.UUID, today: date, rulebook: Rulebook) -> ContactLog:
    """The contact with a firm as it stands ``today``.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    lines = [
        *_entries(session, firm_id),
        *_visits(session, firm_id),
        *_notes(session, firm_id),
        *_promises(session, firm_id),
        *firm_log_more.lines(session, firm_id, today),
    ]
    last = firm_contact_days.last_days(session, [firm_id])
    light = contact_rhythm.firm_contact(
        rulebook,
        today,
        last.talked.get(firm_id),
        firm.created_at.date(),
        every=firm.care_every_days,
    )
    care_on = next_care(
        firm.care_every_days,
        last.visited.get(firm_id),
        firm.created_at.date(),
        firm.leave_alone_until,
    )
    lines.sort(key=lambda line: (line.ahead, line.day, line.id), reverse=True)
    return ContactLog(tuple(lines), light, last.talked.get(firm_id), care_on)


def next_care(
    every: int | None, visited: date | None, since: date, alone_until: date | None
) -> date | None:
    """When to look in next at a firm that is known ``since`` then and was last ``visited``.

    ``every`` is in days; a firm that wants to be left alone is left alone until that is over.
    """
    if every is None:
        return None
    due = (visited or since) + timedelta(days=every)
    return max(due, alone_until or due)


@reads
def success(session: Session) -> tuple[Success, ...]:
    """How the methods have done at all firms, in the order of the methods; unused ones left out."""
    query = (
        select(ContactEntry.method, ContactEntry.outcome, func.count())
        .where(alive(ContactEntry), ContactEntry.outcome != "")
        .group_by(ContactEntry.method, ContactEntry.outcome)
    )
    talks: dict[str, int] = {}
    yes: dict[str, int] = {}
    for method, outcome, count in session.execute(query):
        talks[method] = talks.get(method, 0) + count
        yes[method] = yes.get(method, 0) + (count if outcome in _YES else 0)
    return tuple(Success(each, talks[each], yes[each]) for each in ContactMethod if each in talks)


def _entries(session: Session, firm_id: uuid.UUID) -> Iterator[LogLine]:
    people = select(Contact.id, Contact.name).where(Contact.firm_id == firm_id)
    names: dict[uuid.UUID | None, str] = dict(session.execute(people).all())
    for entry in contact_entries.at_firm(session, firm_id=firm_id):
        still_open = entry.next_done_on is None
        words: list[Text | str] = [label(entry.method)]
        if entry.care:
            words = [text("services", "Care visit")]
        if entry.outcome is not None:
            words.append(label(entry.outcome))
        if entry.contact_id in names:
            words.append(names[entry.contact_id])
        yield LogLine(
            Source.ENTRY,
            entry.id,
            entry.day,
            tuple(words),
            entry.text,
            next_step=entry.next_step if still_open else "",
            next_on=entry.next_on if still_open else None,
        )


def _visits(session: Session, firm_id: uuid.UUID) -> Iterator[LogLine]:
    query = (
        select(Visit, Citizen.name)
        .join(Case, Case.id == Visit.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Visit), Visit.firm_id == firm_id)
    )
    for visit, name in session.execute(query):
        status = VisitStatus(visit.status)
        words: tuple[Text | str, ...] = (label(VisitKind(visit.kind)), name)
        if status is not VisitStatus.DONE:
            words = (*words, label(status))
        written = visit.agreed or visit.firm_view or visit.agenda
        body: Text | str = _in_the_case() if written else ""
        yield LogLine(
            Source.VISIT, visit.id, visit.day, words, body, ahead=status is VisitStatus.PLANNED
        )


def _notes(session: Session, firm_id: uuid.UUID) -> Iterator[LogLine]:
    hidden = text("services", "Sensitive: open it to read it.")
    for note in notes.listing(session, firm_id=firm_id):
        words = (label(NoteKind(note.kind)),)
        body = _in_the_case() if note.case_id else hidden if note.sensitive else note.text
        yield LogLine(Source.NOTE, note.id, note.day, words, body)


def _in_the_case() -> Text:
    return text("services", "Written in the case. Open it to read it.")


def _promises(session: Session, firm_id: uuid.UUID) -> Iterator[LogLine]:
    for promise in promises.listing(session, firm_id=firm_id):
        kept = promise.done_on
        said = text("services", "Promise kept") if kept else text("services", "Promise")
        who = promise.to_whom if promise.by_mentor else label(promise.by_whom)
        words = tuple(part for part in (said, who) if part)
        day = kept or promise.due_on or promise.made_on
        yield LogLine(
            Source.PROMISE, promise.id, day, words, promise.text, ahead=promise.done_on is None
        )
