"""What must stand on a praktikaftale (domain §1.2, the fields marked required)."""

from __future__ import annotations

from mentor_desk.documents.praktikaftale import Praktikaftale
from mentor_desk.documents.required import Required
from mentor_desk.texts import text

CITIZEN, FIRM, TERM, RATIO = "A", "B", "C", "D"


def _others(content: Praktikaftale) -> bool:
    return content.people.other_employees


def _shares(content: Praktikaftale) -> bool:
    return bool(content.citizen.shareable.strip())


def _ratio_counts(content: Praktikaftale) -> bool:
    return content.ratio.applies


REQUIRED = (
    Required("citizen.name", "citizen.name", text("terms", "The citizen’s name"), CITIZEN),
    Required("citizen.address", "citizen.address", text("terms", "The citizen’s address"), CITIZEN),
    Required("citizen.phone", "citizen.phone", text("terms", "The citizen’s phone number"), CITIZEN),
    Required("citizen.benefit", "citizen.benefit", text("terms", "Benefit at the start"), CITIZEN),
    Required("citizen.target_group", "citizen.target_group", text("terms", "Target group"), CITIZEN),
    Required("citizen.job_goal", "citizen.job_goal", text("terms", "Goal: job or education"), CITIZEN),
    Required(
        "citizen.competences",
        "citizen.competences",
        text("terms", "What the citizen can do already"),
        CITIZEN,
    ),
    Required(
        "citizen.consent_on", "citizen.consent_on", text("terms", "Consent to share"), CITIZEN, _shares
    ),
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), FIRM),
    Required("firm.cvr", "firm.cvr", text("terms", "CVR number"), FIRM),
    Required("firm.p_number", "firm.p_number", text("terms", "P-nummer"), FIRM),
    Required("firm.address", "firm.address", text("terms", "The workplace’s address"), FIRM),
    Required("people.employer", "employer", text("terms", "Employer"), FIRM),
    Required("people.daily_responsible", "daily_responsible", text("terms", "Daily responsible"), FIRM),
    Required("people.stand_in", "stand_in", text("terms", "Stand-in"), FIRM, _others),
    Required(
        "people.representative",
        "representative",
        text("terms", "Employee representative"),
        FIRM,
        _others,
    ),
    Required("term.starts_on", "starts_on", text("terms", "First day"), TERM),
    Required("term.ends_on", "ends_on", text("terms", "Last day"), TERM),
    Required("term.hours", "hours", text("terms", "Hours a week, at most"), TERM),
    Required("term.working_days", "working_days", text("terms", "Working days and times"), TERM),
    Required("term.purposes", "purposes", text("terms", "At least one purpose"), TERM),
    Required("term.purpose", "purpose", text("terms", "The purpose in your own words"), TERM),
    Required(
        "term.success_sign", "success_sign", text("terms", "How you can tell that it works"), TERM
    ),
    Required("term.tasks", "tasks", text("terms", "At least one task"), TERM),
    Required("term.follow_up", "follow_up", text("terms", "Follow-up"), TERM),
    Required(
        "ratio.full_time",
        "head_count",
        text("terms", "Ordinary employees, counted in full-time persons"),
        RATIO,
        _ratio_counts,
    ),
)
