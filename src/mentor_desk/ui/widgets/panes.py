"""List, workspace and drawer side by side, and which of them gives way when it gets narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.painting import scaled

_NARROWEST_WORKSPACE = 420
_TOO_NARROW = 300


class Panes(QWidget):
    """The body of a page. While the drawer is open and the room is short, the list gives way first,
    then the workspace."""

    def __init__(self, rows: QWidget | None, workspace: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._workspace = workspace
        self.drawer = Drawer(self)
        self.drawer.opened.connect(self._arrange)
        self.drawer.closed.connect(self._arrange)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # A wide workspace must not push the window over the edge of the screen.
        workspace.setMinimumWidth(1)
        if rows is not None:
            layout.addWidget(rows)
        layout.addWidget(workspace, 1)
        layout.addWidget(self.drawer, 0, Qt.AlignmentFlag.AlignRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        left = self.width() - (self.drawer.width() if self.drawer.is_open() else 0)
        least = scaled(self, _NARROWEST_WORKSPACE)
        if not self.drawer.is_open():
            self._workspace.setVisible(True)
            if self._rows is not None:
                self._rows.setVisible(True)
            return
        if self._rows is not None:
            needed = max(self._rows.minimumWidth(), self._rows.minimumSizeHint().width())
            self._rows.setVisible(left - needed >= least)
        self._workspace.setVisible(left >= scaled(self, _TOO_NARROW))
