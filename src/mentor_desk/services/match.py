"""Which firms for a citizen, which citizens for a firm, and the two laid piece by piece (feature D).

No score is made and nobody is ranked: lists go by distance, then by what there is to ask about.
"""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.matching.facts import Between, Offered
from mentor_desk.matching.pieces import lay
from mentor_desk.models import Case, Citizen, Firm, Opening
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import match_between, match_filter, match_wanted, rows
from mentor_desk.services.firm_room import Room
from mentor_desk.services.gathering.consent import consent_for
from mentor_desk.services.match_between import Past
from mentor_desk.services.match_decisions import propose, reject, take_back
from mentor_desk.services.match_filter import Reason
from mentor_desk.services.match_offered import Firms, FirmSide, free
from mentor_desk.services.match_types import (
    CitizenRow,
    CitizensFor,
    FirmsFor,
    MatchRow,
    Pair,
    Search,
)
from mentor_desk.services.match_wanted import CitizenSide
from mentor_desk.services.match_words import Summary, order, summary
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import text

__all__ = ["citizens_for", "firms_for", "pair", "propose", "reject", "take_back"]


@reads
def firms_for(
    session: Session, *, case_id: uuid.UUID, search: Search, today: date, rulebook: Rulebook
) -> FirmsFor:
    """The firms of the register for a citizen.

    Raises:
        UserError: the case is gone.
    """
    here = _citizen(session, case_id, today)
    found = match_between.past(session, today, case_id=case_id)
    circle = search.km if search.km is not None else here.wanted.reach_km
    shown, reasons = [], list[Reason]()
    firms = Firms(session, today, rulebook, found)
    passes = match_filter.passes(search, circle)
    for firm in firms.sides:
        between = match_between.between(found, case_id.hex, here.home, firm.key, firm.place, today)
        why = passes(between, (firm.name, firm.town, firm.branch))
        if why is not None:
            reasons.append(why)
            continue
        room, openings = firms.room(firm), firms.openings(firm)
        full = firms.in_the_way(firm, room) is not None
        why = match_filter.firm_left_out(search, firm.size_band, room, openings, full=full)
        if why is not None:
            reasons.append(why)
            continue
        offered = firms.offered(firm, room, openings)
        told = summary(lay(here.wanted, offered, between), between, offered)
        shown.append(_firm_row(firm, between, told, room, len(openings), full=full))
    return FirmsFor(
        case_id=case_id,
        citizen=here.name,
        centre=here.home,
        km=circle,
        reach_km=here.wanted.reach_km,
        rows=tuple(sorted(shown, key=lambda row: order(row.km, row.talk, row.name))),
        hidden=match_filter.hidden(reasons),
        total=len(firms.sides),
    )


@reads
def citizens_for(
    session: Session,
    *,
    firm_id: uuid.UUID,
    search: Search,
    today: date,
    rulebook: Rulebook,
    opening_id: uuid.UUID | None = None,
) -> CitizensFor:
    """The open cases for a firm, or for one of its openings. A circle only where ``search`` sets one.

    Raises:
        UserError: the firm is gone.
    """
    found = match_between.past(session, today, firm_id=firm_id)
    firm, offered = _firm(session, firm_id, opening_id, today, rulebook, found)
    shown, reasons = [], list[Reason]()
    everybody = match_wanted.sides(session, today)
    passes = match_filter.passes(search, search.km)
    for one in everybody:
        between = match_between.between(found, one.case_id.hex, one.home, firm.key, firm.place, today)
        why = passes(between, (one.name, one.town, one.job_goal))
        if why is not None:
            reasons.append(why)
            continue
        told = summary(lay(one.wanted, offered, between), between, offered)
        placed = one.case_id.hex in found.placed
        shown.append(_citizen_row(one, between.km, told, exact=between.exact, placed=placed))
    return CitizensFor(
        firm_id=firm_id,
        firm=firm.name,
        opening=offered.opening.title if offered.opening else "",
        centre=firm.place,
        km=search.km,
        rows=tuple(sorted(shown, key=lambda row: order(row.km, row.talk, row.name))),
        hidden=match_filter.hidden(reasons),
        total=len(everybody),
    )


