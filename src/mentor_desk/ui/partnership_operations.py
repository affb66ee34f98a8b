"""What the journal's operations about agreements, recruitment, networks and figures are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.texts import Text, text

OF_PARTNERSHIP: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "agreement.ended": text("operations", "Agreement ended"),
        "branch_note.added": text("operations", "Branch noted"),
        "branch_note.changed": text("operations", "Note about a branch corrected"),
        "branch_note.removed": text("operations", "Note about a branch removed"),
        "case.weighs_set": text("operations", "What weighs in a match said"),
        "colleague.added": text("operations", "Colleague written down"),
        "colleague.changed": text("operations", "Colleague corrected"),
        "colleague.removed": text("operations", "Colleague taken off the list"),
        "employer_statement.added": text("operations", "Employer's statement written down"),
        "employer_statement.changed": text("operations", "Employer's statement corrected"),
        "employer_statement.removed": text("operations", "Employer's statement removed"),
        "event.calendar_written": text("operations", "Calendar file of a meeting"),
        "event.called_off": text("operations", "Meeting of firms called off"),
        "favour.added": text("operations", "Give and take written down"),
        "favour.changed": text("operations", "Give and take corrected"),
        "favour.removed": text("operations", "Give and take removed"),
        "figures.exported": text("operations", "Figures taken out"),
        "firm.owner_changed": text("operations", "Firm handed to another contact"),
        "firm_news.added": text("operations", "News of a firm written down"),
        "firm_news.changed": text("operations", "News of a firm corrected"),
        "firm_news.contacted": text("operations", "In touch about news of a firm"),
        "firm_news.removed": text("operations", "News of a firm removed"),
        "firm_population.saved": text("operations", "Number of workplaces written"),
        "firm_service.begun": text("operations", "Service taken up by a firm"),
        "firm_service.changed": text("operations", "Service to a firm corrected"),
        "firm_service.ended": text("operations", "Service to a firm ended"),
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
        "need_interview.saved": text("operations", "Answer about needs kept"),
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
        "target.removed": text("operations", "Target taken away"),
        "target.set": text("operations", "Target set"),
        "testimonial.added": text("operations", "Words of a firm written down"),
        "testimonial.changed": text("operations", "Words of a firm corrected"),
        "testimonial.removed": text("operations", "Words of a firm removed"),
        "testimonial.withdrawn": text("operations", "Permission for words of a firm taken back"),
        "placement_template.changed": text("operations", "Course corrected"),
        "placement_template.kept": text("operations", "Placement kept as a course"),
        "placement_template.removed": text("operations", "Course removed"),
        "placement.onward_set": text("operations", "Way on planned"),
    }
)

PARTNERSHIP_SUBJECTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "Recruitment": text("operations", "Recruitment"),
        "RecruitmentCandidate": text("operations", "Candidate for a job"),
        "RecruitmentStep": text("operations", "Step of a recruitment"),
    }
)
