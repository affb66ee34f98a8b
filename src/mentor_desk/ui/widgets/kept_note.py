"""A note of one's own beneath a line, saved when it is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.widgets.text_area import TextArea


class KeptNote(TextArea):
    """``noted`` hands out the note when it is left and is another than the one kept."""

    noted = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, lines=1, parent=parent)
        self._kept = ""
        self.left.connect(self.save)

    def hold(self, note: str) -> None:
        """Show the note that is kept; one that is being written is left alone."""
        if self.value() == self._kept != note:
            self.set_value(note)
        self._kept = note

    def begin(self) -> None:
        """The line is about something else now: nothing of the note before stays."""
        self._kept = ""
        self.set_value("")

    def save(self) -> None:
        """Hand the note out if it has changed."""
        note = self.value()
        if note != self._kept:
            self._kept = note
            self.noted.emit(note)
