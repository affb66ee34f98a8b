"""A quick note."""

from __future__ import annotations

import uuid

from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.drawer import Drawer


def present(
    drawer: Drawer,
    context: Context,
    *,
    case_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
    note_id: uuid.UUID | None = None,
) -> None:
    """Write a note, or correct one."""
    drawer.present("Note", DrawerForm(drawer, context))
