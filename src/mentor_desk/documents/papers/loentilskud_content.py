"""What stands on the sheet that prepares a wage subsidy (domain §1.2 E, §2.4), and what must."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.documents.papers.about import About
from mentor_desk.documents.parties import Sender
from mentor_desk.documents.praktikaftale import (
    Confirmations,
    Decision,
    HourStep,
    Ratio,
    RuleNote,
    Task,
)
from mentor_desk.documents.required import Required
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Post:
    """The job. ``hours`` is hours a week at most; ``monthly_cost`` is what it costs the firm in kr. a
    month with pension, holiday and insurance.

    ``net_extension`` tells whether the staff grows against the average of the last twelve months,
    ``vacated_post`` whether the post fell vacant within the last three.
    """

    job_title: str = ""
    hours_start: float | None = None
    hours: float | None = None
    steps: tuple[HourStep, ...] = ()
    working_days: str = ""
    monthly_cost: float | None = None
    net_extension: bool | None = None
    vacated_post: bool | None = None
    purpose: str = ""
    follow_up: str = ""


@dataclass(frozen=True, slots=True)
class Loentilskud:
    """Everything on the sheet. ``target_group`` and ``benefit`` are the rule set's Danish words."""

    sender: Sender = field(default_factory=Sender)
    about: About = field(default_factory=About)
    target_group: str = ""
    benefit: str = ""
    unemployed_since: date | None = None
    post: Post = field(default_factory=Post)
    tasks: tuple[Task, ...] = ()
    ratio: Ratio = field(default_factory=Ratio)
    confirms: Confirmations = field(default_factory=Confirmations)
    rule_notes: tuple[RuleNote, ...] = ()
    decision: Decision = field(default_factory=Decision)
    rule_version: str = ""


def _others(content: Loentilskud) -> bool:
    return content.about.people.other_employees


REQUIRED: Final = (
    Required("about.citizen", "citizen.name", text("terms", "The citizen’s name"), "A"),
    Required("target_group", "citizen.target_group", text("terms", "Target group"), "A"),
    Required("unemployed_since", "unemployed_since", text("terms", "Without work since"), "A"),
    Required("about.firm.name", "firm.name", text("terms", "The firm’s name"), "A"),
    Required("about.firm.cvr", "firm.cvr", text("terms", "CVR number"), "A"),
    Required("about.firm.p_number", "firm.p_number", text("terms", "P-nummer"), "A"),
    Required("about.people.employer", "employer", text("terms", "Employer"), "A"),
    Required(
        "about.people.representative",
        "representative",
        text("terms", "Employee representative"),
        "A",
        _others,
    ),
    Required("post.job_title", "job_title", text("terms", "Job title"), "B"),
    Required("about.starts_on", "starts_on", text("terms", "First day"), "B"),
    Required("about.ends_on", "ends_on", text("terms", "Last day"), "B"),
    Required("post.hours", "hours", text("terms", "Hours a week, at most"), "B"),
    Required("post.monthly_cost", "monthly_cost", text("terms", "Wage cost a month"), "B"),
    Required("tasks", "tasks", text("terms", "At least one task"), "B"),
    Required("post.net_extension", "net_extension", text("terms", "Whether the staff grows"), "C"),
    Required(
        "post.vacated_post", "vacated_post", text("terms", "Whether the post fell vacant lately"), "C"
    ),
    Required(
        "ratio.full_time",
        "head_count",
        text("terms", "Ordinary employees, counted in full-time persons"),
        "D",
    ),
)
