"""The closed sets of the caseload: placements, visits, notes and the people around them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from mentor_desk.texts import Text, text


class PlacementKind(StrEnum):
    """Kinds of placement (forløb)."""

    PRAKTIK = "praktik"
    WAGE_SUBSIDY = "wage_subsidy"
    PAID_HOURS = "paid_hours"
    FLEKSJOB = "fleksjob"
    ORDINARY_JOB = "ordinary_job"


class PlacementStatus(StrEnum):
    """What a placement has come to; running and ended follow from the dates."""

    PLANNED = "planned"
    AGREED = "agreed"
    STOPPED = "stopped"
    COMPLETED = "completed"


class PlacementEventKind(StrEnum):
    """Turns in the life of a placement (feature E5)."""

    EXTENDED = "extended"
    PAUSED = "paused"
    RESUMED = "resumed"
    STOPPED = "stopped"
    PROBLEM = "problem"


class AttendanceMark(StrEnum):
    """How one day went: came, late, ill, away by agreement, away without word, no work that day."""

    PRESENT = "present"
    LATE = "late"
    ILL = "ill"
    EXCUSED = "excused"
    ABSENT = "absent"
    FREE = "free"


class CheckpointSeries(StrEnum):
    """What is asked again at set times: the outcome, and how it goes after a hiring (feature E7)."""

    OUTCOME = "outcome"
    AFTER_CARE = "after_care"


class OutcomeResult(StrEnum):
    """What came of a placement, at its end or some time after."""

    ORDINARY_JOB = "ordinary_job"
    FLEKSJOB = "fleksjob"
    PAID_HOURS = "paid_hours"
    WAGE_SUBSIDY = "wage_subsidy"
    NEW_PRAKTIK = "new_praktik"
    EDUCATION = "education"
    CLARIFIED = "clarified"
    NOTHING_YET = "nothing_yet"
    ILLNESS = "illness"
    UNKNOWN = "unknown"


class Stage(StrEnum):
    """Where a case stands, in the order of the work (feature A5)."""

    INTERVIEW = "interview"
    FIRM_TALK = "firm_talk"
    MEETING = "meeting"
    AGREEMENT = "agreement"
    STARTED = "started"
    FOLLOW_UP = "follow_up"
    ENDED = "ended"
    AFTER_CARE = "after_care"


class FirmKind(StrEnum):
    """Private, public (at least half public money) or association (domain §1.2 B2)."""

    PRIVATE = "private"
    PUBLIC = "public"
    ASSOCIATION = "association"


class ContactRole(StrEnum):
    """Who somebody is at the firm. ``FIRM_MENTOR`` is an employee of the firm, not our user."""

    EMPLOYER = "employer"
    DAILY_RESPONSIBLE = "daily_responsible"
    STAND_IN = "stand_in"
    EMPLOYEE_REPRESENTATIVE = "employee_representative"
    FIRM_MENTOR = "firm_mentor"


class VisitKind(StrEnum):
    """How the mentor and the citizen or the firm met."""

    VISIT = "visit"
    CALL = "call"
    MEETING = "meeting"


class VisitStatus(StrEnum):
    """A visit is planned, done, did not take place, or nobody answered."""

    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"
    NO_ANSWER = "no_answer"


class NoteKind(StrEnum):
    """What a quick note is about; a tip is word of a new firm or a need."""

    NOTE = "note"
    CALL = "call"
    TIP = "tip"


class JournalStatus(StrEnum):
    """Whether a note has reached the municipality's own journal (offentlighedsloven § 15)."""

    UNDECIDED = "undecided"
    TO_BE_JOURNALED = "to_be_journaled"
    TRANSFERRED = "transferred"
    NOT_RELEVANT = "not_relevant"


class Transport(StrEnum):
    """How the citizen gets about."""

    WALK = "walk"
    BICYCLE = "bicycle"
    BUS = "bus"
    CAR = "car"


