"""Citizens and their profile."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import cpr as cpr_format
from mentor_desk.formats import mail as mail_format
from mentor_desk.formats import phone as phone_format
from mentor_desk.models import Case, Citizen, Consent, TargetGroupPeriod
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

PROFILE = frozenset(
    {
        "name", "address", "postcode", "town", "phone", "email", "own_words", "job_goal",
        "competences", "experience", "wishes", "languages", "weekly_hours", "meeting_times",
        "transport", "travel_minutes", "considerations", "shareable", "born_on", "cpr", "needs",
        "short_notice", "earliest_start", "latest_end", "thrives_with", "avoids", "customer_contact",
        "ready_on", "latitude", "longitude",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One line of the consent register; ``active`` on the day it was asked for."""

    id: uuid.UUID
    what: str
    to_whom: str
    given_on: date
    until: date | None
    withdrawn_on: date | None
    active: bool


@dataclass(frozen=True, slots=True)
class CitizenView:
    """A citizen's profile. ``cpr_masked`` shows the birth date only; the rest must be asked for."""

    id: uuid.UUID
    name: str
    cpr_masked: str
    age: int | None
    fields: dict[str, Any]
    consents: tuple[ConsentRow, ...]


def clean(values: dict[str, Any]) -> dict[str, Any]:
    """The values as they are kept: trimmed, CPR and phone in one form, birth date from CPR.

    Raises:
        UserError: a name is missing, or a CPR number, phone number or e-mail address cannot be
            right; names the field.
    """
    result = {k: v.strip() if isinstance(v, str) else v for k, v in values.items()}
    if "name" in result and not result["name"]:
        raise UserError(text("services", "Write the citizen's name."), "name")
    if result.get("phone"):
        result["phone"] = phone_format.parse(result["phone"])
    if result.get("email"):
        result["email"] = mail_format.parse(result["email"])
    if "customer_contact" in result:
        result["customer_contact"] = result["customer_contact"] or ""
    if "cpr" in result:
        number = cpr_format.parse(result["cpr"]) if result["cpr"] else None
        result["cpr"] = number
        if number is not None:
            result["born_on"] = cpr_format.born_on(number)
    return result


@writes("citizen.created")
def create(
    session: Session,
    /,
    *,
    today: date,
    target_group: str = "",
    benefit: str = "",
    weight: float = 1.0,
    **profile: Any,
) -> uuid.UUID:
    """Take a citizen into the caseload; the id of the new *case* comes back.

    Raises:
        UserError: see :func:`clean`.
    """
    citizen = Citizen(**clean(profile))
    case = Case(citizen_id=citizen.id, opened_on=today, stage_since=today, weight=weight)
    session.add_all([citizen, case])
    session.flush()
    if target_group:
        period = TargetGroupPeriod(
            case_id=case.id, target_group=target_group, benefit=benefit, starts_on=today
        )
        session.add(period)
    journal.note(session, subject=case)
    return case.id


@writes("citizen.changed")
def update(session: Session, /, *, citizen_id: uuid.UUID, **values: Any) -> None:
    """Correct fields of the profile.

    Raises:
        UserError: see :func:`clean`; or the citizen is gone.
    """
    citizen = rows.get(session, Citizen, citizen_id)
    rows.change(citizen, clean(values), PROFILE)
    journal.note(session, subject=citizen)


@reads
def profile(session: Session, *, citizen_id: uuid.UUID, today: date) -> CitizenView:
    """The citizen's profile without the CPR number.

    Raises:
        UserError: the citizen is gone.
    """
    citizen = rows.get(session, Citizen, citizen_id)
    query = rows.select_alive(Consent).where(Consent.citizen_id == citizen_id)
    consents = session.scalars(query.order_by(Consent.given_on.desc()))
    return CitizenView(
        id=citizen.id,
        name=citizen.name,
        cpr_masked=cpr_format.masked(citizen.cpr) if citizen.cpr else "",
        age=age(citizen.born_on, today),
        fields={name: getattr(citizen, name) for name in PROFILE - {"cpr"}},
        consents=tuple(_consent(consent, today) for consent in consents),
    )


def age(born_on: date | None, today: date) -> int | None:
    """Whole years lived on ``today``."""
    if born_on is None:
        return None
    return today.year - born_on.year - ((today.month, today.day) < (born_on.month, born_on.day))


@writes("citizen.cpr_shown")
def show_cpr(session: Session, *, citizen_id: uuid.UUID) -> str:
    """The CPR number in full; that it was looked up is in the journal (domain §7)."""
    citizen = rows.get(session, Citizen, citizen_id)
    journal.note(session, subject=citizen)
    return cpr_format.pretty(citizen.cpr) if citizen.cpr else ""


@writes("consent.given")
def give_consent(
    session: Session,
    *,
    citizen_id: uuid.UUID,
    what: str,
    to_whom: str,
    given_on: date,
    until: date | None = None,
) -> uuid.UUID:
    """Record what the citizen agreed to share, with whom and until when.

    Raises:
        UserError: what or to whom is missing, or it ends before it begins.
    """
    if not what.strip():
        raise UserError(text("services", "Write what may be shared."), "what")
    if not to_whom.strip():
        raise UserError(text("services", "Write who may know it."), "to_whom")
    if until is not None and until < given_on:
        raise UserError(text("services", "The consent ends before it begins."), "until")
    consent = Consent(
        citizen_id=citizen_id,
        what=what.strip(),
        to_whom=to_whom.strip(),
        given_on=given_on,
        until=until,
    )
    session.add(consent)
    journal.note(session, subject=rows.get(session, Citizen, citizen_id))
    return consent.id


@writes("consent.withdrawn")
def withdraw_consent(session: Session, *, consent_id: uuid.UUID, today: date) -> None:
    """The citizen has taken a consent back; nothing may be shared on it from today."""
    rows.get(session, Consent, consent_id).withdrawn_on = today


def _consent(consent: Consent, today: date) -> ConsentRow:
    running = consent.until is None or consent.until >= today
    return ConsentRow(
        id=consent.id,
        what=consent.what,
        to_whom=consent.to_whom,
        given_on=consent.given_on,
        until=consent.until,
        withdrawn_on=consent.withdrawn_on,
        active=running and consent.withdrawn_on is None,
    )
