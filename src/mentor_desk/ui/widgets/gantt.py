"""A Gantt chart: who is where until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollBar, QVBoxLayout, QWidget

from mentor_desk.texts import Language
from mentor_desk.ui.widgets.gantt_header import GanttHeader
from mentor_desk.ui.widgets.gantt_list import GanttList
from mentor_desk.ui.widgets.gantt_rows import GanttRow
from mentor_desk.ui.widgets.gantt_scale import WEEKS, GanttScale
from mentor_desk.ui.widgets.gantt_view import GanttView
from mentor_desk.ui.widgets.painting import scaled

_NAMES, _NARROW_NAMES = 224, 168
_ASIDE = 156
_NARROW, _NO_ASIDE = 900, 480
_TODAY_AT = 0.24
_AIR = 24


class Gantt(QWidget):
    """Names stand still, the days are scrolled and zoomed, today is marked.

    ``opened`` tells the key of a bar, ``row_opened`` of a row; ``zoomed`` the new width of a week.
    """

    opened = Signal(str)
    row_opened = Signal(str)
    zoomed = Signal(float)

    def __init__(
        self, name: str, today: date, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._untouched = True
        self._has_aside = False
        self._view = GanttView(GanttScale(today, today, WEEKS), today, scaled(self, _NAMES))
        self.header = GanttHeader(self._view, language, self)
        self.rows = GanttList(self._view, name, self)
        self.bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.valueChanged.connect(self._scroll_to)
        self.bar.actionTriggered.connect(lambda _: self._touch())
        self.rows.opened.connect(self.opened)
        self.rows.row_opened.connect(self.row_opened)
        self.rows.scrolled.connect(lambda weeks: self.scroll_by(weeks * self._view.scale.week))
        self.rows.zoomed.connect(self.zoom)
        self.rows.wanted.connect(self._show_days)
        self.rows.resized.connect(self._resized)
        self.setFocusProxy(self.rows)
        self._lay_out()

    @property
    def scale(self) -> GanttScale:
        """Where the days lie now."""
        return self._view.scale

    def set_columns(self, corner: str, aside: str = "") -> None:
        """What stands over the frozen columns; without ``aside`` there is none to the right."""
        self.header.corner, self.header.aside = corner, aside
        self._has_aside = bool(aside)
        self._fit()

    def set_rows(self, rows: Sequence[GanttRow], first: date, last: date, today: date) -> None:
        """Show ``rows`` over the days from the Monday ``first`` to the Sunday ``last``."""
        kept = self.rows.bar()
        scale = self._view.scale
        moved = (first - scale.first).days * scale.week / 7
        self._view.today = today
        self._view.scale = replace(scale, first=first, last=last, offset=scale.offset - moved)
        self.rows.set_rows(rows)
        if kept is not None:
            self.rows.choose_bar(kept.key)
        self._fit()

    def show_today(self) -> None:
        """Scroll so that today stands in the left part, with what comes to the right of it."""
        scale = self._view.scale
        chart = self._chart().width()
        self._scroll_to(round(scale.x(self._view.today) + scale.offset - chart * _TODAY_AT))

    def scroll_by(self, pixels: float) -> None:
        """Go along the days."""
        self._touch()
        self._scroll_to(round(self._view.scale.offset + pixels))

    def zoom(self, steps: int, anchor: float = -1.0) -> None:
        """Widen the weeks by ``steps`` (narrow if negative) around ``anchor``, else around today."""
        self.set_week(self._view.scale.step(steps), anchor)

    def set_week(self, week: float, anchor: float = -1.0) -> None:
        """Give a week ``week`` pixels."""
        scale, width = self._view.scale, self._chart().width()
        if not 0 <= anchor <= width:
            today = scale.x(self._view.today)
            anchor = today if 0 <= today <= width else width / 2
        self._view.scale = scale.zoomed(week, anchor)
        self._fit()
        self.zoomed.emit(week)

    def _resized(self) -> None:
        self._fit()
        if self._untouched:
            self.show_today()

    def _touch(self) -> None:
        """Until somebody scrolls, today stays where it is looked for, whatever the width."""
        self._untouched = False

    def _lay_out(self) -> None:
        self._foot = QGridLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self.bar, 0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.rows, 1)
        layout.addLayout(self._foot)

    def _fit(self) -> None:
        """The columns and the scroll bar after a change of size, days or zoom."""
        self._view.width = self.rows.viewport().width()
        narrow = self._view.width < scaled(self, _NARROW)
        self._view.names = scaled(self, _NARROW_NAMES if narrow else _NAMES)
        wide = self._view.width > scaled(self, _NO_ASIDE)
        self._view.aside = scaled(self, _ASIDE) if self._has_aside and wide else 0
        self._foot.setColumnMinimumWidth(0, self._view.names)
        self._foot.setColumnMinimumWidth(2, self._view.aside)
        chart, scale = self._chart().width(), self._view.scale
        self.bar.setPageStep(max(1, chart))
        self.bar.setSingleStep(max(1, round(scale.week)))
        self.bar.setRange(0, max(0, round(scale.width) - chart))
        self._scroll_to(round(scale.offset))

    def _scroll_to(self, offset: int) -> None:
        held = max(0, min(offset, self.bar.maximum()))
        self._view.scale = replace(self._view.scale, offset=float(held))
        if self.bar.value() != held:
            self.bar.setValue(held)
        self.header.update()
        self.rows.viewport().update()

    def _show_days(self, left: float, right: float) -> None:
        """Scroll as little as shows the days between two places; their beginning if they are many."""
        chart = self._chart().width()
        if right > chart - _AIR:
            self.scroll_by(min(right - chart + _AIR, left - _AIR))
        elif left < _AIR:
            self.scroll_by(left - _AIR)

    def _chart(self) -> QRect:
        return self._view.chart_of(self.rows.viewport().rect())
