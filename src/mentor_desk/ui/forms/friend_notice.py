"""The kind word when somebody else in the municipality is the firm's contact (feature C5)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import firm_friend
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice


class FriendNotice(QWidget):
    """Takes no room while there is nothing to say. It never holds anybody back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._firm_id: uuid.UUID | None = None
        self._notice: Notice | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; ``""`` while it is silent."""
        return self._notice.text if self._notice is not None and not self.isHidden() else ""

    def look(self, firm_id: uuid.UUID | None) -> None:
        """Say whom to ring before ``firm_id``, if there is somebody."""
        if firm_id == self._firm_id:
            return
        self._firm_id = firm_id
        words = self._words(firm_id) if firm_id is not None else ""
        if words:
            if self._notice is None:
                self._notice = Notice()
                self._column.addWidget(self._notice)
            self._notice.say("warning", words)
        self.setVisible(bool(words))

    def _words(self, firm_id: uuid.UUID) -> str:
        try:
            friend = self._context.call(firm_friend.colleague, firm_id=firm_id)
        except UserError:
            # A firm that is gone has nobody to ring first; the form says that it is gone.
            return ""
        return say(friend.sentence) if friend is not None else ""
