"""What is being done, how far it is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role


class TaskBar(QFrame):
    """Hidden until :meth:`start`. ``cancelled`` when the user wants it stopped; whoever does the
    task calls :meth:`finish` when it has."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = ElidedLabel(role="muted")
        self._how_far = QProgressBar()
        self._how_far.setTextVisible(False)
        self._how_far.setFixedWidth(scaled(self, 180))
        self._count = ElidedLabel(role="muted")
        self._cancel = QPushButton()
        set_role(self._cancel, "link")
        self._cancel.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 0, 20, 0)
        layout.setSpacing(10)
        layout.addWidget(self._what)
        layout.addWidget(self._how_far)
        layout.addWidget(self._count)
        layout.addWidget(self._cancel)
        layout.addStretch(1)
        self.setFixedHeight(scaled(self, 32))
        self._retranslate()
        set_role(self, "bar")
        self.setVisible(False)

    def start(self, what: str, total: int = 0) -> None:
        """Show ``what`` is being done; without a ``total`` nobody knows how long it takes."""
        self._what.setText(what)
        self._how_far.setAccessibleName(what)
        self._how_far.setRange(0, total)
        self._cancel.setEnabled(True)
        self.progress(0)
        self.setVisible(True)

    def set_total(self, total: int) -> None:
        """How long it takes shows only now."""
        self._how_far.setRange(0, total)

    def progress(self, done: int, detail: str = "") -> None:
        """How far it is; ``detail`` in place of «3 of 24»."""
        self._how_far.setValue(done)
        total = self._how_far.maximum()
        counted = self.tr("{done} of {total}").format(done=done, total=total) if total else ""
        self._count.setText(detail or counted)

    def finish(self) -> None:
        """The task has ended, one way or the other."""
        self.setVisible(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._count.setText(self.tr("Stopping …"))
        self.cancelled.emit()

    def _retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
