"""The candidate bank: who can do what, from when, and how far away (feature D6). Nobody is ranked."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import danish_sort_key, tokens
from mentor_desk.matching.distance import Point, kilometres
from mentor_desk.models import Case, Citizen, Placement, TargetGroupPeriod
from mentor_desk.rules import fleksjob
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.placement_state import state
from mentor_desk.services.positions import position
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class Wish:
    """What a firm asks for. Empty fields ask for nothing.

    ``words`` are looked for in what the citizen can, has tried and would like; ``by`` is the day
    somebody is needed; ``centre`` and ``km`` (straight line) where. ``fleksjob`` asks for those who may
    be employed in one, ``short_notice`` for those who can come with a day's notice.
    """

    words: str = ""
    by: date | None = None
    centre: Point | None = None
    km: float | None = None
    fleksjob: bool = False
    short_notice: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """An open case in the bank. ``km`` is the straight line to the wish's centre, ``None`` when one of
    the two places is unknown; ``found`` are the citizen's own words that met the wish's."""

    case_id: uuid.UUID
    name: str
    job_goal: str
    can: str
    ready_on: date | None
    weekly_hours: float | None
    town: str
    km: float | None
    placed: bool
    found: tuple[str, ...]
    phone: str = ""
    short_notice: bool = False
    fleksjob: bool = False


@dataclass(frozen=True, slots=True)
class Bank:
    """Who fits the wish, and how many open cases the wish hides."""

    candidates: tuple[Candidate, ...]
    hidden: int


@reads
def bank(session: Session, *, wish: Wish, today: date, rulebook: Rulebook | None = None) -> Bank:
    """Open cases for ``wish``, nearest first, then those ready first, then by name.

    A citizen whose ready day or address nobody has written is shown: asking is better than leaving
    somebody out.
    """
    placed = _placed(session, today)
    referred = _referred(session, today, rulebook) if rulebook else frozenset()
    everybody = [_candidate(row, wish, placed, referred) for row in _open(session)]
    fitting = [one for one in everybody if _fits(one, wish)]
    return Bank(tuple(sorted(fitting, key=_order)), len(everybody) - len(fitting))


def _open(session: Session) -> Sequence[Row[uuid.UUID, Citizen]]:
    query = (
        select(Case.id, Citizen)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case), Case.closed_on.is_(None))
    )
    return session.execute(query).all()


def _placed(session: Session, today: date) -> set[uuid.UUID]:
    every = session.scalars(rows.select_alive(Placement))
    return {placement.case_id for placement in every if state(placement, today).running}


def _referred(session: Session, today: date, rulebook: Rulebook) -> frozenset[uuid.UUID]:
    """The cases whose target group may be employed in a fleksjob today."""
    query = rows.select_alive(TargetGroupPeriod).where(TargetGroupPeriod.starts_on <= today)
    return frozenset(
        period.case_id
        for period in session.scalars(query)
        if (period.ends_on is None or period.ends_on >= today)
        and fleksjob.may_have(rulebook, today, period.target_group)
    )


def _candidate(
    row: Row[uuid.UUID, Citizen],
    wish: Wish,
    placed: set[uuid.UUID],
    referred: frozenset[uuid.UUID],
) -> Candidate:
    case_id, citizen = row
    home = position(citizen.latitude, citizen.longitude, citizen.postcode)
    km = kilometres(home.point, wish.centre) if home and wish.centre else None
    return Candidate(
        case_id=case_id,
        name=citizen.name,
        job_goal=citizen.job_goal,
        can=citizen.competences,
        ready_on=citizen.ready_on,
        weekly_hours=citizen.weekly_hours,
        town=citizen.town,
        km=km,
        placed=case_id in placed,
        found=_found(citizen, wish.words),
        phone=citizen.phone,
        short_notice=citizen.short_notice,
        fleksjob=case_id in referred,
    )


def _found(citizen: Citizen, words: str) -> tuple[str, ...]:
    """Those of the citizen's lines that hold all the words, each begun alike."""
    wanted = tokens(words)
    if not wanted:
        return ()
    written = (
        citizen.job_goal,
        citizen.competences,
        citizen.experience,
        citizen.wishes,
        citizen.languages,
    )
    lines = [line.strip(" .") for each in written for line in _pieces(each) if line.strip(" .")]
    everything = [token for line in lines for token in tokens(line)]
    if not all(any(token.startswith(word) for token in everything) for word in wanted):
        return ()
    met = [
        line
        for line in lines
        if any(token.startswith(word) for token in tokens(line) for word in wanted)
    ]
    return tuple(dict.fromkeys(met))


def _pieces(written: str) -> list[str]:
    for mark in (";", ". ", ", "):
        written = written.replace(mark, "\n")
    return written.splitlines()


def _fits(one: Candidate, wish: Wish) -> bool:
    if tokens(wish.words) and not one.found:
        return False
    if wish.by and one.ready_on and one.ready_on > wish.by:
        return False
    if (wish.fleksjob and not one.fleksjob) or (wish.short_notice and not one.short_notice):
        return False
    return wish.km is None or one.km is None or one.km <= wish.km


def _order(one: Candidate) -> tuple[bool, float, date, str]:
    unknown = one.km is None
    return unknown, one.km or 0.0, one.ready_on or date.max, danish_sort_key(one.name)
