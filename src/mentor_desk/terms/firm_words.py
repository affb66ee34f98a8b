"""The closed sets around a firm."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from mentor_desk.texts import Text, text


class Relation(StrEnum):
    """How far the mentor and the firm have come."""

    NEW = "new"
    TRIED = "tried"
    STRONG = "strong"


class VisitTime(StrEnum):
    """How a visit suits the firm at a time of the week."""

    BEST = "best"
    FINE = "fine"
    NEVER = "never"


class DayPart(StrEnum):
    """The parts of a day in the week grid: to 9, 9 to 12, 12 to 15, from 15."""

    EARLY = "early"
    FORENOON = "forenoon"
    AFTERNOON = "afternoon"
    LATE = "late"


class ContactMethod(StrEnum):
    """How the mentor reached a firm."""

    VISIT = "visit"
    PHONE = "phone"
    EMAIL = "email"
    MESSAGE = "message"
    LETTER = "letter"
    EVENT = "event"


class ContactOutcome(StrEnum):
    """What came of a talk with a firm."""

    PLACE_OFFERED = "place_offered"
    INTERESTED = "interested"
    CALL_BACK = "call_back"
    KEPT_WARM = "kept_warm"
    NOT_NOW = "not_now"
    NO = "no"
    NO_ANSWER = "no_answer"


class SeasonKind(StrEnum):
    """What a busy time means to us, or that the firm has said it has none."""

    HANDS_WELCOME = "hands_welcome"
    STAY_AWAY = "stay_away"
    NONE = "none"


class OpeningKind(StrEnum):
    """What a firm wants somebody for."""

    PRAKTIK = "praktik"
    SMALL_JOB = "small_job"
    FLEKSJOB = "fleksjob"
    WAGE_SUBSIDY = "wage_subsidy"
    ORDINARY = "ordinary"


class ExperienceKind(StrEnum):
    """What an experience with a firm taught."""

    GOOD = "good"
    TO_LEARN = "to_learn"


class GoodAt(StrEnum):
    """What a firm is good at."""

    CLARIFYING = "clarifying"
    JOB_TRIAL = "job_trial"
    TRAINING = "training"
    LANGUAGE = "language"
    CONSIDERATIONS = "considerations"
    YOUNG = "young"
    STEPPING_STONE = "stepping_stone"
    AMBASSADOR = "ambassador"


class ProspectStatus(StrEnum):
    """How far a firm of the inbox has come."""

    NEW = "new"
    WELCOMED = "welcomed"
    REGISTERED = "registered"
    CLOSED = "closed"


class LeadSource(StrEnum):
    """Where the tip about a firm came from."""

    DIRECTORY = "directory"
    REFERRAL = "referral"
    EVENT = "event"
    TIP = "tip"
    INQUIRY = "inquiry"
    POLITICIAN = "politician"
    TENDER = "tender"
    NEIGHBOUR = "neighbour"
    OTHER = "other"


class EvaluationSide(StrEnum):
    """Whose words an evaluation holds."""

    FIRM = "firm"
    CITIZEN = "citizen"


class EvaluationAnswer(StrEnum):
    """A short answer."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


