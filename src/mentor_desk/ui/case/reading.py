"""Opening a case is a reading, and a reading stands in the journal (domain §7)."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from mentor_desk.errors import UserError
from mentor_desk.services import cases
from mentor_desk.ui.context import Context

STAY_MS = 800
"""Walking past a case with the arrow keys is no reading; staying this long is."""
_AGAIN = timedelta(minutes=1)


class Reading(QObject):
    """Journals a case that is stayed on, the same one not more than once a minute."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._case: uuid.UUID | None = None
        self._noted: dict[uuid.UUID, datetime] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAY_MS)
        self._timer.timeout.connect(self._stayed)
        context.about_to_lock.connect(self.ended)

    def began(self, case_id: uuid.UUID) -> None:
        """A case is shown by choice."""
        self._case = case_id
        self._timer.start()

    def ended(self) -> None:
        """No case is shown any more."""
        self._case = None
        self._timer.stop()

    def _stayed(self) -> None:
        case_id, now = self._case, self._context.now()
        if (
            case_id is None
            or now - self._noted.get(case_id, datetime.min.replace(tzinfo=now.tzinfo)) < _AGAIN
        ):
            return
        self._noted[case_id] = now
        try:
            self._context.call(cases.note_reading, case_id=case_id)
        except UserError as error:
            self._context.warn(error)
