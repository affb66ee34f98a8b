"""A CPR number that is masked until somebody asks to see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class CprField(QWidget):
    """Shows the birth date; «Show» asks ``reveal`` for the whole number, which can then be changed.

    :meth:`value` is ``None`` while the number is masked: nothing was typed, so there is nothing to
    save. An empty text, once shown, takes the number away.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, reveal: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reveal = reveal
        self._masked = ""
        self._shown: str | None = None
        self._line = QLineEdit()
        self._line.textEdited.connect(self.changed)
        self._line.editingFinished.connect(self._leave)
        self._button = QPushButton()
        self._button.clicked.connect(lambda _=False: self._turn())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        self.setFocusProxy(self._line)
        self.show_masked("")

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._line.text()

    def show_masked(self, masked: str) -> None:
        """Show ``masked``; an empty one means that there is no number, and one can be typed."""
        self._masked = masked
        self._shown = None if masked else ""
        self._line.setReadOnly(bool(masked))
        self._line.setText(masked)
        self._button.setText(self.tr("Show"))
        self._button.setAccessibleDescription(self.tr("Show the whole CPR number"))
        self._button.setVisible(bool(masked))

    def value(self) -> str | None:
        """What was typed in place of the number shown; ``None`` when nothing was."""
        typed = self._line.text().strip()
        return None if self._shown is None or typed == self._shown else typed

    def set_value(self, value: str | None) -> None:
        """Show a masked number; see :meth:`show_masked`."""
        self.show_masked(value or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._shown and self._masked:
            self.show_masked(self._masked)
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        if self._shown is not None:
            self.show_masked(self._masked)
            return
        self._shown = self._reveal()
        self._line.setReadOnly(False)
        self._line.setText(self._shown)
        self._line.setFocus()
        self._button.setText(self.tr("Hide"))

    def _leave(self) -> None:
        if self.value() is not None:
            self.left.emit()