@reads
def pair(
    session: Session,
    *,
    case_id: uuid.UUID,
    firm_id: uuid.UUID,
    today: date,
    rulebook: Rulebook,
    opening_id: uuid.UUID | None = None,
) -> Pair:
    """One citizen and one firm, with all there is to know about the two.

    Raises:
        UserError: one of them is gone.
    """
    here = _citizen(session, case_id, today)
    found = match_between.past(session, today, case_id=case_id, firm_id=firm_id)
    firm, offered = _firm(session, firm_id, opening_id, today, rulebook, found)
    between = match_between.between(found, case_id.hex, here.home, firm.key, firm.place, today)
    consent = consent_for(session, here.citizen_id, firm_id, today)
    citizen = rows.get(session, Citizen, here.citizen_id)
    stays = found.stays(firm.key)
    own = [each for each in (*stays.running, *stays.coming) if each.case_key == case_id.hex]
    return Pair(
        case_id=case_id,
        citizen_id=here.citizen_id,
        firm_id=firm_id,
        opening_id=opening_id if offered.opening else None,
        citizen=here.name,
        first_name=here.wanted.name,
        firm=firm.name,
        opening=offered.opening.title if offered.opening else "",
        km=between.km,
        findings=lay(here.wanted, offered, between),
        shareable=citizen.shareable.strip() if consent else "",
        written=bool(citizen.shareable.strip()),
        consent_on=consent.given_on if consent else None,
        decision=found.decisions.get((case_id.hex, firm.key)),
        placement_id=uuid.UUID(own[0].key) if own else None,
    )


def _citizen(session: Session, case_id: uuid.UUID, today: date) -> CitizenSide:
    rows.get(session, Case, case_id)
    found = match_wanted.sides(session, today, [case_id])
    if not found:
        raise UserError(text("services", "This citizen is no longer there."))
    return found[0]


def _firm(
    session: Session,
    firm_id: uuid.UUID,
    opening_id: uuid.UUID | None,
    today: date,
    rulebook: Rulebook,
    found: Past,
) -> tuple[FirmSide, Offered]:
    rows.get(session, Firm, firm_id)
    if opening_id is not None:
        rows.get(session, Opening, opening_id)
    firms = Firms(session, today, rulebook, found, firm_id=firm_id, opening_id=opening_id)
    firm = firms.sides[0]
    return firm, firms.offered(firm, firms.room(firm), firms.openings(firm))


def _firm_row(
    firm: FirmSide,
    between: Between,
    told: Summary,
    room: Room | None,
    openings: int,
    *,
    full: bool,
) -> MatchRow:
    return MatchRow(
        firm_id=firm.firm_id,
        name=firm.name,
        town=firm.town,
        km=between.km,
        exact=between.exact,
        point=firm.place.point if firm.place else None,
        employees=room.employees if room else None,
        size_band=firm.size_band,
        free=free(room),
        full=full,
        openings=openings,
        talk=told.talk,
        nots=told.nots,
        badge=told.badge,
        tone=told.tone,
        proposed=told.proposed,
        rejected=told.rejected,
    )


def _citizen_row(
    one: CitizenSide, km: float | None, told: Summary, *, exact: bool, placed: bool
) -> CitizenRow:
    return CitizenRow(
        case_id=one.case_id,
        name=one.name,
        town=one.town,
        job_goal=one.job_goal,
        km=km,
        exact=exact,
        point=one.home.point if one.home else None,
        weekly_hours=one.wanted.weekly_hours,
        ready_on=one.wanted.ready_on,
        placed=placed,
        talk=told.talk,
        nots=told.nots,
        badge=told.badge,
        tone=told.tone,
        proposed=told.proposed,
        rejected=told.rejected,
    )
