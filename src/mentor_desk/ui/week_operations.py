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
        "around.added": text("operations", "Somebody around the citizen written down"),
        "around.changed": text("operations", "Somebody around the citizen corrected"),
        "around.removed": text("operations", "Somebody around the citizen taken off"),
        "calendar.exported": text("operations", "Calendar file written"),
        "filter.removed": text("operations", "Own filter removed"),
        "filter.renamed": text("operations", "Own filter given another name"),
        "filter.saved": text("operations", "Own filter saved"),
        "goal.changed": text("operations", "Next goal corrected"),
        "goal.closed": text("operations", "Next goal closed"),
        "goal.deleted": text("operations", "Next goal removed"),
        "goal.set": text("operations", "Next goal set"),
        "indicators.read": text("operations", "Set of areas read in"),
        "indicators.removed": text("operations", "Set of areas removed"),
        "indicators.used": text("operations", "Set of areas taken in use"),
        "journal.copied": text("operations", "Words copied for the journal"),
        "journal.settled": text("operations", "Journal status set"),
        "progression.changed": text("operations", "Talk about progression corrected"),
        "progression.deleted": text("operations", "Talk about progression removed"),
        "progression.recorded": text("operations", "Talk about progression kept"),
        "step.changed": text("operations", "Small step corrected"),
        "step.deleted": text("operations", "Small step removed"),
        "step.noted": text("operations", "Small step noted"),
        "visit.deleted": text("operations", "Visit removed"),
        "visit.moved": text("operations", "Visit moved"),
        "visit.no_answer": text("operations", "Nobody answered"),
        "visits.cancelled": text("operations", "Visits called off"),
        "visits.laid_anew": text("operations", "Visits laid anew"),
        "visits.planned": text("operations", "Visits planned"),
        "week.saved": text("operations", "Working week corrected"),
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
