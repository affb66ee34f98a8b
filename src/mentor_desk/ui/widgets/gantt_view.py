"""What the parts of a Gantt chart share: the scale, the day it is, and the widths of the columns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect

from mentor_desk.ui.widgets.gantt_scale import GanttScale


@dataclass(slots=True)
class GanttView:
    """How the chart is looked at now. ``names`` and ``aside`` are the widths of the frozen columns.

    ``width`` is that of the rows, which the head keeps to: beside them stands a scroll bar.
    """

    scale: GanttScale
    today: date
    names: int
    aside: int = 0
    width: int = 0

    def names_of(self, row: QRect) -> QRect:
        """The frozen column of a row."""
        return QRect(row.left(), row.top(), self.names, row.height())

    def chart_of(self, row: QRect) -> QRect:
        """The days of a row."""
        width = max(0, self.width - self.names - self.aside)
        return QRect(row.left() + self.names, row.top(), width, row.height())

    def aside_of(self, row: QRect) -> QRect:
        """The column to the right."""
        chart = self.chart_of(row)
        return QRect(chart.right() + 1, row.top(), self.aside, row.height())

    def today_x(self) -> int:
        """The middle of today, from the chart's left edge."""
        return round((self.scale.x(self.today) + self.scale.end(self.today)) / 2)

    def today_line(self, row: QRect) -> QRect:
        """The line of today through a row."""
        return QRect(self.chart_of(row).left() + self.today_x() - 1, row.top(), 2, row.height())
