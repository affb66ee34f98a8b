"""Gathers the mentor's day."""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import and_

from mentor_desk.documents.papers.dagsark import Dagsark, DayVisit
from mentor_desk.documents.parties import Person
from mentor_desk.formats import days
from mentor_desk.matching import travel
from mentor_desk.models import Citizen, Firm, Note, Placement, Promise, Visit
from mentor_desk.services import day_round, rows
from mentor_desk.services.day_round import DayRound, Found, Place, RoundStop
from mentor_desk.services.gathering.case_facts import address_of, answered, initials
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject, day_of
from mentor_desk.services.paper_parties import in_role, person, sender
from mentor_desk.services.pseudonyms import Pseudonyms, of_file
from mentor_desk.terms import ContactRole, PromiseSide, Transport, VisitKind, VisitStatus

KEY = "dagsark"


def gather(g: Gathering) -> Dagsark:
    """The visits of the day in driving order, and the calls; what is called off is not on it.

    Without names, people are initials, telephone numbers are left out, and the free text goes through
    :mod:`mentor_desk.services.pseudonyms`; a firm keeps its name and address, for that is where to go.
    """
    day = day_of(g.subject_id)
    without = answered(g, KEY, "without_names") is True
    hidden = of_file(g.session) if without else None
    found = {one.visit.id: one for one in day_round.found(g.session, day)}
    way = day_round.arranged(g.session, day, list(found.values()))
    places = {stop.place for stop in way.stops}
    return Dagsark(
        sender=sender(g.session),
        on=day,
        without_names=without or None,
        visits=tuple(_visit(g, found[stop.visit_id], stop, hidden) for stop in way.stops),
        calls=tuple(_visit(g, found[call.visit_id], call, hidden) for call in way.calls),
        km=way.km or None,
        home_km=way.home_km,
        somewhere=Place.UNKNOWN in places or None,
        roughly=Place.POSTCODE in places or None,
        estimated=not way.confirmed or None,
        leave_by=_leave_by(way),
    )


def _leave_by(way: DayRound) -> str:
    """When to drive to the first visit, to five minutes; empty where no start or time is known."""
    first = way.stops[0] if way.stops else None
    if first is None or first.at is None or first.proposed or first.km is None or way.home_km is None:
        return ""
    pace = travel.in_force(way.day).paces[Transport.CAR]
    minute = first.at.hour * 60 + first.at.minute - pace.minutes(first.km)
    if minute < 0:
        return ""
    hour, rest = divmod(int(minute) // 5 * 5, 60)
    return days.clock(time(hour, rest), "da")


def _visit(g: Gathering, found: Found, stop: RoundStop, hidden: Pseudonyms | None) -> DayVisit:
    visit, citizen, firm = found
    last_on, agreed = _last(g, visit)
    noted_on, noted = _noted(g, visit, last_on)
    say = hidden.hide if hidden else str
    at_home = firm is None and visit.kind == VisitKind.VISIT and hidden is None
    promised = _promises(g, visit)
    by = {side: tuple(map(say, promised.get(side, ()))) for side in PromiseSide}
    return DayVisit(
        at=days.clock(stop.at, "da") if stop.at else "",
        kind=visit.kind,
        who=initials(citizen.name) if hidden else citizen.name,
        phone="" if hidden else citizen.phone,
        firm=firm.name if firm else "",
        address=address_of(firm) if firm else address_of(citizen) if at_home else "",
        ask_for=_ask_for(g, visit, firm, hidden),
        agenda=say(visit.agenda),
        last_on=last_on,
        last_agreed=say(agreed),
        promises=by[PromiseSide.MENTOR],
        citizen_promises=by[PromiseSide.CITIZEN],
        firm_promises=by[PromiseSide.FIRM],
        noted_on=noted_on,
        noted=say(noted),
        number=stop.number or None,
        approx=stop.proposed or None,
        km=stop.km,
        nowhere=_is_nowhere(visit, citizen, firm) or None,
    )


def _is_nowhere(visit: Visit, citizen: Citizen, firm: Firm | None) -> bool:
    """Whether nothing says where to drive; a phone call is everywhere."""
    if visit.kind == VisitKind.CALL:
        return False
    known = firm or (citizen if visit.kind == VisitKind.VISIT else None)
    return known is None or not (known.address or known.postcode)


def _ask_for(g: Gathering, visit: Visit, firm: Firm | None, hidden: Pseudonyms | None) -> Person:
    if firm is None:
        return Person()
    placement = rows.find(g.session, Placement, visit.placement_id)
    chosen = placement.daily_id if placement else None
    found = person(
        in_role(g.session, firm.id, ContactRole.DAILY_RESPONSIBLE, chosen)
        or in_role(g.session, firm.id, ContactRole.EMPLOYER)
    )
    return (
        Person(initials(found.name), found.title)
        if hidden
        else Person(found.name, found.title, found.phone)
    )


def _last(g: Gathering, visit: Visit) -> tuple[date | None, str]:
    query = (
        rows.select_alive(Visit)
        .where(Visit.case_id == visit.case_id, Visit.status == VisitStatus.DONE.value)
        .where(Visit.agreed != "", Visit.day <= visit.day, Visit.id != visit.id)
        .order_by(Visit.day.desc(), Visit.id.desc())
        .limit(1)
    )
    found = g.session.scalars(query).first()
    return (found.day, found.agreed) if found else (None, "")


def _noted(g: Gathering, visit: Visit, since: date | None) -> tuple[date | None, str]:
    """The last note, where nothing was agreed later; a sensitive one stays in the program."""
    query = (
        rows.select_alive(Note)
        .where(Note.case_id == visit.case_id, Note.day <= visit.day, Note.sensitive.is_(False))
        .order_by(Note.day.desc(), Note.id.desc())
        .limit(1)
    )
    found = g.session.scalars(query).first()
    if found is None or (since is not None and found.day < since):
        return None, ""
    return found.day, found.text


def _promises(g: Gathering, visit: Visit) -> dict[PromiseSide, list[str]]:
    """What is open about the citizen, and what is open with the firm whoever it is about."""
    about = Promise.case_id == visit.case_id
    if visit.firm_id is not None:
        about |= and_(Promise.case_id.is_(None), Promise.firm_id == visit.firm_id)
    query = (
        rows.select_alive(Promise)
        .where(about, Promise.done_on.is_(None))
        .order_by(Promise.due_on, Promise.id)
    )
    found: dict[PromiseSide, list[str]] = {}
    for promise in g.session.scalars(query):
        found.setdefault(PromiseSide(promise.by_whom), []).append(promise.text)
    return found


MAKER = Maker(KEY, Subject.DAY, gather)
