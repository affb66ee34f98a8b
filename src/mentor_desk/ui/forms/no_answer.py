"""Nobody answered: one small step that asks when to try again, with the next days ready (F1)."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import next_tries, visit_moves
from mentor_desk.services.next_tries import Try
from mentor_desk.services.visit_moves import Moving
from mentor_desk.texts import text
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.time_field import TimeField

_OTHER = "other"


def present(
    drawer: Drawer,
    context: Context,
    *,
    visit_id: uuid.UUID,
    write: Callable[[Try], object] | None = None,
    tell: Callable[[str], object] | None = None,
) -> None:
    """Ask when to try again. ``write`` writes it and ``tell`` says it, where others must know of it.

    Raises :class:`UserError` when the visit is gone, lies ahead, or is not planned any longer.
    """
    visit = context.call(visit_moves.planned, visit_id=visit_id)
    if visit.day > context.today():
        raise UserError(text("services", "The visit lies ahead. Move it instead."))
    NoAnswer(drawer, context, visit, write, tell or context.say).open()


class NoAnswer(DrawerForm):
    """The next day that suits is chosen already: Ctrl+Enter is enough."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        visit: Moving,
        write: Callable[[Try], object] | None,
        tell: Callable[[str], object],
    ) -> None:
        super().__init__(drawer, context)
        self._visit, self._write, self._tell = visit, write or self._put_in, tell
        self.said = QLabel(self._tries())
        self.said.setWordWrap(True)
        set_role(self.said, "muted")
        self.column.insertWidget(0, self.said)
        self._proposed = context.call(
            next_tries.propose, visit_id=visit.visit_id, today=context.today(), now_at=_now(context)
        )
        choices = [(str(number), self._words(one)) for number, one in enumerate(self._proposed)]
        chips = Chips([*choices, (_OTHER, self.tr("Another day"))], single=True)
        self.form.add("again", self.tr("When do you try again?"), chips)
        self.form.add_pair(
            FormCell("day", self.tr("Day"), DateField(context.today)),
            FormCell("at", self.tr("Time"), TimeField(self.tr("9.30")), optional=True),
        )
        self.form.set_values({"again": ["0"], "at": self._proposed[0][1]})
        self.form.changed.connect(self._changed)
        self._changed("again")

    def open(self) -> None:
        """Show the days, the next one chosen."""
        self.add_button(self.tr("Plan the next try"), self._plan, primary=True)
        self.show_in(about(self.tr("Nobody answered"), self._visit.citizen))
        self.form.focus("again")

    def again(self) -> None:
        present(self.drawer, self.context, visit_id=self._visit.visit_id)

    def _tries(self) -> str:
        """How many times nobody answered, this time counted."""
        count = self._visit.tries + 1
        said = self.tr("Nobody has answered %n time(s), this one counted.", "", count)
        other = visit_moves.other_way(count)
        return f"{said} {say(other)}" if other is not None else said

    def _words(self, one: Try) -> str:
        language, today = self.context.language, self.context.today()
        day, at = one
        if day == today + timedelta(days=1):
            said = days.relative(day, today, language)
        elif (day - today).days < 7:
            said = days.weekday(day, language)
        else:
            said = f"{days.weekday(day, language)} {days.short(day, language, today)}"
        return f"{said} {days.clock(at, language)}" if at is not None else said

    def _changed(self, name: str) -> None:
        if name != "again":
            return
        own = self.form.field("again").value() == [_OTHER]
        for each in ("day", "at"):
            self.form.show_field(each, own)
        if own:
            self.form.focus("day")

    def _chosen(self) -> Try:
        values = self.form.values()
        picked = next(iter(values["again"]), "")
        if picked.isdigit():
            return self._proposed[int(picked)]
        if picked != _OTHER:
            raise UserError(text("services", "Choose a day."), "again")
        if values["day"] is None:
            raise UserError(text("services", "Write the day."), "day")
        return values["day"], values["at"]

    def _plan(self) -> None:
        written: list[Try] = []
        self.done(lambda: written.append(self._written()))
        for chosen in written:
            self._tell(next_try(self.context, *chosen))

    def _written(self) -> Try:
        chosen = self._chosen()
        self._write(chosen)
        return chosen

    def _put_in(self, chosen: Try) -> None:
        today, visit_id = self.context.today(), self._visit.visit_id
        self.context.call(visit_moves.no_answer, visit_id=visit_id, today=today, chosen=chosen)


def next_try(context: Context, day: date, at: time | None) -> str:
    """«Next try: Wednesday 25 November 9:00.»"""
    when = days.long(day, context.language, context.today())
    if at is not None:
        when = f"{when} {days.clock(at, context.language)}"
    return QCoreApplication.translate("NoAnswer", "Next try: {when}.").format(when=when)


def _now(context: Context) -> time:
    return context.now().astimezone().time().replace(second=0, microsecond=0)
