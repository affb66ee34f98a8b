"""The turns in a placement as they stand on the timeline of the case."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Firm, Placement, PlacementEvent
from mentor_desk.services.rows import alive
from mentor_desk.terms import PlacementEventKind as Kind
from mentor_desk.terms import PlacementKind, label
from mentor_desk.texts import Text, text

Told = tuple[uuid.UUID, date, Text, Text | str]
"""The placement, the day, what happened and what was said about it."""


def turns_told(session: Session, case_id: uuid.UUID) -> Iterator[Told]:
    """Every turn of the case's placements, and every problem that was settled."""
    query = (
        select(PlacementEvent, Placement.kind, Firm.name)
        .join(Placement, Placement.id == PlacementEvent.placement_id)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(PlacementEvent), alive(Placement), Placement.case_id == case_id)
    )
    for event, kind, firm in session.execute(query):
        words: dict[str, Text | str] = {"what": label(PlacementKind(kind)), "firm": firm}
        yield event.placement_id, event.day, _title(event, words), said(event)
        if event.settled_on is not None:
            settled = text("services", "The problem at {firm} is settled").fill(firm=firm)
            yield event.placement_id, event.settled_on, settled, event.settled_how


def stopped_by_turn(session: Session, case_id: uuid.UUID) -> frozenset[uuid.UUID]:
    """The placements of the case whose stop is a turn, and so told by that."""
    query = (
        select(PlacementEvent.placement_id)
        .join(Placement, Placement.id == PlacementEvent.placement_id)
        .where(
            alive(PlacementEvent),
            PlacementEvent.kind == Kind.STOPPED.value,
            Placement.case_id == case_id,
        )
    )
    return frozenset(session.scalars(query))


def said(event: PlacementEvent) -> Text | str:
    """Why, and what both sides were told, each with whose ears it was for."""
    told = (
        (text("services", "To the citizen: {words}"), event.told_citizen),
        (text("services", "To the firm: {words}"), event.told_firm),
        (text("services", "Next: {words}"), event.next_step),
    )
    whole: Text | str = event.reason
    for who, words in told:
        if not words:
            continue
        part = who.fill(words=words)
        whole = text("services", "{told} {more}").fill(told=whole, more=part) if whole else part
    return whole


def _title(event: PlacementEvent, words: dict[str, Text | str]) -> Text:
    kind = Kind(event.kind)
    if kind is Kind.EXTENDED:
        sentence = text("services", "{what} at {firm} extended to {day}")
        return sentence.fill(**words, day=event.until or event.day)
    if kind is Kind.PAUSED and event.until is not None:
        sentence = text("services", "{what} at {firm} on pause to {day}")
        return sentence.fill(**words, day=event.until)
    plain = {
        Kind.PAUSED: text("services", "{what} at {firm} on pause"),
        Kind.RESUMED: text("services", "{what} at {firm} goes on"),
        Kind.STOPPED: text("services", "{what} at {firm} stopped"),
        Kind.PROBLEM: text("services", "A problem: {what} at {firm}"),
    }
    return plain[kind].fill(**words)
