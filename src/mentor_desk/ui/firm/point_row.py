"""One of the seven points: ticked or not, and what each side promises."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.documents.forms import Clause
from mentor_desk.services.agreements import PointInput
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.painting import strong
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea


class PointRow(QWidget):
    """``saved`` hands out the point when it is ticked, unticked, or a promise is left."""

    saved = Signal(object)

    def __init__(self, number: int, clause: Clause, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clause = clause
        self._known = PointInput(number)
        self.check = CheckField(f"{number}  {clause.title}")
        self.check.setFont(strong(self.check.font()))
        self.check.setAccessibleDescription(clause.text)
        self.firm, self.municipality = TextArea(), TextArea()
        self._promises = QWidget()
        self._lay_out()
        self.check.changed.connect(self._ticked)
        self.firm.left.connect(self.save)
        self.municipality.left.connect(self.save)

    def hold(self, point: PointInput, *, anew: bool) -> None:
        """Show ``point``; unless it is shown ``anew``, a promise not yet saved is left alone."""
        before, self._known = self._known, point
        self.check.set_value(point.chosen)
        for area, shown, kept in (
            (self.firm, before.firm_promise, point.firm_promise),
            (self.municipality, before.municipality_promise, point.municipality_promise),
        ):
            if (anew or area.value() == shown) and area.value() != kept:
                area.set_value(kept)
        self._promises.setVisible(point.chosen)

    def point(self) -> PointInput:
        """The point as it stands."""
        return PointInput(
            self._known.number, self.check.value(), self.firm.value(), self.municipality.value()
        )

    def save(self) -> None:
        """Hand the point out if it has changed."""
        if self.point() != self._known:
            self.saved.emit(self.point())

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
        promises = QHBoxLayout(self._promises)
        promises.setContentsMargins(26, 6, 0, 0)
        promises.setSpacing(10)
        promises.addWidget(FormCell("firm", self.tr("The firm promises"), self.firm))
        promises.addWidget(
            FormCell("municipality", self.tr("The municipality promises"), self.municipality)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(0)
        layout.addWidget(self.check)
        layout.addWidget(about)
        layout.addWidget(self._promises)
