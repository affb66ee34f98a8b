"""A word above a form that takes no room while there is nothing to say."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.notice import Notice


class QuietNotice(QWidget):
    """It never holds anybody back."""

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._notice: Notice | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; ``""`` while it is silent."""
        return self._notice.text if self._notice is not None and not self.isHidden() else ""

    def say(self, words: str) -> None:
        """Say ``words``; with ``""`` it falls silent."""
        if words:
            if self._notice is None:
                self._notice = Notice()
                self._column.addWidget(self._notice)
            self._notice.say(self._tone, words)
        self.setVisible(bool(words))
