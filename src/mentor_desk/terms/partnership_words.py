"""The closed sets of agreements, recruitment, networks and figures."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from mentor_desk.texts import Text, text


class PointStatus(StrEnum):
    """How far a promise of an agreement has come (feature I1)."""

    OPEN = "open"
    UNDER_WAY = "under_way"
    KEPT = "kept"
    LEFT_OUT = "left_out"


class ReviewResult(StrEnum):
    """What a renewal talk came to (feature I1)."""

    RENEWED = "renewed"
    CHANGED = "changed"
    ENDED = "ended"


class CandidateSource(StrEnum):
    """Where a candidate comes from (feature I2)."""

    OWN = "own"
    COLLEAGUE = "colleague"
    APPLICANT = "applicant"


class CandidateStage(StrEnum):
    """How far a candidate has come. It says what happened, never how good somebody is."""

    FOUND = "found"
    SHORTLIST = "shortlist"
    INVITED = "invited"
    MET = "met"
    HIRED = "hired"
    NOT_NOW = "not_now"
    WITHDREW = "withdrew"


class JobSumKind(StrEnum):
    """What an employer's sum is made for (feature I3)."""

    MINI_FLEKSJOB = "mini_fleksjob"
    SMALL_JOB = "small_job"
    WAGE_SUBSIDY = "wage_subsidy"


class NetworkKind(StrEnum):
    """Who meets (feature I4)."""

    FIRMS = "firms"
    TASKFORCE = "taskforce"
    STEERING = "steering"
    IDEA_PANEL = "idea_panel"
    AMBASSADORS = "ambassadors"
    VOLUNTEERS = "volunteers"


class GuestAnswer(StrEnum):
    """What somebody who was invited said."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class NewsKind(StrEnum):
    """What happened at a firm."""

    ORDER_WON = "order_won"
    GROWS = "grows"
    CUTS = "cuts"
    NEW_OWNER = "new_owner"
    MOVES = "moves"
    OTHER = "other"


class WorksWith(StrEnum):
    """Whom the mentor works with: which pages are needed."""

    BOTH = "both"
    CITIZENS = "citizens"
    FIRMS = "firms"


class ShownIn(StrEnum):
    """Where a firm allows its words to be shown (feature I5)."""

    LETTERS = "letters"
    OFFERS = "offers"
    MEETINGS = "meetings"
    WEB = "web"


LABELS: Final[dict[type[StrEnum], dict[str, Text]]] = {
    PointStatus: {
        PointStatus.OPEN: text("terms", "Not begun"),
        PointStatus.UNDER_WAY: text("terms", "Under way"),
        PointStatus.KEPT: text("terms", "Kept"),
        PointStatus.LEFT_OUT: text("terms", "Came to nothing"),
    },
    ReviewResult: {
        ReviewResult.RENEWED: text("terms", "Goes on as it is"),
        ReviewResult.CHANGED: text("terms", "Goes on with changes"),
        ReviewResult.ENDED: text("terms", "Ends"),
    },
    CandidateSource: {
        CandidateSource.OWN: text("terms", "From my own cases"),
        CandidateSource.COLLEAGUE: text("terms", "From a colleague"),
        CandidateSource.APPLICANT: text("terms", "Applied for the job"),
    },
    CandidateStage: {
        CandidateStage.FOUND: text("terms", "Considered"),
        CandidateStage.SHORTLIST: text("terms", "On the shortlist"),
        CandidateStage.INVITED: text("terms", "Invited"),
        CandidateStage.MET: text("terms", "Has talked with the firm"),
        CandidateStage.HIRED: text("terms", "Got the job"),
        CandidateStage.NOT_NOW: text("terms", "Not this time"),
        CandidateStage.WITHDREW: text("terms", "Said no thanks"),
    },
    JobSumKind: {
        JobSumKind.MINI_FLEKSJOB: text("terms", "Mini-fleksjob"),
        JobSumKind.SMALL_JOB: text("terms", "Ordinary job on few hours"),
        JobSumKind.WAGE_SUBSIDY: text("terms", "Wage subsidy"),
    },
    NetworkKind: {
        NetworkKind.FIRMS: text("terms", "Network of firms"),
        NetworkKind.TASKFORCE: text("terms", "Taskforce"),
        NetworkKind.STEERING: text("terms", "Steering group"),
        NetworkKind.IDEA_PANEL: text("terms", "Panel of ideas"),
        NetworkKind.AMBASSADORS: text("terms", "Group of ambassadors"),
        NetworkKind.VOLUNTEERS: text("terms", "Volunteer mentors"),
    },
    GuestAnswer: {
        GuestAnswer.YES: text("terms", "Is coming"),
        GuestAnswer.MAYBE: text("terms", "Does not know yet"),
        GuestAnswer.NO: text("terms", "Cannot come"),
    },
    NewsKind: {
        NewsKind.ORDER_WON: text("terms", "Has won an order"),
        NewsKind.GROWS: text("terms", "Takes on people"),
        NewsKind.CUTS: text("terms", "Lets people go"),
        NewsKind.NEW_OWNER: text("terms", "New owner or leader"),
        NewsKind.MOVES: text("terms", "Moves or builds"),
        NewsKind.OTHER: text("terms", "Other news"),
    },
    WorksWith: {
        WorksWith.BOTH: text("terms", "Citizens and firms"),
        WorksWith.CITIZENS: text("terms", "Mostly citizens"),
        WorksWith.FIRMS: text("terms", "Mostly firms"),
    },
    ShownIn: {
        ShownIn.LETTERS: text("terms", "In welcome letters"),
        ShownIn.OFFERS: text("terms", "On offers to firms"),
        ShownIn.MEETINGS: text("terms", "Read aloud at meetings"),
        ShownIn.WEB: text("terms", "On the municipality’s website"),
    },
}
