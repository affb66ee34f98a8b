"""A placement: new, or corrected."""

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
    placement_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
    focus: str = "",
) -> None:
    """Show the form of a new placement, or of a kept one."""
    drawer.present("Placement", DrawerForm(drawer, context))
