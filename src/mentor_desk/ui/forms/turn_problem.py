"""Something is wrong in a placement: registered with one click more, settled when it is."""

from __future__ import annotations

import uuid
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mentor_desk.formats import days, phone
from mentor_desk.services import (
    mentor,
    placement_callers,
    placement_trouble,
    placement_turns,
    placements,
)
from mentor_desk.services.placement_trouble import AtOnce
from mentor_desk.services.placement_turns import Turn
from mentor_desk.services.placements import PlacementRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.ring_line import ring_line
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.forms.told_fields import add_told, told
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.text_area import TextArea

_WORDS = ("reason", "told_citizen", "told_firm")


def present(drawer: Drawer, context: Context, *, placement_id: uuid.UUID) -> None:
    """Register a problem. Raises :class:`UserError` when the placement is gone."""
    row = context.call(placements.one, placement_id=placement_id, today=context.today())
    Problem(drawer, context, row).open()


def present_settle(drawer: Drawer, context: Context, *, event_id: uuid.UUID) -> None:
    """Settle a problem. Raises :class:`UserError` when it is gone."""
    turn = context.call(placement_turns.one, event_id=event_id)
    today = context.today()
    row = context.call(placements.one, placement_id=turn.placement_id, today=today)
    Settle(drawer, context, row, turn).open()


class Problem(DrawerForm):
    """Nothing has to be written: it stands on Today until it is settled, and can be worded there."""

    def __init__(self, drawer: Drawer, context: Context, row: PlacementRow) -> None:
        super().__init__(drawer, context)
        self._row = row
        words = self.tr("It stands on Today until it is settled. You can write more later.")
        self.column.insertWidget(0, Notice("neutral", words))
        self.column.insertWidget(0, self._ring())
        self.at_once = Chips(self._choices(), single=True)
        self.form.add("at_once", self.tr("What do we do right now?"), self.at_once)
        self.form.add("reason", self.tr("What is wrong?"), TextArea(lines=3), optional=True)
        self.hurt = CheckField(self.tr("Was anybody hurt?"))
        self.form.add("hurt", "", self.hurt)
        self.injury = Notice("warning", self._injury())
        self.form.add_widget(self.injury)
        self.form.add("day", self.tr("Since"), DateField(context.today))
        add_told(self.form, context)
        self.form.set_values({"day": context.today(), "at_once": [AtOnce.GOES_ON]})
        self.at_once.changed.connect(self._follow)
        self.hurt.changed.connect(self._follow)

    def open(self) -> None:
        """Show what was begun, or an empty form."""
        self.keep_draft("placement.problem", str(self._row.id))
        self.add_button("", self._register, primary=True)
        self._follow()
        self.show_in(about(self.tr("A problem"), self._row.citizen, self._row.firm))
        self.form.focus("reason")

    def again(self) -> None:
        present(self.drawer, self.context, placement_id=self._row.id)

    def _choices(self) -> list[tuple[str, str]]:
        choices = [
            (AtOnce.GOES_ON, self.tr("It goes on")),
            (AtOnce.PAUSE, self.tr("Pause from today")),
            (AtOnce.STOP, self.tr("Stop today")),
        ]
        return [one for one in choices if one[0] != AtOnce.PAUSE or not self._row.state.paused]

    def _ring(self) -> QLabel:
        callers = self.context.call(placement_callers.to_ring, placement_id=self._row.id)
        label = QLabel(ring_line(callers))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if not callers:
            label.hide()
        return label

    def _injury(self) -> str:
        me = self.context.call(mentor.me)
        if me is None or not me.injury_phone:
            return self.tr("There is no phone number for injuries yet. Write it under Settings.")
        words = self.tr("Ring about the injury: {phone}")
        return words.format(phone=phone.pretty(me.injury_phone))

    def _chosen(self) -> AtOnce:
        return AtOnce(next(iter(self.at_once.value()), AtOnce.GOES_ON))

    def _follow(self) -> None:
        """The button says all that it does; one of the three is always chosen."""
        chosen = self._chosen()
        self.at_once.set_value([chosen])
        self.injury.setVisible(self.hurt.value())
        self.buttons[0].setText(
            {
                AtOnce.GOES_ON: self.tr("Register the problem"),
                AtOnce.PAUSE: self.tr("Register and put on pause"),
                AtOnce.STOP: self.tr("Register and stop"),
            }[chosen]
        )

    def _register(self) -> None:
        field, today = self.form.field, self.context.today()
        self.done(
            lambda: self.context.call(
                placement_trouble.register,
                placement_id=self._row.id,
                day=field("day").value() or today,
                reason=field("reason").value(),
                told=told(self.form),
                today=today,
                at_once=self._chosen(),
            )
        )


class Settle(DrawerForm):
    """What is written about the problem can be completed; how it was settled ends it."""

    def __init__(self, drawer: Drawer, context: Context, row: PlacementRow, turn: Turn) -> None:
        super().__init__(drawer, context)
        self._row, self._turn = row, turn
        self.column.insertWidget(0, Notice("neutral", self._since(turn.day)))
        self.form.add("how", self.tr("How was it settled?"), TextArea(lines=3))
        self.form.add("day", self.tr("Settled"), DateField(context.today))
        self.form.add("reason", self.tr("What was wrong?"), TextArea(lines=2), optional=True)
        citizen = self.tr("What was said to the citizen?")
        self.form.add("told_citizen", citizen, TextArea(lines=2), optional=True)
        firm = self.tr("What was said to the firm?")
        self.form.add("told_firm", firm, TextArea(lines=2), optional=True)
        self.form.set_values({name: getattr(turn, name) for name in _WORDS})
        self.form.set_values({"day": context.today()})

    def open(self) -> None:
        """Show what was begun, or the problem as it is known."""
        self.keep_draft("placement.settle", str(self._turn.id))
        self.add_button(self.tr("It is settled"), self._settle, primary=True)
        self.add_button(self.tr("Only keep the words"), self._reword)
        self.show_in(about(self.tr("A problem"), self._row.citizen, self._row.firm))

    def again(self) -> None:
        present_settle(self.drawer, self.context, event_id=self._turn.id)

    def _since(self, day: date) -> str:
        language, today = self.context.language, self.context.today()
        return self.tr("Since {day}, {when}.").format(
            day=days.long(day, language, today), when=days.relative(day, today, language)
        )

    def _settle(self) -> None:
        field = self.form.field
        self.done(
            lambda: self.context.call(
                placement_turns.settle,
                event_id=self._turn.id,
                how=field("how").value(),
                day=field("day").value() or self.context.today(),
                **self._words(),
            )
        )

    def _reword(self) -> None:
        self.done(
            lambda: self.context.call(placement_turns.reword, event_id=self._turn.id, **self._words())
        )

    def _words(self) -> dict[str, str]:
        return {name: self.form.field(name).value() for name in _WORDS}
