"""The answers of a talk: a block for each area, the sides beneath each other."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.rules.indicator_sets import Area
from mentor_desk.rules.progression_chart import APART, WHO_TELLS, Scores, Talk
from mentor_desk.terms import ScoreSide
from mentor_desk.ui.progression.chart_words import SHAPES, side_word
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.step_block import Side, StepBlock
from mentor_desk.ui.widgets.step_field import SKIPPED
from mentor_desk.ui.widgets.text_area import TextArea

_WHY = "why"
Said = dict[str, dict[str, Any]]
"""Answers by side and area, and the words under ``why`` by area."""


class ScoresField(QWidget):
    """Its value is ``{side: {area: answer}}``; what was not answered is left out. Beneath ``why``
    stand the words for areas where the sides differ by a step or more, asked for only there.
    """

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
        self._why: dict[str, FormCell] = {}
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
            block.changed.connect(lambda key=area.key: self._look(key))
            block.left.connect(self.left)
            self._blocks[area.key] = block
            column.addWidget(block)

    def value(self) -> Said:
        """What was answered."""
        found: Said = {}
        for area, block in self._blocks.items():
            for side, answer in block.values().items():
                if answer is not None:
                    found.setdefault(side, {})[area] = answer
        written = {area: cell.field.value() for area, cell in self._why.items()}
        if told := {area: words for area, words in written.items() if words}:
            found[_WHY] = told
        return found

    def set_value(self, value: Said | None) -> None:
        """Show these answers."""
        said = value or {}
        for area, block in self._blocks.items():
            block.set_values({side: answers.get(area) for side, answers in said.items()})
            if words := said.get(_WHY, {}).get(area):
                self._cell(area).field.set_value(words)
            elif area in self._why:
                self._why[area].field.set_value("")
            self._look(area)

    def answered(self) -> set[ScoreSide]:
        """The sides that have answered anything."""
        return {
            ScoreSide(side)
            for block in self._blocks.values()
            for side, answer in block.values().items()
            if answer is not None
        }

    def why(self, area: str) -> FormCell | None:
        """The question why it is seen differently, where it has been asked."""
        return self._why.get(area)

    def _look(self, area: str) -> None:
        """Ask why where the sides differ; what was written stays in sight."""
        steps = [each for each in self._blocks[area].values().values() if isinstance(each, float)]
        apart = bool(steps) and max(steps) - min(steps) >= APART
        if apart and area not in self._why:
            self._cell(area)
        if area in self._why:
            cell = self._why[area]
            cell.setVisible(apart or bool(cell.field.value()))

    def _cell(self, area: str) -> FormCell:
        """The question at one area, made when it is needed first."""
        if area not in self._why:
            block = self._blocks[area]
            words = self.tr("Why do you see it differently?")
            cell = FormCell(f"why.{area}", words, TextArea(lines=1))
            cell.widget.setAccessibleName(f"{block.title.text()}: {words}")
            cell.field.changed.connect(self.changed)
            cell.field.left.connect(self.left)
            column = self.layout()
            if isinstance(column, QVBoxLayout):
                column.insertWidget(column.indexOf(block) + 1, cell)
            self._why[area] = cell
        return self._why[area]

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


def answers(talk: Talk) -> Said:
    """A kept talk as the field shows it."""
    found: Said = {
        side.value: {area: SKIPPED if value is None else value for area, value in said.items()}
        for side, said in talk.scores.items()
    }
    found[_WHY] = {area: words for area in _areas(talk.scores) if (words := talk.why(area))}
    return found


def scores(value: Said) -> dict[ScoreSide, dict[str, float | None]]:
    """The field's value as it is kept."""
    return {
        ScoreSide(side): {area: a if isinstance(a, float) else None for area, a in said.items()}
        for side, said in value.items()
        if side != _WHY
    }


def words(value: Said) -> dict[ScoreSide, dict[str, str]]:
    """Why it is seen differently, with the answer of whoever is asked about the citizen."""
    kept, found = scores(value), dict[ScoreSide, dict[str, str]]()
    for area, said in value.get(_WHY, {}).items():
        side = next((each for each in WHO_TELLS if area in kept.get(each, ())), None)
        if side is not None:
            found.setdefault(side, {})[area] = str(said)
    return found


def _areas(scores: Scores) -> set[str]:
    return {area for said in scores.values() for area in said}
