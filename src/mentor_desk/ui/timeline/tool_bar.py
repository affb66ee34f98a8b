"""What is seen on the time line: by whom, which, how near, and as what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.chips import Chip
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.one_of import OneOf
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

CITIZENS, FIRMS = "citizens", "firms"
WEEKS, MONTHS = "weeks", "months"
_LINE, _SHORT, _NARROW = 216, 150, 480
_SIDE, _GAP = 16, 11


class TimelineBar(QFrame):
    """``changed`` when other lines are wanted; ``zoomed`` tells weeks or months."""

    changed = Signal()
    typed = Signal(str)
    zoomed = Signal(str)
    today_asked = Signal()
    table_asked = Signal(bool)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._push = 0
        self.line = _Line(self)
        self.line.setPlaceholderText(self.tr("Name, firm, kind"))
        self.line.setAccessibleName(self.tr("Name, firm, kind"))
        self.line.setToolTip(self.tr("Type to narrow the time line (Ctrl+F)"))
        self.line.setFixedWidth(scaled(self, _LINE))
        self.line.textChanged.connect(self.typed)
        self.line.left_downwards.connect(self.left_downwards)
        self.group = OneOf(self, ((CITIZENS, self.tr("Citizens")), (FIRMS, self.tr("Firms"))))
        self.group.chosen.connect(lambda _: self.changed.emit())
        self.zoom = OneOf(self, ((WEEKS, self.tr("Weeks")), (MONTHS, self.tr("Months"))))
        self.zoom.chosen.connect(self.zoomed)
        self.closed = Chip("closed", self.tr("Closed cases too"), self)
        self.closed.clicked.connect(lambda _=False: self.changed.emit())
        self.today = self._button(self.tr("Today"), self.today_asked.emit)
        self.today.setToolTip(self.tr("Go to today (Ctrl+Home)"))
        self.table = self._button(self.tr("Show as a table"), self._ask_for_table)
        self.table.setCheckable(True)
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._find)

    def by_firm(self) -> bool:
        """Whether the lines are firms."""
        return self.group.value() == FIRMS

    def as_table(self) -> bool:
        """Whether the table is wanted."""
        return self.table.isChecked()

    def show_zoom(self, key: str) -> None:
        """Mark weeks or months without telling; neither for another key."""
        self.zoom.mark(key)

    def show_tools(self, *, chart: bool) -> None:
        """The zoom and the way to today are of no use in a table."""
        for tool in (self.zoom, self.today):
            tool.setVisible(chart)
        words = self.tr("Show as a table") if chart else self.tr("Show as a time line")
        self.table.setText(words)
        self._arrange()

    def _ask_for_table(self) -> None:
        self.table_asked.emit(self.table.isChecked())

    def _find(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        set_role(button, "small")
        button.clicked.connect(lambda _=False: act())
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part: beside an open drawer they stand below each other."""
        width = max(self._needed(part) for part in self._parts) + 2 * _SIDE
        return QSize(width, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        """In one line the last tools stand to the right."""
        self.line.setFixedWidth(scaled(self, _LINE if self.width() > scaled(self, _NARROW) else _SHORT))
        needed = sum(self._needed(part) for part in self._parts) + 2 * _SIDE + 3 * _GAP
        self._push = max(0, self.width() - needed)
        self._parts[-1].setContentsMargins(self._push, 0, 0, 0)

    def _needed(self, part: QWidget) -> int:
        return part.sizeHint().width() - (self._push if part is self._parts[-1] else 0)

    def _lay_out(self) -> None:
        body = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 10, _SIDE, 10)
        column.addWidget(body)
        flow = FlowLayout(body, _GAP)
        tools: tuple[tuple[QWidget, ...], ...] = (
            (self.group,),
            (self.line,),
            (self.closed,),
            (self.zoom, self.today, self.table),
        )
        height = self.line.sizeHint().height()
        self._parts = [_part(body, each, height) for each in tools]
        for part in self._parts:
            flow.addWidget(part)
        order = [*self.group.chips, self.line, self.closed, *self.zoom.chips, self.today, self.table]
        for one, other in pairwise(order):
            self.setTabOrder(one, other)


def _part(parent: QWidget, tools: Sequence[QWidget], height: int) -> QWidget:
    box = QWidget(parent)
    box.setMinimumHeight(height)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for tool in tools:
        row.addWidget(tool)
    return box


class _Line(QLineEdit):
    """Esc empties it first; Down leaves it for the chart."""

    left_downwards = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", colors_of(self).muted), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
