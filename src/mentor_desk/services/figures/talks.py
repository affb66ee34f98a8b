"""Talks with firms: how many, with whom, and what each way of contact gave."""

from __future__ import annotations

import uuid
from collections import defaultdict
from datetime import date
from typing import Any, Final

from sqlalchemy import select

from mentor_desk.models import ContactEntry, Note, Visit
from mentor_desk.rules.figures import Behind, Counted, Part, counted
from mentor_desk.rules.periods import Period
from mentor_desk.services.figures.world import World
from mentor_desk.services.rows import alive
from mentor_desk.terms import (
    ContactMethod,
    ContactOutcome,
    NoteKind,
    VisitKind,
    VisitStatus,
    label,
)
from mentor_desk.texts import Text

LED_ON: Final = frozenset({ContactOutcome.PLACE_OFFERED.value, ContactOutcome.INTERESTED.value})
"""What a contact may lead to and is counted for."""


def firm_contacts(world: World, period: Period) -> Counted:
    """Every talk, by how it was held."""
    found = _talks(world, period)
    groups: dict[str, list[Behind]] = defaultdict(list)
    names: dict[str, Text] = {}
    for _, kind, behind in found:
        groups[kind.value].append(behind)
        names.setdefault(kind.value, label(kind))
    parts = [
        Part(key, names[key], len(rows), float(len(rows)), behind=tuple(rows))
        for key, rows in sorted(groups.items(), key=lambda each: (-len(each[1]), each[0]))
    ]
    return counted("firm_contacts", tuple(behind for *_, behind in found), *parts)


def last_by_firm(world: World, period: Period) -> dict[uuid.UUID, date]:
    """The last day each firm was talked with in ``period``."""
    last: dict[uuid.UUID, date] = {}
    for firm_id, _, behind in _talks(world, period):
        if behind.day is not None:
            last[firm_id] = max(behind.day, last.get(firm_id, behind.day))
    return last


def methods(world: World, period: Period) -> Counted:
    """Of the contacts whose end is written, how many led on; by method."""
    rows: dict[str, list[Behind]] = defaultdict(list)
    query = (
        select(ContactEntry.firm_id, ContactEntry.method, ContactEntry.outcome, ContactEntry.day)
        .where(*_within(ContactEntry, period), ContactEntry.outcome != "")
        .order_by(ContactEntry.day.desc(), ContactEntry.id)
    )
    for firm_id, method, outcome, day in world.session.execute(query):
        if firm_id in world.firms:
            detail = label(ContactOutcome(outcome))
            rows[method].append(_firm(world, firm_id, detail, day, inside=outcome in LED_ON))
    parts = []
    for each in ContactMethod:
        found = tuple(rows.get(each.value, ()))
        if found:
            inside = sum(row.inside for row in found)
            parts.append(Part(each.value, label(each), inside, inside / len(found), len(found), found))
    behind = tuple(row for part in parts for row in part.behind)
    inside = sum(row.inside for row in behind)
    value = inside / len(behind) if behind else None
    return Counted("methods", inside, value, len(behind), tuple(parts), behind)


def _talks(world: World, period: Period) -> list[tuple[uuid.UUID, ContactMethod, Behind]]:
    """Firm, how, and the record; the newest first. Ringing in vain is no talk."""
    found: list[tuple[uuid.UUID, ContactMethod, Behind]] = []
    entries = select(ContactEntry.firm_id, ContactEntry.method, ContactEntry.day).where(
        *_within(ContactEntry, period), ContactEntry.outcome != ContactOutcome.NO_ANSWER.value
    )
    for firm_id, method, day in world.session.execute(entries):
        _add(world, found, firm_id, ContactMethod(method), day)
    visits = select(Visit.firm_id, Visit.kind, Visit.day).where(
        *_within(Visit, period), Visit.status == VisitStatus.DONE.value
    )
    for visited, kind, day in world.session.execute(visits):
        how = ContactMethod.PHONE if kind == VisitKind.CALL else ContactMethod.VISIT
        _add(world, found, visited, how, day)
    calls = select(Note.firm_id, Note.day).where(
        *_within(Note, period), Note.kind == NoteKind.CALL.value
    )
    for rung, day in world.session.execute(calls):
        _add(world, found, rung, ContactMethod.PHONE, day)
    found.sort(key=lambda each: (each[2].day or date.min, each[2].title), reverse=True)
    return found


def _add(
    world: World,
    found: list[tuple[uuid.UUID, ContactMethod, Behind]],
    firm_id: uuid.UUID | None,
    how: ContactMethod,
    day: date,
) -> None:
    if firm_id is not None and firm_id in world.firms:
        found.append((firm_id, how, _firm(world, firm_id, label(how), day)))


def _within(model: Any, period: Period) -> tuple[Any, ...]:
    return (
        alive(model),
        model.firm_id.is_not(None),
        model.day >= period.first,
        model.day <= period.last,
    )


def _firm(world: World, firm_id: uuid.UUID, detail: Text, day: date, *, inside: bool = True) -> Behind:
    return Behind("firm", str(firm_id), world.firms[firm_id].name, detail, day, inside)
