"""What becomes of a placement after it is agreed: turns, attendance, outcomes, after-care."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row


class PlacementEvent(Row):
    """A turn in a placement: extended, paused, resumed, stopped, or a problem (feature E5).

    ``day`` is the day it holds from; ``until`` the new last day of an extension or the last day of a
    pause; ``ended_before`` the last day before an extension. ``told_citizen`` and ``told_firm`` are
    what was said to both; ``next_step`` what happens now and ``next_step_on`` when. A problem is open
    until ``settled_on``.
    """

    __tablename__ = "placement_event"

    placement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("placement.id"), index=True)
    kind: Mapped[str]
    day: Mapped[date] = mapped_column(index=True)
    until: Mapped[date | None] = mapped_column(default=None)
    ended_before: Mapped[date | None] = mapped_column(default=None)
    reason: Mapped[str] = mapped_column(default="")
    told_citizen: Mapped[str] = mapped_column(default="")
    told_firm: Mapped[str] = mapped_column(default="")
    next_step: Mapped[str] = mapped_column(default="")
    next_step_on: Mapped[date | None] = mapped_column(default=None)
    settled_on: Mapped[date | None] = mapped_column(default=None)
    settled_how: Mapped[str] = mapped_column(default="")


class AttendanceWeek(Row):
    """Who came in one week (feature E6). ``monday`` names the week.

    ``marks`` are seven values of :class:`mentor_desk.terms.AttendanceMark`, Monday first, empty where
    nothing is known; ``hours`` the hours worked in the week, ``None`` while not asked.
    """

    __tablename__ = "attendance_week"

    placement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("placement.id"), index=True)
    monday: Mapped[date]
    marks: Mapped[list[str]] = mapped_column(JSON, default=list)
    hours: Mapped[float | None] = mapped_column(default=None)
    remark: Mapped[str] = mapped_column(default="")


class Checkpoint(Row):
    """What was found out at a set time: the outcome, or an after-care talk (feature E7).

    ``series`` is a :class:`mentor_desk.terms.CheckpointSeries`, ``step`` a key of the dated method
    data (``end``, ``m3`` …; ``w1``, ``w4`` …). ``result`` is an
    :class:`mentor_desk.terms.OutcomeResult`; ``still_there`` whether the citizen is still employed.
    """

    __tablename__ = "checkpoint"

    placement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("placement.id"), index=True)
    series: Mapped[str]
    step: Mapped[str]
    day: Mapped[date]
    result: Mapped[str] = mapped_column(default="")
    hours: Mapped[float | None] = mapped_column(default=None)
    still_there: Mapped[bool | None] = mapped_column(default=None)
    citizen_view: Mapped[str] = mapped_column(default="")
    firm_view: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")


class ChecklistTick(Row):
    """One point of a checklist that is done, for whatever the list is about."""

    __tablename__ = "checklist_tick"

    subject_id: Mapped[uuid.UUID] = mapped_column(index=True)
    checklist: Mapped[str]
    item: Mapped[str]
    done_on: Mapped[date]
    remark: Mapped[str] = mapped_column(default="")


class Evaluation(Row):
    """How a placement went, in the words of one side (feature C14).

    ``side`` is a :class:`mentor_desk.terms.EvaluationSide`; ``answers`` holds a value of
    :class:`mentor_desk.terms.EvaluationAnswer` by question key, questions left open missing.
    """

    __tablename__ = "evaluation"

    placement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("placement.id"), index=True)
    side: Mapped[str]
    day: Mapped[date]
    answers: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    went_well: Mapped[str] = mapped_column(default="")
    differently: Mapped[str] = mapped_column(default="")
