"""How many there are of each kind, in the backup and now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mentor_desk.ui.restore.words import KINDS
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.roles import Role, set_role


class CountsGrid(QWidget):
    """One line for each kind; what is fewer in the backup stands out."""

    def __init__(self, then: Mapping[str, int], now: Mapping[str, int] | None) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        self._put(0, 1, self.tr("In the backup"), "caption")
        if now is not None:
            self._put(0, 2, self.tr("Now"), "caption")
        for row, (table, title) in enumerate(KINDS.items(), start=1):
            before = then.get(table, 0)
            self._put(row, 0, say(title), "muted", left=True)
            other = now is not None and now.get(table, 0) != before
            self._put(row, 1, str(before), "strong" if other else "bare")
            if now is not None:
                self._put(row, 2, str(now.get(table, 0)), "strong" if other else "bare")

    def lines(self) -> list[str]:
        """What stands in it, line by line."""
        found = []
        for row in range(self._grid.rowCount()):
            items = (self._grid.itemAtPosition(row, column) for column in range(3))
            labels = [item.widget() for item in items if item is not None]
            found.append(" ".join(one.text() for one in labels if isinstance(one, QLabel)))
        return found

    def _put(self, row: int, column: int, words: str, role: Role, *, left: bool = False) -> None:
        label = QLabel(words)
        set_role(label, role)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(label, row, column, side)
