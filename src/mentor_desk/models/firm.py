"""The workplace: one P-nummer, with the people and the head-count there."""

from __future__ import annotations

import uuid
from datetime import date, time
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row
from mentor_desk.terms import FirmKind, Relation


class Firm(Row):
    """A firm (virksomhed) as the mentor meets it: the workplace with its P-nummer.

    ``cvr`` and ``p_number`` are digits only. ``branch_code`` belongs to the code list named in
    ``branch_version`` (DB07, DB25), and ``branch`` is its text: a code is never given the meaning of
    another list. ``size_band`` is a key of the bands in the reference data, ``""`` while unknown.
    ``latitude`` and ``longitude`` (degrees, WGS 84) are set only when somebody knows the very place;
    without them the firm stands at the centre of its postcode.

    ``municipal_contact`` is the one person in the municipality who talks with the firm (feature C5);
    empty while nobody is named. ``directory_values`` are the values last taken from the imported firm
    directory: a field that differs from them was corrected by hand and is left alone (feature C2).
    ``visit_grid`` holds a :class:`mentor_desk.terms.VisitTime` for each part of each weekday, Monday
    morning first, empty where nothing is known. ``hours_least`` and ``hours_most`` are weekly hours
    the firm can use, ``day_starts`` and ``day_ends`` its ordinary working day. ``care_every_days`` is
    how often the mentor looks in even without a placement; ``most_at_once`` how many the firm can
    manage at a time, ``rest_weeks`` how long it wants to itself after a placement (feature C8).
    ``ambassador_since`` is when it began to speak for us to other firms, ``mentor_support_told_on``
    when it was told that mentor support exists.
    """

    __tablename__ = "firm"

    name: Mapped[str] = mapped_column(index=True)
    cvr: Mapped[str] = mapped_column(default="", index=True)
    p_number: Mapped[str] = mapped_column(default="", index=True)
    kind: Mapped[str] = mapped_column(default=FirmKind.PRIVATE.value)
    branch: Mapped[str] = mapped_column(default="")
    branch_code: Mapped[str] = mapped_column(default="")
    branch_version: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    town: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    about: Mapped[str] = mapped_column(default="")
    size_band: Mapped[str] = mapped_column(default="")
    municipality_code: Mapped[str] = mapped_column(default="")
    latitude: Mapped[float | None] = mapped_column(default=None)
    longitude: Mapped[float | None] = mapped_column(default=None)
    directory_values: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    municipal_contact: Mapped[str] = mapped_column(default="")
    municipal_contact_phone: Mapped[str] = mapped_column(default="")
    preferred_channel: Mapped[str] = mapped_column(default="")
    preferred_when: Mapped[str] = mapped_column(default="")
    visit_grid: Mapped[list[str]] = mapped_column(JSON, default=list)
    leave_alone_until: Mapped[date | None] = mapped_column(default=None)
    leave_alone_why: Mapped[str] = mapped_column(default="")
    care_every_days: Mapped[int | None] = mapped_column(default=None)
    tone: Mapped[str] = mapped_column(default="")
    tone_tags: Mapped[list[str]] = mapped_column(JSON, default=list)
    good_at: Mapped[list[str]] = mapped_column(JSON, default=list)
    can_meet: Mapped[list[str]] = mapped_column(JSON, default=list)
    cannot_meet: Mapped[list[str]] = mapped_column(JSON, default=list)
    customer_contact: Mapped[str] = mapped_column(default="")
    day_starts: Mapped[time | None] = mapped_column(default=None)
    day_ends: Mapped[time | None] = mapped_column(default=None)
    flexible_start: Mapped[bool | None] = mapped_column(default=None)
    hours_least: Mapped[float | None] = mapped_column(default=None)
    hours_most: Mapped[float | None] = mapped_column(default=None)
    relation: Mapped[str] = mapped_column(default=Relation.NEW.value)
    most_at_once: Mapped[int | None] = mapped_column(default=None)
    rest_weeks: Mapped[int | None] = mapped_column(default=None)
    forecast_panel: Mapped[bool] = mapped_column(default=False)
    ambassador_since: Mapped[date | None] = mapped_column(default=None)
    mentor_support_told_on: Mapped[date | None] = mapped_column(default=None)
    known_from: Mapped[str] = mapped_column(default="")
    """Where what is known before the first visit comes from."""
    need_interview: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class Contact(Row):
    """Somebody at the firm. One person may stand in several roles: then there are several rows.

    ``training`` and ``trained_on`` are the course a firm mentor (virksomhedsmentor) has been to; the
    firm mentor is employed at the firm, unlike the job mentor. ``away`` are weeks of leave.
    """

    __tablename__ = "contact"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    name: Mapped[str]
    role: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    training: Mapped[str] = mapped_column(default="")
    trained_on: Mapped[date | None] = mapped_column(default=None)
    away: Mapped[str] = mapped_column(default="")


class HeadCount(Row):
    """Ordinary employees at the P-nummer, as full-time persons (årsværk), with date and source.

    Subsidised staff and persons under 18 are left out (BEK 2636/2021 § 65, stk. 3).
    """

    __tablename__ = "head_count"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    counted_on: Mapped[date]
    full_time: Mapped[float]
    source: Mapped[str] = mapped_column(default="")


class FirmTask(Row):
    """A task the firm has for somebody, and what it trains: the firm's task bank (feature C7).

    ``hours`` are weekly hours, ``months`` the months (1–12) it is there, empty all the year.
    ``carved_from`` is the post the task was taken out of (job carving), ``done_by`` who does it now.
    """

    __tablename__ = "firm_task"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    task: Mapped[str]
    trains: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    hours: Mapped[float | None] = mapped_column(default=None)
    skills: Mapped[str] = mapped_column(default="")
    months: Mapped[list[int]] = mapped_column(JSON, default=list)
    carved_from: Mapped[str] = mapped_column(default="")
    done_by: Mapped[str] = mapped_column(default="")
