"""With names or without: without, unless somebody writes why."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QRadioButton, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_PAUSE_MS = 500
_REASON = "reason"


class NamesChoice(QWidget):
    """``changed`` when the summary has to be set anew; while typing only after a pause."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.without = QRadioButton(self.tr("&Without names"))
        self.named = QRadioButton(self.tr("With &names"))
        self.without.setChecked(True)
        self.form = Form()
        self.form.add(_REASON, self.tr("Why the names are needed"), TextField())
        self._note = Notice(
            "warning",
            self.tr(
                "The paper then holds names of people and how they live. Your reason is printed on it "
                "and stands in the journal. Collect it after the meeting."
            ),
        )
        self._free = QLabel(
            self.tr(
                "Names that the program does not know stay in the free text. Health, a rare target "
                "group or a special job can also give somebody away. Read it through before you "
                "share it."
            )
        )
        self._free.setWordWrap(True)
        set_role(self._free, "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.without, self._free, self.named, self.form, self._note):
            layout.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._told = ""
        self.named.toggled.connect(self._toggled)
        self.form.changed.connect(self._pause.start)
        self.form.left.connect(self._tell)
        self._toggled(False)

    def reason(self) -> str:
        """Why; empty while names are not asked for."""
        return str(self.form.field(_REASON).value()) if self.named.isChecked() else ""

    def demand_reason(self) -> bool:
        """False, and the field says so, when names are asked for without a reason."""
        if not self.named.isChecked() or self.reason():
            return True
        self.form.set_error(_REASON, self.tr("Write why, or choose «Without names»."))
        self.form.focus(_REASON)
        return False

    def _toggled(self, named: bool) -> None:
        self.form.setVisible(named)
        self._note.setVisible(named)
        self._free.setVisible(not named)
        self.form.clear_errors()
        self._tell()
        if named:
            self.form.focus(_REASON)

    def _tell(self) -> None:
        self._pause.stop()
        if self.reason() != self._told:
            self._told = self.reason()
            self.changed.emit()
