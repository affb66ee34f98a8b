"""Rounds of calls with one script: who is rung, what was said, what came of it (feature C9)."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Campaign, CampaignCall, Firm
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactOutcome
from mentor_desk.texts import text

FIELDS = frozenset({"name", "purpose", "script", "starts_on", "ends_on"})


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """A campaign and how far it has come. ``back`` is the number of firms to ring again.

    ``outcomes`` count the calls that are over, ``back_outcomes`` those to be made anew: together
    they are the firms that were rung.
    """

    id: uuid.UUID
    fields: dict[str, Any]
    closed_on: date | None
    total: int
    rung: int
    back: int
    outcomes: Mapping[ContactOutcome, int]
    back_outcomes: Mapping[ContactOutcome, int]

    @property
    def name(self) -> str:
        """What the campaign is called."""
        return str(self.fields["name"])

    @property
    def script(self) -> tuple[str, ...]:
        """The steps of the call guide."""
        return tuple(self.fields["script"])


@writes("campaign.created")
def create(
    session: Session,
    *,
    name: str,
    purpose: str = "",
    script: Sequence[str],
    starts_on: date | None,
    ends_on: date | None = None,
    firm_ids: Sequence[uuid.UUID] = (),
) -> uuid.UUID:
    """Begin a campaign with the firms ``firm_ids``, to be rung in that order.

    Raises:
        UserError: the name or the first day is missing, or it ends before it begins.
    """
    campaign = Campaign(
        name=name.strip(),
        purpose=purpose.strip(),
        script=_steps(script),
        starts_on=starts_on,
        ends_on=ends_on,
    )
    _check(campaign)
    session.add(campaign)
    session.flush()
    add_firms(session, campaign_id=campaign.id, firm_ids=firm_ids)
    journal.note(session, subject=campaign)
    return campaign.id


@writes("campaign.changed")
def update(session: Session, /, *, campaign_id: uuid.UUID, **values: Any) -> None:
    """Correct a campaign.

    Raises:
        UserError: see :func:`create`.
    """
    campaign = rows.get(session, Campaign, campaign_id)
    cleaned = {k: v.strip() if isinstance(v, str) else v for k, v in values.items()}
    if "script" in cleaned:
        cleaned["script"] = _steps(cleaned["script"])
    rows.change(campaign, cleaned, FIELDS)
    _check(campaign)
    journal.note(session, subject=campaign)


@writes("campaign.firms_added")
def add_firms(session: Session, *, campaign_id: uuid.UUID, firm_ids: Sequence[uuid.UUID]) -> int:
    """Put firms on the list; those on it already stay where they are. Returns how many are new."""
    campaign = rows.get(session, Campaign, campaign_id)
    here = rows.select_alive(CampaignCall).where(CampaignCall.campaign_id == campaign.id)
    on_it = session.scalars(here).all()
    known = {call.firm_id for call in on_it}
    new = [each for each in dict.fromkeys(firm_ids) if each not in known]
    start = max((call.position for call in on_it), default=-1) + 1
    for position, firm_id in enumerate(new, start=start):
        firm = rows.get(session, Firm, firm_id)
        session.add(CampaignCall(campaign_id=campaign.id, firm_id=firm.id, position=position))
    journal.note(session, subject=campaign)
    return len(new)


@writes("campaign.firm_removed")
def remove_firm(session: Session, *, call_id: uuid.UUID) -> None:
    """Take a firm off the list that nobody has rung yet.

    Raises:
        UserError: it was rung.
    """
    call = rows.get(session, CampaignCall, call_id)
    if call.called_on is not None:
        raise UserError(text("services", "This firm was rung: it stays on the list."))
    rows.delete(session, call)


@writes("campaign.closed")
def close(session: Session, *, campaign_id: uuid.UUID, day: date) -> None:
    """The campaign is over; nobody on it is to be rung again."""
    campaign = rows.get(session, Campaign, campaign_id)
    campaign.closed_on = day
    journal.note(session, subject=campaign)


@writes("campaign.reopened")
def reopen(session: Session, *, campaign_id: uuid.UUID) -> None:
    """The campaign goes on."""
    campaign = rows.get(session, Campaign, campaign_id)
    campaign.closed_on = None
    journal.note(session, subject=campaign)


@reads
def listing(session: Session) -> list[CampaignRow]:
    """Campaigns that run first, the newest on top."""
    calls: dict[uuid.UUID, list[tuple[str, date | None, date | None]]] = {}
    query = select(
        CampaignCall.campaign_id,
        CampaignCall.outcome,
        CampaignCall.called_on,
        CampaignCall.call_back_on,
    ).where(alive(CampaignCall))
    for campaign_id, outcome, called, back in session.execute(query):
        calls.setdefault(campaign_id, []).append((outcome, called, back))
    found = [
        _row(campaign, calls.get(campaign.id, []))
        for campaign in session.scalars(rows.select_alive(Campaign))
    ]
    return sorted(
        found,
        key=lambda row: (row.closed_on is not None, -row.fields["starts_on"].toordinal(), row.name),
    )


@reads
def waiting(session: Session, *, today: date) -> int:
    """How many firms of the campaigns under way are to be rung now, for the first time or again."""
    query = (
        select(func.count())
        .select_from(CampaignCall)
        .join(Campaign, Campaign.id == CampaignCall.campaign_id)
        .join(Firm, Firm.id == CampaignCall.firm_id)
        .where(alive(CampaignCall), alive(Campaign), alive(Firm), Campaign.closed_on.is_(None))
        .where(or_(CampaignCall.called_on.is_(None), CampaignCall.call_back_on <= today))
    )
    return session.scalar(query) or 0


def _row(campaign: Campaign, calls: Sequence[tuple[str, date | None, date | None]]) -> CampaignRow:
    return CampaignRow(
        id=campaign.id,
        fields={name: getattr(campaign, name) for name in FIELDS},
        closed_on=campaign.closed_on,
        total=len(calls),
        rung=sum(called is not None for _, called, _ in calls),
        back=sum(back is not None for _, _, back in calls),
        outcomes=_counted(outcome for outcome, _, back in calls if back is None),
        back_outcomes=_counted(outcome for outcome, _, back in calls if back is not None),
    )


def _counted(outcomes: Iterable[str]) -> Mapping[ContactOutcome, int]:
    found = Counter(outcomes)
    return {each: found[each.value] for each in ContactOutcome if found[each.value]}


def _steps(script: Sequence[str]) -> list[str]:
    return [step.strip() for step in script if step.strip()]


def _check(campaign: Campaign) -> None:
    if not campaign.name:
        raise UserError(text("services", "Write what the call round is called."), "name")
    if campaign.starts_on is None:
        raise UserError(text("services", "Write the first day."), "starts_on")
    if campaign.ends_on is not None and campaign.ends_on < campaign.starts_on:
        raise UserError(text("services", "The last day lies before the first."), "ends_on")
