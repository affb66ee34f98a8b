"""What stands round the day on Today: the first week above it, a tip beneath it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.first_week import FirstWeekCard
from mentor_desk.ui.pages.today_tip import TodayTip
from mentor_desk.ui.widgets.drawer import Drawer


class TodayFrame(QWidget):
    """Neither takes any room once the mentor has put it away."""

    def __init__(self, context: Context, drawer: Drawer, day: QWidget) -> None:
        super().__init__()
        self.first_week = FirstWeekCard(context, drawer, self)
        self.tip = TodayTip(context, self)
        self._day, self._is_empty = day, False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.first_week)
        column.addWidget(day, 1)
        column.addStretch(0)
        column.addWidget(self.tip)

    def redraw(self) -> None:
        """Show what holds now."""
        self.first_week.redraw()
        self.tip.redraw()
        self.tell(empty=self._is_empty)

    def tell(self, *, empty: bool) -> None:
        """``empty``: nothing stands on the day. The first week then says all there is to say."""
        self._is_empty = empty
        self._day.setVisible(not empty or self.first_week.isHidden())
