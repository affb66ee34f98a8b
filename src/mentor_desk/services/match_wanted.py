"""Gathers the citizens' side of a match."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.matching.distance import reach_km
from mentor_desk.matching.facts import Wanted
from mentor_desk.matching.words import sought
from mentor_desk.models import Case, Citizen
from mentor_desk.services.match_kept import known, one
from mentor_desk.services.positions import Position, position
from mentor_desk.services.rows import alive
from mentor_desk.terms import Adjustment, CustomerContact, ToneTag, Transport


class CitizenSide(NamedTuple):
    """A citizen as a match sees them."""

    case_id: uuid.UUID
    citizen_id: uuid.UUID
    name: str
    town: str
    job_goal: str
    home: Position | None
    wanted: Wanted


def sides(
    session: Session, today: date, case_ids: Sequence[uuid.UUID] | None = None
) -> list[CitizenSide]:
    """The citizens of these cases, or of all open ones."""
    query = (
        select(Case.id, Citizen)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case), alive(Citizen))
    )
    if case_ids is None:
        query = query.where(Case.closed_on.is_(None))
    else:
        query = query.where(Case.id.in_(case_ids))
    return [_side(case_id, citizen, today) for case_id, citizen in session.execute(query)]


def first_name(name: str) -> str:
    """What a citizen is called where the whole name is not needed."""
    return next(iter(name.split()), "")


def _side(case_id: uuid.UUID, citizen: Citizen, today: date) -> CitizenSide:
    home = position(citizen.latitude, citizen.longitude, citizen.postcode)
    return CitizenSide(
        case_id=case_id,
        citizen_id=citizen.id,
        name=citizen.name,
        town=citizen.town,
        job_goal=citizen.job_goal,
        home=home,
        wanted=_wanted(citizen, today, has_place=home is not None),
    )


def _wanted(citizen: Citizen, today: date, *, has_place: bool) -> Wanted:
    said = (citizen.job_goal, citizen.wishes, citizen.competences, citizen.experience)
    return Wanted(
        name=first_name(citizen.name),
        words=sought(said),
        weekly_hours=citizen.weekly_hours,
        earliest_start=citizen.earliest_start,
        latest_end=citizen.latest_end,
        meeting_times=citizen.meeting_times,
        transport=one(Transport, citizen.transport),
        reach_km=reach_km(citizen.transport, citizen.travel_minutes, today),
        has_place=has_place,
        needs=known(Adjustment, citizen.needs),
        has_considerations=bool(citizen.considerations.strip()),
        thrives_with=known(ToneTag, citizen.thrives_with),
        avoids=known(ToneTag, citizen.avoids),
        customer_contact=one(CustomerContact, citizen.customer_contact),
        ready_on=citizen.ready_on,
    )
