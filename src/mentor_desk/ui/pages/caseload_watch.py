"""Whose changes the page of the cases follows."""

from __future__ import annotations

from typing import Final

from mentor_desk import models

ON_SCREEN: Final[tuple[type, ...]] = (
    models.AttendanceWeek,
    models.Case,
    models.ChecklistTick,
    models.Checkpoint,
    models.Citizen,
    models.Consent,
    models.Evaluation,
    models.Firm,
    models.HourStep,
    models.IssuedPaper,
    models.Measurement,
    models.Mentor,
    models.Note,
    models.PaperFill,
    models.PaperSignature,
    models.PersonAround,
    models.Placement,
    models.PlacementEvent,
    models.ProgressionGoal,
    models.Promise,
    models.Score,
    models.Setting,
    models.SmallStep,
    models.TargetGroupPeriod,
    models.TeamDecision,
    models.Visit,
    models.VisitMove,
)
