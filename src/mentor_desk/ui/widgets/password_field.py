"""A secret, hidden until its owner wants to see it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon


class PasswordField(QWidget):
    """A hidden line with an eye beside it. The text is taken as it is, spaces too."""

    changed = Signal()
    left = Signal()
    submitted = Signal()
    """Enter was pressed."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.input = QLineEdit(self)
        self.input.setEchoMode(QLineEdit.EchoMode.Password)
        self.input.setPlaceholderText(placeholder)
        self.input.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.eye = QToolButton(self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.input, 1)
        row.addWidget(self.eye)
        self.setFocusProxy(self.input)
        self.input.textEdited.connect(self.changed)
        self.input.editingFinished.connect(self.left)
        self.input.returnPressed.connect(self.submitted)
        self._show(False)

    def value(self) -> str:
        """The secret."""
        return self.input.text()

    def set_value(self, value: str | None) -> None:
        """Fill the field; ``None`` empties it."""
        self.input.setText(value or "")

    def setPlaceholderText(self, words: str) -> None:
        """Words shown while the field is empty."""
        self.input.setPlaceholderText(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._show(self.eye.isChecked())

    def _show(self, shown: bool) -> None:
        echo = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.input.setEchoMode(echo)
        words = self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        self.eye.setIcon(icon("eye-off" if shown else "eye", colors_of(self).muted))
        self.eye.setAccessibleName(words)
        self.eye.setToolTip(words)
