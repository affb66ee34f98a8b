"""Finding firms: prospects, referrals, events, campaigns, inquiries and the forecast panel."""

from __future__ import annotations

import uuid
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row
from mentor_desk.terms import LeadSource, ProspectStatus


class Prospect(Row):
    """A firm in the inbox, not yet talked with (feature C9).

    ``welcome_by`` is when the mentor wants to have said welcome. ``firm_id`` is set once it stands in
    the register; ``event_id`` and ``referral_id`` say where it came from.
    """

    __tablename__ = "prospect"

    name: Mapped[str] = mapped_column(index=True)
    cvr: Mapped[str] = mapped_column(default="")
    p_number: Mapped[str] = mapped_column(default="")
    branch: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    town: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    person: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default=ProspectStatus.NEW.value)
    source: Mapped[str] = mapped_column(default=LeadSource.OTHER.value)
    source_note: Mapped[str] = mapped_column(default="")
    seen_on: Mapped[date]
    welcome_by: Mapped[date | None] = mapped_column(default=None)
    welcomed_on: Mapped[date | None] = mapped_column(default=None)
    closed_why: Mapped[str] = mapped_column(default="")
    firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None, index=True)
    event_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("network_event.id"), default=None)
    referral_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("referral.id"), default=None)


class Referral(Row):
    """A firm that recommended another (feature C9). ``to_firm_id`` once that one is in the register."""

    __tablename__ = "referral"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    to_firm_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("firm.id"), default=None, index=True
    )
    to_name: Mapped[str] = mapped_column(default="")
    day: Mapped[date]
    note: Mapped[str] = mapped_column(default="")
    used_on: Mapped[date | None] = mapped_column(default=None)


class NetworkEvent(Row):
    """A meeting where firms meet: a network, a sponsor evening, a fair (features C9, I4).

    ``network_id`` where it is one of a network's own meetings; ``network`` is the name of one that is
    somebody else's. ``agenda`` is one point each; ``agenda_sent_on`` and ``minutes_sent_on`` are when
    it and the ``minutes`` went out, ``invited_on`` when the guests were asked.
    """

    __tablename__ = "network_event"

    name: Mapped[str]
    network: Mapped[str] = mapped_column(default="")
    day: Mapped[date] = mapped_column(index=True)
    place: Mapped[str] = mapped_column(default="")
    host_firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None)
    theme: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    network_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("network.id"), default=None, index=True
    )
    at: Mapped[time | None] = mapped_column(default=None)
    until: Mapped[time | None] = mapped_column(default=None)
    agenda: Mapped[list[str]] = mapped_column(JSON, default=list)
    invited_on: Mapped[date | None] = mapped_column(default=None)
    agenda_sent_on: Mapped[date | None] = mapped_column(default=None)
    minutes: Mapped[str] = mapped_column(default="")
    minutes_sent_on: Mapped[date | None] = mapped_column(default=None)
    cancelled_on: Mapped[date | None] = mapped_column(default=None)


class EventGuest(Row):
    """Somebody invited to an event; ``came`` is ``None`` until it was held.

    ``answer`` is a :class:`mentor_desk.terms.GuestAnswer` or empty; ``follow_up`` is to be done by
    ``follow_by``, where that was said.
    """

    __tablename__ = "event_guest"

    event_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("network_event.id"), index=True)
    firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None)
    name: Mapped[str] = mapped_column(default="")
    came: Mapped[bool | None] = mapped_column(default=None)
    follow_up: Mapped[str] = mapped_column(default="")
    followed_on: Mapped[date | None] = mapped_column(default=None)
    follow_by: Mapped[date | None] = mapped_column(default=None)
    answer: Mapped[str] = mapped_column(default="")
    member_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("network_member.id"), default=None)


class Campaign(Row):
    """A round of calls with one script (feature C9). ``script`` is the call guide, a step a line."""

    __tablename__ = "campaign"

    name: Mapped[str]
    purpose: Mapped[str] = mapped_column(default="")
    script: Mapped[list[str]] = mapped_column(JSON, default=list)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None] = mapped_column(default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)


class CampaignCall(Row):
    """One firm of a campaign. ``outcome`` is a :class:`mentor_desk.terms.ContactOutcome` or empty;
    ``ticked`` the steps of the script gone through, ``notes`` what was said at each (step: text)."""

    __tablename__ = "campaign_call"

    campaign_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("campaign.id"), index=True)
    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    outcome: Mapped[str] = mapped_column(default="")
    called_on: Mapped[date | None] = mapped_column(default=None)
    call_back_on: Mapped[date | None] = mapped_column(default=None)
    ticked: Mapped[list[int]] = mapped_column(JSON, default=list)
    notes: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class Inquiry(Row):
    """A firm asked the municipality for something (feature C11).

    ``line`` is how it came in. ``answer_by`` is the promise, ``answered_at`` the moment it was kept:
    the time between is measured. ``forwarded_to`` names whom it was handed to (another department, a
    neighbouring municipality).
    """

    __tablename__ = "inquiry"

    firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None, index=True)
    name: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    line: Mapped[str] = mapped_column(default="")
    about: Mapped[str]
    asked_at: Mapped[datetime]
    answer_by: Mapped[datetime | None] = mapped_column(default=None)
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    answer: Mapped[str] = mapped_column(default="")
    forwarded_to: Mapped[str] = mapped_column(default="")
    forwarded_on: Mapped[date | None] = mapped_column(default=None)


class Forecast(Row):
    """What a firm of the panel expects of its staff in 3, 6 and 12 months (feature C12).

    ``quarter`` is the first day of the quarter asked in. ``now``, ``in_3``, ``in_6`` and ``in_12`` are
    persons; ``None`` where the firm would not guess.
    """

    __tablename__ = "forecast"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    quarter: Mapped[date] = mapped_column(index=True)
    asked_on: Mapped[date]
    now: Mapped[int | None] = mapped_column(default=None)
    in_3: Mapped[int | None] = mapped_column(default=None)
    in_6: Mapped[int | None] = mapped_column(default=None)
    in_12: Mapped[int | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")
