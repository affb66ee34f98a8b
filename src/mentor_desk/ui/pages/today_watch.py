"""Whose changes the Today page follows."""

from __future__ import annotations

from typing import Final

from mentor_desk.models import (
    Agreement,
    AttendanceWeek,
    Case,
    Checkpoint,
    Citizen,
    ContactEntry,
    EmployerStatement,
    Evaluation,
    EventGuest,
    Firm,
    FirmNews,
    FirmSeason,
    IssuedPaper,
    Mentor,
    Network,
    NetworkEvent,
    Note,
    PaperSignature,
    Placement,
    PlacementEvent,
    Promise,
    Setting,
    Visit,
)

ON_SCREEN: Final[tuple[type, ...]] = (
    Agreement, AttendanceWeek, Case, Checkpoint, Citizen, ContactEntry, EmployerStatement, Evaluation,
    EventGuest, Firm, FirmNews, FirmSeason, IssuedPaper, Mentor, Network, NetworkEvent, Note,
    PaperSignature, Placement, PlacementEvent, Promise, Setting, Visit,
)  # fmt: skip
