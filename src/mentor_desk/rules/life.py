"""What follows a placement: when the outcome is asked for, the after-care, and late signatures.

The steps are method from ``life.toml``, not law.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, cast

from mentor_desk.formats.spans import add_months
from mentor_desk.rules import amounts
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import Text, text


@dataclass(frozen=True, slots=True)
class Step:
    """A talk a number of ``months`` and ``weeks`` after the day it counts from.

    ``key`` is what a checkpoint keeps (``end``, ``m3``, ``w1`` …).
    """

    key: str
    months: int = 0
    weeks: int = 0

    def due(self, after: date) -> date:
        """The day of the talk, counted from ``after``."""
        return add_months(after, self.months) + timedelta(weeks=self.weeks)

    @property
    def label(self) -> Text:
        """What the step is called: ``At the end``, ``After 3 months``, ``After 1 week``."""
        if not self.months and not self.weeks:
            return text("rules", "At the end")
        if self.months and self.months % 12 == 0 and not self.weeks:
            years = self.months // 12
            one, many = text("rules", "After a year"), text("rules", "After {years} years")
            return one if years == 1 else many.fill(years=years)
        amount = amounts.months(self.months) if self.months else amounts.weeks(self.weeks)
        return text("rules", "After {time}").fill(time=amount)


def outcome_steps(rulebook: Rulebook, day: date) -> tuple[Step, ...]:
    """When the outcome is asked for, counted from the last day of a placement; the rules of ``day``."""
    return _steps(rulebook, "life.outcome_steps", day)


def after_care_steps(rulebook: Rulebook, day: date) -> tuple[Step, ...]:
    """The talks after hiring, counted from the first day of the job; the rules of ``day``."""
    return _steps(rulebook, "life.after_care_steps", day)


def signature_reminder_days(rulebook: Rulebook, day: date) -> int | None:
    """Days after which a missing signature is mentioned; ``None`` when no rule holds on ``day``."""
    value = rulebook.at("life.signature_reminder_days", day)
    return int(cast("float", value.value)) if value else None


def _steps(rulebook: Rulebook, name: str, day: date) -> tuple[Step, ...]:
    value = rulebook.at(name, day)
    rows = cast("list[dict[str, Any]]", value.value) if value else []
    return tuple(Step(row["key"], int(row.get("months", 0)), int(row.get("weeks", 0))) for row in rows)
