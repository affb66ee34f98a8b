"""What the journal's operations about the week and progression are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.texts import Text, text

OF_WEEK: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "absence.changed": text("operations", "Days away corrected"),
        "absence.entered": text("operations", "Days away entered"),
        "absence.removed": text("operations", "Days away removed"),
        "calendar.exported": text("operations", "Calendar file written"),
        "journal.copied": text("operations", "Words copied for the journal"),
        "journal.settled": text("operations", "Journal status set"),
    }
)

WEEK_SUBJECTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "Absence": text("operations", "Days away"),
        "AbsenceLine": text("operations", "Days away"),
        "IndicatorSet": text("operations", "Set of areas"),
        "Measurement": text("operations", "Talk about progression"),
        "PersonAround": text("operations", "Somebody around the citizen"),
        "ProgressionGoal": text("operations", "Next goal"),
        "Score": text("operations", "Answer about progression"),
        "SmallStep": text("operations", "Small step"),
        "VisitMove": text("operations", "Visit moved"),
    }
)
