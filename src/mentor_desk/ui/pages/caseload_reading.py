"""Reading the caseload for the list and the table: at once, or a moment after a write."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mentor_desk.services import caseload
from mentor_desk.services.caseload import Overview
from mentor_desk.ui.context import Context
from mentor_desk.ui.newest import Newest

_AFTER_MS = 60
"""So that the case itself answers first; many writes are one reading of the list."""


class CaseloadReading(QTimer):
    """Hands ``show`` what was read last; an older reading that comes later is forgotten.

    ``whole`` answers, before each reading, whether the closed cases are wanted too.
    """

    def __init__(
        self,
        context: Context,
        show: Callable[[Overview], object],
        whole: Callable[[], bool],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._context, self._show, self._whole = context, show, whole
        self._newest = Newest(context, self)
        self.setSingleShot(True)
        self.setInterval(_AFTER_MS)
        self.timeout.connect(self.beside)
        context.closing.connect(self.stop)

    def now(self) -> None:
        """Read and show."""
        self.stop()
        self._newest.forget()
        self._show(self._read(self._whole()))

    def beside(self) -> None:
        """Read off the window's thread: it takes longer than a key may wait."""
        whole = self._whole()
        self._newest.ask(lambda: self._read(whole), self._show)

    def _read(self, whole: bool) -> Overview:
        context = self._context
        return context.call(
            caseload.overview, today=context.today(), rulebook=context.rules, whole=whole
        )
