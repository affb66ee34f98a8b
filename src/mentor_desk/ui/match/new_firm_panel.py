"""An unknown workplace of the directory: what the list says of it, and taking it into the register."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.formats import cvr
from mentor_desk.services.directory import Listed
from mentor_desk.texts import Language
from mentor_desk.ui.match.reach import kilometres
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.roles import set_role


class NewFirmPanel(QWidget):
    """``adopt_asked`` tells the workplace's id."""

    adopt_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self._name = ElidedLabel(role="heading")
        self._facts = QLabel()
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts.setWordWrap(True)
        why = QLabel(
            self.tr(
                "This is all the list says. In the register the firm gets room for people, talks, "
                "tasks and places, and can be matched piece by piece."
            )
        )
        why.setWordWrap(True)
        set_role(why, "muted")
        self.button = QPushButton(self.tr("Take into the register"))
        set_role(self.button, "primary")
        self.button.clicked.connect(lambda _=False: self.adopt_asked.emit(self._id))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(12)
        for widget in (self._name, self._facts, why):
            layout.addWidget(widget)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.setFocusProxy(self.button)

    def show_listed(self, row: Listed, km: float | None, language: Language) -> None:
        """Show what the list says of a workplace; ``km`` is its straight line."""
        self._id = row.id
        self._name.setText(row.name)
        size = row.size_band.replace("-", "–")
        lines = (
            row.branch,
            ", ".join(part for part in (row.address, f"{row.postcode} {row.town}".strip()) if part),
            self.tr("{size} employees").format(size=size) if size else "",
            self.tr("{far} away in a straight line").format(far=kilometres(km, language))
            if km is not None
            else "",
            self.tr("P number {number}").format(number=row.p_number) if row.p_number else "",
            self.tr("CVR {number}").format(number=cvr.pretty(row.cvr)) if row.cvr else "",
        )
        self._facts.setText("\n".join(line for line in lines if line))
        self.setAccessibleName(row.name)
