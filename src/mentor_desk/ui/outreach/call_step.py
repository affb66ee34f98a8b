"""One step of the call guide: a tick and a note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget


class CallStep(QWidget):
    """Typing a note ticks the step; Enter goes on to the next. ``left`` when something changed."""

    left = Signal()
    done = Signal(int)

    def __init__(self, number: int, words: str, placeholder: str) -> None:
        super().__init__()
        self.number = number
        self.box = QCheckBox()
        self.box.setFixedWidth(26)
        self.box.setAccessibleName(words)
        self.box.clicked.connect(lambda _=False: self.left.emit())
        self.words = QLabel(words)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.note = _Note()
        self.note.setPlaceholderText(placeholder)
        self.note.setAccessibleName(words)
        self.note.textEdited.connect(self._typed)
        self.note.editingFinished.connect(self.left)
        self.note.entered.connect(lambda: self.done.emit(self.number))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.addWidget(self.box, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 0, 1)
        grid.addWidget(self.note, 1, 1)
        grid.setColumnStretch(1, 1)

    def show_state(self, ticked: bool, note: str) -> None:
        """What was ticked and written before."""
        self.box.setChecked(ticked)
        self.note.setText(note)

    def _typed(self, text: str) -> None:
        if text.strip():
            self.box.setChecked(True)


class _Note(QLineEdit):
    """A line that tells when Enter is pressed, and keeps the key to itself."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.editingFinished.emit()
            self.entered.emit()
        else:
            super().keyPressEvent(event)
