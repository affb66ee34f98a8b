"""Reading the caseload for the list and the table: at once, or a moment after a write."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mentor_desk.services import caseload
from mentor_desk.services.caseload import Overview
from mentor_desk.ui.context import Context

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
        self._begun = 0
        self.setSingleShot(True)
        self.setInterval(_AFTER_MS)
        self.timeout.connect(self.beside)
        context.closing.connect(self._forget)

    def now(self) -> None:
        """Read and show."""
        self._forget()
        self._show(self._read(self._whole()))

    def beside(self) -> None:
        """Read off the window's thread: it takes longer than a key may wait."""
        self._begun += 1
        begun, whole = self._begun, self._whole()

        def done(found: Overview) -> None:
            if isValid(self) and begun == self._begun:
                self._show(found)

        self._context.background.run(lambda _: self._read(whole), done, self._context.warn)

    def _read(self, whole: bool) -> Overview:
        context = self._context
        return context.call(
            caseload.overview, today=context.today(), rulebook=context.rules, whole=whole
        )

    def _forget(self) -> None:
        self.stop()
        self._begun += 1
