"""A list beside what is chosen in it; below each other where there is not room for both."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mentor_desk.ui.widgets.painting import scaled

_NARROW = 640


class SideBySide(QWidget):
    """Two parts of the same width, or of the same height."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addWidget(first, 1)
        self._row.addWidget(second, 1)
        for part in (first, second):
            part.setMinimumWidth(1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as may be: there is always the other way to stand."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(self, _NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)
