"""The mentor and the citizen."""

from __future__ import annotations

import uuid
from datetime import date, time

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row
from mentor_desk.terms import WorksWith


class Mentor(Row):
    """The job mentor who uses the program (jobmentor: a municipal employee).

    ``letterhead`` is up to three lines beneath the municipality's name on papers; ``injury_phone`` whom
    to ring at the municipality after an injury in a praktik.

    ``work_hours`` are seven spans such as ``08.00-15.30``, Monday first, empty on a day off; no list
    at all means ordinary office hours. ``visit_minutes`` is how long a visit lasts unless it says
    otherwise. ``works_with`` is a :class:`mentor_desk.terms.WorksWith`: which pages the mentor needs.
    ``start_*`` is where the day's round begins (degrees, WGS 84, only when known).
    """

    __tablename__ = "mentor"

    name: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    municipality: Mapped[str]
    letterhead: Mapped[str] = mapped_column(default="")
    injury_phone: Mapped[str] = mapped_column(default="")
    load_low: Mapped[int] = mapped_column(default=18)
    load_high: Mapped[int] = mapped_column(default=28)
    work_hours: Mapped[list[str]] = mapped_column(JSON, default=list)
    works_with: Mapped[str] = mapped_column(default=WorksWith.BOTH.value)
    funding_note: Mapped[str] = mapped_column(default="")
    """What the municipality notes about how mentors are paid for; nothing is worked out from it."""
    visit_minutes: Mapped[int] = mapped_column(default=45)
    start_address: Mapped[str] = mapped_column(default="")
    start_postcode: Mapped[str] = mapped_column(default="")
    start_latitude: Mapped[float | None] = mapped_column(default=None)
    start_longitude: Mapped[float | None] = mapped_column(default=None)


class Citizen(Row):
    """A citizen (borger), resources first (feature B3).

    ``considerations`` is internal (skånehensyn); only ``shareable`` may reach a firm, and only with a
    consent on record. ``cpr`` is optional and holds ten digits without a hyphen.
    ``weekly_hours`` is what the citizen can manage now; ``travel_minutes`` the longest one-way trip.

    What the match compares (feature D2): ``needs`` are values of
    :class:`mentor_desk.terms.Adjustment` and as internal as ``considerations``; ``earliest_start``
    and ``latest_end`` the working day the citizen can keep; ``thrives_with`` and ``avoids`` values of
    :class:`mentor_desk.terms.ToneTag`; ``customer_contact`` a
    :class:`mentor_desk.terms.CustomerContact`; ``ready_on`` the day the citizen can begin.
    ``latitude`` and ``longitude`` (degrees, WGS 84) only when somebody knows the very place.
    """

    __tablename__ = "citizen"

    name: Mapped[str] = mapped_column(index=True)
    cpr: Mapped[str | None] = mapped_column(default=None)
    born_on: Mapped[date | None] = mapped_column(default=None)
    address: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    town: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    own_words: Mapped[str] = mapped_column(default="")
    job_goal: Mapped[str] = mapped_column(default="")
    competences: Mapped[str] = mapped_column(default="")
    experience: Mapped[str] = mapped_column(default="")
    wishes: Mapped[str] = mapped_column(default="")
    languages: Mapped[str] = mapped_column(default="")
    weekly_hours: Mapped[float | None] = mapped_column(default=None)
    meeting_times: Mapped[str] = mapped_column(default="")
    transport: Mapped[str | None] = mapped_column(default=None)
    travel_minutes: Mapped[int | None] = mapped_column(default=None)
    considerations: Mapped[str] = mapped_column(default="")
    shareable: Mapped[str] = mapped_column(default="")
    needs: Mapped[list[str]] = mapped_column(JSON, default=list)
    earliest_start: Mapped[time | None] = mapped_column(default=None)
    latest_end: Mapped[time | None] = mapped_column(default=None)
    thrives_with: Mapped[list[str]] = mapped_column(JSON, default=list)
    avoids: Mapped[list[str]] = mapped_column(JSON, default=list)
    customer_contact: Mapped[str] = mapped_column(default="")
    ready_on: Mapped[date | None] = mapped_column(default=None)
    short_notice: Mapped[bool] = mapped_column(default=False)
    latitude: Mapped[float | None] = mapped_column(default=None)
    longitude: Mapped[float | None] = mapped_column(default=None)


class Consent(Row):
    """What the citizen has agreed to share, with whom and until when (domain §7)."""

    __tablename__ = "consent"

    citizen_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("citizen.id"), index=True)
    what: Mapped[str]
    to_whom: Mapped[str]
    given_on: Mapped[date]
    until: Mapped[date | None] = mapped_column(default=None)
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)


class PersonAround(Row):
    """Somebody around the citizen (feature B5). ``role`` is a :class:`mentor_desk.terms.AroundRole`.

    Where nobody has ``owns_firm_contact`` or ``owns_follow_up``, the mentor does it. ``since`` and
    ``until`` are when they had that role: a caseworker who left stays, so that changes can be counted.
    """

    __tablename__ = "person_around"

    citizen_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("citizen.id"), index=True)
    name: Mapped[str]
    role: Mapped[str]
    organisation: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    owns_firm_contact: Mapped[bool] = mapped_column(default=False)
    owns_follow_up: Mapped[bool] = mapped_column(default=False)
    since: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)
