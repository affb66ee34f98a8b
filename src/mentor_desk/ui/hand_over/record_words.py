"""Models and fields of a package in the mentor's words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.terms import Stage, label
from mentor_desk.texts import Text, text
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say

_MOST = 300

MODELS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "Case": text("hand_over", "the case"),
        "Citizen": text("hand_over", "the citizen"),
        "Consent": text("hand_over", "consent"),
        "Contact": text("hand_over", "contact"),
        "Firm": text("hand_over", "the firm"),
        "FirmTask": text("hand_over", "task at the firm"),
        "Measurement": text("hand_over", "measurement"),
        "Note": text("hand_over", "note"),
        "PersonAround": text("hand_over", "person around the citizen"),
        "Placement": text("hand_over", "placement"),
        "ProgressionGoal": text("hand_over", "goal"),
        "Promise": text("hand_over", "promise"),
        "SmallStep": text("hand_over", "small step"),
        "TargetGroupPeriod": text("hand_over", "target group"),
        "Visit": text("hand_over", "visit"),
    }
)
FIELDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "about": text("hand_over", "about"),
        "address": text("hand_over", "address"),
        "agenda": text("hand_over", "on the agenda"),
        "agreed": text("hand_over", "agreed"),
        "at": text("hand_over", "time"),
        "born_on": text("hand_over", "birthday"),
        "citizen_view": text("hand_over", "the citizen’s view"),
        "closed_on": text("hand_over", "closed"),
        "competences": text("hand_over", "competences"),
        "considerations": text("hand_over", "considerations"),
        "cpr": text("hand_over", "CPR number"),
        "day": text("hand_over", "day"),
        "differently": text("hand_over", "differently next time"),
        "due_on": text("hand_over", "by when"),
        "email": text("hand_over", "email"),
        "ends_on": text("hand_over", "end"),
        "experience": text("hand_over", "experience"),
        "firm_view": text("hand_over", "the firm’s view"),
        "hours": text("hand_over", "hours a week"),
        "job_goal": text("hand_over", "job goal"),
        "languages": text("hand_over", "languages"),
        "meeting_times": text("hand_over", "meeting times"),
        "name": text("hand_over", "name"),
        "next_step": text("hand_over", "next step"),
        "next_step_on": text("hand_over", "day of the next step"),
        "own_words": text("hand_over", "in the citizen’s own words"),
        "phone": text("hand_over", "phone"),
        "postcode": text("hand_over", "postcode"),
        "purpose": text("hand_over", "purpose"),
        "shareable": text("hand_over", "may be shared"),
        "stage": text("hand_over", "stage"),
        "stage_since": text("hand_over", "in the stage since"),
        "starts_on": text("hand_over", "start"),
        "status": text("hand_over", "state"),
        "team_question": text("hand_over", "question for the team"),
        "text": text("hand_over", "text"),
        "town": text("hand_over", "town"),
        "weekly_hours": text("hand_over", "hours the citizen manages"),
        "weight": text("hand_over", "weight"),
        "went": text("hand_over", "how it went"),
        "wishes": text("hand_over", "wishes"),
    }
)
_OTHER_MODEL: Final = text("hand_over", "another record")
_OTHER_FIELD: Final = text("hand_over", "another field")


def place(model: str, field: str) -> str:
    """Which field of which kind of record."""
    return f"{say(MODELS.get(model, _OTHER_MODEL))}: {say(FIELDS.get(field, _OTHER_FIELD))}"


def value(field: str, held: Any, context: Context) -> str:
    """What a field holds, for reading."""
    if held is None or held in ("", []):
        return QCoreApplication.translate("hand_over", "nothing")
    if field == "stage" and held in Stage:
        return say(label(Stage(held)))
    if isinstance(held, bool):
        yes, no = (
            QCoreApplication.translate("hand_over", "yes"),
            QCoreApplication.translate("hand_over", "no"),
        )
        return yes if held else no
    if isinstance(held, date):
        return days.long(held, context.language, context.today())
    if isinstance(held, time):
        return days.clock(held, context.language)
    words = ", ".join(map(str, held)) if isinstance(held, list) else str(held)
    return words if len(words) <= _MOST else f"{words[:_MOST]} …"
