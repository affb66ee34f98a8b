"""Where a match begins: the citizen's home and reach, or the firm."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mentor_desk.formats import postcodes
from mentor_desk.models import Case, Citizen, Firm, Opening
from mentor_desk.services import rows
from mentor_desk.services.positions import Position, position
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class Home:
    """A citizen's or a firm's place, with words for it.

    ``place`` is the postcode with its town, or the town as it was written; ``transport`` (a value of
    :class:`mentor_desk.terms.Transport`) and ``minutes`` say how far the citizen comes, ``None`` while
    nobody has asked.
    """

    name: str
    place: str
    position: Position | None
    transport: str | None = None
    minutes: int | None = None


@reads
def of_case(session: Session, *, case_id: uuid.UUID) -> Home:
    """The home of the case's citizen.

    Raises:
        UserError: the case is gone.
    """
    citizen = rows.get(session, Citizen, rows.get(session, Case, case_id).citizen_id)
    return Home(
        name=citizen.name,
        place=_place(citizen.postcode, citizen.town),
        position=position(citizen.latitude, citizen.longitude, citizen.postcode),
        transport=citizen.transport or None,
        minutes=citizen.travel_minutes,
    )


@reads
def of_firm(session: Session, *, firm_id: uuid.UUID) -> Home:
    """The firm's place.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    return Home(
        name=firm.name,
        place=_place(firm.postcode, firm.town),
        position=position(firm.latitude, firm.longitude, firm.postcode),
    )


@reads
def firm_of_opening(session: Session, *, opening_id: uuid.UUID) -> uuid.UUID:
    """The firm that has the opening.

    Raises:
        UserError: the opening is gone.
    """
    return rows.get(session, Opening, opening_id).firm_id


def _place(postcode: str, town: str) -> str:
    found = postcodes.find(postcode)
    if found is None:
        return town
    return f"{found.code} {town or found.town}"
