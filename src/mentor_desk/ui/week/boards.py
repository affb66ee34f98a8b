"""The three ways to look at the days: a week, a month, a list. Made when they are first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mentor_desk.services.week import Week, WeekVisit
from mentor_desk.ui.context import Context
from mentor_desk.ui.week.drawing import Drawing
from mentor_desk.ui.week.moving import Mover
from mentor_desk.ui.week.suits import Suits
from mentor_desk.ui.week.table import VISIT, WeekTable
from mentor_desk.ui.week.tool_bar import MONTH, TABLE
from mentor_desk.ui.widgets.calendar_board import CalendarBoard
from mentor_desk.ui.widgets.calendar_month import CalendarMonth
from mentor_desk.ui.widgets.calendar_week import CalendarWeek


class Boards(QStackedWidget):
    """``opened`` tells ``visit:<id>``, ``promise:<id>``, ``placement:<id>``, ``day:`` or ``more:`` and
    a date; ``new_asked`` a day and a time or ``None``; ``wanted`` a day that is to be shown.
    """

    opened = Signal(str)
    day_opened = Signal(object)
    day_chosen = Signal(object)
    new_asked = Signal(object, object)
    turned = Signal(int)
    today_asked = Signal()
    wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._mover: Mover | None = None
        self._month: CalendarMonth | None = None
        self._table: WeekTable | None = None
        self.week = CalendarWeek(self.tr("The week"), context.language, self)
        self._take_in(self.week)

    @property
    def month(self) -> CalendarMonth:
        """The month."""
        if self._month is None:
            drawing = Drawing(self._context.today(), self._context.language)
            self._month = CalendarMonth(self.tr("The month"), drawing.rest, self)
            self._take_in(self._month)
            if self._mover is not None:
                self._mover.listen(self._month, lambda _: None)
        return self._month

    @property
    def table(self) -> WeekTable:
        """The week as a table."""
        if self._table is None:
            self._table = WeekTable(self._context.language, self)
            self._table.activated.connect(self.opened)
            self.addWidget(self._table)
        return self._table

    def move_by(self, mover: Mover) -> None:
        """Let ``mover`` follow what is moved."""
        self._mover = mover
        mover.listen(self.week, self._shade)

    def board(self) -> CalendarBoard | None:
        """The calendar in view; none where it is a table."""
        shown = self.currentWidget()
        return shown if isinstance(shown, CalendarBoard) else None

    def show_days(
        self, view: str, week: Week, visits: Sequence[WeekVisit], drawing: Drawing, day: date
    ) -> None:
        """Show these of the week's ``visits`` as ``view``; ``day`` is the chosen one."""
        items = [drawing.item(visit) for visit in visits]
        hint = self.tr("Enter opens, M moves, N plans a new visit at that time")
        if view == MONTH:
            cells = drawing.month_days(week, visits, day.month)
            # Chosen first: the keyboard may come to it as soon as the view changes.
            self.month.choose_day(day)
            self.month.set_month(cells, drawing.weeks(week), items, hint=hint)
            self.setCurrentWidget(self.month)
        elif view == TABLE:
            self.table.show_week(week, visits)
            self.setCurrentWidget(self.table)
        else:
            self.week.choose_day(day)
            self.week.set_week(drawing.week_days(week, visits), items, hint=hint)
            self.tick()
            self.setCurrentWidget(self.week)

    def tick(self) -> None:
        """Bring the line of the present moment up to date."""
        self.week.set_now(self._context.today(), self._context.now().astimezone().time())

    def enter(self, day: date) -> None:
        """Give the keyboard to a day, or to the table."""
        board = self.board()
        if board is None:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            board.focus_day(day)

    def _take_in(self, board: CalendarBoard) -> None:
        board.opened.connect(lambda key: self.opened.emit(f"{VISIT}:{key}"))
        board.line_opened.connect(self.opened)
        board.day_opened.connect(self.day_opened)
        board.chosen.connect(self.day_chosen)
        board.new_asked.connect(self.new_asked)
        board.turned.connect(self.turned)
        board.today_asked.connect(self.today_asked)
        board.wanted.connect(self.wanted)
        self.addWidget(board)

    def _shade(self, suits: Suits | None) -> None:
        self.week.set_shades(suits.shades() if suits is not None else ())
