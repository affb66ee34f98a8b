"""A tab of a firm that is one list, or says what will stand there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_rows import ListRow, RowList


class ListTab(QWidget):
    """A click or Enter opens a row: ``list.activated`` tells which."""

    def __init__(self, name: str, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = RowList(name)
        self.list.clicked.connect(lambda _: self.list.open_current())
        self._empty = empty
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        card = Card(flush=True)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.add(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show ``rows``, or the empty page where there are none."""
        self.list.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        # Tab stops before a widget whose proxy is out of sight, and comes no further.
        self.setFocusProxy(self.list if rows else self._empty.button)
