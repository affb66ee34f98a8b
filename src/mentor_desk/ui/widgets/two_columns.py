"""Two columns side by side where there is room, below each other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_SPACING = 14
_NARROW = 920
_WIDEST = 760


class TwoColumns(QWidget):
    """``left`` comes first, also for the keyboard."""

    def __init__(
        self, left: Sequence[QWidget], right: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        self._sides = [_column(left), _column(right)]
        for side in self._sides:
            side.setMaximumWidth(scaled(self, _WIDEST))
            self._row.addWidget(side, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column: there is always the other way to stand."""
        widths = [side.minimumSizeHint().width() for side in self._sides]
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(self, _NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)


def _column(widgets: Sequence[QWidget]) -> QWidget:
    made = QWidget()
    set_role(made, "plain")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_SPACING)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return made
