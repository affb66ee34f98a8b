"""A firm that was to be rung again and was talked with anyway (feature C9)."""

from __future__ import annotations

from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.models import Campaign, CampaignCall, ContactEntry
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.terms import ContactOutcome

_STILL_OPEN: Final = ("", ContactOutcome.CALL_BACK.value, ContactOutcome.NO_ANSWER.value)


def settle(session: Session, entry: ContactEntry) -> None:
    """The talk is what the due ring-backs of running call rounds waited for, and its outcome theirs.

    Not a talk without an outcome, nor one that did not get through.
    """
    if entry.campaign_id is not None or (entry.outcome or "") in _STILL_OPEN:
        return
    due = (
        rows.select_alive(CampaignCall)
        .join(Campaign, Campaign.id == CampaignCall.campaign_id)
        .where(alive(Campaign), Campaign.closed_on.is_(None))
        .where(CampaignCall.firm_id == entry.firm_id, CampaignCall.call_back_on <= entry.day)
    )
    for call in session.scalars(due):
        call.outcome, call.called_on, call.call_back_on = entry.outcome, entry.day, None
