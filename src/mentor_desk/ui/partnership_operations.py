"""What the journal's operations about agreements, recruitment, networks and figures are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.texts import Text, text

OF_PARTNERSHIP: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "agreement.ended": text("operations", "Agreement ended"),
        "recruitment.ad_approved": text("operations", "Job ad agreed to"),
        "recruitment.ad_written": text("operations", "Job ad written"),
        "recruitment.answered": text("operations", "Candidates answered"),
        "recruitment.begun": text("operations", "Recruitment begun"),
        "recruitment.candidate_added": text("operations", "Candidate for a job"),
        "recruitment.candidate_changed": text("operations", "Candidate moved on"),
        "recruitment.candidate_removed": text("operations", "Candidate taken off"),
        "recruitment.changed": text("operations", "Recruitment corrected"),
        "recruitment.closed": text("operations", "Recruitment closed"),
        "recruitment.forgotten": text("operations", "Names of applicants erased"),
        "recruitment.invited": text("operations", "Candidates invited"),
        "recruitment.removed": text("operations", "Recruitment removed"),
        "recruitment.reopened": text("operations", "Recruitment goes on"),
        "recruitment.step_changed": text("operations", "Step of a recruitment"),
    }
)
