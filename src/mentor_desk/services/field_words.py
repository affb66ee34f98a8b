"""What a column is called where people read it, and what its values mean."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Final

from mentor_desk import resources
from mentor_desk.terms import (
    AbsenceKind,
    Adjustment,
    AroundRole,
    CandidateSource,
    CandidateStage,
    CheckpointSeries,
    ContactMethod,
    ContactOutcome,
    ContactRole,
    CustomerContact,
    ErasureReason,
    EvaluationSide,
    ExperienceKind,
    FirmKind,
    GoodAt,
    GuestAnswer,
    HandOverDirection,
    JobSumKind,
    JournalStatus,
    LeadSource,
    MatchChoice,
    MeasurementOccasion,
    NetworkKind,
    NoteKind,
    OpeningKind,
    OutcomeResult,
    PlacementEventKind,
    PlacementKind,
    PlacementStatus,
    PointStatus,
    PromiseSide,
    ProspectStatus,
    Relation,
    ReviewResult,
    ScoreSide,
    SeasonKind,
    Stage,
    ToneTag,
    Transport,
    VisitKind,
    VisitStatus,
)
from mentor_desk.texts import Language

SETS: Final[Mapping[str, type[StrEnum]]] = MappingProxyType(
    {
        "Absence.kind": AbsenceKind,
        "AgreementPlaces.kind": PlacementKind,
        "AgreementPoint.firm_status": PointStatus,
        "AgreementPoint.municipality_status": PointStatus,
        "AgreementReview.result": ReviewResult,
        "CampaignCall.outcome": ContactOutcome,
        "Case.stage": Stage,
        "Checkpoint.result": OutcomeResult,
        "Checkpoint.series": CheckpointSeries,
        "Citizen.customer_contact": CustomerContact,
        "Citizen.needs": Adjustment,
        "Citizen.thrives_with": ToneTag,
        "Citizen.transport": Transport,
        "Contact.role": ContactRole,
        "ContactEntry.method": ContactMethod,
        "ContactEntry.outcome": ContactOutcome,
        "Erasure.why": ErasureReason,
        "EventGuest.answer": GuestAnswer,
        "Evaluation.side": EvaluationSide,
        "Experience.kind": ExperienceKind,
        "Firm.can_meet": Adjustment,
        "Firm.cannot_meet": Adjustment,
        "Firm.customer_contact": CustomerContact,
        "Firm.good_at": GoodAt,
        "Firm.kind": FirmKind,
        "Firm.preferred_channel": ContactMethod,
        "Firm.relation": Relation,
        "Firm.tone_tags": ToneTag,
        "FirmSeason.kind": SeasonKind,
        "HandOver.direction": HandOverDirection,
        "JobIdeaScenario.kind": JobSumKind,
        "MatchDecision.decision": MatchChoice,
        "Measurement.occasion": MeasurementOccasion,
        "Network.kind": NetworkKind,
        "Note.journal_status": JournalStatus,
        "Note.kind": NoteKind,
        "Opening.kind": OpeningKind,
        "PersonAround.role": AroundRole,
        "Placement.kind": PlacementKind,
        "Placement.status": PlacementStatus,
        "PlacementEvent.kind": PlacementEventKind,
        "Promise.by_whom": PromiseSide,
        "Prospect.source": LeadSource,
        "Prospect.status": ProspectStatus,
        "RecruitmentCandidate.source": CandidateSource,
        "RecruitmentCandidate.stage": CandidateStage,
        "Score.side": ScoreSide,
        "Visit.journal_status": JournalStatus,
        "Visit.kind": VisitKind,
        "Visit.status": VisitStatus,
    }
)
"""The closed set behind a column, as ``Model.column``; a list holds several of them."""


@dataclass(frozen=True, slots=True)
class FieldWords:
    """The words of all columns in both languages, and the columns that are never shown."""

    hidden: frozenset[str]
    words: Mapping[str, tuple[str, str]]

    def shows(self, column: str) -> bool:
        """Whether the column says anything to a reader."""
        return column not in self.hidden

    def label(self, model: str, column: str, language: Language) -> str:
        """What the form calls the column. Raises :class:`KeyError` for one without words."""
        english, danish = self.words.get(f"{model}.{column}") or self.words[column]
        return danish if language == "da" else english


@cache
def load() -> FieldWords:
    """The words, from ``resources/reference/field_words.toml``."""
    with resources.path("reference", "field_words.toml").open("rb") as file:
        read = tomllib.load(file)
    words = {name: (both[0], both[1]) for name, both in read["fields"].items()}
    for model, own in read["of"].items():
        words |= {f"{model}.{name}": (both[0], both[1]) for name, both in own.items()}
    return FieldWords(frozenset(read["hidden"]), MappingProxyType(words))
