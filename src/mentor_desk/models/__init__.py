"""What is saved. See ``docs/glossary.md`` for the words."""

from mentor_desk.models.agreement import Agreement, AgreementPoint
from mentor_desk.models.base import Base, Row, UtcDateTime, new_id
from mentor_desk.models.case import Case, TargetGroupPeriod
from mentor_desk.models.contact_log import Note, Promise, Visit
from mentor_desk.models.firm import Contact, Firm, FirmTask, HeadCount
from mentor_desk.models.journal import JournalChange, JournalEntry
from mentor_desk.models.keeping import Draft, Setting
from mentor_desk.models.paper import Asset, FormWording, IssuedPaper, PaperFill, PaperSignature
from mentor_desk.models.people import Citizen, Consent, Mentor
from mentor_desk.models.placement import HourStep, Placement, PlacementTask, RuleReason
from mentor_desk.models.placement_life import (
    AttendanceWeek,
    ChecklistTick,
    Checkpoint,
    PlacementEvent,
)  # fmt: skip

__all__ = [
    "Agreement", "AgreementPoint", "Asset", "AttendanceWeek", "Base", "Case", "ChecklistTick",
    "Checkpoint", "Citizen", "Consent", "Contact", "Draft", "Firm", "FirmTask", "FormWording",
    "HeadCount", "HourStep", "IssuedPaper", "JournalChange", "JournalEntry", "Mentor", "Note",
    "PaperFill", "PaperSignature", "Placement", "PlacementEvent", "PlacementTask", "Promise", "Row",
    "RuleReason", "Setting", "TargetGroupPeriod", "UtcDateTime", "Visit", "new_id",
]  # fmt: skip
