"""Whose changes the Today page follows."""

from __future__ import annotations

from typing import Final

from mentor_desk import models

ON_SCREEN: Final[tuple[type, ...]] = (
    models.Agreement,
    models.AttendanceWeek,
    models.Case,
    models.Checkpoint,
    models.Citizen,
    models.ContactEntry,
    models.EmployerStatement,
    models.Evaluation,
    models.EventGuest,
    models.Firm,
    models.FirmNews,
    models.FirmSeason,
    models.IssuedPaper,
    models.Mentor,
    models.Network,
    models.NetworkEvent,
    models.Note,
    models.PaperSignature,
    models.Placement,
    models.PlacementEvent,
    models.Promise,
    models.Setting,
    models.Visit,
)
