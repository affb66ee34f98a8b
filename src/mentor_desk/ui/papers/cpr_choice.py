"""Whether the CPR number shall stand on the paper, and why (domain §7: only where it is needed)."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.text_field import TextField

_PAUSE_MS = 500
_REASON = "reason"


class CprChoice(QWidget):
    """``changed`` when the paper has to be set anew; while typing only after a pause."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = CheckField(self.tr("Write the &CPR number on the paper"))
        self.form = Form()
        self.form.add(
            _REASON,
            self.tr("Why it has to stand there"),
            TextField(),
            hint=self.tr("The reason is kept with the copy in the archive."),
        )
        self.form.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.tick)
        layout.addWidget(self.form)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._told = ""
        self.tick.changed.connect(self._ticked)
        self.form.changed.connect(self._pause.start)
        self.form.left.connect(self._left)

    def reason(self) -> str:
        """Why; empty while the number is not to be on the paper."""
        return str(self.form.field(_REASON).value()) if self.tick.value() else ""

    def demand_reason(self) -> bool:
        """False, and the field says so, when the box is ticked without a reason."""
        if not self.tick.value() or self.reason():
            return True
        self.form.set_error(_REASON, self.tr("Write why, or take the tick away."))
        self.form.focus(_REASON)
        return False

    def _ticked(self) -> None:
        self.form.setVisible(self.tick.value())
        self.form.clear_errors()
        if self.tick.value():
            self.form.focus(_REASON)
        self._left()

    def _left(self) -> None:
        self._pause.stop()
        if self.reason() != self._told:
            self._told = self.reason()
            self.changed.emit()
