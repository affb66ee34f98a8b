"""Whose changes the page of the cases follows."""

from __future__ import annotations

from typing import Final

from mentor_desk.models import (
    AttendanceWeek,
    Case,
    ChecklistTick,
    Checkpoint,
    Citizen,
    Consent,
    Evaluation,
    Firm,
    HourStep,
    IssuedPaper,
    Measurement,
    Mentor,
    Note,
    PaperFill,
    PaperSignature,
    PersonAround,
    Placement,
    PlacementEvent,
    ProgressionGoal,
    Promise,
    Score,
    Setting,
    SmallStep,
    TargetGroupPeriod,
    TeamDecision,
    Visit,
    VisitMove,
)

ON_SCREEN: Final[tuple[type, ...]] = (
    AttendanceWeek, Case, ChecklistTick, Checkpoint, Citizen, Consent, Evaluation, Firm, HourStep,
    IssuedPaper, Measurement, Mentor, Note, PaperFill, PaperSignature, PersonAround, Placement,
    PlacementEvent, ProgressionGoal, Promise, Score, Setting, SmallStep, TargetGroupPeriod,
    TeamDecision, Visit, VisitMove,
)  # fmt: skip
