"""A field for what nobody should read over a shoulder."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon


class SecretField(QLineEdit):
    """A covered line with an eye that uncovers it for a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._uncover)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._draw()

    def cover(self) -> None:
        """Hide the words again."""
        self._eye.setChecked(False)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the eye in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _uncover(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._draw()

    def _draw(self) -> None:
        shown = self._eye.isChecked()
        self._eye.setText(self.tr("Hide what I write") if shown else self.tr("Show what I write"))
        self._eye.setToolTip(self._eye.text())
        self._eye.setIcon(icon("eye-off" if shown else "eye", colors_of(self).muted))
