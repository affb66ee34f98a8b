"""The right side of a tab: who or what is chosen, what to do about it, and its cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.badge import Badge
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role

Act = Callable[[], object]


class Detail(QWidget):
    """Drawn anew by its tab; the keyboard stays on the row or button it was on."""

    def __init__(self) -> None:
        super().__init__()
        self._area = Scrolled()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 14, 10, 8)
        layout.addWidget(self._area)
        self._column = self._area.column
        self._actions: FlowLayout | None = None
        self._focused: str | None = None
        self._number: QLabel | None = None

    def clear(self) -> None:
        """Take everything away; :meth:`settle` puts the keyboard back."""
        self._number = None
        focused = self.focusWidget()
        here = focused is not None and focused.hasFocus()
        self._focused = _name(focused) if here and focused is not None else None
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def begin(self, title: str, subtitle: str, badge: str = "", tone: Tone = "neutral") -> None:
        """Name what is shown."""
        self.clear()
        head = QWidget()
        words = QLabel(title)
        words.setWordWrap(True)
        set_role(words, "title")
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(words, 1)
        if badge:
            top.addWidget(Badge(badge, tone), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        if subtitle:
            below = QLabel(subtitle)
            below.setWordWrap(True)
            set_role(below, "muted")
            column.addWidget(below)
        self._column.addWidget(head)
        self._number = number = QLabel()
        set_role(number, "display")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        number.setVisible(False)
        column.addWidget(number)
        buttons = QWidget()
        self._actions = FlowLayout(buttons)
        self._column.addWidget(buttons)
        buttons.setVisible(False)

    def show_number(self, number: str) -> None:
        """The telephone number, large enough to ring from; nothing where there is none."""
        if self._number is not None:
            self._number.setText(number)
            self._number.setVisible(bool(number))

    def add_action(self, words: str, act: Act, *, first: bool = False) -> QPushButton:
        """A button under the title; the first one is what to do next."""
        button = QPushButton(words)
        if first:
            set_role(button, "primary")
        button.clicked.connect(lambda _=False: act())
        if self._actions is not None:
            self._actions.addWidget(button)
            parent = button.parentWidget()
            if parent is not None:
                parent.setVisible(True)
        return button

    def add(self, widget: QWidget) -> None:
        """A card or a notice."""
        self._column.addWidget(widget)

    def settle(self) -> None:
        """Give the keyboard back to what it was on."""
        if self._focused is None:
            return
        for widget in (*self.findChildren(ActionRow), *self.findChildren(QPushButton)):
            if _name(widget) == self._focused:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return


def facts(title: str, pairs: Sequence[tuple[str, str]]) -> Card:
    """A card of what is known, a line each; what is not known is left out."""
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate((name, value) for name, value in pairs if value):
        label, words = QLabel(name), QLabel(value)
        set_role(label, "muted")
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, row, 1)
    inside = QWidget()
    inside.setLayout(grid)
    grid.setContentsMargins(0, 0, 0, 0)
    card.add(inside)
    return card


def said(card: Card, words: str) -> QLabel:
    """A quiet sentence in a card."""
    label = QLabel(words)
    label.setWordWrap(True)
    set_role(label, "muted")
    card.add(label)
    return label


def _name(widget: QWidget) -> str:
    return widget.key if isinstance(widget, ActionRow) else widget.accessibleName() or _text(widget)


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QPushButton) else ""
