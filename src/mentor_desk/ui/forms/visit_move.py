"""Moving a planned visit: to when, and why (feature F1)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, time

from PySide6.QtWidgets import QLabel

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.rules.firm_slots import Slot
from mentor_desk.services import visit_moves
from mentor_desk.services.visit_moves import Move, Moving
from mentor_desk.terms import VisitKind
from mentor_desk.texts import Text, text
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.move_reasons import OTHER, reason_chips, written_reason
from mentor_desk.ui.forms.times_box import TimesBox
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.time_field import TimeField


def present(
    drawer: Drawer,
    context: Context,
    *,
    visit_id: uuid.UUID,
    day: date | None = None,
    at: time | None = None,
) -> None:
    """Move a planned visit; ``day`` and ``at`` are where it was dragged to, if anywhere.

    Raises :class:`UserError` when the visit is gone or not planned any longer.
    """
    visit = context.call(visit_moves.planned, visit_id=visit_id)
    MoveVisit(drawer, context, visit, day, at).open()


class MoveVisit(DrawerForm):
    """What speaks against the new time is told; the mentor goes on all the same."""

    def __init__(
        self, drawer: Drawer, context: Context, visit: Moving, day: date | None, at: time | None
    ) -> None:
        super().__init__(drawer, context)
        self._visit, self._dragged = visit, (day, at)
        self.column.insertWidget(0, self._now())
        self._day = DateField(context.today, placeholder=self.tr("Friday, +1w …"))
        self._at = TimeField(self.tr("9.30"))
        self.form.add_pair(
            FormCell("day", self.tr("New day"), self._day),
            FormCell("at", self.tr("Time"), self._at, optional=True),
        )
        self.notice = Notice("warning", "")
        self.notice.hide()
        self.form.add_widget(self.notice)
        self.times = TimesBox(context)
        self.times.picked.connect(self._take)
        self.form.add_widget(self.times)
        self.form.add("why", self.tr("Why is it moved?"), reason_chips())
        self.form.add("words", self.tr("In your own words"), TextArea(lines=2), optional=True)
        who = [(name, name) for name in (visit.citizen, visit.firm) if name]
        self.form.add("tell", self.tr("Who is to be told?"), Chips(who), optional=True)
        self.form.set_hint("tell", self.tr("Becomes a promise of yours for today."))
        # Dragged out of the hours it has no clock time any more.
        self.form.set_values({"day": day, "at": at if day is not None else visit.at})

    def open(self) -> None:
        """Show what was begun, or the time it was dragged to."""
        if self._dragged[0] is None:
            self.keep_draft("visit.move", str(self._visit.visit_id))
        self.add_button(self.tr("Move it"), self._move, primary=True)
        self._show_history()
        self.show_in(about(self.tr("Move the visit"), self._visit.citizen, self._visit.firm))
        self.form.changed.connect(self._changed)
        self._look()
        self.form.focus("day" if self._day.value() is None else "why")

    def again(self) -> None:
        present(self.drawer, self.context, visit_id=self._visit.visit_id)

    def _changed(self, name: str) -> None:
        if name in ("day", "at"):
            self._look()
        elif name == "why" and self.form.field("why").value() == [OTHER]:
            self.form.focus("words")

    def _look(self) -> None:
        """Ask the rules about the new time; nothing is held back."""
        day = self._day.value()
        found: tuple[Text, ...] = ()
        if day is not None and (day, self._at.value()) != (self._visit.day, self._visit.at):
            try:
                found = self.context.call(
                    visit_moves.warnings,
                    visit_id=self._visit.visit_id,
                    day=day,
                    at=self._at.value(),
                )
            except UserError as error:
                self.context.warn(error)
        visit = self._visit
        self.times.look(
            visit.firm_id,
            day,
            self._at.value(),
            visit=visit.kind is not VisitKind.CALL,
            propose=day is None or self._at.value() is None or bool(found),
            case_id=visit.case_id,
            near=visit.day,
            warn=False,
        )
        self.notice.say("warning", "\n".join(map(say, found)))
        self.notice.setVisible(bool(found))
        words = self.tr("Move it all the same") if found else self.tr("Move it")
        self.buttons[0].setText(words)

    def _take(self, slot: Slot) -> None:
        self._day.replace(slot.day)
        self._at.replace(slot.at)
        self.form.focus("why")

    def _promises(self, names: Sequence[str], day: date, at: time | None) -> dict[str, str]:
        """Whom to tell, and the words of the promise."""
        when = self._at_clock(day, at)
        words = self.tr("Tell {name} that your appointment is moved to {when}")
        if self._visit.kind is VisitKind.VISIT:
            words = self.tr("Tell {name} that the visit is moved to {when}")
        first = {self._visit.citizen: (self._visit.citizen.split() or [""])[0]}
        return {name: words.format(name=first.get(name, name), when=when) for name in names}

    def _move(self) -> None:
        self.done(self._put_there)

    def _put_there(self) -> None:
        values = self.form.values()
        if values["day"] is None:
            raise UserError(text("services", "Write the day."), "day")
        reason = written_reason(values["why"], values["words"])
        if not reason:
            raise UserError(text("services", "Say why it is moved."), "why")
        self.context.call(
            visit_moves.move,
            visit_id=self._visit.visit_id,
            day=values["day"],
            at=values["at"],
            reason=reason,
            today=self.context.today(),
            tell=self._promises(values["tell"], values["day"], values["at"]),
        )

    def _now(self) -> QLabel:
        words = QLabel(
            self.tr("It lies on {when}.").format(when=self._at_clock(self._visit.day, self._visit.at))
        )
        words.setWordWrap(True)
        set_role(words, "muted")
        return words

    def _at_clock(self, on: date, at: time | None) -> str:
        language, today = self.context.language, self.context.today()
        day = days.long(on, language, today)
        return f"{day} {days.clock(at, language)}" if at else day

    def _show_history(self) -> None:
        """How often it was moved already, and why: a pattern says something."""
        moves = self.context.call(visit_moves.history, visit_id=self._visit.visit_id)
        if not moves:
            return
        self.form.add_heading(self.tr("Moved before"))
        for one in moves:
            line = QLabel(self._line(one))
            line.setWordWrap(True)
            set_role(line, "muted")
            self.form.add_widget(line)

    def _line(self, move: Move) -> str:
        language, today = self.context.language, self.context.today()
        words = self.tr("From {before} to {after}: {reason}")
        return words.format(
            before=days.short(move.from_day, language, today),
            after=days.short(move.to_day, language, today),
            reason=move.reason,
        )
