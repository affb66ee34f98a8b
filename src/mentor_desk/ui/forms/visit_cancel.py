"""A planned visit that did not take place."""

from __future__ import annotations

import uuid

from mentor_desk.errors import UserError
from mentor_desk.services import visits
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import no_answer
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about, case_name
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.text_area import TextArea


def present(drawer: Drawer, context: Context, *, case_id: uuid.UUID, visit_id: uuid.UUID) -> None:
    """Say why the visit did not take place."""
    CancelVisit(drawer, context, case_id, visit_id).open()


class CancelVisit(DrawerForm):
    """Why is kept, since a pattern of it says something."""

    def __init__(
        self, drawer: Drawer, context: Context, case_id: uuid.UUID, visit_id: uuid.UUID
    ) -> None:
        super().__init__(drawer, context)
        self._case_id, self._visit_id = case_id, visit_id
        self.form.add("reason", self.tr("Why did it not take place?"), TextArea())

    def open(self) -> None:
        """Show what was begun, or an empty form."""
        self.keep_draft("visit.cancel", str(self._visit_id))
        self.add_button(self.tr("It did not take place"), self._cancel, primary=True)
        self.add_button(self.tr("Nobody answered …"), self._try_again)
        who = case_name(self.context, self._case_id)
        self.show_in(about(self.tr("The visit did not take place"), who))

    def again(self) -> None:
        present(self.drawer, self.context, case_id=self._case_id, visit_id=self._visit_id)

    def _try_again(self) -> None:
        """No words are needed, only when to try again."""
        if self.keeper is not None:
            self.keeper.finish()
        try:
            no_answer.present(self.drawer, self.context, visit_id=self._visit_id)
        except UserError as error:
            self.context.warn(error)

    def _cancel(self) -> None:
        self.done(
            lambda: self.context.call(
                visits.cancel,
                visit_id=self._visit_id,
                reason=self.form.field("reason").value(),
            )
        )
