"""Saying welcome to a firm of the inbox, and taking it into the register (feature C9)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import ChecklistTick, Firm, Prospect
from mentor_desk.services import (
    checklists,
    contact_entries,
    contacts,
    directory,
    firms,
    referrals,
    rows,
)
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactMethod, ContactOutcome, ContactRole, ProspectStatus
from mentor_desk.texts import text

PACKAGE: Final = "velkomst"
"""The checklist of what to bring."""
_SAID, _METHOD = "said", "method"
_CARRIED = ("name", "cvr", "p_number", "branch", "address", "postcode", "town", "phone")


@dataclass(frozen=True, slots=True)
class Welcome:
    """How the welcome went: ``handed`` are keys of the list of what to bring."""

    day: date | None
    method: ContactMethod
    handed: tuple[str, ...]
    said: str


@writes("prospect.welcomed")
def welcome(
    session: Session,
    *,
    prospect_id: uuid.UUID,
    day: date | None,
    today: date,
    method: ContactMethod,
    handed: Sequence[str] = (),
    said: str = "",
) -> None:
    """Somebody was there and said welcome, and this was handed over.

    Where the firm stands in the register already, it is the first talk with it.

    Raises:
        UserError: the day is missing or lies ahead.
    """
    if day is None or day > today:
        raise UserError(text("services", "Write the day you were there; it cannot lie ahead."), "day")
    prospect = rows.get(session, Prospect, prospect_id)
    first = prospect.welcomed_on is None
    _forget(session, prospect.id)
    prospect.welcomed_on = day
    if prospect.status != ProspectStatus.REGISTERED.value:
        prospect.status = ProspectStatus.WELCOMED.value
    remarks = {_METHOD: method.value, _SAID: said.strip(), **dict.fromkeys(handed, "")}
    for item, remark in remarks.items():
        if item != _SAID or remark:
            session.add(
                ChecklistTick(
                    subject_id=prospect.id, checklist=PACKAGE, item=item, done_on=day, remark=remark
                )
            )
    if first and prospect.firm_id is not None:
        session.flush()
        _first_talk(session, prospect, prospect.firm_id, day)
    journal.note(session, subject=prospect)


@reads
def how(session: Session, *, prospect_id: uuid.UUID) -> Welcome:
    """How the welcome went; nothing is ticked before it was said."""
    prospect = rows.get(session, Prospect, prospect_id)
    ticks = {tick.item: tick.remark for tick in _ticks(session, prospect.id)}
    items = [item.key for item in checklists.read(PACKAGE).items]
    return Welcome(
        day=prospect.welcomed_on,
        method=ContactMethod(ticks.get(_METHOD, ContactMethod.VISIT.value)),
        handed=tuple(key for key in items if key in ticks),
        said=ticks.get(_SAID, ""),
    )


@writes("prospect.registered")
def register(
    session: Session, *, prospect_id: uuid.UUID, today: date, firm_id: uuid.UUID | None = None
) -> uuid.UUID:
    """Take the firm into the register; its id comes back.

    ``firm_id`` names a firm that is there already: then nothing new is made, and the two are one.
    A welcome becomes the first talk with the firm, a recommendation knows its firm.

    Raises:
        UserError: the P number is in the register already.
    """
    prospect = rows.get(session, Prospect, prospect_id)
    if firm_id is None:
        firm_id = _make(session, prospect)
        if prospect.person:
            role = ContactRole.EMPLOYER.value
            contacts.add(session, firm_id=firm_id, name=prospect.person, role=role)
    firm = rows.get(session, Firm, firm_id)
    prospect.firm_id, prospect.status = firm.id, ProspectStatus.REGISTERED.value
    referrals.use(session, prospect, firm, today)
    if prospect.welcomed_on is not None:
        _first_talk(session, prospect, firm.id, prospect.welcomed_on)
    journal.note(session, subject=firm)
    return firm.id


def _make(session: Session, prospect: Prospect) -> uuid.UUID:
    """The firm out of the directory where it stands there, else as it was typed."""
    known = {name: getattr(prospect, name) for name in _CARRIED if getattr(prospect, name)}
    listed = _listed(session, prospect.p_number)
    if listed is None:
        return firms.create(session, **known)
    firm_id = directory.adopt(session, workplace_id=listed)
    session.flush()
    firm = rows.get(session, Firm, firm_id)
    missing = {name: value for name, value in known.items() if not getattr(firm, name)}
    firms.update(session, firm_id=firm_id, **missing)
    return firm_id


def _listed(session: Session, p_number: str) -> str | None:
    if not p_number or directory.in_use(session) is None:
        return None
    found = directory.search(session, typed=p_number, limit=5)
    return next((row.id for row in found if row.p_number == p_number), None)


def _first_talk(session: Session, prospect: Prospect, firm_id: uuid.UUID, day: date) -> None:
    told, package = how(session, prospect_id=prospect.id), checklists.read(PACKAGE)
    handed = ", ".join(item.title.da for item in package.items if item.key in told.handed)
    parts = (told.said, f"{package.title.da}: {handed}." if handed else "")
    contact_entries.add(
        session,
        firm_id=firm_id,
        today=day,
        day=day,
        method=told.method,
        outcome=ContactOutcome.KEPT_WARM,
        text="\n".join(part for part in parts if part),
    )


def _ticks(session: Session, prospect_id: uuid.UUID) -> Sequence[ChecklistTick]:
    query = rows.select_alive(ChecklistTick).where(
        ChecklistTick.subject_id == prospect_id, ChecklistTick.checklist == PACKAGE
    )
    return session.scalars(query).all()


def _forget(session: Session, prospect_id: uuid.UUID) -> None:
    for tick in _ticks(session, prospect_id):
        rows.delete(session, tick)
