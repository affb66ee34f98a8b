"""The left of the Firms page: which view, and its list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.ui.directory.view_switch import OWN, ViewSwitch
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.list_pane import ListPane

_UNBOUND = 16_777_215


class LeftSide(QWidget):
    """As wide as a list pane; the two panes share it.

    ``nothing_told`` tells whether the view's own list has nothing at all.
    """

    nothing_told = Signal(bool)

    def __init__(self, switch: ViewSwitch, own: ListPane, whole: ListPane) -> None:
        super().__init__()
        self._own, self._whole = own, whole
        width = own.maximumWidth()
        self._stack = QStackedWidget()
        for pane in (own, whole):
            pane.setMinimumWidth(0)
            pane.setMaximumWidth(_UNBOUND)
            self._stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(switch)
        column.addWidget(self._stack, 1)
        own.nothing_told.connect(lambda _nothing: self._tell())
        self.setFixedWidth(width)

    def show_view(self, view: str) -> None:
        """Show the list of a view."""
        self._stack.setCurrentWidget(self._own if view == OWN else self._whole)
        self._tell()

    def _tell(self) -> None:
        self.nothing_told.emit(self._own.nothing and self._stack.currentWidget() is self._own)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.fillRect(self.rect(), QColor(colors.surface))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colors.line))
