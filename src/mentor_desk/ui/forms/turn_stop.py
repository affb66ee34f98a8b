"""A placement that stops at once."""

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
from mentor_desk.ui.widgets.text_area import TextArea


def present(drawer: Drawer, context: Context, *, placement_id: uuid.UUID) -> None:
    """Stop the placement before its time. Raises :class:`UserError` when it is gone."""
    row = context.call(placements.one, placement_id=placement_id, today=context.today())
    Stop(drawer, context, row).open()


class Stop(DrawerForm):
    """Today is the last day unless another is written."""

    def __init__(self, drawer: Drawer, context: Context, row: PlacementRow) -> None:
        super().__init__(drawer, context)
        self._row = row
        self.form.add("reason", self.tr("Why does it stop?"), TextArea(lines=3))
        self.form.add("day", self.tr("Last day"), DateField(context.today))
        add_told(self.form, context)
        self.form.set_values({"day": context.today()})

    def open(self) -> None:
        """Show what was begun, or an empty form."""
        self.keep_draft("placement.stop", str(self._row.id))
        self.add_button(self.tr("Stop the placement"), self._stop, primary=True)
        self.show_in(about(self.tr("Stop"), self._row.citizen, self._row.firm))

    def again(self) -> None:
        present(self.drawer, self.context, placement_id=self._row.id)

    def _stop(self) -> None:
        field, today = self.form.field, self.context.today()
        self.done(
            lambda: self.context.call(
                placement_turns.stop,
                placement_id=self._row.id,
                day=field("day").value() or today,
                reason=field("reason").value(),
                told=told(self.form),
                today=today,
            )
        )
