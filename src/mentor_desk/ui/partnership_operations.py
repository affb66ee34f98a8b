"""What the journal's operations about agreements, recruitment, networks and figures are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.texts import Text, text

OF_PARTNERSHIP: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "agreement.ended": text("operations", "Agreement ended"),
        "case.weighs_set": text("operations", "What weighs in a match said"),
        "colleague.added": text("operations", "Colleague written down"),
        "colleague.changed": text("operations", "Colleague corrected"),
        "colleague.removed": text("operations", "Colleague taken off the list"),
        "event.calendar_written": text("operations", "Calendar file of a meeting"),
        "event.called_off": text("operations", "Meeting of firms called off"),
        "firm.owner_changed": text("operations", "Firm handed to another contact"),
        "job_idea.changed": text("operations", "Job of few hours corrected"),
        "job_idea.closed": text("operations", "Job of few hours put away"),
        "job_idea.created": text("operations", "Job of few hours begun"),
        "job_idea.made_opening": text("operations", "Job of few hours made a place"),
        "job_idea.made_tasks": text("operations", "Tasks put into the bank"),
        "job_idea.removed": text("operations", "Job of few hours removed"),
        "job_idea.reopened": text("operations", "Job of few hours taken up again"),
        "job_idea.scenario_added": text("operations", "Sum begun"),
        "job_idea.scenario_changed": text("operations", "Sum corrected"),
        "job_idea.scenario_removed": text("operations", "Sum taken away"),
        "job_idea.tasks": text("operations", "Tasks of a job of few hours"),
        "network.changed": text("operations", "Network corrected"),
        "network.created": text("operations", "Network begun"),
        "network.meeting_planned": text("operations", "Meeting of a network planned"),
        "network.member_changed": text("operations", "Member of a network corrected"),
        "network.member_joined": text("operations", "Member joined a network"),
        "network.member_removed": text("operations", "Member taken off a network"),
        "network.members_asked": text("operations", "Members of a network invited"),
        "network.removed": text("operations", "Network removed"),
        "pairing.changed": text("operations", "Pair corrected"),
        "pairing.made": text("operations", "Volunteer and citizen or firm paired"),
        "pairing.removed": text("operations", "Pair taken away"),
        "rates.entered": text("operations", "Rate of the year entered"),
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
