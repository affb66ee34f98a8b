"""The closed sets of the week: promises, absence, people around the citizen, progression."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from mentor_desk.texts import Text, text


class PromiseSide(StrEnum):
    """Who made a promise."""

    MENTOR = "mentor"
    CITIZEN = "citizen"
    FIRM = "firm"


class AbsenceKind(StrEnum):
    """Why the mentor is away."""

    HOLIDAY = "holiday"
    ILLNESS = "illness"
    COURSE = "course"
    OTHER = "other"


class AroundRole(StrEnum):
    """Who somebody is to the citizen (feature B5)."""

    CASEWORKER = "caseworker"
    FIRM_CONSULTANT = "firm_consultant"
    FAMILY = "family"
    DOCTOR = "doctor"
    SUPPORT = "support"
    INTERPRETER = "interpreter"
    COMPANION = "companion"
    SCHOOL = "school"
    OTHER = "other"


class MeasurementOccasion(StrEnum):
    """When progression is talked about (feature G3)."""

    START = "start"
    MIDDLE = "middle"
    END = "end"
    QUARTER = "quarter"
    VISIT = "visit"


class ScoreSide(StrEnum):
    """Whose view a score is."""

    CITIZEN = "citizen"
    MENTOR = "mentor"
    FIRM = "firm"


LABELS: Final[dict[type[StrEnum], dict[str, Text]]] = {
    PromiseSide: {
        PromiseSide.MENTOR: text("terms", "I promised"),
        PromiseSide.CITIZEN: text("terms", "The citizen promised"),
        PromiseSide.FIRM: text("terms", "The firm promised"),
    },
    AbsenceKind: {
        AbsenceKind.HOLIDAY: text("terms", "Holiday"),
        AbsenceKind.ILLNESS: text("terms", "Off sick"),
        AbsenceKind.COURSE: text("terms", "Course"),
        AbsenceKind.OTHER: text("terms", "Away"),
    },
    AroundRole: {
        AroundRole.CASEWORKER: text("terms", "Caseworker"),
        AroundRole.FIRM_CONSULTANT: text("terms", "Firm consultant"),
        AroundRole.FAMILY: text("terms", "Family"),
        AroundRole.DOCTOR: text("terms", "Doctor or treatment"),
        AroundRole.SUPPORT: text("terms", "Support person"),
        AroundRole.INTERPRETER: text("terms", "Interpreter"),
        AroundRole.COMPANION: text("terms", "Companion at meetings"),
        AroundRole.SCHOOL: text("terms", "Teacher or school"),
        AroundRole.OTHER: text("terms", "Somebody else"),
    },
    MeasurementOccasion: {
        MeasurementOccasion.START: text("terms", "At the start"),
        MeasurementOccasion.MIDDLE: text("terms", "Halfway"),
        MeasurementOccasion.END: text("terms", "At the end"),
        MeasurementOccasion.QUARTER: text("terms", "Every third month"),
        MeasurementOccasion.VISIT: text("terms", "At a visit"),
    },
    ScoreSide: {
        ScoreSide.CITIZEN: text("terms", "The citizen’s view"),
        ScoreSide.MENTOR: text("terms", "The mentor’s view"),
        ScoreSide.FIRM: text("terms", "The firm’s view"),
    },
}
