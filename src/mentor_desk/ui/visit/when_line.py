"""How, when and where, told in one line until somebody wants to change it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.terms import VisitKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field
from mentor_desk.ui.translate import say
from mentor_desk.ui.visit import words
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.time_field import TimeField

FIELDS = ("kind", "day", "at", "firm_id")


class WhenLine(QWidget):
    """Puts its line and, folded, the fields :data:`FIELDS` into ``form``."""

    def __init__(self, context: Context, form: Form) -> None:
        super().__init__(form)
        self._context, self._form = context, form
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._said, "strong")
        self.change = QPushButton(self.tr("Change"), self)
        set_role(self.change, "link")
        self.change.clicked.connect(lambda _=False: self.unfold("day"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self.change)
        form.add_widget(self)
        self._add_fields()
        for name in FIELDS:
            form.show_field(name, shown=False)

    def tell(self, values: Mapping[str, Any]) -> None:
        """Say what the fields hold."""
        kind = VisitKind((values["kind"] or [VisitKind.VISIT.value])[0])
        where = values["firm_id"].title if values["firm_id"] else ""
        language, today = self._context.language, self._context.today()
        moment = words.moment(values["day"] or today, values["at"], language, today)
        self._said.setText(words.when(kind, moment, where))

    @property
    def text(self) -> str:
        """What the line says."""
        return self._said.text()

    def unfold(self, name: str) -> None:
        """Show the fields in place of the line, with the keyboard in one of them."""
        self.hide()
        for each in FIELDS:
            self._form.show_field(each, shown=True)
        self._form.focus(name)

    def _add_fields(self) -> None:
        form = self._form
        kinds = [(kind.value, say(label(kind))) for kind in VisitKind]
        form.add("kind", self.tr("How did you meet?"), Chips(kinds, single=True))
        day, clock = DateField(self._context.today), TimeField(self.tr("9.30"))
        form.add_pair(
            FormCell("day", self.tr("Day"), day),
            FormCell("at", self.tr("Time"), clock, optional=True),
            FormCell("firm_id", self.tr("Firm"), firm_field(self._context), optional=True),
            stretch=(3, 2, 4),
        )
