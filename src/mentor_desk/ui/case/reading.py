"""Opening a person's record is a reading, and a reading stands in the journal (domain §7)."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import readings
from mentor_desk.ui.context import Context

STAY_MS = 800
"""Walking past a case with the arrow keys is no reading; staying this long is."""
_AGAIN = timedelta(minutes=1)

Note = Callable[[uuid.UUID], None]


class Reading(QObject):
    """Journals a record that is stayed on, the same one not more than once a minute.

    Without ``note`` the record is a case; ``where`` tells the place in the program it was seen from.
    With ``on`` only what that widget shows while it can be seen counts.
    """

    def __init__(
        self, context: Context, *, where: str = "", note: Note | None = None, on: QWidget | None = None
    ) -> None:
        super().__init__(context)
        self._context = context
        self._where = where
        self._note = note or self._note_case
        self._shown: uuid.UUID | None = None
        self._noted: dict[uuid.UUID, datetime] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAY_MS)
        self._timer.timeout.connect(self._stayed)
        context.about_to_lock.connect(self.ended)
        self._on = on
        if on is not None:
            on.installEventFilter(self)

    def began(self, row_id: uuid.UUID) -> None:
        """A record is shown by choice."""
        self._shown = row_id
        if self._on is None or self._on.isVisible():
            self._timer.start()

    def ended(self) -> None:
        """It is not shown any more."""
        self._shown = None
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._shown is not None:
            self._timer.start()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return super().eventFilter(watched, event)

    def _stayed(self) -> None:
        row_id, now = self._shown, self._context.now()
        if (
            row_id is None
            or now - self._noted.get(row_id, datetime.min.replace(tzinfo=now.tzinfo)) < _AGAIN
        ):
            return
        self._noted[row_id] = now
        try:
            self._note(row_id)
        except UserError as error:
            self._context.warn(error)

    def _note_case(self, case_id: uuid.UUID) -> None:
        self._context.call(readings.case, case_id=case_id, where=self._where)


def of_firm(context: Context, on: QWidget) -> Reading:
    """Readings of firms and the people in them, shown in the widget ``on``."""
    return Reading(context, note=lambda firm_id: context.call(readings.firm, firm_id=firm_id), on=on)
