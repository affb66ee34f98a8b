"""The mentor's week: moved visits, days away and who stands in."""

from __future__ import annotations

import uuid
from datetime import date, time

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row
from mentor_desk.terms import AbsenceKind


class VisitMove(Row):
    """A planned visit that was moved, from when to when and why (feature F1)."""

    __tablename__ = "visit_move"

    visit_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("visit.id"), index=True)
    from_day: Mapped[date]
    from_at: Mapped[time | None] = mapped_column(default=None)
    to_day: Mapped[date]
    to_at: Mapped[time | None] = mapped_column(default=None)
    reason: Mapped[str]
    moved_on: Mapped[date]


class Absence(Row):
    """Days the mentor is away, and who stands in (feature A9). Dates are inclusive.

    ``kind`` is a :class:`mentor_desk.terms.AbsenceKind`; ``message`` is what the firms are told.
    """

    __tablename__ = "absence"

    kind: Mapped[str] = mapped_column(default=AbsenceKind.HOLIDAY.value)
    starts_on: Mapped[date] = mapped_column(index=True)
    ends_on: Mapped[date]
    stand_in_name: Mapped[str] = mapped_column(default="")
    stand_in_phone: Mapped[str] = mapped_column(default="")
    stand_in_email: Mapped[str] = mapped_column(default="")
    message: Mapped[str] = mapped_column(default="")


class AbsenceLine(Row):
    """What the stand-in must know of a case, or that a firm was told (feature A9).

    Either ``case_id`` with ``remark`` (and ``left_out`` where the case needs nobody), or ``firm_id``
    with ``told_on``.
    """

    __tablename__ = "absence_line"

    absence_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("absence.id"), index=True)
    case_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("case.id"), default=None, index=True)
    firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None, index=True)
    remark: Mapped[str] = mapped_column(default="")
    left_out: Mapped[bool] = mapped_column(default=False)
    told_on: Mapped[date | None] = mapped_column(default=None)
