"""What is saved. See ``docs/glossary.md`` for the words."""

from mentor_desk.models.agreement import (
    Agreement,
    AgreementPlaces,
    AgreementPoint,
    AgreementReview,
    EmployerStatement,
    Favour,
    FirmService,
    Testimonial,
)
from mentor_desk.models.base import Base, Row, UtcDateTime, new_id
from mentor_desk.models.case import Case, TargetGroupPeriod
from mentor_desk.models.cluster import Cluster, ClusterFirm, ClusterRound, ClusterStep
from mentor_desk.models.contact_log import Note, Promise, Visit
from mentor_desk.models.data_set import DataSetVersion
from mentor_desk.models.directory import ColumnMapping, DirectoryImport
from mentor_desk.models.figures import (
    BranchNote,
    FirmNews,
    FirmPopulation,
    Target,
    TeamDecision,
    TeamShare,
)
from mentor_desk.models.firm import Contact, Firm, FirmTask, HeadCount
from mentor_desk.models.firm_knowledge import (
    ContactEntry,
    Experience,
    FirmSeason,
    GuideNote,
    Opening,
)  # fmt: skip
from mentor_desk.models.journal import JournalChange, JournalEntry
from mentor_desk.models.keeping import Draft, Setting
from mentor_desk.models.match import MatchDecision, SharedPoint
from mentor_desk.models.network import Colleague, Network, NetworkMember, Pairing
from mentor_desk.models.outreach import (
    Campaign,
    CampaignCall,
    EventGuest,
    Forecast,
    Inquiry,
    NetworkEvent,
    Prospect,
    Referral,
)
from mentor_desk.models.paper import Asset, FormWording, IssuedPaper, PaperFill, PaperSignature
from mentor_desk.models.people import Citizen, Consent, Mentor, PersonAround
from mentor_desk.models.placement import (
    HourStep,
    Placement,
    PlacementTask,
    PlacementTemplate,
    RuleReason,
)
from mentor_desk.models.placement_life import (
    AttendanceWeek,
    ChecklistTick,
    Checkpoint,
    Evaluation,
    PlacementEvent,
)  # fmt: skip
from mentor_desk.models.progression import (
    IndicatorSet,
    Measurement,
    ProgressionGoal,
    Score,
    SmallStep,
)
from mentor_desk.models.recruitment import (
    JobIdea,
    JobIdeaScenario,
    JobIdeaTask,
    Recruitment,
    RecruitmentCandidate,
    RecruitmentStep,
)
from mentor_desk.models.safekeeping import AnonymousFigure, Erasure, HandOver, Merge, NotSame
from mentor_desk.models.week import Absence, AbsenceLine, VisitMove

__all__ = [
    "Absence", "AbsenceLine", "Agreement", "AgreementPlaces", "AgreementPoint",
    "AgreementReview", "AnonymousFigure", "Asset", "AttendanceWeek", "Base", "BranchNote",
    "Campaign", "CampaignCall", "Case", "ChecklistTick", "Checkpoint", "Citizen", "Cluster",
    "ClusterFirm", "ClusterRound", "ClusterStep", "Colleague", "ColumnMapping", "Consent",
    "Contact", "ContactEntry", "DataSetVersion", "DirectoryImport", "Draft",
    "EmployerStatement", "Erasure", "Evaluation", "EventGuest", "Experience", "Favour", "Firm",
    "FirmNews", "FirmPopulation", "FirmSeason", "FirmService", "FirmTask", "Forecast",
    "FormWording", "GuideNote", "HandOver", "HeadCount", "HourStep", "IndicatorSet", "Inquiry",
    "IssuedPaper", "JobIdea", "JobIdeaScenario", "JobIdeaTask", "JournalChange", "JournalEntry",
    "MatchDecision", "Measurement", "Mentor", "Merge", "Network", "NetworkEvent",
    "NetworkMember", "NotSame", "Note", "Opening", "Pairing", "PaperFill", "PaperSignature",
    "PersonAround", "Placement", "PlacementEvent", "PlacementTask", "PlacementTemplate",
    "ProgressionGoal", "Promise", "Prospect", "Recruitment", "RecruitmentCandidate",
    "RecruitmentStep", "Referral", "Row", "RuleReason", "Score", "Setting", "SharedPoint",
    "SmallStep", "Target", "TargetGroupPeriod", "TeamDecision", "TeamShare", "Testimonial",
    "UtcDateTime", "Visit", "VisitMove", "new_id",
]  # fmt: skip
