"""What the mentor knows of a firm beyond its address: talks, seasons, openings, experiences."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row
from mentor_desk.terms import OpeningKind


class ContactEntry(Row):
    """A talk with the firm that belongs to no citizen: a call, a letter, a care visit (feature C4).

    ``method`` is a :class:`mentor_desk.terms.ContactMethod`, ``outcome`` a
    :class:`mentor_desk.terms.ContactOutcome`. ``care`` marks a visit made only to look in.
    ``next_on`` is the day of ``next_step``, ``next_done_on`` when it was done.
    """

    __tablename__ = "contact_entry"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    contact_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("contact.id"), default=None)
    campaign_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("campaign.id"), default=None, index=True
    )
    day: Mapped[date] = mapped_column(index=True)
    method: Mapped[str]
    outcome: Mapped[str] = mapped_column(default="")
    care: Mapped[bool] = mapped_column(default=False)
    text: Mapped[str] = mapped_column(default="")
    spotted_tasks: Mapped[str] = mapped_column(default="")
    next_step: Mapped[str] = mapped_column(default="")
    next_on: Mapped[date | None] = mapped_column(default=None)
    next_done_on: Mapped[date | None] = mapped_column(default=None)


class FirmSeason(Row):
    """Months in which the firm is busy (feature C6).

    ``months`` are 1–12. ``kind`` is a :class:`mentor_desk.terms.SeasonKind`: hands are welcome, or
    stay away. ``lead_weeks`` is how long before the season the mentor should ask.
    """

    __tablename__ = "firm_season"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    kind: Mapped[str]
    months: Mapped[list[int]] = mapped_column(JSON, default=list)
    lead_weeks: Mapped[int] = mapped_column(default=7)
    note: Mapped[str] = mapped_column(default="")


class Opening(Row):
    """A place the firm wants somebody in (features C7 and D5).

    ``hours_least`` and ``hours_most`` are weekly hours, ``demands`` what cannot be waived.
    ``slot_weeks`` makes it a recurring place (blækspruttestilling): taken for that many weeks by one
    after the other; ``departments`` are where its tasks come from. Open until ``closed_on``.
    """

    __tablename__ = "opening"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    kind: Mapped[str] = mapped_column(default=OpeningKind.PRAKTIK.value)
    title: Mapped[str]
    tasks: Mapped[str] = mapped_column(default="")
    demands: Mapped[str] = mapped_column(default="")
    hours_least: Mapped[float | None] = mapped_column(default=None)
    hours_most: Mapped[float | None] = mapped_column(default=None)
    told_on: Mapped[date]
    from_on: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)
    slot_weeks: Mapped[int | None] = mapped_column(default=None)
    departments: Mapped[str] = mapped_column(default="")
    closed_on: Mapped[date | None] = mapped_column(default=None)
    closed_why: Mapped[str] = mapped_column(default="")


class Experience(Row):
    """Something learned with the firm, written so that the firm may read it (feature C8)."""

    __tablename__ = "experience"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    placement_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("placement.id"), default=None)
    day: Mapped[date]
    kind: Mapped[str]
    text: Mapped[str]


class GuideNote(Row):
    """The mentor's own note under a question of a talk guide, for one firm (feature C10).

    ``guide`` and ``item`` are keys of ``resources/guides``; ``ticked`` marks a selling point chosen.
    """

    __tablename__ = "guide_note"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    guide: Mapped[str]
    item: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    ticked: Mapped[bool] = mapped_column(default=False)
