"""One line of text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class TextField(QLineEdit):
    """A line of text. Space before and after it is not part of its value."""

    changed = Signal()
    left = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self.changed)
        self.editingFinished.connect(self.left)

    def value(self) -> str:
        """The text, ``""`` when there is none."""
        return self.text().strip()

    def set_value(self, value: str | None) -> None:
        """Show ``value`` from its beginning."""
        self.setText(value or "")
        self.setCursorPosition(0)
