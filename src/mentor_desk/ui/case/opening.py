"""What happens when something of a case is opened: its form comes in the drawer, or its page."""

from __future__ import annotations

import uuid

from mentor_desk.services.case_page import CasePage
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import note_form, promise_form
from mentor_desk.ui.visit.opening import open_visit
from mentor_desk.ui.widgets.drawer import Drawer


def open_record(drawer: Drawer, context: Context, page: CasePage, kind: str, ref: uuid.UUID) -> None:
    """Open a note, promise or decision in the drawer, a visit, paper or placement on its own page.

    Other kinds open nothing. A promise that is kept already has nothing left to write.

    Raises:
        UserError: the record is gone.
    """
    case_id = page.view.id
    if kind == "visit":
        open_visit(context, case_id=case_id, visit_id=ref)
    elif kind == "note":
        note_form.present(drawer, context, case_id=case_id, note_id=ref)
    elif kind == "placement":
        context.go("placement", str(ref))
    elif kind == "paper":
        context.go("paper", str(ref))
    elif kind == "promise" and any(row.id == ref and row.done_on is None for row in page.promises):
        promise_form.present_keep(drawer, context, promise_id=ref)
    elif kind == "decision":
        from mentor_desk.ui.team import decision_form

        decision_form.present_edit(drawer, context, decision_id=ref)
