"""A yes or no."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.widgets.tick import Tick


class CheckField(Tick):
    """A tick box with its own words beside it."""

    changed = Signal()
    left = Signal()

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.clicked.connect(self._clicked)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        """Tick it or not; ``None`` is not."""
        self.setChecked(bool(value))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _clicked(self) -> None:
        self.changed.emit()
