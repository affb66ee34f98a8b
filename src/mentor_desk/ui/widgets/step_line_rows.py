"""What a row of a step chart holds."""

from __future__ import annotations

from dataclasses import dataclass

from mentor_desk.ui.widgets.step_signs import Shape


@dataclass(frozen=True, slots=True)
class StepMark:
    """One side of a row. ``then`` is ``None`` where there is no earlier step, ``note`` is written
    beside the mark, as *passed over*."""

    shape: Shape
    then: float | None
    now: float | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class StepLine:
    """One question; ``anchors`` are the words of the five steps, ``said`` the row in a sentence."""

    key: str
    title: str
    anchors: tuple[str, ...]
    marks: tuple[StepMark, ...]
    goal: float | None = None
    said: str = ""

    def spoken(self) -> str:
        """The row as it is read aloud."""
        return self.said or self.title

    def words(self, step: float) -> str:
        """What ``step`` means: its own words, or those it lies between."""
        below = int(step)
        first = self.anchors[below - 1]
        return first if below == step else f"{first} – {self.anchors[below]}"
