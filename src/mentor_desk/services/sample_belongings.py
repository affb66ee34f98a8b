"""What hangs on the sample's cases and firms, model by model."""

from __future__ import annotations

from typing import Any, Final

from mentor_desk.models import (
    Absence,
    AbsenceLine,
    Agreement,
    AgreementPoint,
    AttendanceWeek,
    BranchNote,
    Campaign,
    CampaignCall,
    ChecklistTick,
    Checkpoint,
    Cluster,
    ClusterFirm,
    ClusterRound,
    ClusterStep,
    Contact,
    ContactEntry,
    EmployerStatement,
    Evaluation,
    EventGuest,
    Experience,
    Favour,
    FirmNews,
    FirmSeason,
    FirmService,
    FirmTask,
    Forecast,
    GuideNote,
    HeadCount,
    HourStep,
    Inquiry,
    IssuedPaper,
    MatchDecision,
    Measurement,
    NetworkEvent,
    Note,
    Opening,
    PaperSignature,
    Placement,
    PlacementEvent,
    PlacementTask,
    ProgressionGoal,
    Promise,
    Prospect,
    Referral,
    Row,
    RuleReason,
    Score,
    SharedPoint,
    SmallStep,
    TargetGroupPeriod,
    Testimonial,
    Visit,
    VisitMove,
)

OF_CASE: Final[tuple[Any, ...]] = (
    TargetGroupPeriod, Placement, Visit, Note, Promise, IssuedPaper, MatchDecision, SharedPoint,
    Measurement, ProgressionGoal, SmallStep, AbsenceLine,
)  # fmt: skip
OF_FIRM: Final[tuple[Any, ...]] = (
    Contact, HeadCount, FirmTask, Agreement, ContactEntry, FirmSeason, Opening, Experience, GuideNote,
    Referral, CampaignCall, Inquiry, Forecast, ClusterFirm, MatchDecision, SharedPoint,
    AbsenceLine, EmployerStatement, Favour, FirmNews, FirmService, Testimonial,
)  # fmt: skip
OF_BOTH: Final[tuple[Any, ...]] = (Visit, Note, Promise, IssuedPaper)
LOOSE: Final[tuple[Any, ...]] = (
    Agreement, BranchNote, Note, Promise, Prospect, NetworkEvent, Campaign, Cluster, Inquiry, Absence,
)  # fmt: skip
"""Rows that need belong to no case and no firm: the sample remembers their ids."""
PARTS: Final[tuple[tuple[type[Row], Any], ...]] = (
    (Visit, VisitMove.visit_id),
    (Measurement, Score.measurement_id),
    (Placement, PlacementTask.placement_id),
    (Placement, HourStep.placement_id),
    (Placement, PlacementEvent.placement_id),
    (Placement, AttendanceWeek.placement_id),
    (Placement, Checkpoint.placement_id),
    (Placement, ChecklistTick.subject_id),
    (Placement, Evaluation.placement_id),
    (IssuedPaper, PaperSignature.paper_id),
    (Placement, RuleReason.placement_id),
    (Agreement, AgreementPoint.agreement_id),
    (NetworkEvent, EventGuest.event_id),
    (Campaign, CampaignCall.campaign_id),
    (Cluster, ClusterFirm.cluster_id),
    (Cluster, ClusterRound.cluster_id),
    (Cluster, ClusterStep.cluster_id),
    (Cluster, ChecklistTick.subject_id),
    (NetworkEvent, ChecklistTick.subject_id),
    (Prospect, ChecklistTick.subject_id),
)
