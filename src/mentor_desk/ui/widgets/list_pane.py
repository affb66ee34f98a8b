"""Filter, list, and the line that says what the filter hides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.data_table import DataTable
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.filter_bar import FilterBar
from mentor_desk.ui.widgets.keyed_list import KeyedList
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_WIDTH = 404
_UNBOUND = 16_777_215
_NO_ROOM = QSizePolicy.Policy.Ignored


class ListPane(QFrame):
    """A list that never is empty without saying what to do.

    ``wide`` panes (tables) take the room there is; others have the width of a list beside its
    workspace. Put the ``empty`` state's words there for both cases: nothing yet, or all filtered out.
    ``nothing_told`` tells whether there is nothing at all, so that nothing stands beside it either.
    """

    nothing_told = Signal(bool)

    def __init__(
        self,
        rows: KeyedList | DataTable,
        empty: EmptyState,
        *,
        placeholder: str,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self.empty = empty
        self.filter = FilterBar(placeholder, wide=wide)
        self.filter.left_downwards.connect(self._enter_list)
        self._shown = QLabel()
        self._shown.setWordWrap(True)
        set_role(self._shown, "caption")
        self._shown.setContentsMargins(14, 8, 14, 8)
        self._stack = QStackedWidget()
        self._stack.addWidget(rows)
        self._stack.addWidget(empty)
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self.filter, 1)
        head.addStretch()
        column.addLayout(head)
        for widget in (_line(), self._stack, _line(), self._shown):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        layout.addLayout(column, 1)
        self._wide, self._nothing = wide, False
        if not wide:
            self.setFixedWidth(scaled(self, _WIDTH))

    @property
    def nothing(self) -> bool:
        """Whether there is nothing at all."""
        return self._nothing

    def add_foot(self, widget: QWidget) -> None:
        """Something below the line that says what the filter hides."""
        self._column.addWidget(widget)

    def tell(self, line: str, *, is_empty: bool, nothing: bool = False) -> None:
        """Say what the filter hides, and show the list or, if ``is_empty``, what to do.

        ``nothing`` says that it is not the filter: there is nothing to choose at all.
        """
        self._shown.setText(line)
        shown, hidden = (self.empty, self.rows) if is_empty else (self.rows, self.empty)
        focus = QApplication.focusWidget()
        held = focus is not None and (focus is hidden or hidden.isAncestorOf(focus))
        # What is not shown asks for no room: beneath a list of large type there is none to spare.
        for page, policy in ((shown, QSizePolicy.Policy.Expanding), (hidden, _NO_ROOM)):
            page.setSizePolicy(QSizePolicy.Policy.Expanding, policy)
        self._stack.setCurrentWidget(shown)
        if held:
            self.take_keyboard()
        if nothing != self._nothing:
            self._nothing = nothing
            narrow = nothing and not self._wide
            self.filter.setMaximumWidth(scaled(self, _WIDTH) if narrow else _UNBOUND)
            self.nothing_told.emit(nothing)

    def take_keyboard(self) -> None:
        """The list, or the first step where it is empty, else the line above."""
        shown = self._stack.currentWidget()
        if shown is self.empty and self.empty.button.isHidden():
            self.filter.focus_line()
            return
        target = self.rows if shown is self.rows else self.empty.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.fillRect(self.rect(), QColor(colors.surface))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colors.line))

    def _enter_list(self) -> None:
        if self._stack.currentWidget() is self.rows:
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)


def _line() -> QFrame:
    line = QFrame()
    set_role(line, "line")
    return line
