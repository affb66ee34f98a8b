"""Throwing the sample away: which rows were its own, what hangs on them, and blanking both."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Case,
    Citizen,
    Consent,
    Firm,
    PaperFill,
    PersonAround,
    Placement,
    Row,
    Setting,
)
from mentor_desk.services import blanking, rows
from mentor_desk.services.sample_belongings import LOOSE, OF_BOTH, OF_CASE, OF_FIRM, PARTS

KEY = "sample"
Made = Mapping[str, Sequence[uuid.UUID]]
_PART = 400


def record(session: Session) -> Setting | None:
    """The setting that tells of the sample in this vault, if there is one."""
    found = session.scalars(rows.select_alive(Setting).where(Setting.key == KEY)).first()
    return found if found is not None and found.value else None


def remember(session: Session, made: Made) -> Setting:
    """Keep which rows the sample made, by model."""
    setting = session.scalars(select(Setting).where(Setting.key == KEY)).first()
    if setting is None:
        setting = Setting(key=KEY, value={})
        session.add(setting)
    setting.value = {model: [str(row_id) for row_id in ids] for model, ids in made.items()}
    setting.deleted_at = None
    return setting


def remove(session: Session) -> int:
    """Delete and blank the sample's rows; returns how many there were."""
    setting = record(session)
    if setting is None:
        return 0
    made = {model: [uuid.UUID(each) for each in ids] for model, ids in setting.value.items()}
    doomed = {row.id: row for row in _attached(session, made)}
    setting.value = {}
    blanking.blank(session, list(doomed.values()))
    return len(doomed)


def _attached(session: Session, made: Made) -> Iterator[Row]:
    """The sample's rows and what hangs on them, those already deleted too: they are blanked as well."""
    cases, firms = made["Case"], sorted(set(made["Firm"]) - _needed(session, made))
    own = ((Citizen, made["Citizen"]), (Case, cases), (Firm, firms))
    loose = ((model, made.get(model.__name__, ())) for model in LOOSE)
    found: list[Row] = []
    for model, ids in (*own, *loose):
        found += _where(session, model, model.id, ids)
    for about in (Consent, PersonAround):
        found += _where(session, about, about.citizen_id, made["Citizen"])
    for model in OF_CASE:
        found += _where(session, model, model.case_id, cases)
    for model in OF_FIRM:
        found += _where(session, model, model.firm_id, firms)
    for model in OF_BOTH:
        found += [row for row in _where(session, model, model.firm_id, firms) if row.case_id is None]
    yield from found
    yield from _where(session, PaperFill, PaperFill.subject_id, [row.id for row in found])
    for whole, column in PARTS:
        ids = [row.id for row in found if isinstance(row, whole)]
        yield from _where(session, column.class_, column, ids)


def _needed(session: Session, made: Made) -> set[uuid.UUID]:
    """The sample's firms that an own case of the user has to do with."""
    needed: set[uuid.UUID] = set()
    for model in (Placement, *OF_BOTH):
        for row in _where(session, model, model.firm_id, made["Firm"]):
            own = row.case_id is not None and row.case_id not in made["Case"]
            if own and row.deleted_at is None:
                needed.add(row.firm_id)
    return needed


def _where(session: Session, model: Any, column: Any, ids: Sequence[uuid.UUID]) -> list[Any]:
    found: list[Any] = []
    for start in range(0, len(ids), _PART):
        query = select(model).where(column.in_(ids[start : start + _PART])).order_by(model.id)
        found += session.scalars(query)
    return found
