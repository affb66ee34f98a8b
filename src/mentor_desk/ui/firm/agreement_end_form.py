"""Ending an agreement before its last day, in words."""

from __future__ import annotations

import uuid

from mentor_desk.services import agreement_endings
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.text_area import TextArea


class EndAgreement(DrawerForm):
    """Either side may end it at any time, in writing and without a reason."""

    def __init__(self, drawer: Drawer, context: Context, agreement_id: uuid.UUID, firm: str) -> None:
        super().__init__(drawer, context)
        self._agreement_id, self._firm = agreement_id, firm
        self.form.add("ended_on", self.tr("Last day"), DateField(context.today))
        self.form.add(
            "why",
            self.tr("What was said"),
            TextArea(lines=3),
            optional=True,
            hint=self.tr("Placements that run are not touched by this."),
        )
        self.form.set_values({"ended_on": context.today()})

    def open(self) -> None:
        """Show what was begun, or an empty form."""
        self.keep_draft("agreement.end", str(self._agreement_id))
        self.add_button(self.tr("End the agreement"), self._end, primary=True)
        self.show_in(about(self.tr("End early"), self._firm))

    def again(self) -> None:
        EndAgreement(self.drawer, self.context, self._agreement_id, self._firm).open()

    def _end(self) -> None:
        field = self.form.field
        self.done(
            lambda: self.context.call(
                agreement_endings.end,
                agreement_id=self._agreement_id,
                ended_on=field("ended_on").value(),
                why=field("why").value(),
            )
        )
