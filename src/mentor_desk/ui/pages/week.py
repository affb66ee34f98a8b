"""The Week page: visits by day and hour, moved by hand, with what else the days hold (feature F1)."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta
from importlib import import_module

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days, folding
from mentor_desk.models import Absence, Case, Citizen, Firm, Mentor, Placement, Promise, Visit
from mentor_desk.services import week as week_service
from mentor_desk.services.gathering.maker import day_id
from mentor_desk.services.week import Week, WeekVisit
from mentor_desk.terms import VisitStatus
from mentor_desk.ui.commands.desk_commands import NEW, PRINT
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.week import opening, words
from mentor_desk.ui.week.boards import Boards
from mentor_desk.ui.week.drawing import MORE, Drawing, monday_of
from mentor_desk.ui.week.moving import Mover
from mentor_desk.ui.week.table import DAY, VISIT
from mentor_desk.ui.week.tool_bar import MONTH, WEEK, WeekBar
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.panes import Panes
from mentor_desk.ui.widgets.roles import set_role

_WHOSE = "mentor_desk.ui.week.whose_visit"
_ABSENCE = "mentor_desk.ui.absence.absence_form"
_CALENDAR = "mentor_desk.ui.week.calendar_save"
_PAPER = "mentor_desk.ui.papers.opening"
_BATCH = "mentor_desk.ui.papers.batch"
_DAY_SHEET = "dagsark"
_ON_SCREEN = (Absence, Case, Citizen, Firm, Mentor, Placement, Promise, Visit)
_MINUTE_MS = 60_000
_NOTHING = Week((), (), (), ())


class WeekPage(DeskPage):
    """A week, a month or a list; the chosen day is the one the buttons mean."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._day = context.today()
        self._week = _NOTHING
        self.bar = WeekBar()
        self.boards = Boards(context)
        self.empty = Notice("neutral", "")
        self.said = ElidedLabel(role="caption")
        self._lay_out()
        self.mover = Mover(context, self.drawer, lambda: self._week, self._say, self)
        self.boards.move_by(self.mover)
        self._listen()
        self._name_buttons()
        self.watch(self.redraw, *_ON_SCREEN)
        self.redraw()

    @property
    def day(self) -> date:
        """The chosen day: the one that «Day sheet» means."""
        return self._day

    def new(self) -> None:
        """A new visit; whom it is with is asked first."""
        import_module(_WHOSE).present(self.drawer, self.context)

    def print_here(self) -> None:
        """The day sheet of the chosen day."""
        opener = import_module(_PAPER)
        opener.open_about(self.window(), self.context, _DAY_SHEET, day_id(self._day))

    def print_several(self) -> None:
        import_module(_BATCH).present_day(self.drawer, self.context, day=self._day)

    def show_day(self, day: date) -> None:
        """Show the week or month that ``day`` lies in, and choose the day."""
        self._day = day
        self.redraw()
        self._choose(day)

    def show_record(self, kind: str, ref: str) -> None:
        """Show the week of ``2026-11-24``, or its month as ``month:2026-11-24``."""
        if kind == "week":
            view, _, day = ref.rpartition(":")
            self.bar.view.mark(view or WEEK)
            self.show_day(date.fromisoformat(day))

    def place(self) -> tuple[str, str] | None:
        view, day = self.bar.view.value(), self._day.isoformat()
        return "week", day if view == WEEK else f"{view}:{day}"

    def redraw(self) -> None:
        """Read the days in view anew."""
        today, language = self.context.today(), self.context.language
        if self._by_month():
            self._week = self.context.call(week_service.month, first=self._day.replace(day=1))
            title = words.month_title(self._day, language)
        else:
            self._week = self.context.call(week_service.week, monday=monday_of(self._day))
            title = words.week_title(monday_of(self._day), today, language)
        self._show()
        self.set_title(title, self._summary())

    def _by_month(self) -> bool:
        return self.bar.view.value() == MONTH

    def _summary(self) -> str:
        visits = [one for one in self._week.visits if one.status is not VisitStatus.CANCELLED]
        found = (visits, self._week.promises, self._week.turns)
        return words.summary(*(sum(self._inside(one.day) for one in each) for each in found))

    def _inside(self, day: date) -> bool:
        return not self._by_month() or day.month == self._day.month

    def _show(self) -> None:
        """Put what was read and is wanted on the screen."""
        drawing = Drawing(self.context.today(), self.context.language)
        view = self.bar.view.value()
        self.boards.show_days(view, self._week, self._shown(), drawing, self._day)
        cancelled = self._cancelled()
        self.bar.show_cancelled(cancelled)
        self._name_today()
        self._teaching.setVisible(not self._week.visits)
        if not self._week.visits:
            self.empty.say("neutral", self._nothing())
        if not self.mover.moving():
            self._say("")

    def _shown(self) -> list[WeekVisit]:
        typed = folding.fold(self.bar.line.text()).split()
        cancelled = self.bar.cancelled.isChecked()
        return [
            visit
            for visit in self._week.visits
            if (cancelled or visit.status is not VisitStatus.CANCELLED)
            and all(part in folding.fold(f"{visit.citizen} {visit.firm}") for part in typed)
        ]

    def _cancelled(self) -> int:
        return sum(visit.status is VisitStatus.CANCELLED for visit in self._week.visits)

    def _name_today(self) -> None:
        here = any(day.day == self.context.today() for day in self._week.days)
        back = self.tr("This month") if self._by_month() else self.tr("This week")
        self.bar.show_today(back, self.tr("Back to today (T)"), here=here)

    def _nothing(self) -> str:
        if self._by_month():
            return self.tr("No visits this month. Press “New visit”, or double-click on a day.")
        return self.tr(
            "No visits this week. Press “New visit”, or double-click on an hour. A planned visit "
            "can be dragged to another time."
        )

    def _say(self, sentence: str) -> None:
        """A sentence below the calendar; without one, what is hidden and what the hands can do."""
        self.said.setText(sentence or self._hidden())

    def _hidden(self) -> str:
        parts, cancelled = [], self._cancelled()
        if self.bar.line.text():
            shown = self.tr("{shown} of {all} visits shown")
            parts.append(shown.format(shown=len(self._shown()), all=len(self._week.visits)))
        if cancelled and not self.bar.cancelled.isChecked():
            parts.append(self.tr("%n visit(s) that did not take place are hidden", "", cancelled))
        if self.boards.board() is not None and self._week.visits:
            parts.append(self.tr("Drag a visit to move it, or press M and the arrow keys"))
        return " · ".join(parts)

    def _listen(self) -> None:
        self.bar.view_chosen.connect(lambda _: self.show_day(self._day))
        self.bar.turned.connect(self._turn)
        self.bar.today_asked.connect(lambda: self.show_day(self.context.today()))
        self.bar.typed.connect(lambda _: self._show())
        self.bar.cancelled_asked.connect(self._show)
        self.bar.left_downwards.connect(lambda: self.boards.enter(self._day))
        self.boards.opened.connect(self._open)
        self.boards.day_opened.connect(self._open_day)
        self.boards.day_chosen.connect(self._chose)
        self.boards.new_asked.connect(self._new_at)
        self.boards.turned.connect(self._turn_by_key)
        self.boards.today_asked.connect(lambda: self._go_to(self.context.today()))
        self.boards.wanted.connect(self.show_day)
        clock = QTimer(self)
        clock.setInterval(_MINUTE_MS)
        clock.timeout.connect(self.boards.tick)
        clock.start()
        self.context.closing.connect(clock.stop)

    def _turn(self, step: int) -> None:
        """A week or a month on or back."""
        if self._by_month():
            first = self._day.replace(day=1)
            first = first + timedelta(days=31) if step > 0 else first - timedelta(days=1)
            self.show_day(first.replace(day=1))
        else:
            self.show_day(self._day + timedelta(days=7 * step))

    def _turn_by_key(self, step: int) -> None:
        self._turn(step)
        self.boards.enter(self._day)

    def _go_to(self, day: date) -> None:
        self.show_day(day)
        self.boards.enter(day)

    def _choose(self, day: date) -> None:
        board = self.boards.board()
        if board is not None:
            board.choose_day(day)
        self._chose(day)

    def _chose(self, day: date) -> None:
        self._day = day
        written = days.long(day, self.context.language, self.context.today())
        tip(self._sheet, PRINT, self.tr("The day sheet of {day}").format(day=written))

    def _new_at(self, day: date, at: time | None) -> None:
        import_module(_WHOSE).present(self.drawer, self.context, day=day, at=at)

    def _open_day(self, day: date) -> None:
        """From the month into its week; in the week what the day needs on paper."""
        if self._by_month():
            self.bar.view.mark(WEEK)
            self._go_to(day)
        else:
            self._day = day
            self.print_here()

    def _open(self, key: str) -> None:
        what, _, ref = key.partition(":")
        try:
            if what in (DAY, MORE):
                self.bar.view.mark(WEEK)
                self._go_to(date.fromisoformat(ref))
            elif what == VISIT:
                opening.open_visit(self.context, self._week, uuid.UUID(ref))
            else:
                opening.open_line(self.drawer, self.context, self._week, what, ref)
        except UserError as error:
            self.context.warn(error)

    def _name_buttons(self) -> None:
        tip(self.set_primary(self.tr("New &visit"), self.new), NEW, self.tr("New visit"))
        file = self.tr("Your visits for the calendar of your phone, without names")
        self.bar.add_tool(self.tr("Calendar &file …"), self._save_calendar, file)
        self.bar.add_tool(self.tr("Awa&y …"), self._away, self.tr("Days you are away"))
        self._sheet = self.add_action(self.tr("&Day sheet"), self.print_here)
        self._chose(self._day)

    def _away(self) -> None:
        import_module(_ABSENCE).present(self.drawer, self.context)

    def _save_calendar(self) -> None:
        import_module(_CALENDAR).save(self, self.context)

    def _lay_out(self) -> None:
        foot = QFrame()
        set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self.said, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        set_role(line, "line")
        for part in (self.bar, line, self._padded(self.empty)):
            column.addWidget(part)
        column.addWidget(self.boards, 1)
        column.addWidget(foot)
        panes = Panes(None, content)
        self.drawer = panes.drawer
        self.set_body(panes)

    def _padded(self, notice: Notice) -> QWidget:
        self._teaching = QWidget()
        row = QHBoxLayout(self._teaching)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(notice)
        return self._teaching
