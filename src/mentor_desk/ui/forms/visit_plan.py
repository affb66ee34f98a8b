"""Planning a visit."""

from __future__ import annotations

import uuid

from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.drawer import Drawer


def present(
    drawer: Drawer,
    context: Context,
    *,
    case_id: uuid.UUID,
    firm_id: uuid.UUID | None = None,
    placement_id: uuid.UUID | None = None,
) -> None:
    """Put a visit in the calendar."""
    drawer.present("Visit", DrawerForm(drawer, context))
