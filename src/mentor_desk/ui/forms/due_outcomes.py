"""All outcomes and after-care talks that wait, where the Today page has only room for some."""

from __future__ import annotations

import uuid

from mentor_desk.formats import days
from mentor_desk.services import outcomes
from mentor_desk.services.outcomes import DueStep
from mentor_desk.terms import label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import checkpoint_form
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer


def present(drawer: Drawer, context: Context) -> None:
    """Show the whole list, the longest due first."""
    due = context.call(outcomes.due, today=context.today(), rulebook=context.rules)
    DueOutcomes(drawer, context, due).open()


class DueOutcomes(DrawerForm):
    """A row opens the form that writes it down."""

    def __init__(self, drawer: Drawer, context: Context, due: list[DueStep]) -> None:
        super().__init__(drawer, context)
        card = Card(flush=True)
        for each in due:
            row = ActionRow(str(each.placement_id), each.citizen, self._said(each))
            row.opened.connect(self._open)
            card.add(row)
        self.column.insertWidget(0, card)

    def open(self) -> None:
        """Show the list."""
        self.show_in(self.tr("To ask how it went"))

    def again(self) -> None:
        present(self.drawer, self.context)

    def _said(self, each: DueStep) -> str:
        day = days.short(each.row.due_on, self.context.language, self.context.today())
        parts = (each.firm, say(label(each.kind)), say(each.row.label), day)
        return " · ".join(parts)

    def _open(self, key: str) -> None:
        checkpoint_form.present(self.drawer, self.context, placement_id=uuid.UUID(key))
