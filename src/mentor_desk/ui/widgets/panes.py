"""List, workspace and drawer side by side, and which of them gives way when it gets narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.painting import scaled

_NARROWEST_WORKSPACE = 420
_NARROWEST_LIST = 220
_UNLIMITED = 2000


class Panes(QWidget):
    """The body of a page.

    Where the room is short, the list gets narrower. While the drawer is open, the list gives way to
    the workspace; where there is no room for that either, the list comes back in its place.
    """

    def __init__(self, rows: QWidget | None, workspace: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._rows_width = rows.maximumWidth() if rows is not None else 0
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

    def minimumSizeHint(self) -> QSize:
        """Nearly nothing: opening the drawer hides the list instead of widening the window."""
        return QSize(scaled(self, _NARROWEST_LIST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        drawer = self.drawer.is_open()
        left = self.width() - (self.drawer.width() if drawer else 0)
        workspace = scaled(self, _NARROWEST_WORKSPACE)
        rows = self._rows_room(left, workspace)
        beside = not drawer or left - self._whole() >= workspace
        instead = drawer and left < workspace * 3 // 4 and self._rows is not None
        if self._rows is not None:
            if instead:
                rows = min(left, self._rows_width)
            if self._rows_width < _UNLIMITED:
                self._rows.setFixedWidth(rows)
            self._rows.setVisible(beside or instead)
        self._workspace.setVisible(not instead)

    def _whole(self) -> int:
        """The width of the list as it was made: beside the drawer it stands whole or not at all."""
        if self._rows is None or self._rows_width < _UNLIMITED:
            return self._rows_width
        return self._rows.minimumSizeHint().width()

    def _rows_room(self, left: int, workspace: int) -> int:
        """The width for the list when it stands beside the workspace."""
        least = scaled(self, _NARROWEST_LIST)
        return max(min(self._rows_width, left - workspace), min(least, self._rows_width))
