"""What came of a placement that ends."""

from __future__ import annotations

import uuid

from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.drawer import Drawer


def present(
    drawer: Drawer,
    context: Context,
    *,
    placement_id: uuid.UUID,
) -> None:
    """Decide what becomes of the placement."""
    drawer.present("Placement", DrawerForm(drawer, context))
