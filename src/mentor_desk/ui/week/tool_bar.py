"""What is seen of the week: as what, of when, and of whom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.chips import Chip
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.one_of import OneOf
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.tool_bar import ToolBar

WEEK, MONTH, TABLE = "week", "month", "table"
_LINE = 200
_ARROW_WIDTH = 34
_GAP, _NARROW = 14, 480
_NEEDED = 2


class WeekBar(ToolBar):
    """``view_chosen`` tells week, month or table; ``turned`` -1 or 1; ``typed`` what narrows."""

    view_chosen = Signal(str)
    turned = Signal(int)
    today_asked = Signal()
    cancelled_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        views = ((WEEK, self.tr("Week")), (MONTH, self.tr("Month")), (TABLE, self.tr("List")))
        self.view = OneOf(self, views)
        self.view.chosen.connect(self.view_chosen)
        self.before = self._arrow("chevron-left", self.tr("Before (Page Up)"), -1)
        self.after = self._arrow("chevron-right", self.tr("After (Page Down)"), 1)
        self.today = self.small_button(self.tr("This week"), self.today_asked.emit)
        self.name_line(
            self.tr("Name or firm"),
            self.tr("Show only the visits of a name or a firm"),
            self.tr("Show only the visits of a name or a firm"),
        )
        self.line.setFixedWidth(scaled(self, _LINE))
        self.cancelled = Chip("cancelled", self.tr("What did not take place"), self)
        self.cancelled.clicked.connect(lambda _=False: self.cancelled_asked.emit())
        self._offered = False
        ways = (self.before, self.today, self.after)
        groups = ((self.view,), ways, (self.line,), (self.cancelled,), ())
        self.lay_out(groups, between=_GAP, within=6, above=9)
        self.walk([*self.view.chips, *ways, self.line, self.cancelled])

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

    def add_tool(self, words: str, act: Callable[[], object], description: str) -> None:
        """A small button at the end of the bar."""
        button = self.small_button(words, act)
        button.setToolTip(description)
        button.setAccessibleDescription(description)
        if (row := self.parts[-1].layout()) is not None:
            row.addWidget(button)

    def _arrow(self, name: str, words: str, step: int) -> QPushButton:
        button = self.small_button("", lambda: self.turned.emit(step))
        button.setIcon(icon(name, colors_of(self).text))
        button.setFixedWidth(scaled(self, _ARROW_WIDTH))
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where an open drawer leaves little room, the days need it more than what narrows them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= scaled(self, _NARROW)
        for part in self.parts[_NEEDED:]:
            part.setVisible(roomy and (self._offered or part is not self.cancelled.parentWidget()))
