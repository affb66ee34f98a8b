"""Several lines of text."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

# The style sheet's border and padding above and below the text, and the document's own margin.
_FRAME = 8


class TextArea(QPlainTextEdit):
    """Text that grows from ``lines`` to ``most`` lines as it is written; Tab leaves it."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        placeholder: str = "",
        *,
        lines: int = 2,
        most: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._most = most
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def value(self) -> str:
        """The text without space around it, ``""`` when there is none."""
        return self.toPlainText().strip()

    def set_value(self, value: str | None) -> None:
        """Show ``value``."""
        with QSignalBlocker(self):
            self.setPlainText(value or "")
        # Who comes back to what is begun goes on after it.
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._grow()

    def sizeHint(self) -> QSize:
        """As high as the text, within the limits."""
        written = int(self.document().size().height())
        shown = max(self._lines, min(self._most, written))
        margin = 2 * int(self.document().documentMargin())
        return QSize(
            super().sizeHint().width(), shown * self.fontMetrics().lineSpacing() + margin + _FRAME
        )

    def minimumSizeHint(self) -> QSize:
        """A form never squeezes text."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A layout at work does not hear that a narrower text needs more lines, so tell it afterwards.
        QTimer.singleShot(0, self, self.updateGeometry)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _grow(self) -> None:
        full = self.document().size().height() > self._most
        wanted = Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != wanted:
            self.setVerticalScrollBarPolicy(wanted)
        self.updateGeometry()