LABELS: Final[dict[type[StrEnum], dict[str, Text]]] = {
    Relation: {
        Relation.NEW: text("terms", "New to us"),
        Relation.TRIED: text("terms", "Tried once"),
        Relation.STRONG: text("terms", "Strong"),
    },
    VisitTime: {
        VisitTime.BEST: text("terms", "Best"),
        VisitTime.FINE: text("terms", "Fine"),
        VisitTime.NEVER: text("terms", "Never"),
    },
    DayPart: {
        DayPart.EARLY: text("terms", "Before 9"),
        DayPart.FORENOON: text("terms", "9–12"),
        DayPart.AFTERNOON: text("terms", "12–15"),
        DayPart.LATE: text("terms", "After 15"),
    },
    ContactMethod: {
        ContactMethod.VISIT: text("terms", "Visit to the firm"),
        ContactMethod.PHONE: text("terms", "Telephone"),
        ContactMethod.EMAIL: text("terms", "E-mail"),
        ContactMethod.MESSAGE: text("terms", "Text message"),
        ContactMethod.LETTER: text("terms", "Letter"),
        ContactMethod.EVENT: text("terms", "At an event"),
    },
    ContactOutcome: {
        ContactOutcome.PLACE_OFFERED: text("terms", "Offered a place"),
        ContactOutcome.INTERESTED: text("terms", "Interested"),
        ContactOutcome.CALL_BACK: text("terms", "Ring again"),
        ContactOutcome.KEPT_WARM: text("terms", "A good talk"),
        ContactOutcome.NOT_NOW: text("terms", "Not now"),
        ContactOutcome.NO: text("terms", "No thanks"),
        ContactOutcome.NO_ANSWER: text("terms", "No answer"),
    },
    SeasonKind: {
        SeasonKind.HANDS_WELCOME: text("terms", "Needs hands"),
        SeasonKind.STAY_AWAY: text("terms", "No time for us"),
        SeasonKind.NONE: text("terms", "No busy time"),
    },
    OpeningKind: {
        OpeningKind.PRAKTIK: text("terms", "Praktik"),
        OpeningKind.SMALL_JOB: text("terms", "Small job"),
        OpeningKind.FLEKSJOB: text("terms", "Fleksjob"),
        OpeningKind.WAGE_SUBSIDY: text("terms", "Wage subsidy"),
        OpeningKind.ORDINARY: text("terms", "Ordinary job"),
    },
    ExperienceKind: {
        ExperienceKind.GOOD: text("terms", "Went well"),
        ExperienceKind.TO_LEARN: text("terms", "Worth learning from"),
    },
    GoodAt: {
        GoodAt.CLARIFYING: text("terms", "Finding out what somebody can do"),
        GoodAt.JOB_TRIAL: text("terms", "Letting somebody try a trade"),
        GoodAt.TRAINING: text("terms", "Teaching somebody the work"),
        GoodAt.LANGUAGE: text("terms", "Language at work"),
        GoodAt.CONSIDERATIONS: text("terms", "Making allowances"),
        GoodAt.YOUNG: text("terms", "Young people"),
        GoodAt.STEPPING_STONE: text("terms", "A first step"),
        GoodAt.AMBASSADOR: text("terms", "Speaking to other firms"),
    },
    ProspectStatus: {
        ProspectStatus.NEW: text("terms", "Not welcomed yet"),
        ProspectStatus.WELCOMED: text("terms", "Welcomed"),
        ProspectStatus.REGISTERED: text("terms", "In the register"),
        ProspectStatus.CLOSED: text("terms", "Put away"),
    },
    LeadSource: {
        LeadSource.DIRECTORY: text("terms", "Firm directory"),
        LeadSource.REFERRAL: text("terms", "Recommended by a firm"),
        LeadSource.EVENT: text("terms", "Event or network"),
        LeadSource.TIP: text("terms", "Colleague or citizen"),
        LeadSource.INQUIRY: text("terms", "The firm asked us"),
        LeadSource.POLITICIAN: text("terms", "Politician’s visit"),
        LeadSource.TENDER: text("terms", "Won an order"),
        LeadSource.NEIGHBOUR: text("terms", "Neighbouring municipality"),
        LeadSource.OTHER: text("terms", "Something else"),
    },
    EvaluationSide: {
        EvaluationSide.FIRM: text("terms", "The firm"),
        EvaluationSide.CITIZEN: text("terms", "The citizen"),
    },
    EvaluationAnswer: {
        EvaluationAnswer.YES: text("terms", "Yes"),
        EvaluationAnswer.PARTLY: text("terms", "Partly"),
        EvaluationAnswer.NO: text("terms", "No"),
    },
}
