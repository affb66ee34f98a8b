"""A card of rows that each can be opened and acted on, redrawn without losing the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role


@dataclass(frozen=True, slots=True)
class CardRow:
    """One row; ``action`` words its button, an empty one leaves the button out.

    With ``choice`` the button is the state that its menu changes. ``state`` is told in its place.
    """

    key: str
    title: str
    subtitle: str = ""
    badge: str = ""
    tone: Tone = "neutral"
    action: str = ""
    state: str = ""
    choice: bool = False
    state_tone: Tone = "neutral"


class RowCard(Card):
    """``opened`` and ``acted`` tell the key of a row."""

    opened = Signal(str)
    acted = Signal(str)

    def __init__(self, title: str, empty: str) -> None:
        """``empty`` says what the card is for while there is nothing in it."""
        super().__init__(title, flush=True)
        self._rows: tuple[CardRow, ...] | None = None
        self._shown: dict[str, ActionRow] = {}
        self._empty = QLabel(empty)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(14, 4, 14, 12)
        set_role(self._empty, "muted")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add(self._empty)
        self.add(self._list)

    def set_rows(self, rows: Sequence[CardRow]) -> None:
        """Show these rows; the keyboard stays on its row."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        focused = self._list.focusWidget()
        held = focused.key if isinstance(focused, ActionRow) and focused.hasFocus() else None
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._shown = {row.key: self._make(row) for row in rows}
        for widget in self._shown.values():
            self._column.addWidget(widget)
            # Qt would show it a turn later, and lay out and paint the card without it in between.
            widget.show()
        if held in self._shown:
            self._shown[held].setFocus(Qt.FocusReason.OtherFocusReason)
        self._empty.setVisible(not rows)
        self._list.setVisible(bool(rows))

    def say_empty(self, words: str) -> None:
        """Another sentence for the empty card, as when a filter leaves nothing."""
        self._empty.setText(words)

    def keys(self) -> list[str]:
        """The keys of the rows shown."""
        return [row.key for row in self._rows or ()]

    def row(self, key: str) -> ActionRow | None:
        """The row shown for ``key``."""
        return self._shown.get(key)

    def below_action(self, key: str) -> QPoint:
        """Where a menu of the row's button opens, on the screen."""
        row = self.row(key)
        button = row.findChild(QPushButton) if row is not None else None
        return button.mapToGlobal(QPoint(0, button.height())) if button is not None else QPoint()

    def add_actions(self, *actions: tuple[str, Callable[[], object]]) -> None:
        """Buttons beside the title."""
        for words, on_click in actions:
            self.add_action(words, on_click)

    def _make(self, row: CardRow) -> ActionRow:
        action = f"{row.action} ▾" if row.choice and row.action else row.action
        widget = ActionRow(
            row.key, row.title, row.subtitle, badge=row.badge, tone=row.tone, action_text=action
        )
        if row.state:
            widget.tell_state(row.state, row.state_tone)
        elif row.choice and (button := widget.findChild(QPushButton)) is not None:
            button.setAccessibleName(row.action)
        widget.opened.connect(self.opened)
        widget.acted.connect(self.acted)
        return widget
