"""Which papers belong into the bag: for one case, and for the visits of a day (feature H31)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue
from mentor_desk.models import Case, Citizen, Firm, IssuedPaper, Placement, Visit
from mentor_desk.services import bag, paper_fills, paper_offers, placements, rows
from mentor_desk.services.gathering.maker import Subject, day_id
from mentor_desk.services.gathering.register import maker
from mentor_desk.services.paper_offers import Offer, best_of
from mentor_desk.services.paper_states import signed
from mentor_desk.services.papers import PRAKTIK
from mentor_desk.services.placements import PlacementRow
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import VisitKind, VisitStatus
from mentor_desk.texts import Text, text

NEAR_THE_END = timedelta(days=14)
"""So long before its end a placement's last visit is its evaluation as well."""
_SHEET, _END, _LONGER = "dagsark", "afslutning", "forlaengelse"
_CARD, _GROUND, _OFFER, _DUTY = "kontaktkort", "forberedelse", "tilbud", "oplysningspligt"
_BAG, _TOOLS = "taske", "vaerktoejsark"
_HOPES = frozenset({"forventninger_borger", "forventninger_virksomhed"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """One paper to print or not. ``about`` names whose it is, ``why`` says why it is proposed."""

    key: str
    subject_id: uuid.UUID
    title: Text
    about: str
    ticked: bool
    why: Text | None


@reads
def for_case(session: Session, *, case_id: uuid.UUID, today: date) -> tuple[Proposal, ...]:
    """The papers of the placement that runs (or comes next) and of the citizen, most needed first.

    Raises:
        UserError: the case is gone.
    """
    now = best_of(placements.listing(session, today=today, case_id=case_id))
    offers = paper_offers.for_case(session, case_id=case_id, today=today)
    found = [_proposal(session, offer, now, today) for offer in offers if _belongs(offer, now)]
    return tuple(sorted(found, key=lambda each: not each.ticked))


@reads
def for_day(session: Session, *, day: date, today: date) -> tuple[Proposal, ...]:
    """The day sheet, and what each planned visit of the day needs; nothing twice."""
    visits = _visits(session, day)
    names = dict(_names(session))
    title, why = catalogue.by_key(_SHEET).title, catalogue.by_key(_SHEET).purpose
    found = [Proposal(_SHEET, day_id(day), title, "", bool(visits), why)]
    for visit in (each for each in visits if each.kind != VisitKind.CALL):
        found += _for_visit(session, visit, names[visit.case_id], today)
    first: dict[tuple[str, uuid.UUID], Proposal] = {}
    for each in found:
        kept = first.get((each.key, each.subject_id))
        if kept is None or (each.ticked and not kept.ticked):
            first[each.key, each.subject_id] = each
    return tuple(first.values())


def _belongs(offer: Offer, now: PlacementRow | None) -> bool:
    return offer.about is Subject.CASE or (now is not None and offer.subject_id == now.id)


def _proposal(session: Session, offer: Offer, now: PlacementRow | None, today: date) -> Proposal:
    why = _need(session, offer, now, today)
    about = offer.firm or offer.citizen
    return Proposal(
        offer.key, offer.subject_id, offer.title, about, why is not None, why or offer.purpose
    )


def _need(session: Session, offer: Offer, now: PlacementRow | None, today: date) -> Text | None:
    """Why this paper is needed now; nothing where it only can be made."""
    if offer.key == PRAKTIK:
        return _unsigned(session, offer.subject_id)
    if offer.key == _DUTY and _may_go_out(session, offer.subject_id):
        return text("services", "Not handed over yet")
    if now is None:
        return None
    if offer.key in {_END, _LONGER} and _ends_soon(now.ends_on, today):
        return text("services", "Ends {day}").fill(day=now.ends_on)
    if offer.key in _HOPES and now.state.upcoming:
        return text("services", "Starts {day}").fill(day=now.starts_on)
    return None


def _may_go_out(session: Session, case_id: uuid.UUID) -> bool:
    """The sheet on the duty to inform is a draft until the municipality stands by its text."""
    confirmed = paper_fills.of(session, _DUTY, case_id).get("confirmed") is True
    return confirmed and not _newest(session, _DUTY, case_id)


def _for_visit(session: Session, visit: Visit, citizen: str, today: date) -> Iterator[Proposal]:
    placement = _placement(session, visit, today)
    firm_id = visit.firm_id or (placement.firm_id if placement else None)
    if placement is not None:
        yield from _for_placement(session, visit, placement, citizen)
    if firm_id is not None:
        firm = rows.get(session, Firm, firm_id)
        yield from _for_firm(session, visit, firm, placement)


def _for_placement(
    session: Session, visit: Visit, placement: PlacementRow, citizen: str
) -> Iterator[Proposal]:
    about = f"{citizen} · {placement.firm}"
    if (why := _unsigned(session, placement.id)) is not None:
        yield from _if_for_it(PRAKTIK, placement, about, why)
    if _ends_soon(placement.ends_on, visit.day) and not _comes_again(session, visit, placement):
        why = text("services", "Last visit, it ends {day}").fill(day=placement.ends_on)
        for key in (_END, _LONGER):
            yield from _if_for_it(key, placement, about, why)


def _for_firm(
    session: Session, visit: Visit, firm: Firm, placement: PlacementRow | None
) -> Iterator[Proposal]:
    new = _first_visit(session, visit, firm.id)
    first = text("services", "First visit at the firm")
    if new:
        yield _plain(_GROUND, firm.id, firm.name, True, first)
        if placement is not None:
            about = f"{placement.citizen} · {firm.name}"
            yield from _if_for_it(_OFFER, placement, about, first)
    card = first if new else text("services", "To leave behind")
    yield _plain(_CARD, firm.id, firm.name, new, card)
    if bag.is_packed(session, firm.id):
        yield _plain(_BAG, firm.id, firm.name, True, text("services", "You packed these cards"))
    elif new:
        yield _plain(_TOOLS, firm.id, firm.name, False, first)


def _if_for_it(key: str, placement: PlacementRow, about: str, why: Text) -> Iterator[Proposal]:
    kinds = maker(key).kinds
    if kinds is None or placement.kind in kinds:
        yield _plain(key, placement.id, about, True, why)


def _plain(key: str, subject_id: uuid.UUID, about: str, ticked: bool, why: Text) -> Proposal:
    return Proposal(key, subject_id, catalogue.by_key(key).title, about, ticked, why)


def _unsigned(session: Session, placement_id: uuid.UUID) -> Text | None:
    """What the praktik agreement of a placement still needs."""
    newest = _newest(session, PRAKTIK, placement_id)
    if newest is None:
        return text("services", "Not printed yet")
    count = signed(session).get(newest)
    return text("services", "Not signed by all") if count is not None and count.missing else None


def _newest(session: Session, key: str, subject_id: uuid.UUID) -> uuid.UUID | None:
    query = (
        select(IssuedPaper.id)
        .where(alive(IssuedPaper), IssuedPaper.key == key, IssuedPaper.subject_id == subject_id)
        .order_by(IssuedPaper.version.desc())
    )
    return session.scalars(query.limit(1)).first()


def _ends_soon(end: date | None, day: date) -> bool:
    return end is not None and day <= end <= day + NEAR_THE_END


def _visits(session: Session, day: date) -> list[Visit]:
    query = (
        rows.select_alive(Visit)
        .join(Case, Case.id == Visit.case_id)
        .where(alive(Case), Visit.day == day, Visit.status == VisitStatus.PLANNED.value)
        .order_by(Visit.at, Visit.id)
    )
    return list(session.scalars(query))


def _names(session: Session) -> Iterable[tuple[uuid.UUID, str]]:
    query = select(Case.id, Citizen.name).join(Citizen, Citizen.id == Case.citizen_id)
    return [(case_id, name) for case_id, name in session.execute(query)]


def _placement(session: Session, visit: Visit, today: date) -> PlacementRow | None:
    """The placement that the visit is about; the one that runs where it does not say."""
    if rows.find(session, Placement, visit.placement_id) is not None and visit.placement_id:
        return placements.one(session, placement_id=visit.placement_id, today=today)
    found = placements.listing(session, today=today, case_id=visit.case_id)
    here = [row for row in found if visit.firm_id in (None, row.firm_id)]
    return best_of(here)


def _comes_again(session: Session, visit: Visit, placement: PlacementRow) -> bool:
    query = select(Visit.id).where(
        alive(Visit),
        Visit.case_id == visit.case_id,
        Visit.status == VisitStatus.PLANNED.value,
        Visit.day > visit.day,
        Visit.day <= (placement.ends_on or visit.day),
    )
    return session.scalars(query.limit(1)).first() is not None


def _first_visit(session: Session, visit: Visit, firm_id: uuid.UUID) -> bool:
    """Nobody was there before, and nobody has begun there."""
    held = select(Visit.id).where(
        alive(Visit),
        Visit.firm_id == firm_id,
        Visit.status == VisitStatus.DONE.value,
        Visit.day < visit.day,
    )
    begun = select(Placement.id).where(
        alive(Placement), Placement.firm_id == firm_id, Placement.starts_on < visit.day
    )
    return not any(session.scalars(query.limit(1)).first() for query in (held, begun))
