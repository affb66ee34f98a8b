"""What was typed about a visit comes back as a draft, where writing it down is undone."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from mentor_desk.errors import UserError
from mentor_desk.services import drafts, visits
from mentor_desk.terms import VisitStatus
from mentor_desk.ui.context import Context

FORM = "visit.sheet"
_UNDONE = "change.undone"


@dataclass(frozen=True, slots=True)
class Written:
    """A visit that was written down: ``subject`` and ``values`` are those of its draft."""

    visit_id: uuid.UUID
    case_id: uuid.UUID
    subject: str
    values: dict[str, Any]


class TakenBack(QObject):
    """Remembers the last visit that was written down until the vault is locked.

    ``on_back`` is told the subject of the draft that is there again.
    """

    def __init__(self, context: Context, on_back: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._on_back = context, on_back
        self._written: Written | None = None
        context.saved.connect(self._look)

    def remember(self, written: Written) -> None:
        """From now on this is the last one."""
        self._written = written

    def _look(self, operation: str) -> None:
        written = self._written
        if operation != _UNDONE or written is None or self._still_held(written):
            return
        self._written = None
        try:
            self._context.call(drafts.keep, form=FORM, subject=written.subject, values=written.values)
        except UserError as error:
            self._context.warn(error)
            return
        self._on_back(written.subject)

    def _still_held(self, written: Written) -> bool:
        try:
            found = self._context.call(visits.sheet, case_id=written.case_id, visit_id=written.visit_id)
        except UserError:
            # Nobody had planned it, so that it is gone with the undo.
            return False
        return found.status is VisitStatus.DONE
