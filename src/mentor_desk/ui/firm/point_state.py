"""How far both sides have come with a point, and what they said about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentor_desk.services.agreement_view import PointState
from mentor_desk.terms import PointStatus, label
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.text_field import TextField


class PointStateFields(QWidget):
    """``changed`` hands out the new :class:`PointState` when a choice is made or the note is left."""

    changed = Signal(object)

    def __init__(self, point: str, parent: QWidget | None = None) -> None:
        """``point`` is the name of the point, for whoever hears the fields read aloud."""
        super().__init__(parent)
        self._known = PointState()
        choices = [(status.value, say(label(status))) for status in PointStatus]
        self.firm, self.municipality = ChoiceField(choices), ChoiceField(choices)
        self.note = TextField()
        self._note_cell = FormCell("note", self.tr("What you say about it"), self.note, optional=True)
        both = QHBoxLayout()
        both.setSpacing(10)
        both.addWidget(FormCell("firm", self.tr("The firm’s promise is"), self.firm))
        both.addWidget(FormCell("municipality", self.tr("Our promise is"), self.municipality))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(both)
        layout.addWidget(self._note_cell)
        for field in (self.firm, self.municipality, self.note):
            field.setAccessibleDescription(point)
        self.firm.changed.connect(self.save)
        self.municipality.changed.connect(self.save)
        self.note.left.connect(self.save)

    def hold(self, state: PointState, *, anew: bool) -> None:
        """Show ``state``; unless it is shown ``anew``, a note not yet saved is left alone."""
        before, self._known = self._known, state
        self.firm.set_value(state.firm.value)
        self.municipality.set_value(state.municipality.value)
        if anew or self.note.value() == before.note:
            self.note.set_value(state.note)

    def save(self) -> None:
        """Hand the state out if it has changed."""
        known = self._known
        now = PointState(
            PointStatus(self.firm.value() or known.firm.value),
            PointStatus(self.municipality.value() or known.municipality.value),
            self.note.value().strip(),
            known.day,
        )
        if now != known:
            self._known = now
            self.changed.emit(now)
