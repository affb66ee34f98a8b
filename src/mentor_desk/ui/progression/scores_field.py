"""The answers of a talk: a block for each area, the sides beneath each other."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.rules.indicator_sets import Area
from mentor_desk.rules.progression_chart import Scores
from mentor_desk.terms import ScoreSide
from mentor_desk.ui.progression.chart_words import SHAPES, side_word
from mentor_desk.ui.widgets.step_block import Side, StepBlock
from mentor_desk.ui.widgets.step_field import SKIPPED, Answer


class ScoresField(QWidget):
    """Its value is ``{side: {area: answer}}``; what was not answered is left out."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        areas: Sequence[Area],
        name: str = "",
        kept: Scores | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``name`` is who the others are asked about; what is in ``kept`` stays in sight."""
        super().__init__(parent)
        self._blocks: dict[str, StepBlock] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for area in areas:
            hint = self.tr("Only where it has to do with the work") if area.optional else ""
            sides = [
                _side(side, area, name)
                for side in ScoreSide
                if area.asks(side) or area.key in (kept or {}).get(side, ())
            ]
            block = StepBlock(area.title, area.anchors, sides, hint=hint, parent=self)
            block.changed.connect(self.changed)
            block.left.connect(self.left)
            self._blocks[area.key] = block
            column.addWidget(block)

    def value(self) -> dict[str, dict[str, Answer]]:
        """What was answered."""
        found: dict[str, dict[str, Answer]] = {}
        for area, block in self._blocks.items():
            for side, answer in block.values().items():
                if answer is not None:
                    found.setdefault(side, {})[area] = answer
        return found

    def set_value(self, value: Mapping[str, Mapping[str, Answer]] | None) -> None:
        """Show these answers."""
        said = value or {}
        for area, block in self._blocks.items():
            block.set_values({side: answers.get(area) for side, answers in said.items()})

    def answered(self) -> set[ScoreSide]:
        """The sides that have answered anything."""
        return {
            ScoreSide(side)
            for block in self._blocks.values()
            for side, answer in block.values().items()
            if answer is not None
        }

    def show_sides(self, sides: Collection[ScoreSide]) -> None:
        """Ask only these sides."""
        for block in self._blocks.values():
            for side in ScoreSide:
                block.show_side(side, side in sides)

    def blocks(self) -> Mapping[str, StepBlock]:
        """The questions by area."""
        return self._blocks


def _side(side: ScoreSide, area: Area, name: str) -> Side:
    own = side is ScoreSide.CITIZEN or not (name and area.title_other)
    return Side(side, side_word(side), SHAPES[side], "" if own else area.about(name))


def answers(scores: Scores) -> dict[str, dict[str, Answer]]:
    """Kept scores as the field shows them."""
    return {
        side.value: {area: SKIPPED if value is None else value for area, value in said.items()}
        for side, said in scores.items()
    }


def scores(value: Mapping[str, Mapping[str, Answer]]) -> dict[ScoreSide, dict[str, float | None]]:
    """The field's value as it is kept."""
    return {
        ScoreSide(side): {area: a if isinstance(a, float) else None for area, a in said.items()}
        for side, said in value.items()
    }
