"""What every tab of a case is: shown the case, drawn only while it is in view."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mentor_desk.services.case_page import CasePage
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.drawer import Drawer


class CaseTab(QWidget):
    """Subclasses override :meth:`draw`; a tab that is not in view is drawn when it is chosen."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self.context = context
        self.drawer = drawer
        self.page: CasePage | None = None
        self._stale = False

    def update_page(self, page: CasePage) -> None:
        """Show this case as it is now."""
        self.page = page
        if self.isVisible():
            self.draw(page)
        else:
            self._stale = True

    @abstractmethod
    def draw(self, page: CasePage) -> None:
        """Put the case into the widgets."""

    def flush(self) -> None:
        """Save what stands in a field that was not left yet."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self.page is not None:
            self._stale = False
            self.draw(self.page)
