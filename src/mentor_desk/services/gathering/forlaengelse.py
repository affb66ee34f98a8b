"""Gathers the extension: the newest turn of that kind, and what goes on."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from mentor_desk.documents.papers.forlaengelse import Extension, Forlaengelse
from mentor_desk.documents.praktikaftale import HourStep
from mentor_desk.formats import days
from mentor_desk.formats.working_days import next_working_day
from mentor_desk.models import Placement, PlacementEvent
from mentor_desk.services import rows
from mentor_desk.services.gathering.hours import hours_on, steps_after
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.placement_scene import about, scene, tasks
from mentor_desk.services.paper_parties import sender
from mentor_desk.terms import PlacementEventKind, PlacementKind


def gather(g: Gathering) -> Forlaengelse:
    """The newest extension; without one the new period is lines to write on."""
    at = scene(g)
    placement = at.placement
    event = _newest(g)
    return Forlaengelse(
        sender=sender(g.session),
        about=about(g, at),
        extension=_extension(placement, event),
        tasks=tasks(placement),
    )


def _extension(placement: Placement, event: PlacementEvent | None) -> Extension:
    before = event.ended_before if event else placement.ends_on
    next_day = before + timedelta(days=1) if before else event.day if event else None
    begins = next_working_day(next_day) if next_day else None
    end = event.until if event else None
    hours, later = _hours(placement, begins)
    return Extension(
        ended_before=before,
        starts_on=begins,
        ends_on=end,
        weeks=days.weeks_in(placement.starts_on, end) if end else None,
        hours=hours,
        steps=later,
        working_days=placement.working_days,
        reason=event.reason if event else "",
        follow_up=placement.follow_up,
    )


def _hours(placement: Placement, on: date | None) -> tuple[float | None, tuple[HourStep, ...]]:
    """Hours a week on that day, and the steps after it."""
    if on is None:
        return placement.hours, ()
    return hours_on(placement, on), tuple(HourStep(*step) for step in steps_after(placement, on))


def _newest(g: Gathering) -> PlacementEvent | None:
    query = rows.select_alive(PlacementEvent).where(
        PlacementEvent.placement_id == g.subject_id,
        PlacementEvent.kind == PlacementEventKind.EXTENDED.value,
    )
    newest = query.order_by(PlacementEvent.day.desc(), PlacementEvent.created_at.desc())
    return g.session.scalars(newest.limit(1)).first()


def _archived_as(g: Gathering) -> uuid.UUID:
    event = _newest(g)
    return event.id if event else g.subject_id


MAKER = Maker(
    "forlaengelse",
    Subject.PLACEMENT,
    gather,
    kinds=frozenset({PlacementKind.PRAKTIK, PlacementKind.WAGE_SUBSIDY}),
    archived_as=_archived_as,
)
