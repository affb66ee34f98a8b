"""The field's words as closed sets, one word for one thing through every layer.

Each set is a :class:`enum.StrEnum`; what a member is called on screen is given by :func:`label`.
Target groups, benefits, purposes and the seven agreement points are not here: they change with the
law or with the municipality, so they are data in ``resources/``.
"""

from __future__ import annotations

from enum import StrEnum

from mentor_desk.terms import (
    firm_words,
    match_words,
    partnership_words,
    safe_words,
    week_words,
    words,
)
from mentor_desk.terms.firm_words import (
    ContactMethod,
    ContactOutcome,
    DayPart,
    EvaluationAnswer,
    EvaluationSide,
    ExperienceKind,
    GoodAt,
    LeadSource,
    OpeningKind,
    ProspectStatus,
    Relation,
    SeasonKind,
    VisitTime,
)
from mentor_desk.terms.match_words import (
    Adjustment,
    CustomerContact,
    Fit,
    MatchChoice,
    Piece,
    ToneTag,
)
from mentor_desk.terms.partnership_words import (
    CandidateSource,
    CandidateStage,
    GuestAnswer,
    JobSumKind,
    NetworkKind,
    NewsKind,
    PointStatus,
    ReviewResult,
    ShownIn,
    WorksWith,
)
from mentor_desk.terms.safe_words import ErasureReason, HandOverDirection
from mentor_desk.terms.week_words import (
    AbsenceKind,
    AroundRole,
    MeasurementOccasion,
    PromiseSide,
    ScoreSide,
)
from mentor_desk.terms.words import (
    AttendanceMark,
    CheckpointSeries,
    ContactRole,
    FirmKind,
    JournalStatus,
    NoteKind,
    OutcomeResult,
    PlacementEventKind,
    PlacementKind,
    PlacementStatus,
    Stage,
    Transport,
    VisitKind,
    VisitStatus,
)
from mentor_desk.texts import Text

__all__ = [
    "AbsenceKind",
    "Adjustment",
    "AroundRole",
    "AttendanceMark",
    "CandidateSource",
    "CandidateStage",
    "CheckpointSeries",
    "ContactMethod",
    "ContactOutcome",
    "ContactRole",
    "CustomerContact",
    "DayPart",
    "ErasureReason",
    "EvaluationAnswer",
    "EvaluationSide",
    "ExperienceKind",
    "FirmKind",
    "Fit",
    "GoodAt",
    "GuestAnswer",
    "HandOverDirection",
    "JobSumKind",
    "JournalStatus",
    "LeadSource",
    "MatchChoice",
    "MeasurementOccasion",
    "NetworkKind",
    "NewsKind",
    "NoteKind",
    "OpeningKind",
    "OutcomeResult",
    "Piece",
    "PlacementEventKind",
    "PlacementKind",
    "PlacementStatus",
    "PointStatus",
    "PromiseSide",
    "ProspectStatus",
    "Relation",
    "ReviewResult",
    "ScoreSide",
    "SeasonKind",
    "ShownIn",
    "Stage",
    "ToneTag",
    "Transport",
    "VisitKind",
    "VisitStatus",
    "VisitTime",
    "WorksWith",
    "label",
]

_LABELS = (
    words.LABELS
    | firm_words.LABELS
    | match_words.LABELS
    | partnership_words.LABELS
    | safe_words.LABELS
    | week_words.LABELS
)


def label(term: StrEnum) -> Text:
    """What ``term`` is called on screen and on paper."""
    return _LABELS[type(term)][term]
