"""What is seen of the week: as what, of when, and of whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.chips import Chip
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.one_of import OneOf
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

WEEK, MONTH, TABLE = "week", "month", "table"
_LINE = 200
_ARROW_WIDTH = 34
_SIDE, _GAP, _NARROW = 16, 14, 480
_NEEDED = 2


class WeekBar(QFrame):
    """``view_chosen`` tells week, month or table; ``turned`` -1 or 1; ``typed`` what narrows."""

    view_chosen = Signal(str)
    turned = Signal(int)
    today_asked = Signal()
    typed = Signal(str)
    cancelled_asked = Signal()
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        views = ((WEEK, self.tr("Week")), (MONTH, self.tr("Month")), (TABLE, self.tr("List")))
        self.view = OneOf(self, views)
        self.view.chosen.connect(self.view_chosen)
        self.before = self._button("chevron-left", self.tr("Before (Page Up)"), lambda: self._turn(-1))
        self.after = self._button("chevron-right", self.tr("After (Page Down)"), lambda: self._turn(1))
        self.today = QPushButton(self.tr("This week"), self)
        set_role(self.today, "small")
        self.today.clicked.connect(lambda _=False: self.today_asked.emit())
        self.line = _Line(self)
        self.line.setPlaceholderText(self.tr("Name or firm"))
        self.line.setAccessibleName(self.tr("Show only the visits of a name or a firm"))
        self.line.setToolTip(self.tr("Show only the visits of a name or a firm (Ctrl+F)"))
        self.line.setFixedWidth(scaled(self, _LINE))
        self.line.textChanged.connect(self.typed)
        self.line.left_downwards.connect(self.left_downwards)
        self.cancelled = Chip("cancelled", self.tr("What did not take place"), self)
        self.cancelled.clicked.connect(lambda _=False: self.cancelled_asked.emit())
        self._offered = False
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._find)

    def show_today(self, words: str, description: str, *, here: bool) -> None:
        """Name the way back to today; it is of no use ``here``."""
        self.today.setText(words)
        self.today.setToolTip(description)
        self.today.setAccessibleDescription(description)
        self.today.setEnabled(not here)

    def show_cancelled(self, count: int) -> None:
        """Offer the visits that did not take place, where there are any."""
        words = self.tr("%n did not take place", "", count)
        self.cancelled.setText(words)
        self._offered = bool(count)
        self._arrange()

    def _turn(self, step: int) -> None:
        self.turned.emit(step)

    def _find(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _button(self, name: str, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        set_role(button, "small")
        button.setIcon(icon(name, colors_of(self).text))
        button.setFixedWidth(scaled(self, _ARROW_WIDTH))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda _=False: act())
        return button

    def add_tool(self, words: str, act: Callable[[], object], description: str) -> None:
        """A small button at the end of the bar."""
        button = QPushButton(words, self)
        set_role(button, "small")
        button.setToolTip(description)
        button.setAccessibleDescription(description)
        button.clicked.connect(lambda _=False: act())
        self._tools.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where an open drawer leaves little room, the days need it more than what narrows them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= scaled(self, _NARROW)
        for part in self._parts[_NEEDED:]:
            part.setVisible(roomy and (self._offered or part is not self.cancelled.parentWidget()))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part: beside an open drawer they stand below each other."""
        width = max(part.sizeHint().width() for part in self._parts) + 2 * _SIDE
        return QSize(width, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        body = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 9, _SIDE, 9)
        column.addWidget(body)
        flow = FlowLayout(body, _GAP)
        height = self.line.sizeHint().height()
        last = _part(body, (), height)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(6)
        if isinstance(row := last.layout(), QHBoxLayout):
            row.addLayout(self._tools)
        ways = (self.before, self.today, self.after)
        self._parts = [
            *(_part(body, tools, height) for tools in ((self.view,), ways, (self.line,))),
            _part(body, (self.cancelled,), height),
            last,
        ]
        for part in self._parts:
            flow.addWidget(part)


def _part(parent: QWidget, tools: Sequence[QWidget], height: int) -> QWidget:
    box = QWidget(parent)
    box.setMinimumHeight(height)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for tool in tools:
        row.addWidget(tool)
    return box


class _Line(QLineEdit):
    """Esc empties it first; Down leaves it for the calendar."""

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
