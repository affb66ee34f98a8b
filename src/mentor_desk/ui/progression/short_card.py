"""The few questions of a visit, asked of the citizen (feature G3)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from mentor_desk.formats import numbers
from mentor_desk.services import indicator_sets, progression
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.step_block import Side, StepBlock
from mentor_desk.ui.widgets.step_field import SKIPPED, Answer

_CITIZEN = "citizen"


class ShortCard(Card):
    """Put it into the sheet of a visit and keep :meth:`values` with
    ``progression.record_short(case_id=…, visit_id=…, day=…, scores=card.values())``.

    ``changed`` tells each answer, ``left`` that the keyboard went on. It saves nothing by itself.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, context: Context, case_id: uuid.UUID, visit_id: uuid.UUID | None = None) -> None:
        """«Last time» is what was said before ``visit_id``; without one whatever was said last."""
        super().__init__(self.tr("How is it going? Ask the citizen"))
        asked = context.call(indicator_sets.in_use)
        before = context.call(progression.latest, case_id=case_id, before=visit_id)
        self._blocks: dict[str, StepBlock] = {}
        words = QLabel(self.tr("Leave out what does not fit today. It is a talk, not a test."))
        words.setWordWrap(True)
        set_role(words, "hint")
        self.add(words)
        for area in asked.short:
            hint = ""
            if area.key in before:
                figure = numbers.number(before[area.key], context.language)
                hint = self.tr("Last time: {figure}").format(figure=figure)
            block = StepBlock(area.title, area.anchors, (Side(_CITIZEN),), hint=hint)
            block.changed.connect(self.changed)
            block.left.connect(self.left)
            self._blocks[area.key] = block
            self.add(block)

    def value(self) -> dict[str, float | None]:
        """The same as :meth:`values`, for a form that takes the card as one field."""
        return self.values()

    def set_value(self, value: Mapping[str, float | None] | None) -> None:
        """The same as :meth:`set_values`."""
        self.set_values(value or {})

    def values(self) -> dict[str, float | None]:
        """The answers by area: ``None`` is passed over, an area without an answer is left out."""
        found: dict[str, float | None] = {}
        for key, block in self._blocks.items():
            answer = block.values()[_CITIZEN]
            if answer is not None:
                found[key] = answer if isinstance(answer, float) else None
        return found

    def set_values(self, values: Mapping[str, float | None]) -> None:
        """Show these answers, as a draft or a kept visit has them, and empty the others."""
        for key, block in self._blocks.items():
            said = values.get(key)
            answer: Answer = said if said is not None else SKIPPED if key in values else None
            block.set_values({_CITIZEN: answer})

    def blocks(self) -> Mapping[str, StepBlock]:
        """The questions by area."""
        return self._blocks
