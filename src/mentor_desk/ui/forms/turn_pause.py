"""A placement that rests for a while, and goes on."""

from __future__ import annotations

import uuid

from mentor_desk.services import placement_turns, placements
from mentor_desk.services.placements import PlacementRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.forms.told_fields import add_told, told
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.text_area import TextArea


def present(drawer: Drawer, context: Context, *, placement_id: uuid.UUID) -> None:
    """Put the placement on pause. Raises :class:`UserError` when it is gone."""
    row = context.call(placements.one, placement_id=placement_id, today=context.today())
    Pause(drawer, context, row).open()


class Pause(DrawerForm):
    """From when, to when, why. Without a last day the pause is open until somebody ends it."""

    def __init__(self, drawer: Drawer, context: Context, row: PlacementRow) -> None:
        super().__init__(drawer, context)
        self._row = row
        self._from = DateField(context.today)
        until = DateField(
            context.today,
            relative_to=self._from.value,
            placeholder=self.tr("Not known yet"),
        )
        self.form.add("reason", self.tr("Why does it rest?"), TextArea(lines=2))
        self.form.add_pair(
            FormCell("day", self.tr("On pause from"), self._from),
            FormCell("until", self.tr("Last day of the pause"), until, optional=True),
        )
        add_told(self.form, context)
        self.form.set_values({"day": context.today()})

    def open(self) -> None:
        """Show what was begun, or an empty form."""
        self.keep_draft("placement.pause", str(self._row.id))
        self.add_button(self.tr("Put on pause"), self._pause, primary=True)
        self.show_in(about(self.tr("Pause"), self._row.citizen, self._row.firm))

    def again(self) -> None:
        present(self.drawer, self.context, placement_id=self._row.id)

    def _pause(self) -> None:
        field, today = self.form.field, self.context.today()
        self.done(
            lambda: self.context.call(
                placement_turns.pause,
                placement_id=self._row.id,
                day=field("day").value() or today,
                until=field("until").value(),
                reason=field("reason").value(),
                told=told(self.form),
                today=today,
            )
        )
