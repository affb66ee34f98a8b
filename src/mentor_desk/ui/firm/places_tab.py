"""Places agreed and places used in the agreement's present year, live from the placements."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.services import agreement_places
from mentor_desk.services.agreement_places import YearOfPlaces
from mentor_desk.services.agreement_view import AgreementView
from mentor_desk.terms import PlacementKind, label
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import agreement_rows, agreement_words
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role

_MOST = 1000


class PlacesTab(Scrolled):
    """A number a year for each kind, saved as it is left; beneath, who has a place, a click away."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: AgreementView | None = None
        self._shown: uuid.UUID | None = None
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        set_role(self.summary, "muted")
        self.form = KeptForm(context)
        self._fill()
        self.people = RowCard(
            self.tr("Who has a place this year"),
            self.tr("Nobody yet. A placement at the firm that begins in the year is counted here."),
        )
        self.people.opened.connect(lambda key: context.go("placement", key))
        self.names_button = QPushButton()
        self.names_button.setCheckable(True)
        self.names_button.toggled.connect(self._show_names)
        set_role(self.names_button, "link")
        self.column.addWidget(self.summary)
        self.column.addWidget(self.form)
        line = QHBoxLayout()
        line.addWidget(self.names_button)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addWidget(self.people)
        self._show_names(shown=False)
        self.setFocusProxy(self.form.field(PlacementKind.PRAKTIK.value))

    def show_agreement(self, view: AgreementView) -> None:
        """Count the places of the agreement anew, as soon as they are in view.

        Another firm's owner may be looking on by then: the names are put away first.
        """
        if view.id != self._shown:
            self._shown = view.id
            self.names_button.setChecked(False)
        self._waiting = view
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        view, self._waiting = self._waiting, None
        if view is None:
            return
        today = self._context.today()
        year = self._context.call(agreement_places.of_year, agreement_id=view.id, today=today)
        self.summary.setText(self._summary(year))
        agreed = {each.kind.value: each.agreed for each in year.kinds}
        values = {kind.value: agreed.get(kind.value) for kind in PlacementKind}
        self.form.hold(view.id, values, partial(self._agree, view.id))
        used = {each.kind.value: agreement_words.kind_used(each) for each in year.kinds}
        for kind in PlacementKind:
            self.form.set_hint(kind.value, used.get(kind.value, ""))
        self._show_people(year)

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        self.form.save_all()

    def _show_names(self, shown: bool) -> None:
        """Names of citizens stay away from the owner's eyes until they are asked for."""
        self.people.setVisible(shown)
        self.names_button.setText(
            self.tr("Put the names away") if shown else self.tr("Show who has a place")
        )

    def _fill(self) -> None:
        cells = [
            FormCell(kind.value, say(label(kind)), NumberField(high=_MOST, whole=True))
            for kind in PlacementKind
        ]
        self.form.add_heading(self.tr("Places a year of each kind"))
        self.form.add_pair(*cells[:3])
        self.form.add_pair(*cells[3:])

    def _summary(self, year: YearOfPlaces) -> str:
        today, language = self._context.today(), self._context.language
        term = agreement_rows.term(year.starts_on, year.ends_on, today, language)
        there = sum(each.state.running for each in year.used)
        planned = sum(each.state.upcoming for each in year.used)
        parts = [
            self.tr("The year {term}").format(term=term),
            agreement_rows.used_words(len(year.used), year.agreed),
        ]
        if there:
            parts.append(self.tr("%n there now", "", there))
        if planned:
            parts.append(self.tr("%n planned", "", planned))
        return " · ".join(parts)

    def _show_people(self, year: YearOfPlaces) -> None:
        today, language = self._context.today(), self._context.language
        self.people.set_rows(
            [
                CardRow(
                    key=str(each.placement_id),
                    title=each.citizen,
                    subtitle=" · ".join(
                        (
                            say(label(each.kind)),
                            agreement_rows.term(each.starts_on, each.ends_on, today, language),
                        )
                    ),
                    badge=agreement_words.stands(each),
                )
                for each in year.used
            ]
        )

    def _agree(self, agreement_id: uuid.UUID, name: str, value: Any) -> None:
        places = {PlacementKind(name): None if value is None else round(value)}
        self._context.call(agreement_places.agree, agreement_id=agreement_id, places=places)
