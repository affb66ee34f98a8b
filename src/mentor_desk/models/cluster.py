"""A cluster (klynge-virksomhedscenter): firms of one village that take turns (feature C13)."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row


class Cluster(Row):
    """``round_weekday`` is the day of the weekly round (0 Monday), ``base`` where the consultant sits
    then; ``renew_on`` the day of the yearly renegotiation."""

    __tablename__ = "cluster"

    name: Mapped[str]
    village: Mapped[str] = mapped_column(default="")
    consultant: Mapped[str] = mapped_column(default="")
    base: Mapped[str] = mapped_column(default="")
    round_weekday: Mapped[int | None] = mapped_column(default=None)
    started_on: Mapped[date | None] = mapped_column(default=None)
    renew_on: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class ClusterFirm(Row):
    """A firm in a cluster with the places it offers; until ``left_on``."""

    __tablename__ = "cluster_firm"

    cluster_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("cluster.id"), index=True)
    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    places: Mapped[int] = mapped_column(default=1)
    joined_on: Mapped[date]
    left_on: Mapped[date | None] = mapped_column(default=None)


class ClusterRound(Row):
    """A weekly round that was made."""

    __tablename__ = "cluster_round"

    cluster_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("cluster.id"), index=True)
    day: Mapped[date] = mapped_column(index=True)
    note: Mapped[str] = mapped_column(default="")


class ClusterStep(Row):
    """A step of the ten-step list: who does it, by when, and when it was done."""

    __tablename__ = "cluster_step"

    cluster_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("cluster.id"), index=True)
    step: Mapped[str]
    who: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None] = mapped_column(default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")
