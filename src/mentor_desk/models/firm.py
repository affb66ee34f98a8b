"""The workplace: one P-nummer, with the people and the head-count there."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row
from mentor_desk.terms import FirmKind


class Firm(Row):
    """A firm (virksomhed) as the mentor meets it: the workplace with its P-nummer.

    ``cvr`` and ``p_number`` are digits only. ``branch_code`` belongs to the code list named in
    ``branch_version`` (DB07, DB25), and ``branch`` is its text: a code is never given the meaning of
    another list.
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


class Contact(Row):
    """Somebody at the firm. One person may stand in several roles: then there are several rows."""

    __tablename__ = "contact"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    name: Mapped[str]
    role: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")


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
    """A task the firm has for somebody, and what it trains: the firm's task bank (feature C)."""

    __tablename__ = "firm_task"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    task: Mapped[str]
    trains: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
