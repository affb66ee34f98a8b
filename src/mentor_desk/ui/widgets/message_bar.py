"""The line at the bottom: what just happened, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.ui.commands.desk_commands import UNDO
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.spoken import announce, name_mark

_HEIGHT = 32


class MessageBar(QFrame):
    """One sentence, an undo link beside it, and a standing remark to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo: Callable[[], object] | None = None
        self._mark = QLabel()
        self._mark.setVisible(False)
        self._text = ElidedLabel(role="muted")
        self._link = QPushButton()
        set_role(self._link, "link")
        self._link.setVisible(False)
        self._link.clicked.connect(self._take_back)
        self._right = ElidedLabel(role="muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 0, 20, 0)
        layout.setSpacing(8)
        for widget in (self._mark, self._text, self._link):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._right)
        self.setFixedHeight(scaled(self, _HEIGHT))
        self._retranslate()
        set_role(self, "bar")

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say ``text``; with ``undo`` a link beside it calls that once."""
        self._show(text, "muted", undo)
        self._mark.setVisible(False)

    def warn(self, text: str) -> None:
        """Say that something went wrong: with a mark, and louder to a screen reader."""
        self._show(text, "strong", None)
        self._tint()
        self._mark.setVisible(True)

    def set_right(self, text: str) -> None:
        """The standing remark to the right."""
        self._right.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _show(self, text: str, role: str, undo: Callable[[], object] | None) -> None:
        set_role(self._text, "strong" if role == "strong" else "muted")
        self._text.setText(text)
        self._undo = undo
        self._link.setVisible(undo is not None)
        if self.isVisible():
            announce(self._text, text)

    def _tint(self) -> None:
        size = self.fontMetrics().height()
        name_mark(self._mark, "warning")
        picture = icon("warning", colors_of(self).danger_ink)
        self._mark.setPixmap(picture.pixmap(QSize(size, size)))

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self._link.setVisible(False)
        if undo is not None:
            # The undo may speak through this very bar; let the click end first.
            QTimer.singleShot(0, self, undo)

    def _retranslate(self) -> None:
        self._link.setText(self.tr("Undo"))
        tip(self._link, UNDO, self.tr("Undo the last change"))
