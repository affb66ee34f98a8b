"""The kind word when somebody else in the municipality is the firm's contact (feature C5)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import firm_friend
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.quiet_notice import QuietNotice
from mentor_desk.ui.translate import say


class FriendNotice(QuietNotice):
    """Whom to ring before the firm."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent)
        self._context = context
        self._firm_id: uuid.UUID | None = None

    def look(self, firm_id: uuid.UUID | None) -> None:
        """Say whom to ring before ``firm_id``, if there is somebody."""
        if firm_id == self._firm_id:
            return
        self._firm_id = firm_id
        self.say(self._words(firm_id) if firm_id is not None else "")

    def _words(self, firm_id: uuid.UUID) -> str:
        try:
            friend = self._context.call(firm_friend.colleague, firm_id=firm_id)
        except UserError:
            # A firm that is gone has nobody to ring first; the form says that it is gone.
            return ""
        return say(friend.sentence) if friend is not None else ""
