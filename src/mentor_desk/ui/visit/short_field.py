"""The few questions of a visit, folded until somebody asks them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.fold import Fold
from mentor_desk.ui.progression.short_card import ShortCard


class ShortField(QWidget):
    """Answers by area, as :class:`ShortCard` has them; the card is made when it is first unfolded."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        context: Context,
        case_id: uuid.UUID,
        visit_id: uuid.UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._case_id, self._visit_id = context, case_id, visit_id
        self._kept: dict[str, float | None] = {}
        self.card: ShortCard | None = None
        self.fold = Fold(self.tr("How is it going? Four short questions"), self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)

    def value(self) -> dict[str, float | None]:
        """The answers; ``None`` is passed over."""
        return self.card.values() if self.card is not None else dict(self._kept)

    def set_value(self, value: Mapping[str, float | None] | None) -> None:
        """Show these answers; some unfold the questions."""
        self._kept = dict(value or {})
        if self.card is not None:
            self.card.set_values(self._kept)
        elif self._kept:
            self.fold.unfold()

    def _make(self) -> QWidget:
        self.card = ShortCard(self._context, self._case_id, self._visit_id)
        self.card.set_values(self._kept)
        self.card.changed.connect(self.changed)
        self.card.left.connect(self.left)
        return self.card
