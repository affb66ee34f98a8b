"""The agreement on a praktik, AB131-style (domain §1.2): what stands in it, and what must.

Own wording; it prepares the application in VITAS and says so. The mentor's internal considerations
have no field here: only what the citizen has agreed to share can reach the paper.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from mentor_desk.documents.parties import Person, Sender, Workplace


@dataclass(frozen=True, slots=True)
class PraktikCitizen:
    """Section A. ``cpr`` stays ``None`` unless the mentor ticked it with a reason.

    ``target_group`` and ``benefit`` are the rule set's Danish words. ``shareable`` is what the firm may
    know, agreed by the citizen on ``consent_on``. The three answers are ``None`` while not known.
    """

    name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    cpr: str | None = None
    cpr_reason: str = ""
    benefit: str = ""
    target_group: str = ""
    job_goal: str = ""
    competences: str = ""
    shareable: str = ""
    consent_on: date | None = None
    self_found: bool | None = None
    last_employer: bool | None = None
    employed_here: bool | None = None

    def __post_init__(self) -> None:
        """A CPR number never reaches a firm without a reason (databeskyttelsesloven § 11)."""
        if self.cpr and not self.cpr_reason.strip():
            raise ValueError("a CPR number on paper needs its reason")


@dataclass(frozen=True, slots=True)
class FirmPeople:
    """Who does what at the firm. ``other_employees`` is false in a one-person firm: then nobody can
    sign for the employees (domain §2.2)."""

    employer: Person = field(default_factory=Person)
    daily_responsible: Person = field(default_factory=Person)
    stand_in: Person = field(default_factory=Person)
    representative: Person = field(default_factory=Person)
    other_employees: bool = True


@dataclass(frozen=True, slots=True)
class Task:
    """A concrete task and what it trains."""

    task: str = ""
    trains: str = ""


@dataclass(frozen=True, slots=True)
class HourStep:
    """From ``from_week`` on (1 is the first week) the citizen works ``hours`` a week."""

    from_week: int
    hours: float


@dataclass(frozen=True, slots=True)
class Term:
    """Section C, the praktik itself. Days are inclusive; ``weeks`` is counted by the service.

    ``purposes`` are keys of the rule set's purposes; the form words each of them for the paper.
    ``paid_weekly_hours`` are paid beside the praktik, for other tasks (``paid_tasks``).
    """

    starts_on: date | None = None
    ends_on: date | None = None
    weeks: int | None = None
    hours_start: float | None = None
    hours: float | None = None
    steps: tuple[HourStep, ...] = ()
    working_days: str = ""
    purposes: tuple[str, ...] = ()
    purpose: str = ""
    success_sign: str = ""
    tasks: tuple[Task, ...] = ()
    paid_weekly_hours: float | None = None
    paid_tasks: str = ""
    paid_hours: str = ""
    practical: str = ""
    mentor_support: str = ""
    follow_up: str = ""
    afterwards: str = ""


@dataclass(frozen=True, slots=True)
class Ratio:
    """Section D, forholdstal at the P-nummer (BEK 2636/2021 § 65), in full-time persons.

    ``full_time`` is the average of ordinary employees, ``used`` the supported persons there now,
    ``cap`` and ``free`` what follows. ``applies`` is false for somebody sick-listed at their own
    workplace (stk. 5). ``verdict`` is the rule's sentence in Danish.
    """

    applies: bool = True
    full_time: float | None = None
    counted_on: date | None = None
    source: str = ""
    used: float | None = None
    cap: int | None = None
    free: float | None = None
    verdict: str = ""
    remark: str = ""
    employer_stated_on: date | None = None
    representative_stated_on: date | None = None
    representative_agrees: bool | None = None
    representative_remark: str = ""


@dataclass(frozen=True, slots=True)
class Confirmations:
    """What the employer vouches for (domain §1.2, D6); an open box until it has been said."""

    fair_competition: bool | None = None
    replaces_nobody: bool | None = None
    not_seasonal: bool | None = None


@dataclass(frozen=True, slots=True)
class RuleNote:
    """What a rule said (Danish), with its law, and why the mentor went on. ``confirmed`` is false for
    a rule value nobody has checked against the law yet."""

    sentence: str
    law: str = ""
    reason: str = ""
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Safety:
    """Section E. ``injury_phone`` is whom to ring after an injury, beside 112."""

    instructed_by: str = ""
    equipment: str = ""
    injury_phone: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """Section G, filled in at the municipality; empty lines until then."""

    vitas_on: date | None = None
    vitas_number: str = ""
    decided_on: date | None = None
    decided_by: str = ""
    outcome: str = ""
    legal_basis: str = ""
    complaint_given_on: date | None = None
    plan_updated_on: date | None = None
    journaled_on: date | None = None
    journal_number: str = ""


@dataclass(frozen=True, slots=True)
class Praktikaftale:
    """Everything on the agreement. ``rule_version`` names the rule set it was checked against."""

    sender: Sender = field(default_factory=Sender)
    citizen: PraktikCitizen = field(default_factory=PraktikCitizen)
    firm: Workplace = field(default_factory=Workplace)
    people: FirmPeople = field(default_factory=FirmPeople)
    term: Term = field(default_factory=Term)
    ratio: Ratio = field(default_factory=Ratio)
    confirms: Confirmations = field(default_factory=Confirmations)
    rule_notes: tuple[RuleNote, ...] = ()
    safety: Safety = field(default_factory=Safety)
    decision: Decision = field(default_factory=Decision)
    rule_version: str = ""
