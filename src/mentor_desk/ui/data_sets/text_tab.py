"""The whole set as text, for those who want it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontDatabase, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from mentor_desk.ui.data_sets.candidate import Candidate
from mentor_desk.ui.widgets.roles import set_role


class _Text(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class TextTab(QWidget):
    """The candidate is another one when the text is left; Tab leaves it."""

    def __init__(self, candidate: Candidate) -> None:
        super().__init__()
        self._candidate = candidate
        self.text = _Text()
        self.text.setAccessibleName(self.tr("The set as text"))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.text.setFont(font)
        self.line = QLabel()
        set_role(self.line, "hint")
        words = QLabel(
            self.tr(
                'Fields are written as name = "value". Lines that begin with # are remarks; the '
                "program does not read them."
            )
        )
        words.setWordWrap(True)
        set_role(words, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addWidget(self.line)
        self.text.left.connect(self.flush)
        self.text.cursorPositionChanged.connect(self._where)
        candidate.changed.connect(self.draw)

    def begin(self, *, editable: bool) -> None:
        """Another set."""
        self.text.setReadOnly(not editable)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextEditorInteraction
            if editable
            else Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def draw(self) -> None:
        """Show the candidate's text; the place in it stays."""
        if self._written() == self._candidate.text:
            return
        at = self.text.textCursor().position()
        self.text.setPlainText(self._candidate.text)
        cursor = self.text.textCursor()
        cursor.setPosition(min(at, len(self._candidate.text)))
        self.text.setTextCursor(cursor)

    def flush(self) -> None:
        """Take what is typed."""
        if self._candidate.path and self.text.document().isModified():
            self.text.document().setModified(False)
            self._candidate.put(self._written())

    def go_to(self, line: int) -> None:
        """Put the keyboard into ``line``, counted from 1."""
        block = self.text.document().findBlockByNumber(max(line - 1, 0))
        if block.isValid():
            self.text.setTextCursor(QTextCursor(block))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self) -> str:
        # The plain text would have other spaces for those that do not break.
        return self.text.document().toRawText().replace("\u2029", "\n")

    def _where(self) -> None:
        number = self.text.textCursor().blockNumber() + 1
        self.line.setText(self.tr("Line {number}").format(number=number))
