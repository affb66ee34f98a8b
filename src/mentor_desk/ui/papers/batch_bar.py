"""How far the papers of a batch are, over the width of the drawer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.roles import set_role


class BatchBar(QWidget):
    """Hidden until :meth:`start`; ``cancelled`` when the rest shall not go on."""

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._doing = ""
        self._what = ElidedLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"))
        set_role(self.cancel, "link")
        self.cancel.clicked.connect(self._stop)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._what, 0, 0)
        grid.addWidget(self.cancel, 0, 1)
        grid.addWidget(self._bar, 1, 0, 1, 2)
        self.hide()

    def start(self, doing: str, total: int) -> None:
        """Show what is being done to how many papers."""
        self._doing = doing
        self._bar.setAccessibleName(doing)
        self._bar.setRange(0, total)
        self.cancel.setEnabled(True)
        self.step(0)
        self.show()

    def step(self, done: int, paper: str = "") -> None:
        """So many are done, and ``paper`` is being worked on."""
        self._bar.setValue(done)
        counted = self.tr("{done} of {all}").format(done=done, all=self._bar.maximum())
        self._what.setText(" · ".join(part for part in (self._doing, counted, paper) if part))

    def finish(self) -> None:
        """Nothing is under way any more."""
        self.hide()

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self._what.setText(self.tr("Stopping …"))
        self.cancelled.emit()
