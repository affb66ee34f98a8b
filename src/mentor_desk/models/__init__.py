"""What is saved. See ``docs/glossary.md`` for the words."""

from mentor_desk.models.agreement import Agreement, AgreementPoint
from mentor_desk.models.base import Base, Row, UtcDateTime, new_id
from mentor_desk.models.case import Case, TargetGroupPeriod
from mentor_desk.models.contact_log import Note, Promise, Visit
from mentor_desk.models.firm import Contact, Firm, HeadCount
from mentor_desk.models.journal import JournalChange, JournalEntry
from mentor_desk.models.keeping import Draft, Setting
from mentor_desk.models.paper import IssuedPaper
from mentor_desk.models.people import Citizen, Consent, Mentor
from mentor_desk.models.placement import Placement, PlacementTask, RuleReason

__all__ = [
    "Agreement", "AgreementPoint", "Base", "Case", "Citizen", "Consent", "Contact", "Draft", "Firm",
    "HeadCount", "IssuedPaper", "JournalChange", "JournalEntry", "Mentor", "Note", "Placement",
    "PlacementTask", "Promise", "Row", "RuleReason", "Setting", "TargetGroupPeriod", "UtcDateTime",
    "Visit", "new_id",
]  # fmt: skip
