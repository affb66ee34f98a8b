"""The partnership agreement between the municipality and a firm."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentor_desk.models.base import Row
from mentor_desk.terms import PointStatus


class Agreement(Row):
    """A partnership agreement (partnerskabsaftale) with its seven points (domain §5).

    ``places`` is the number of places a year the firm offers; ``renew_on`` the day it is renegotiated;
    ``firm_answer_days`` and ``municipality_answer_days`` are working days to answer the other.
    ``stand_in`` is the firm's stand-in for its contact. ``clause_set`` names the wording of the seven
    points (data), empty for the set the program began with. ``municipality_contact`` is whoever the
    firm calls, empty for the mentor. ``sharing`` is what the two tell each other, ``afterwards`` what
    follows a placement, ``mentor_paid`` whether the municipality pays for the firm mentor's hours
    (``None`` while nobody has said). ``follows_id`` is the agreement this one renews; ``ended_on`` the
    day one side ended it before its last day, and ``ended_why`` what was said.
    """

    __tablename__ = "agreement"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None] = mapped_column(default=None)
    renew_on: Mapped[date | None] = mapped_column(default=None)
    why: Mapped[str] = mapped_column(default="")
    places: Mapped[int | None] = mapped_column(default=None)
    tasks: Mapped[str] = mapped_column(default="")
    follow_up: Mapped[str] = mapped_column(default="")
    firm_contact_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("contact.id"), default=None)
    stand_in: Mapped[str] = mapped_column(default="")
    municipality_stand_in: Mapped[str] = mapped_column(default="")
    firm_answer_days: Mapped[int | None] = mapped_column(default=None)
    municipality_answer_days: Mapped[int | None] = mapped_column(default=None)
    signed_on: Mapped[date | None] = mapped_column(default=None)
    clause_set: Mapped[str] = mapped_column(default="")
    municipality_contact: Mapped[str] = mapped_column(default="")
    municipality_contact_phone: Mapped[str] = mapped_column(default="")
    sharing: Mapped[str] = mapped_column(default="")
    afterwards: Mapped[str] = mapped_column(default="")
    mentor_paid: Mapped[bool | None] = mapped_column(default=None)
    follows_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("agreement.id"), default=None)
    ended_on: Mapped[date | None] = mapped_column(default=None)
    ended_why: Mapped[str] = mapped_column(default="")

    points: Mapped[list[AgreementPoint]] = relationship(lazy="raise", order_by="AgreementPoint.number")


class AgreementPoint(Row):
    """One of the seven points: chosen or not, what each side promises, and how far each has come.

    ``firm_status`` and ``municipality_status`` are :class:`mentor_desk.terms.PointStatus`;
    ``status_note`` is what the two say about it.
    """

    __tablename__ = "agreement_point"

    agreement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("agreement.id"), index=True)
    number: Mapped[int]
    chosen: Mapped[bool] = mapped_column(default=False)
    firm_promise: Mapped[str] = mapped_column(default="")
    municipality_promise: Mapped[str] = mapped_column(default="")
    firm_status: Mapped[str] = mapped_column(default=PointStatus.OPEN.value)
    municipality_status: Mapped[str] = mapped_column(default=PointStatus.OPEN.value)
    status_note: Mapped[str] = mapped_column(default="")
    status_on: Mapped[date | None] = mapped_column(default=None)


class AgreementPlaces(Row):
    """How many places a year of one kind (:class:`mentor_desk.terms.PlacementKind`) were agreed."""

    __tablename__ = "agreement_places"

    agreement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("agreement.id"), index=True)
    kind: Mapped[str]
    places: Mapped[int]


class AgreementReview(Row):
    """A renewal talk that was held (feature I1).

    ``facts`` are last year's facts as they stood that day, so that the talk can be read again;
    ``result`` is a :class:`mentor_desk.terms.ReviewResult`.
    """

    __tablename__ = "agreement_review"

    agreement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("agreement.id"), index=True)
    day: Mapped[date]
    facts: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    decided: Mapped[str] = mapped_column(default="")
    result: Mapped[str] = mapped_column(default="")


class Favour(Row):
    """Something one side gave the other that no other record tells («noget for noget», feature I5).

    ``side`` is a :class:`mentor_desk.terms.PromiseSide` who gave.
    """

    __tablename__ = "favour"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    day: Mapped[date]
    side: Mapped[str]
    text: Mapped[str]


class EmployerStatement(Row):
    """What a firm says it will do in return for training: so many hires (arbejdsgivererklæring).

    ``hires`` is how many it means to employ by ``by_on``, ``kept`` how many it did, ``None`` until
    then. It is a declaration of intent.
    """

    __tablename__ = "employer_statement"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    agreement_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("agreement.id"), default=None)
    day: Mapped[date]
    training: Mapped[str] = mapped_column(default="")
    job_title: Mapped[str] = mapped_column(default="")
    hires: Mapped[int] = mapped_column(default=1)
    by_on: Mapped[date | None] = mapped_column(default=None)
    kept: Mapped[int | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class FirmService(Row):
    """Something of the municipality's menu a firm makes use of, from a day to a day (domain §6.7)."""

    __tablename__ = "firm_service"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    service: Mapped[str]
    since: Mapped[date]
    until: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class Testimonial(Row):
    """What a firm says of the cooperation, and whether it may be shown to others (domain §6.7).

    ``may_use`` until ``use_until`` and only where ``shown_in`` says; taken back on ``withdrawn_on``.
    """

    __tablename__ = "testimonial"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    day: Mapped[date]
    person: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    may_use: Mapped[bool] = mapped_column(default=False)
    shown_in: Mapped[str] = mapped_column(default="")
    use_until: Mapped[date | None] = mapped_column(default=None)
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)
