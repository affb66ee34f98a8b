"""The hours of a placement week by week, after its steps (timetrappe)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Step = tuple[int, float]
"""From which week (1 is the first) so many hours a week."""


@dataclass(frozen=True, slots=True)
class HourPlan:
    """``start`` and ``most`` are hours a week at the start and at most, ``steps`` what lies between."""

    start: float | None
    most: float | None
    steps: tuple[Step, ...] = ()

    def in_week(self, week: int) -> float | None:
        """Hours planned in ``week``: the last step reached, else the hours of the start."""
        reached = [hours for first, hours in sorted(self.steps) if first <= week]
        if reached:
            return reached[-1]
        return self.most if self.start is None else self.start

    def after(self, week: int) -> Sequence[Step]:
        """The steps still to come after ``week``."""
        return [step for step in sorted(self.steps) if step[0] > week]
