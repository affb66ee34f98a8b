"""Who came: a grid of weeks and days, with the hours worked beside the planned ones (feature E6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days, numbers
from mentor_desk.services import attendance
from mentor_desk.services.attendance import Week
from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.terms import AttendanceMark, PlacementKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.placement.attendance_grid import AttendanceGrid
from mentor_desk.ui.placement.attendance_words import words
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.form_cell import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_AT_FIRST = 6
"""So many weeks are shown until all of them are asked for."""
_NEW = timedelta(days=14)
"""So long the first day of absence is told; after that its cell does."""


class AttendanceCard(PlacementCard):
    """A letter marks the current day, and so do the buttons beneath the grid."""

    # An employee's days are the employer's business, not the municipality's.
    kinds = frozenset({PlacementKind.PRAKTIK, PlacementKind.WAGE_SUBSIDY})

    def __init__(self, context: Context, drawer: Drawer) -> None:
        title = QCoreApplication.translate("AttendanceCard", "Attendance")
        super().__init__(context, drawer, title)
        self._page: PlacementPage | None = None
        self._all = False
        self._remark_of: date | None = None
        self.absence = Notice()
        self.grid = AttendanceGrid(title, context.language)
        self.legend = QWidget()
        self.remark = TextField()
        self._remark_cell = FormCell("remark", self.tr("Remark"), self.remark, optional=True)
        self.more = QPushButton()
        self._empty = QLabel()
        self._lay_out()
        self.grid.marked.connect(self._mark)
        self.grid.hours_written.connect(self._set_hours)
        self.grid.moved.connect(self._show_remark)
        self.remark.left.connect(self.flush)
        self.more.clicked.connect(self._show_all)

    def draw(self, page: PlacementPage) -> None:
        if self._page is not None and self._page.row.id != page.row.id:
            self.flush()
            self._all, self._remark_of = False, None
        self._page = page
        first = page.first_absence.day if page.first_absence else None
        shown = page.weeks if self._all else page.weeks[:_AT_FIRST]
        self.grid.show_weeks(shown, first)
        for widget in (self.grid, self.legend):
            widget.setVisible(bool(page.weeks))
        self._empty.setVisible(not page.weeks)
        self._say_empty(page)
        self._say_absence(page)
        rest = len(page.weeks) - len(shown)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("%n earlier week(s)", "", rest))
        self._show_remark()

    def flush(self) -> None:
        """Save the remark that is being written."""
        week = self._week(self._remark_of)
        if week is None or self._page is None or self.remark.value() == week.remark:
            return
        self._keep(week.monday, week.hours, self.remark.value())

    def _week(self, monday: date | None) -> Week | None:
        weeks = self._page.weeks if self._page else ()
        return next((week for week in weeks if week.monday == monday), None)

    def _say_empty(self, page: PlacementPage) -> None:
        start = days.long(page.row.starts_on, self.context.language, self.context.today())
        words = self.tr("From {day} on, each day is marked here: came, late, ill or away.")
        self._empty.setText(words.format(day=start))

    def _say_absence(self, page: PlacementPage) -> None:
        first = page.first_absence
        new = first is not None and self.context.today() - first.day <= _NEW
        self.absence.setVisible(new)
        if first is None:
            return
        day = days.long(first.day, self.context.language, self.context.today())
        lead = self.tr("First day of absence: {day}.").format(day=day)
        self.absence.say("neutral", say(label(first.mark)), lead=lead)

    def _show_remark(self) -> None:
        """The remark of the week that the grid is in."""
        here = self.grid.current_day() or self.context.today()
        newest = self._page.weeks[0] if self._page and self._page.weeks else None
        week = self._week(attendance.monday_of(here)) or newest
        self._remark_cell.setVisible(week is not None)
        if week is None:
            return
        name = self.tr("Remark on {week}").format(week=days.week(week.monday, self.context.language))
        self._remark_cell.set_label(name, optional=True)
        typing = self._remark_of == week.monday and self.remark.hasFocus()
        if not typing:
            if self._remark_of != week.monday:
                self.flush()
            self._remark_of = week.monday
            self.remark.set_value(week.remark)

    def _mark(self, day: date, mark: AttendanceMark | None) -> None:
        if self._page is not None:
            placement_id = self._page.row.id
            self._try(
                lambda: self.context.call(
                    attendance.mark, placement_id=placement_id, day=day, mark=mark
                )
            )

    def _set_hours(self, monday: date, typed: str) -> None:
        week, hours = self._week(monday), numbers.parse(typed)
        if typed.strip() and hours is None:
            self.context.warn(self.tr("I do not understand the hours. Write for example 14,5."))
        elif week is not None and hours != week.hours:
            self._keep(monday, hours, week.remark)

    def _keep(self, monday: date, hours: float | None, remark: str) -> None:
        if self._page is not None:
            placement_id = self._page.row.id
            self._try(
                lambda: self.context.call(
                    attendance.set_hours,
                    placement_id=placement_id,
                    monday=monday,
                    hours=hours,
                    remark=remark,
                )
            )

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as error:
            self.context.warn(error)

    def _show_all(self) -> None:
        self._all = True
        if self._page is not None:
            self.draw(self._page)

    def _lay_out(self) -> None:
        set_role(self.more, "link")
        set_role(self._empty, "muted")
        self._empty.setWordWrap(True)
        flow = FlowLayout(self.legend, spacing=4)
        for mark, word in words().items():
            button = QPushButton(f"{word[:1].upper()}  {word}")
            set_role(button, "small")
            button.setAccessibleName(self.tr("Mark the day: {word}").format(word=say(label(mark))))
            button.clicked.connect(partial(self._mark_here, mark))
            flow.addWidget(button)
        for part in (self.absence, self._empty, self.grid, self.more, self.legend, self._remark_cell):
            self.add(part)

    def _mark_here(self, mark: AttendanceMark, _checked: bool = False) -> None:
        if self.grid.current_day() is None:
            self.grid.go_to(self.context.today())
        self.grid.mark_current(mark)
