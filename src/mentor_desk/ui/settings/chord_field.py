"""A field that takes the keys pressed in it instead of what they would write."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mentor_desk.ui.commands import chords


class ChordField(QLineEdit):
    """``pressed`` tells a chord in Qt's portable words, ``emptied`` that none are wanted.

    Tab and Shift+Tab leave the field as they leave every other, and Esc is ``left``.
    """

    pressed = Signal(str)
    emptied = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("Press the new keys here"))

    def show_keys(self, keys: str) -> None:
        """Show the chord ``keys``; empty shows what to do."""
        self.setText(chords.told(keys))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # No command of the window hears what is pressed here.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if plain and key == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.emptied.emit()
        elif keys := chords.chord(event.keyCombination()):
            self.pressed.emit(keys)
        event.accept()
