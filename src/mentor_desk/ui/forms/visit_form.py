"""The visit sheet."""

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
    visit_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
    placement_id: uuid.UUID | None = None,
) -> None:
    """Show the visit sheet."""
    drawer.present("Visit", DrawerForm(drawer, context))
