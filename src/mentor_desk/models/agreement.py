"""The partnership agreement between the municipality and a firm."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentor_desk.models.base import Row


class Agreement(Row):
    """A partnership agreement (partnerskabsaftale) with its seven points (domain §5).

    ``places`` is the number of places a year the firm offers; ``renew_on`` the day it is renegotiated;
    ``firm_answer_days`` and ``municipality_answer_days`` are working days to answer the other.
    ``stand_in`` is the firm's stand-in for its contact.
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

    points: Mapped[list[AgreementPoint]] = relationship(lazy="raise", order_by="AgreementPoint.number")


class AgreementPoint(Row):
    """One of the seven points: chosen or not, and what each side promises."""

    __tablename__ = "agreement_point"

    agreement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("agreement.id"), index=True)
    number: Mapped[int]
    chosen: Mapped[bool] = mapped_column(default=False)
    firm_promise: Mapped[str] = mapped_column(default="")
    municipality_promise: Mapped[str] = mapped_column(default="")
