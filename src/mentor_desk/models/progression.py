"""Progression: what was measured in talks, goals and small steps (features G1-G5, domain §4)."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row
from mentor_desk.terms import MeasurementOccasion


class IndicatorSet(Row):
    """A set of areas that was read in from a file (feature G1); the shipped set is no row.

    ``areas`` holds for each area ``key``, ``title``, five ``anchors``, and whether it is ``optional``,
    ``short`` (asked on visits as well) and ``mentor_only``. ``owner`` and ``licence`` are whose words
    they are and on what terms.
    """

    __tablename__ = "indicator_set"

    key: Mapped[str] = mapped_column(index=True)
    version: Mapped[str]
    title: Mapped[str]
    owner: Mapped[str] = mapped_column(default="")
    licence: Mapped[str] = mapped_column(default="")
    areas: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    read_on: Mapped[date]


class Measurement(Row):
    """One talk about progression (feature G2); the answers are its :class:`Score` rows.

    ``occasion`` is a :class:`mentor_desk.terms.MeasurementOccasion`. ``set_key`` and ``set_version``
    name the set that was asked; ``areas`` keeps its words as they were, as in :class:`IndicatorSet`.
    ``belief`` is the mentor's own belief in a job within twelve months, 1 to 5, and
    ``belief_differently`` what the mentor does differently; neither is shown to a firm.
    """

    __tablename__ = "measurement"

    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("case.id"), index=True)
    placement_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("placement.id"), default=None, index=True
    )
    visit_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("visit.id"), default=None, index=True)
    day: Mapped[date] = mapped_column(index=True)
    occasion: Mapped[str] = mapped_column(default=MeasurementOccasion.QUARTER.value)
    set_key: Mapped[str]
    set_version: Mapped[str]
    areas: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    belief: Mapped[float | None] = mapped_column(default=None)
    belief_differently: Mapped[str] = mapped_column(default="")
    own_words: Mapped[str] = mapped_column(default="")


class Score(Row):
    """Where one person sees the citizen in one area, 1 to 5 in half steps; ``None`` is skipped.

    ``side`` is a :class:`mentor_desk.terms.ScoreSide`. Sides that disagree stand beside each other.
    """

    __tablename__ = "score"

    measurement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("measurement.id"), index=True)
    area: Mapped[str]
    side: Mapped[str]
    value: Mapped[float | None] = mapped_column(default=None)
    words: Mapped[str] = mapped_column(default="")


class ProgressionGoal(Row):
    """Where the citizen wants to be next in one area (feature G4); open until ``closed_on``."""

    __tablename__ = "progression_goal"

    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("case.id"), index=True)
    area: Mapped[str]
    value: Mapped[float | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(default="")
    set_on: Mapped[date]
    by_on: Mapped[date | None] = mapped_column(default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    reached: Mapped[bool] = mapped_column(default=False)


class SmallStep(Row):
    """Something the citizen managed, in words the citizen may read (feature G3)."""

    __tablename__ = "small_step"

    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("case.id"), index=True)
    visit_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("visit.id"), default=None, index=True)
    area: Mapped[str] = mapped_column(default="")
    day: Mapped[date] = mapped_column(index=True)
    text: Mapped[str]
