"""One call of a campaign: the steps gone through, the notes, the outcome (feature C9)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Campaign, CampaignCall, Contact, Firm
from mentor_desk.services import contact_entries, rows
from mentor_desk.services.campaign_firms import last_talks
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactMethod, ContactOutcome, ContactRole
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class CallRow:
    """A firm of a campaign. ``phone`` and ``person`` are whom to ring; ``notes`` by step."""

    id: uuid.UUID
    campaign_id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    town: str
    branch: str
    about: str
    phone: str
    person: str
    municipal_contact: str
    last: date | None
    leave_alone_until: date | None
    outcome: ContactOutcome | None
    called_on: date | None
    call_back_on: date | None
    ticked: tuple[int, ...]
    notes: Mapping[int, str]

    def waits(self, today: date) -> bool:
        """Whether the firm is to be rung now: never rung, or to be rung again by today."""
        return self.called_on is None or self.back(today)

    def back(self, today: date) -> bool:
        """Whether the firm is to be rung again by today."""
        return self.call_back_on is not None and self.call_back_on <= today


def in_turn(calls: Sequence[CallRow], today: date) -> list[CallRow]:
    """Those to ring again first, the longest due on top; then those never rung, then the rest."""

    def place(call: CallRow) -> tuple[int, date]:
        if call.back(today):
            return 0, call.call_back_on or today
        if call.called_on is None:
            return 1, today
        return (2, call.call_back_on) if call.call_back_on else (3, today)

    return sorted(calls, key=place)


@reads
def calls(session: Session, *, campaign_id: uuid.UUID, today: date) -> list[CallRow]:
    """The firms of the campaign in their order."""
    query = (
        select(CampaignCall, Firm)
        .join(Firm, Firm.id == CampaignCall.firm_id)
        .where(alive(CampaignCall), alive(Firm), CampaignCall.campaign_id == campaign_id)
        .order_by(CampaignCall.position, CampaignCall.id)
    )
    found = [(call, firm) for call, firm in session.execute(query)]
    people = _people(session, [firm.id for _, firm in found])
    last = last_talks(session, today)
    return [_row(call, firm, people.get(firm.id), last.get(firm.id)) for call, firm in found]


@writes("campaign.call_noted")
def note(
    session: Session, *, call_id: uuid.UUID, ticked: Sequence[int], notes: Mapping[int, str]
) -> None:
    """Keep what is ticked and written while the call goes on."""
    call = rows.get(session, CampaignCall, call_id)
    _keep(call, ticked, notes)
    journal.note(session, subject=rows.get(session, Firm, call.firm_id))


@writes("campaign.called")
def finish(
    session: Session,
    *,
    call_id: uuid.UUID,
    today: date,
    outcome: ContactOutcome | None,
    ticked: Sequence[int] = (),
    notes: Mapping[int, str] | None = None,
    summary: str = "",
    call_back_on: date | None = None,
) -> uuid.UUID:
    """The call is over: it becomes a talk in the firm's own log, whose id comes back.

    Raises:
        UserError: no outcome is chosen, or the day to ring again lies behind.
    """
    call = rows.get(session, CampaignCall, call_id)
    if outcome is None:
        raise UserError(text("services", "Choose what came of the call."), "outcome")
    if call_back_on is not None and call_back_on < today:
        raise UserError(text("services", "The day to ring again lies behind."), "call_back_on")
    campaign = rows.get(session, Campaign, call.campaign_id)
    _keep(call, ticked, notes or {})
    call.outcome, call.called_on, call.call_back_on = outcome.value, today, call_back_on
    entry_id = contact_entries.add(
        session,
        firm_id=call.firm_id,
        today=today,
        campaign_id=campaign.id,
        day=today,
        method=ContactMethod.PHONE,
        outcome=outcome,
        text=_told(campaign, notes or {}, summary),
    )
    journal.note(session, subject=rows.get(session, Firm, call.firm_id))
    return entry_id


def _told(campaign: Campaign, notes: Mapping[int, str], summary: str) -> str:
    lines = [summary.strip()]
    for number, step in enumerate(campaign.script):
        if said := notes.get(number, "").strip():
            lines.append(f"{step} – {said}")
    return "\n".join(line for line in lines if line)


def _keep(call: CampaignCall, ticked: Sequence[int], notes: Mapping[int, str]) -> None:
    call.ticked = sorted(set(ticked))
    call.notes = {str(step): said.strip() for step, said in notes.items() if said.strip()}


def _people(session: Session, firm_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, Contact]:
    """Whom to ask for at each firm: the employer first, else whoever was entered first."""
    query = rows.select_alive(Contact).where(Contact.firm_id.in_(firm_ids))
    found: dict[uuid.UUID, Contact] = {}
    for contact in session.scalars(query.order_by(Contact.created_at, Contact.id)):
        here = found.setdefault(contact.firm_id, contact)
        employer = ContactRole.EMPLOYER.value
        if here.role != employer and contact.role == employer:
            found[contact.firm_id] = contact
    return found


def _row(call: CampaignCall, firm: Firm, person: Contact | None, last: date | None) -> CallRow:
    return CallRow(
        id=call.id,
        campaign_id=call.campaign_id,
        firm_id=firm.id,
        firm=firm.name,
        town=firm.town,
        branch=firm.branch,
        about=firm.about,
        phone=(person.phone if person else "") or firm.phone,
        person=person.name if person else "",
        municipal_contact=firm.municipal_contact,
        last=last,
        leave_alone_until=firm.leave_alone_until,
        outcome=ContactOutcome(call.outcome) if call.outcome else None,
        called_on=call.called_on,
        call_back_on=call.call_back_on,
        ticked=tuple(call.ticked),
        notes={int(step): str(said) for step, said in call.notes.items()},
    )
