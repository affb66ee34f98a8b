"""Firms that recommend other firms, and whom to ask for a recommendation (feature C9)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.spans import add_months
from mentor_desk.models import Agreement, Firm, Prospect, Referral
from mentor_desk.services import rows
from mentor_desk.services.agreement_terms import holds_on
from mentor_desk.services.outreach_data import method
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import Relation
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """``firm`` recommended ``to``; ``to_firm_id`` once that one is in the register."""

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    to: str
    to_firm_id: uuid.UUID | None
    day: date
    note: str
    used_on: date | None


@dataclass(frozen=True, slots=True)
class AtFirm:
    """What a firm has to do with recommendations: those it gave, and those that led to it."""

    given: tuple[ReferralRow, ...]
    received: tuple[ReferralRow, ...]


@dataclass(frozen=True, slots=True)
class Askable:
    """A firm that knows us well and has recommended nobody for a while, or never (``last`` None)."""

    firm_id: uuid.UUID
    firm: str
    town: str
    last: date | None


@writes("referral.added")
def add(
    session: Session,
    *,
    firm_id: uuid.UUID,
    to_name: str,
    day: date,
    note: str = "",
    to_firm_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Remember that a firm recommended another.

    Raises:
        UserError: nobody is named, or the firm recommends itself.
    """
    firm = rows.get(session, Firm, firm_id)
    to = rows.find(session, Firm, to_firm_id)
    name = to.name if to else to_name.strip()
    if not name:
        raise UserError(text("services", "Write whom the firm recommends."), "to_name")
    if to is not None and to.id == firm.id:
        raise UserError(text("services", "A firm cannot recommend itself."), "to_name")
    row = Referral(
        firm_id=firm.id, to_name=name, to_firm_id=to.id if to else None, day=day, note=note.strip()
    )
    session.add(row)
    journal.note(session, subject=firm)
    return row.id


@writes("referral.removed")
def remove(session: Session, *, referral_id: uuid.UUID) -> None:
    """Take a recommendation back that was entered by mistake."""
    rows.delete(session, rows.get(session, Referral, referral_id))


@reads
def at_firm(session: Session, *, firm_id: uuid.UUID) -> AtFirm:
    """The recommendations a firm gave and those that led to it, the newest first."""
    own = or_(Referral.firm_id == firm_id, Referral.to_firm_id == firm_id)
    query = (
        select(Referral, Firm.name)
        .join(Firm, Firm.id == Referral.firm_id)
        .where(alive(Referral), own)
        .order_by(Referral.day.desc(), Referral.id)
    )
    found = [
        ReferralRow(r.id, r.firm_id, name, r.to_name, r.to_firm_id, r.day, r.note, r.used_on)
        for r, name in session.execute(query)
    ]
    return AtFirm(
        tuple(row for row in found if row.firm_id == firm_id),
        tuple(row for row in found if row.to_firm_id == firm_id),
    )


@reads
def ask_list(session: Session, *, today: date) -> list[Askable]:
    """Firms to ask for a recommendation: strong ones, and those with an agreement that runs.

    A firm that recommended somebody within the last months (the method's number) is left alone; so is
    one that wants to be left alone now. Those who never were asked stand first.
    """
    since = add_months(today, -method().referral_months)
    last: dict[uuid.UUID, date] = {}
    for row in session.scalars(rows.select_alive(Referral).order_by(Referral.day)):
        last[row.firm_id] = row.day
    agreed = {
        each.firm_id for each in session.scalars(rows.select_alive(Agreement)) if holds_on(each, today)
    }
    found = [
        Askable(firm.id, firm.name, firm.town, last.get(firm.id))
        for firm in session.scalars(rows.select_alive(Firm).order_by(Firm.name))
        if (firm.relation == Relation.STRONG.value or firm.id in agreed)
        and last.get(firm.id, date.min) < since
        and not (firm.leave_alone_until and firm.leave_alone_until > today)
    ]
    return sorted(found, key=lambda row: (row.last is not None, row.last or today, row.firm))


def use(session: Session, prospect: Prospect, firm: Firm, today: date) -> None:
    """The recommended firm stands in the register now."""
    row = rows.find(session, Referral, prospect.referral_id)
    if row is not None:
        row.to_firm_id, row.used_on = firm.id, today