LABELS: Final[dict[type[StrEnum], dict[str, Text]]] = {
    PlacementKind: {
        PlacementKind.PRAKTIK: text("terms", "Praktik"),
        PlacementKind.WAGE_SUBSIDY: text("terms", "Wage subsidy"),
        PlacementKind.PAID_HOURS: text("terms", "Paid hours"),
        PlacementKind.FLEKSJOB: text("terms", "Fleksjob"),
        PlacementKind.ORDINARY_JOB: text("terms", "Ordinary job"),
    },
    PlacementStatus: {
        PlacementStatus.PLANNED: text("terms", "Planned"),
        PlacementStatus.AGREED: text("terms", "Agreed"),
        PlacementStatus.STOPPED: text("terms", "Stopped"),
        PlacementStatus.COMPLETED: text("terms", "Completed"),
    },
    PlacementEventKind: {
        PlacementEventKind.EXTENDED: text("terms", "Extended"),
        PlacementEventKind.PAUSED: text("terms", "Paused"),
        PlacementEventKind.RESUMED: text("terms", "Going on"),
        PlacementEventKind.STOPPED: text("terms", "Stopped before its time"),
        PlacementEventKind.PROBLEM: text("terms", "Problem"),
    },
    AttendanceMark: {
        AttendanceMark.PRESENT: text("terms", "Came"),
        AttendanceMark.LATE: text("terms", "Came late"),
        AttendanceMark.ILL: text("terms", "Ill"),
        AttendanceMark.EXCUSED: text("terms", "Away by agreement"),
        AttendanceMark.ABSENT: text("terms", "Away without word"),
        AttendanceMark.FREE: text("terms", "No work that day"),
    },
    CheckpointSeries: {
        CheckpointSeries.OUTCOME: text("terms", "Outcome"),
        CheckpointSeries.AFTER_CARE: text("terms", "After-care"),
    },
    OutcomeResult: {
        OutcomeResult.ORDINARY_JOB: text("terms", "Ordinary job"),
        OutcomeResult.FLEKSJOB: text("terms", "Fleksjob"),
        OutcomeResult.PAID_HOURS: text("terms", "Paid hours"),
        OutcomeResult.WAGE_SUBSIDY: text("terms", "Wage subsidy"),
        OutcomeResult.NEW_PRAKTIK: text("terms", "New praktik"),
        OutcomeResult.EDUCATION: text("terms", "Education"),
        OutcomeResult.CLARIFIED: text("terms", "Wiser about the way ahead"),
        OutcomeResult.NOTHING_YET: text("terms", "Nothing yet"),
        OutcomeResult.ILLNESS: text("terms", "Illness"),
        OutcomeResult.UNKNOWN: text("terms", "Not known"),
    },
    Stage: {
        Stage.INTERVIEW: text("terms", "Interview"),
        Stage.FIRM_TALK: text("terms", "Talking to firms"),
        Stage.MEETING: text("terms", "Meeting"),
        Stage.AGREEMENT: text("terms", "Agreement"),
        Stage.STARTED: text("terms", "Started"),
        Stage.FOLLOW_UP: text("terms", "Follow-up"),
        Stage.ENDED: text("terms", "Ended"),
        Stage.AFTER_CARE: text("terms", "After-care"),
    },
    FirmKind: {
        FirmKind.PRIVATE: text("terms", "Private"),
        FirmKind.PUBLIC: text("terms", "Public"),
        FirmKind.ASSOCIATION: text("terms", "Association"),
    },
    ContactRole: {
        ContactRole.EMPLOYER: text("terms", "Employer"),
        ContactRole.DAILY_RESPONSIBLE: text("terms", "Daily responsible"),
        ContactRole.STAND_IN: text("terms", "Stand-in"),
        ContactRole.EMPLOYEE_REPRESENTATIVE: text("terms", "Employee representative"),
        ContactRole.FIRM_MENTOR: text("terms", "Firm mentor"),
    },
    VisitKind: {
        VisitKind.VISIT: text("terms", "Visit"),
        VisitKind.CALL: text("terms", "Phone call"),
        VisitKind.MEETING: text("terms", "Meeting with the citizen"),
    },
    VisitStatus: {
        VisitStatus.PLANNED: text("terms", "Planned visit"),
        VisitStatus.DONE: text("terms", "Held"),
        VisitStatus.CANCELLED: text("terms", "Did not take place"),
        VisitStatus.NO_ANSWER: text("terms", "No answer"),
    },
    NoteKind: {
        NoteKind.NOTE: text("terms", "Note"),
        NoteKind.CALL: text("terms", "Call"),
        NoteKind.TIP: text("terms", "Tip"),
    },
    JournalStatus: {
        JournalStatus.UNDECIDED: text("terms", "Not decided"),
        JournalStatus.TO_BE_JOURNALED: text("terms", "Must be journalled"),
        JournalStatus.TRANSFERRED: text("terms", "Written in the journal"),
        JournalStatus.NOT_RELEVANT: text("terms", "Not for the journal"),
    },
    Transport: {
        Transport.WALK: text("terms", "On foot"),
        Transport.BICYCLE: text("terms", "Bicycle"),
        Transport.BUS: text("terms", "Bus or train"),
        Transport.CAR: text("terms", "Car"),
    },
}
