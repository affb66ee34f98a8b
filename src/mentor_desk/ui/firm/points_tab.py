"""The points of an agreement, to tick and to follow."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import agreement_clauses, agreement_points, agreements
from mentor_desk.services.agreement_view import AgreementView, PointState
from mentor_desk.services.agreements import PointInput
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import agreement_words
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.point_row import PointNow, PointRow
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.roles import set_role

_WORDING = "clause_set"


class PointsTab(Scrolled):
    """A point is saved when it is ticked, its promises when they are left, its state when chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._agreement_id: uuid.UUID | None = None
        self._clauses: object = None
        self.rows: list[PointRow] = []
        self._card = Card(flush=True)
        self._card.body.setContentsMargins(0, 0, 0, 0)
        self.wording = KeptForm(context)
        self.wording.add(_WORDING, self.tr("Wording of the points"), ChoiceField())
        self.column.addWidget(self._card)
        self.column.addWidget(self.wording)

    def show_agreement(self, view: AgreementView) -> None:
        """Show the agreement's points."""
        anew = view.id != self._agreement_id
        self._agreement_id = view.id
        if view.clauses != self._clauses:
            self._make_rows(view)
            anew = True
        held = {point.number: point for point in view.points}
        for number, row in enumerate(self.rows, start=1):
            point = held.get(number, PointInput(number))
            row.hold(PointNow(point, view.states.get(number, PointState())), anew=anew)
        self._show_wording(view)

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        if self._agreement_id is not None:
            for row in self.rows:
                row.save_all()

    def _make_rows(self, view: AgreementView) -> None:
        self._clauses = view.clauses
        self._card.clear()
        self.rows = []
        for number, clause in enumerate(view.clauses.points, start=1):
            if self.rows:
                line = QFrame()
                set_role(line, "line")
                self._card.add(line)
            row = PointRow(number, clause)
            row.saved.connect(self._save)
            row.followed.connect(self._follow)
            self.rows.append(row)
            self._card.add(row)
        self.setFocusProxy(self.wording.field(_WORDING))

    def _show_wording(self, view: AgreementView) -> None:
        sets = self._context.call(agreement_clauses.sets)
        language = self._context.language
        self.wording.field(_WORDING).set_choices(
            [(each.key, each.title.written(language)) for each in sets]
        )
        self.wording.set_hint(_WORDING, agreement_words.source_of(view.clauses, language))
        self.wording.hold(view.id, {_WORDING: view.clauses.key}, partial(self._reword, view.id))

    def _reword(self, agreement_id: uuid.UUID, name: str, value: Any) -> None:
        changed: dict[str, Any] = {name: value or ""}
        self._context.call(agreements.update, agreement_id=agreement_id, **changed)

    def _save(self, point: PointInput) -> None:
        if self._agreement_id is None:
            return
        try:
            self._context.call(agreements.update, agreement_id=self._agreement_id, points=(point,))
        except UserError as error:
            self._context.warn(error)

    def _follow(self, number: int, state: PointState) -> None:
        if self._agreement_id is None:
            return
        try:
            self._context.call(
                agreement_points.follow,
                agreement_id=self._agreement_id,
                number=number,
                today=self._context.today(),
                firm=state.firm,
                municipality=state.municipality,
                note=state.note,
            )
        except UserError as error:
            self._context.warn(error)
