"""Correcting what is written about a turn in a placement."""

from __future__ import annotations

import uuid

from mentor_desk.services import placement_turns, placements
from mentor_desk.services.placement_turns import Turn
from mentor_desk.services.placements import PlacementRow
from mentor_desk.terms import label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.saver import Saver
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.text_area import TextArea


def present(drawer: Drawer, context: Context, *, event_id: uuid.UUID) -> None:
    """Show the words of a turn. Raises :class:`UserError` when it is gone."""
    turn = context.call(placement_turns.one, event_id=event_id)
    today = context.today()
    row = context.call(placements.one, placement_id=turn.placement_id, today=today)
    Words(drawer, context, row, turn).open()


class Words(DrawerForm):
    """Each correction is saved when its field is left; the days of a turn are undone, not changed."""

    def __init__(self, drawer: Drawer, context: Context, row: PlacementRow, turn: Turn) -> None:
        super().__init__(drawer, context)
        self._row, self._turn = row, turn
        self.form.add("reason", self.tr("Why?"), TextArea(lines=3))
        citizen = self.tr("What was said to the citizen?")
        self.form.add("told_citizen", citizen, TextArea(lines=2), optional=True)
        firm = self.tr("What was said to the firm?")
        self.form.add("told_firm", firm, TextArea(lines=2), optional=True)
        self.form.set_values({name: getattr(turn, name) for name in self.form.names()})
        self._saver = Saver(self.form, self._save, self._complain)

    def open(self) -> None:
        """Show the words."""
        title = about(say(label(self._turn.kind)), self._row.citizen, self._row.firm)
        self.show_in(title, note=self.tr("Saved as you leave each field"))

    def save_draft(self) -> None:
        """Save what is typed in the field that has the keyboard."""
        self._saver.save()

    def _save(self, _values: object) -> None:
        words = self.form.values()
        self.context.call(placement_turns.reword, event_id=self._turn.id, **words)

    def _complain(self, _name: str | None, sentence: str) -> None:
        self.context.warn(sentence)
