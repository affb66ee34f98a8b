"""One of the points: ticked or not, what each side promises, and how far each has come."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.documents.forms import Clause
from mentor_desk.services.agreement_view import PointState
from mentor_desk.services.agreements import PointInput
from mentor_desk.ui.firm.point_state import PointStateFields
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.painting import strong
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea


@dataclass(frozen=True, slots=True)
class PointNow:
    """A point as it is kept."""

    point: PointInput
    state: PointState


class PointRow(QWidget):
    """``saved`` hands out the point when it is ticked, unticked, or a promise is left; ``followed``
    its number and state when one side has come further."""

    saved = Signal(object)
    followed = Signal(int, object)

    def __init__(self, number: int, clause: Clause, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clause = clause
        self._known = PointInput(number)
        self.check = CheckField(f"{number}  {clause.title}")
        self.check.setFont(strong(self.check.font()))
        self.check.setAccessibleDescription(clause.text)
        self.firm, self.municipality = TextArea(), TextArea()
        self.state = PointStateFields(clause.title)
        self._promises = QWidget()
        self._lay_out()
        self.check.changed.connect(self._ticked)
        self.firm.left.connect(self.save)
        self.municipality.left.connect(self.save)
        self.state.changed.connect(lambda state: self.followed.emit(number, state))

    def hold(self, now: PointNow, *, anew: bool) -> None:
        """Show the point; unless it is shown ``anew``, a promise not yet saved is left alone."""
        before, self._known = self._known, now.point
        self.check.set_value(now.point.chosen)
        for area, shown, kept in (
            (self.firm, before.firm_promise, now.point.firm_promise),
            (self.municipality, before.municipality_promise, now.point.municipality_promise),
        ):
            if (anew or area.value() == shown) and area.value() != kept:
                area.set_value(kept)
        self.state.hold(now.state, anew=anew)
        self._promises.setVisible(now.point.chosen)

    def point(self) -> PointInput:
        """The point as it stands."""
        return PointInput(
            self._known.number, self.check.value(), self.firm.value(), self.municipality.value()
        )

    def save(self) -> None:
        """Hand out what has changed."""
        if self.point() != self._known:
            self.saved.emit(self.point())

    def save_all(self) -> None:
        """As :meth:`save`, with what is said about how far it has come."""
        self.save()
        self.state.save()

    def _ticked(self) -> None:
        chosen = self.check.value()
        if chosen and not self.firm.value() and not self.municipality.value():
            self.firm.set_value(self._clause.firm)
            self.municipality.set_value(self._clause.municipality)
        self._promises.setVisible(chosen)
        self.save()

    def _lay_out(self) -> None:
        about = QLabel(self._clause.text)
        about.setWordWrap(True)
        set_role(about, "caption")
        about.setContentsMargins(26, 0, 0, 0)
        promises = QHBoxLayout()
        promises.setSpacing(10)
        promises.addWidget(FormCell("firm", self.tr("The firm promises"), self.firm))
        promises.addWidget(
            FormCell("municipality", self.tr("The municipality promises"), self.municipality)
        )
        inside = QVBoxLayout(self._promises)
        inside.setContentsMargins(26, 6, 0, 4)
        inside.setSpacing(6)
        inside.addLayout(promises)
        inside.addWidget(self.state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(0)
        layout.addWidget(self.check)
        layout.addWidget(about)
        layout.addWidget(self._promises)
