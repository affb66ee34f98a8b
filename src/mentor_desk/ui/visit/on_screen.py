"""Whose changes the visit sheet follows."""

from __future__ import annotations

from typing import Final

from mentor_desk import models

ON_SCREEN: Final[tuple[type, ...]] = (
    models.AttendanceWeek,
    models.Citizen,
    models.Consent,
    models.Contact,
    models.Experience,
    models.Firm,
    models.HourStep,
    models.Measurement,
    models.Placement,
    models.PlacementTask,
    models.Promise,
    models.SmallStep,
    models.Visit,
)
