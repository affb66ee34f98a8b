"""Moving a visit in the calendar: what is said on the way, and the question why at the end."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, time
from importlib import import_module

from PySide6.QtCore import QObject

from mentor_desk.errors import UserError
from mentor_desk.services import week as week_service
from mentor_desk.services.week import Week, WeekVisit
from mentor_desk.ui.context import Context
from mentor_desk.ui.week.suits import Suits
from mentor_desk.ui.widgets.calendar_board import CalendarBoard
from mentor_desk.ui.widgets.drawer import Drawer

_WHY = "mentor_desk.ui.forms.visit_move"
"""Asks for the reason and moves the visit; loaded when a visit is let go somewhere else."""


class Mover(QObject):
    """Listens to the boards of a page. ``week`` gives what is shown, ``tell`` puts words below it."""

    def __init__(
        self,
        context: Context,
        drawer: Drawer,
        week: Callable[[], Week],
        tell: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._drawer = context, drawer
        self._week, self._tell = week, tell
        self._board: CalendarBoard | None = None
        self._visit: WeekVisit | None = None
        self._suits: Suits | None = None
        drawer.closed.connect(self._answered)

    def listen(self, board: CalendarBoard, shade: Callable[[Suits | None], object]) -> None:
        """Follow what is moved on ``board``; ``shade`` shows on it when it suits."""
        board.lifted.connect(lambda key: self._lift(board, key))
        board.aimed.connect(lambda _key, day, at: self._aim(day, at, shade))
        board.dropped.connect(lambda _key, day, at: self._ask(day, at))
        board.let_go.connect(lambda: self._end(shade))
        board.refused.connect(lambda _key: self._tell(self.tr("Only a planned visit can be moved.")))

    def moving(self) -> bool:
        """Whether a visit is in the hand."""
        return self._visit is not None

    def _lift(self, board: CalendarBoard, key: str) -> None:
        self._board = board
        self._visit = next((one for one in self._week().visits if str(one.id) == key), None)
        self._suits = None

    def _judge(self) -> Suits | None:
        """Asked anew when other days are shown, not at each step."""
        days = tuple(day.day for day in self._week().days)
        if self._visit is None or not days:
            return None
        if self._suits is None or self._suits.days != days:
            context = self._context
            try:
                room = context.call(
                    week_service.room, visit_id=self._visit.id, first=days[0], last=days[-1]
                )
            except UserError as error:
                context.warn(error)
                return None
            self._suits = Suits(self._visit, room, days, context.today(), context.language)
        return self._suits

    def _aim(self, day: date, at: time | None, shade: Callable[[Suits | None], object]) -> None:
        suits = self._judge()
        if suits is None or self._board is None or self._visit is None:
            return
        shade(suits)
        place, remarks = suits.place(day, at), suits.remarks(day, at)
        moving = self.tr("{name}: {place}.").format(name=self._visit.citizen, place=place)
        spoken = " ".join([moving, *remarks])
        self._board.say_ghost(self._visit.citizen, suits.short(day, at), spoken)
        keys = "" if self._board.in_mouse() else self.tr("Enter moves, Esc takes back.")
        self._tell(" ".join(part for part in (spoken, keys) if part))

    def _ask(self, day: date, at: time | None) -> None:
        if self._visit is None:
            return
        if self._suits is not None and self._suits.over(day):
            self._answered()
            self._tell(self.tr("A visit cannot be moved into the past."))
            return
        visit_id: uuid.UUID = self._visit.id
        try:
            import_module(_WHY).present(self._drawer, self._context, visit_id=visit_id, day=day, at=at)
        except UserError as error:
            self._context.warn(error)
            self._answered()

    def _answered(self) -> None:
        """The question was answered, or put away: either way nothing is in the hand any more."""
        if self._board is not None and self._board.hand is not None:
            self._board.put_back()

    def _end(self, shade: Callable[[Suits | None], object]) -> None:
        self._visit = None
        shade(None)
        self._tell("")
