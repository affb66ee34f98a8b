"""The seven points of an agreement, to tick."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QFrame, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import agreements
from mentor_desk.services.agreements import AgreementView, PointInput
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import points
from mentor_desk.ui.firm.point_row import PointRow
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role


class PointsTab(Scrolled):
    """A point is saved when it is ticked, and its promises when they are left."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._agreement_id: uuid.UUID | None = None
        card = Card(flush=True)
        card.body.setContentsMargins(0, 0, 0, 0)
        self.rows: list[PointRow] = []
        for number, clause in enumerate(points.clauses(), start=1):
            if self.rows:
                line = QFrame()
                set_role(line, "line")
                card.add(line)
            row = PointRow(number, clause)
            row.saved.connect(self._save)
            self.rows.append(row)
            card.add(row)
        self.column.addWidget(card)
        self.setFocusProxy(self.rows[0].check)

    def show_agreement(self, view: AgreementView) -> None:
        """Show the agreement's points."""
        anew = view.id != self._agreement_id
        self._agreement_id = view.id
        held = {point.number: point for point in view.points}
        for number, row in enumerate(self.rows, start=1):
            row.hold(held.get(number, PointInput(number)), anew=anew)

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        if self._agreement_id is not None:
            for row in self.rows:
                row.save()

    def _save(self, point: PointInput) -> None:
        if self._agreement_id is None:
            return
        try:
            self._context.call(agreements.update, agreement_id=self._agreement_id, points=(point,))
        except UserError as error:
            self._context.warn(error)
