"""Recruiting for a firm, and the sums of small jobs at it."""

from __future__ import annotations

import uuid
from datetime import date, time
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row
from mentor_desk.terms import CandidateSource, CandidateStage, JobSumKind


class Recruitment(Row):
    """One job, or several alike, that a firm wants filled with the municipality's help (feature I2).

    ``template`` names the list of steps (data: the eight steps, the four phases of a season).
    ``due_on`` is the day it has to be done by: fourteen days after ``opened_on`` unless agreed
    otherwise. ``needs`` are the answers of the needs interview by the key of the question, ``services``
    the keys of what the firm was offered, ``channels`` where the ad stands. The fields from ``title``
    to ``answer_on`` are the profile, from which ``ad_text`` is written. ``group_*`` is the day the
    chosen are invited to together. ``filled`` is how many got a job there; ``firm_view`` and
    ``our_view`` are the evaluation.
    """

    __tablename__ = "recruitment"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    inquiry_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("inquiry.id"), default=None)
    opening_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("opening.id"), default=None)
    contact_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("contact.id"), default=None)
    template: Mapped[str] = mapped_column(default="")
    opened_on: Mapped[date] = mapped_column(index=True)
    due_on: Mapped[date]
    closed_on: Mapped[date | None] = mapped_column(default=None)
    closed_why: Mapped[str] = mapped_column(default="")
    positions: Mapped[int] = mapped_column(default=1)
    needs: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    services: Mapped[list[str]] = mapped_column(JSON, default=list)
    title: Mapped[str] = mapped_column(default="")
    about: Mapped[str] = mapped_column(default="")
    tasks: Mapped[str] = mapped_column(default="")
    musts: Mapped[str] = mapped_column(default="")
    nice: Mapped[str] = mapped_column(default="")
    hours: Mapped[str] = mapped_column(default="")
    starts_on: Mapped[date | None] = mapped_column(default=None)
    wage: Mapped[str] = mapped_column(default="")
    offers: Mapped[str] = mapped_column(default="")
    how: Mapped[str] = mapped_column(default="")
    apply_by: Mapped[date | None] = mapped_column(default=None)
    answer_on: Mapped[date | None] = mapped_column(default=None)
    ad_text: Mapped[str] = mapped_column(default="")
    ad_approved_on: Mapped[date | None] = mapped_column(default=None)
    ad_approved_by: Mapped[str] = mapped_column(default="")
    ad_posted_on: Mapped[date | None] = mapped_column(default=None)
    channels: Mapped[list[str]] = mapped_column(JSON, default=list)
    group_on: Mapped[date | None] = mapped_column(default=None)
    group_at: Mapped[time | None] = mapped_column(default=None)
    group_place: Mapped[str] = mapped_column(default="")
    filled: Mapped[int | None] = mapped_column(default=None)
    firm_view: Mapped[str] = mapped_column(default="")
    our_view: Mapped[str] = mapped_column(default="")
    differently: Mapped[str] = mapped_column(default="")
    evaluated_on: Mapped[date | None] = mapped_column(default=None)
    again_on: Mapped[date | None] = mapped_column(default=None)
    """The day the same is due again, for what comes back every year."""
    follows_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("recruitment.id"), default=None)


class RecruitmentStep(Row):
    """A step: who does it, by when, and when it was done. ``step`` is its key in the template."""

    __tablename__ = "recruitment_step"

    recruitment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("recruitment.id"), index=True)
    step: Mapped[str]
    owner: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None] = mapped_column(default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class RecruitmentCandidate(Row):
    """Somebody considered for the job: a citizen of one's own, a colleague's, or an applicant.

    ``name`` and ``phone`` are filled where it is nobody of the caseload. ``reason`` is why the
    candidate is where ``stage`` says; everybody is told, on ``told_on``, what came of it
    (``feedback``). ``stage`` is a :class:`mentor_desk.terms.CandidateStage`. There is no rank.
    """

    __tablename__ = "recruitment_candidate"

    recruitment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("recruitment.id"), index=True)
    case_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("case.id"), default=None, index=True)
    name: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default=CandidateSource.OWN.value)
    stage: Mapped[str] = mapped_column(default=CandidateStage.FOUND.value)
    reason: Mapped[str] = mapped_column(default="")
    invited_on: Mapped[date | None] = mapped_column(default=None)
    came: Mapped[bool | None] = mapped_column(default=None)
    told_on: Mapped[date | None] = mapped_column(default=None)
    feedback: Mapped[str] = mapped_column(default="")


class JobIdea(Row):
    """An idea for a job of few hours at a firm, worked out together with its owner (feature I3).

    ``relieved`` is the post that gets time back, never a name; ``areas`` the keys of the task areas
    that were ticked. ``case_id`` only where somebody is already in mind.
    """

    __tablename__ = "job_idea"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    case_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("case.id"), default=None, index=True)
    opening_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("opening.id"), default=None)
    title: Mapped[str] = mapped_column(default="")
    day: Mapped[date]
    relieved: Mapped[str] = mapped_column(default="")
    areas: Mapped[list[str]] = mapped_column(JSON, default=list)
    note: Mapped[str] = mapped_column(default="")
    closed_on: Mapped[date | None] = mapped_column(default=None)
    closed_why: Mapped[str] = mapped_column(default="")


class JobIdeaTask(Row):
    """A task somebody else could do, and how many hours a week it takes now."""

    __tablename__ = "job_idea_task"

    idea_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("job_idea.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    area: Mapped[str] = mapped_column(default="")
    task: Mapped[str]
    hours: Mapped[float | None] = mapped_column(default=None)


class JobIdeaScenario(Row):
    """One way to do it, with its sum for the employer.

    ``kind`` is a :class:`mentor_desk.terms.JobSumKind`. Hours are a week: ``freed_hours`` are given
    back to those who do the work now, each worth ``hour_value`` kr.; the new one is there from
    ``hours_least`` to ``hours_most``, ``hours_average`` in a usual week, and works with ``intensity``
    percent. ``wage`` and ``subsidy`` are kr. an hour, ``pension`` and ``holiday`` percent of the wage,
    ``other_costs`` kr. a month. ``None`` is not known yet, never nought.
    """

    __tablename__ = "job_idea_scenario"

    idea_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("job_idea.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    title: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default=JobSumKind.MINI_FLEKSJOB.value)
    freed_hours: Mapped[float | None] = mapped_column(default=None)
    hour_value: Mapped[float | None] = mapped_column(default=None)
    hours_least: Mapped[float | None] = mapped_column(default=None)
    hours_average: Mapped[float | None] = mapped_column(default=None)
    hours_most: Mapped[float | None] = mapped_column(default=None)
    intensity: Mapped[float | None] = mapped_column(default=None)
    wage: Mapped[float | None] = mapped_column(default=None)
    pension: Mapped[float | None] = mapped_column(default=None)
    holiday: Mapped[float | None] = mapped_column(default=None)
    subsidy: Mapped[float | None] = mapped_column(default=None)
    other_costs: Mapped[float | None] = mapped_column(default=None)
