"""A line of small tools above a calendar or a chart, and the line in it that narrows what is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.commands.places import FIND
from mentor_desk.ui.commands.shortcut import bind, tip
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.roles import set_role

_SIDE = 16


class NarrowingLine(QLineEdit):
    """Esc empties it first; Down leaves it for what it narrows."""

    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        leading = QLineEdit.ActionPosition.LeadingPosition
        self._mark = self.addAction(icon("search", colors_of(self).muted), leading)
        self._mark.setText(self.tr("Search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark.setIcon(icon("search", colors_of(self).muted))

    def take_keyboard(self) -> None:
        """Let the user type, over what stands there."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def find_by_key(self, owner: QWidget) -> None:
        """The keys for finding, anywhere in the window of ``owner``, come here while it is shown."""
        bind(owner, FIND, self.take_keyboard)


class ToolBar(QFrame):
    """Groups of tools that stand below each other where there is little room; Ctrl+F to ``line``.

    Subclasses make their tools and hand them to :meth:`lay_out`.
    """

    typed = Signal(str)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = NarrowingLine(self)
        self.line.textChanged.connect(self.typed)
        self.line.left_downwards.connect(self.left_downwards)
        self.line.find_by_key(self)
        self.parts: list[QWidget] = []

    def name_line(self, placeholder: str, name: str, description: str) -> None:
        """What the line says while it is empty, to a screen reader, and with its keys to the mouse."""
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(name)
        tip(self.line, FIND, description)

    def small_button(self, words: str, act: Callable[[], object]) -> QPushButton:
        """A button that the caller puts into one of the groups."""
        button = QPushButton(words, self)
        set_role(button, "small")
        button.clicked.connect(lambda _=False: act())
        return button

    def lay_out(
        self, groups: Sequence[Sequence[QWidget]], *, between: int, within: int, above: int
    ) -> None:
        """Put the groups beside each other; the distances in pixels."""
        body = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, above, _SIDE, above)
        column.addWidget(body)
        flow = FlowLayout(body, between)
        height = self.line.sizeHint().height()
        self.parts = [_group(body, tools, height, within) for tools in groups]
        for part in self.parts:
            flow.addWidget(part)

    def walk(self, tools: Sequence[QWidget]) -> None:
        """Let Tab go from one to the next in this order."""
        for one, other in pairwise(tools):
            self.setTabOrder(one, other)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest group: beside an open drawer they stand below each other."""
        width = max((self.needed(part) for part in self.parts), default=0) + 2 * _SIDE
        return QSize(width, super().minimumSizeHint().height())

    def needed(self, part: QWidget) -> int:
        """How many pixels a group takes."""
        return part.sizeHint().width()

    def left_over(self, between: int) -> int:
        """How many pixels are free when all groups stand in one line."""
        taken = sum(self.needed(part) for part in self.parts) + (len(self.parts) - 1) * between
        return max(0, self.width() - taken - 2 * _SIDE)


def _group(parent: QWidget, tools: Sequence[QWidget], height: int, spacing: int) -> QWidget:
    box = QWidget(parent)
    box.setMinimumHeight(height)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for tool in tools:
        row.addWidget(tool)
    return box
