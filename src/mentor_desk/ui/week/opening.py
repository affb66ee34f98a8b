"""What is opened from the week: a visit, a promise, a placement."""

from __future__ import annotations

import uuid
from importlib import import_module

from mentor_desk.services.week import Week
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import promise_form
from mentor_desk.ui.week.drawing import ABSENCE, PLACEMENT, PROMISE
from mentor_desk.ui.widgets.drawer import Drawer

_ABSENCE = "mentor_desk.ui.absence.absence_form"
"""Loaded when it is wanted, so that the week is there at once."""


def open_visit(context: Context, week: Week, visit_id: uuid.UUID) -> None:
    """Open the sheet of a visit, while it is still there."""
    visit = next((one for one in week.visits if one.id == visit_id), None)
    if visit is not None:
        context.go("visit", str(visit_id))


def open_line(drawer: Drawer, context: Context, week: Week, what: str, ref: str) -> None:
    """Open a placement's page or days away, or close a promise by what was done.

    Raises:
        UserError: it is gone.
    """
    if what == PLACEMENT:
        context.go("placement", ref)
    elif what == ABSENCE:
        import_module(_ABSENCE).present(drawer, context, uuid.UUID(ref.partition("#")[0]))
    elif what == PROMISE:
        found = next((one for one in week.promises if str(one.id) == ref), None)
        if found is not None:
            promise_form.present_keep(drawer, context, promise_id=found.id)
