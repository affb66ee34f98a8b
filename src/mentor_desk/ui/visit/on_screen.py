"""Whose changes the visit sheet follows."""

from __future__ import annotations

from typing import Final

from mentor_desk.models import (
    AttendanceWeek,
    Citizen,
    Consent,
    Contact,
    Experience,
    Firm,
    HourStep,
    Measurement,
    Placement,
    PlacementTask,
    Promise,
    SmallStep,
    Visit,
)

ON_SCREEN: Final[tuple[type, ...]] = (
    AttendanceWeek, Citizen, Consent, Contact, Experience, Firm, HourStep, Measurement, Placement,
    PlacementTask, Promise, SmallStep, Visit,
)  # fmt: skip
