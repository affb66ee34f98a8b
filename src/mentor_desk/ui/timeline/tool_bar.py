"""What is seen on the time line: by whom, which, how near, and as what."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.commands.places import TO_NOW
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.widgets.chips import Chip
from mentor_desk.ui.widgets.one_of import OneOf
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.tool_bar import ToolBar

CITIZENS, FIRMS = "citizens", "firms"
WEEKS, MONTHS = "weeks", "months"
_LINE, _SHORT, _NARROW = 216, 150, 480
_GAP = 11


class TimelineBar(ToolBar):
    """``changed`` when other lines are wanted; ``zoomed`` tells weeks or months."""

    changed = Signal()
    zoomed = Signal(str)
    today_asked = Signal()
    table_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._push = 0
        words = self.tr("Name, firm, kind")
        self.name_line(words, words, self.tr("Type to narrow the time line"))
        self.line.setFixedWidth(scaled(self, _LINE))
        self.group = OneOf(self, ((CITIZENS, self.tr("Citizens")), (FIRMS, self.tr("Firms"))))
        self.group.chosen.connect(lambda _: self.changed.emit())
        self.zoom = OneOf(self, ((WEEKS, self.tr("Weeks")), (MONTHS, self.tr("Months"))))
        self.zoom.chosen.connect(self.zoomed)
        self.closed = Chip("closed", self.tr("Closed cases too"), self)
        self.closed.clicked.connect(lambda _=False: self.changed.emit())
        self.today = self.small_button(self.tr("Today"), self.today_asked.emit)
        tip(self.today, TO_NOW, self.tr("Go to today"))
        self.table = self.small_button(self.tr("Show as a table"), self._ask_for_table)
        self.table.setCheckable(True)
        ways = (self.zoom, self.today, self.table)
        groups = ((self.group,), (self.line,), (self.closed,), ways)
        self.lay_out(groups, between=_GAP, within=10, above=10)
        self.walk([*self.group.chips, self.line, self.closed, *self.zoom.chips, self.today, self.table])

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def needed(self, part: QWidget) -> int:
        """Without the room that pushes the last tools to the right."""
        return super().needed(part) - (self._push if part is self.parts[-1] else 0)

    def _arrange(self) -> None:
        """In one line the last tools stand to the right."""
        self.line.setFixedWidth(scaled(self, _LINE if self.width() > scaled(self, _NARROW) else _SHORT))
        self._push = self.left_over(_GAP)
        self.parts[-1].setContentsMargins(self._push, 0, 0, 0)
