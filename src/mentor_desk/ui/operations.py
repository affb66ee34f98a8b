"""What the journal's operations are called; a test walks the services so that none is forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.texts import Text, text
from mentor_desk.ui.data_set_operations import OF_SETS, SET_SUBJECTS
from mentor_desk.ui.firm_operations import OF_FIRMS
from mentor_desk.ui.outreach_operations import OF_OUTREACH
from mentor_desk.ui.partnership_operations import OF_PARTNERSHIP, PARTNERSHIP_SUBJECTS
from mentor_desk.ui.safe_operations import OF_SAFE, SAFE_SUBJECTS
from mentor_desk.ui.week_operations import OF_WEEK, WEEK_SUBJECTS

OPERATIONS: Final[Mapping[str, Text]] = MappingProxyType(
    dict(OF_FIRMS)
    | dict(OF_OUTREACH)
    | dict(OF_PARTNERSHIP)
    | dict(OF_SAFE)
    | dict(OF_SETS)
    | dict(OF_WEEK)
    | {
        "agreement.changed": text("operations", "Agreement corrected"),
        "agreement.created": text("operations", "Agreement registered"),
        "attendance.hours_set": text("operations", "Hours of a week entered"),
        "attendance.marked": text("operations", "Attendance marked"),
        "case.changed": text("operations", "Case corrected"),
        "case.closed": text("operations", "Case closed"),
        "case.next_step_done": text("operations", "Next step done"),
        "case.read": text("operations", "Case read"),
        "case.reopened": text("operations", "Case opened again"),
        "case.stage_set": text("operations", "Case moved on"),
        "change.undone": text("operations", "Change undone"),
        "checklist.noted": text("operations", "Note to a point of a list"),
        "checklist.ticked": text("operations", "Point of a checklist ticked"),
        "checklist.unticked": text("operations", "Tick of a checklist taken back"),
        "checkpoint.recorded": text("operations", "Outcome or after-care written"),
        "citizen.changed": text("operations", "Citizen corrected"),
        "citizen.cpr_shown": text("operations", "CPR number shown"),
        "citizen.created": text("operations", "Citizen entered"),
        "consent.given": text("operations", "Consent entered"),
        "consent.withdrawn": text("operations", "Consent withdrawn"),
        "contact.added": text("operations", "Contact added"),
        "contact.changed": text("operations", "Contact corrected"),
        "contact.removed": text("operations", "Contact removed"),
        "draft.dropped": text("operations", "Draft thrown away"),
        "draft.kept": text("operations", "Draft kept"),
        "firm.changed": text("operations", "Firm corrected"),
        "firm.created": text("operations", "Firm entered"),
        "first_week.hidden": text("operations", "First week put away"),
        "firm_task.arranged": text("operations", "Task bank corrected"),
        "firm_task.remembered": text("operations", "Tasks put into the task bank"),
        "head_count.added": text("operations", "Employees counted"),
        "head_count.removed": text("operations", "Count of employees removed"),
        "logo.removed": text("operations", "Logo taken off the papers"),
        "logo.set": text("operations", "Logo put on the papers"),
        "mentor.saved": text("operations", "Mentor’s own details saved"),
        "note.added": text("operations", "Note written"),
        "note.changed": text("operations", "Note corrected"),
        "note.deleted": text("operations", "Note deleted"),
        "paper.filled": text("operations", "Words for a paper written"),
        "paper.issued": text("operations", "Paper issued"),
        "paper.opened": text("operations", "Archived paper opened"),
        "signature.marked": text("operations", "Signature followed"),
        "signature.all_marked": text("operations", "Paper signed by all"),
        "paper.reissued": text("operations", "Archived paper handed out again"),
        "placement.changed": text("operations", "Placement corrected"),
        "placement.completed": text("operations", "Placement completed"),
        "placement.created": text("operations", "Placement registered"),
        "placement.extended": text("operations", "Placement extended"),
        "placement.paused": text("operations", "Placement put on pause"),
        "placement.problem": text("operations", "Problem registered"),
        "placement.resumed": text("operations", "Placement goes on"),
        "placement.settled": text("operations", "Problem settled"),
        "placement.stopped": text("operations", "Placement stopped"),
        "placement.turn_changed": text("operations", "Turn in a placement corrected"),
        "promise.kept": text("operations", "Promise kept"),
        "promise.made": text("operations", "Promise made"),
        "sample.made": text("operations", "Sample put in"),
        "sample.removed": text("operations", "Sample thrown away"),
        "summary.exported": text("operations", "Caseload summary taken out"),
        "target_group.set": text("operations", "Target group set"),
        "vault.created": text("operations", "Data file made"),
        "vault.passphrase_changed": text("operations", "Passphrase changed"),
        "vault.unlock_failed": text("operations", "Wrong passphrase tried"),
        "vault.unlocked": text("operations", "Unlocked"),
        "visit.cancelled": text("operations", "Visit cancelled"),
        "visit.changed": text("operations", "Visit corrected"),
        "visit.planned": text("operations", "Visit planned"),
        "visit.recorded": text("operations", "Visit recorded"),
        "wording.changed": text("operations", "Own words on a paper"),
        "wording.reset": text("operations", "Back to the shipped words on a paper"),
        "vitas.cpr_copied": text("operations", "CPR number copied for VITAS"),
        "vitas.sent": text("operations", "Order sent in VITAS"),
        "vitas.ticked": text("operations", "Field copied to VITAS"),
    }
)

SUBJECTS: Final[Mapping[str, Text]] = MappingProxyType(
    dict(SAFE_SUBJECTS)
    | dict(SET_SUBJECTS)
    | dict(WEEK_SUBJECTS)
    | dict(PARTNERSHIP_SUBJECTS)
    | {
        "Agreement": text("operations", "Agreement"),
        "AgreementPoint": text("operations", "Agreement"),
        "Asset": text("operations", "Logo"),
        "AttendanceWeek": text("operations", "Attendance"),
        "Campaign": text("operations", "Campaign"),
        "CampaignCall": text("operations", "Call in a campaign"),
        "Case": text("operations", "Case"),
        "ChecklistTick": text("operations", "Checklist"),
        "Checkpoint": text("operations", "Outcome or after-care"),
        "Citizen": text("operations", "Citizen"),
        "Cluster": text("operations", "Cluster"),
        "ClusterFirm": text("operations", "Cluster"),
        "ClusterRound": text("operations", "Round in a cluster"),
        "ClusterStep": text("operations", "Step of a cluster"),
        "ColumnMapping": text("operations", "Columns of a list"),
        "Consent": text("operations", "Consent"),
        "Colleague": text("operations", "Colleague"),
        "Contact": text("operations", "Contact"),
        "ContactEntry": text("operations", "Talk with a firm"),
        "DirectoryImport": text("operations", "Firm directory"),
        "Evaluation": text("operations", "Evaluation"),
        "EventGuest": text("operations", "Guest at an event"),
        "Experience": text("operations", "Experience with a firm"),
        "Firm": text("operations", "Firm"),
        "FirmSeason": text("operations", "Season of a firm"),
        "FirmTask": text("operations", "Task bank"),
        "Forecast": text("operations", "Forecast"),
        "FormWording": text("operations", "Wording of a paper"),
        "GuideNote": text("operations", "Note in a talk guide"),
        "HeadCount": text("operations", "Count of employees"),
        "HourStep": text("operations", "Placement"),
        "Inquiry": text("operations", "Inquiry"),
        "IssuedPaper": text("operations", "Paper"),
        "JobIdea": text("operations", "Job of few hours"),
        "MatchDecision": text("operations", "Match"),
        "Mentor": text("operations", "Mentor"),
        "Network": text("operations", "Network"),
        "NetworkEvent": text("operations", "Event"),
        "Note": text("operations", "Note"),
        "Opening": text("operations", "Opening"),
        "PaperFill": text("operations", "Words for a paper"),
        "PaperSignature": text("operations", "Signature"),
        "Pairing": text("operations", "Pair"),
        "Placement": text("operations", "Placement"),
        "PlacementEvent": text("operations", "Turn in a placement"),
        "PlacementTask": text("operations", "Placement"),
        "Promise": text("operations", "Promise"),
        "Prospect": text("operations", "Firm in the inbox"),
        "Referral": text("operations", "Referral"),
        "RuleReason": text("operations", "Placement"),
        "Setting": text("operations", "Setting"),
        "SharedPoint": text("operations", "Knowledge shared"),
        "TargetGroupPeriod": text("operations", "Target group"),
        "Visit": text("operations", "Visit"),
    }
)


_ANOTHER: Final = text("operations", "A change by another version of the program")


def operation(word: str) -> Text | str:
    """What was done; only that something was where an older or newer program wrote it."""
    return OPERATIONS.get(word, _ANOTHER)


def subject(kind: str | None) -> Text | str:
    """What kind of record it was about."""
    return SUBJECTS.get(kind or "", kind or "")
