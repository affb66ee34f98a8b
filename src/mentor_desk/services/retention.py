"""How long the caseload keeps people: the periods in force, and those who are kept longer."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import (
    Citizen,
    Colleague,
    Contact,
    NetworkEvent,
    NetworkMember,
    Recruitment,
    Row,
    Setting,
)
from mentor_desk.rules import retention
from mentor_desk.rules.retention import LONGEST, Period
from mentor_desk.services import rows
from mentor_desk.services.erasure import KEEP
from mentor_desk.shelf import SHELF
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

MONTHS: Final = "retention.months"
"""The key of the setting with the municipality's own months by period."""
_KEPT_LONGER: Final[tuple[type[Row], ...]] = (
    Citizen, Contact, Recruitment, NetworkMember, NetworkEvent, Colleague,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PeriodView:
    """A period as it holds here: ``period.months`` in force, ``standard`` the shipped ones."""

    period: Period
    standard: int

    @property
    def own(self) -> bool:
        """Whether the municipality has set it."""
        return self.period.months != self.standard


@dataclass(frozen=True, slots=True)
class Kept:
    """A person who is kept longer: until which day, and why."""

    until: date
    why: str


TRIED: Final = "retention.tried"
"""Where a session holds periods that are only tried out, instead of those in use."""


def shipped() -> Mapping[str, Period]:
    """The periods of the data set in use. Raises :class:`RulebookError`."""
    return SHELF.load("reference/retention.toml", retention.parse)


@reads
def periods(session: Session) -> tuple[PeriodView, ...]:
    """Every period with the municipality's own months laid over it."""
    own = _own(session)
    return tuple(
        PeriodView(replace(one, months=own.get(key, one.months)), one.months)
        for key, one in _standard(session).items()
    )


def months(session: Session, key: str) -> int:
    """The months in force of the period ``key``."""
    return _own(session).get(key, _standard(session)[key].months)


@writes("retention.period_set")
def set_months(session: Session, *, key: str, months: int | None) -> None:
    """Set the municipality's own period; ``None`` takes the shipped one again.

    Raises :class:`UserError` when it is no number of months from 1 to 120.
    """
    if shipped()[key].months == 0:
        raise UserError(text("services", "This has no period of its own."), key)
    if months is not None and not 1 <= months <= LONGEST:
        sentence = text("services", "Write a number of months from 1 to {most}.")
        raise UserError(sentence.fill(most=LONGEST), key)
    own = {one: kept for one, kept in _own(session).items() if one != key}
    if months is not None and months != shipped()[key].months:
        own[key] = months
    setting = _put(session, MONTHS, own)
    journal.note(session, subject=setting, detail={"period": key, "months": months})


@writes("retention.kept_longer")
def keep(session: Session, *, person_id: uuid.UUID, until: date, why: str, today: date) -> None:
    """Keep a citizen or a contact person longer. Raises :class:`UserError` without day or reason."""
    _demand_person(session, person_id)
    if until <= today:
        raise UserError(text("services", "Choose a day that lies ahead."), "until")
    if not why.strip():
        raise UserError(text("services", "Write why it has to be kept."), "why")
    value = {"until": until.isoformat(), "why": why.strip()}
    journal.note(session, subject=_put(session, f"{KEEP}{person_id}", value))


@writes("retention.kept_no_longer")
def keep_no_longer(session: Session, *, person_id: uuid.UUID) -> None:
    """Let the ordinary period hold again."""
    journal.note(session, subject=_put(session, f"{KEEP}{person_id}", {}))


def kept(session: Session) -> dict[uuid.UUID, Kept]:
    """Everybody who is kept longer, the day gone by too."""
    query = rows.select_alive(Setting).where(Setting.key.startswith(KEEP, autoescape=True))
    return {
        uuid.UUID(row.key.removeprefix(KEEP)): Kept(
            date.fromisoformat(row.value["until"]), row.value["why"]
        )
        for row in session.scalars(query)
        if row.value
    }


def _standard(session: Session) -> Mapping[str, Period]:
    tried: Mapping[str, Period] | None = session.info.get(TRIED)
    return tried or shipped()


def _demand_person(session: Session, person_id: uuid.UUID) -> None:
    if not any(session.get(model, person_id) for model in _KEPT_LONGER):
        raise UserError(text("services", "This person is not in the caseload."))


def _own(session: Session) -> dict[str, int]:
    query = rows.select_alive(Setting).where(Setting.key == MONTHS)
    setting = session.scalars(query).first()
    return dict(setting.value) if setting is not None else {}


def _put(session: Session, key: str, value: Mapping[str, object]) -> Setting:
    setting = session.scalars(select(Setting).where(Setting.key == key)).first()
    if setting is None:
        setting = Setting(key=key, value=dict(value))
        session.add(setting)
    else:
        setting.value, setting.deleted_at = dict(value), None
    session.flush()
    return setting
