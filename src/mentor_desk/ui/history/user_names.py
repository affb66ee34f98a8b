"""With the names of those who worked with the case, or without: without, unless somebody writes why."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField
from mentor_desk.ui.widgets.tick import Choice

_PAUSE_MS = 500
_REASON = "reason"


class UserNames(QWidget):
    """``changed`` when the extract has to be set anew; while typing only after a pause."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.without = Choice(self.tr("&Without the names of employees"))
        self.named = Choice(self.tr("With the &names of employees"))
        self.without.setChecked(True)
        self.form = Form()
        self.form.add(_REASON, self.tr("Why the names are needed"), TextField())
        why = QLabel(
            self.tr(
                "A citizen may know when and why somebody looked, but as a rule not who the employee "
                "was (EU Court C-579/21, Datatilsynet 2024)."
            )
        )
        why.setWordWrap(True)
        set_role(why, "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.without, why, self.named, self.form):
            layout.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._told = ""
        self.named.toggled.connect(self._toggled)
        self.form.changed.connect(self._pause.start)
        self.form.left.connect(self._tell)
        self.form.hide()

    def reason(self) -> str:
        """Why; empty while names are not asked for."""
        return str(self.form.field(_REASON).value()) if self.named.isChecked() else ""

    def demand_reason(self) -> bool:
        """False, and the field says so, when names are asked for without a reason."""
        if not self.named.isChecked() or self.reason():
            return True
        self.form.set_error(_REASON, self.tr("Write why, or choose «Without»."))
        self.form.focus(_REASON)
        return False

    def _toggled(self, named: bool) -> None:
        self.form.setVisible(named)
        self.form.clear_errors()
        self._tell()
        if named:
            self.form.focus(_REASON)

    def _tell(self) -> None:
        self._pause.stop()
        if self.reason() != self._told:
            self._told = self.reason()
            self.changed.emit()
