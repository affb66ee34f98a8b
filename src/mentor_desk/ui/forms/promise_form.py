"""Promises: making one, and keeping it."""

from __future__ import annotations

import uuid

from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.drawer import Drawer


def present_new(
    drawer: Drawer,
    context: Context,
    *,
    case_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
) -> None:
    """Make a promise."""
    drawer.present("Promise", DrawerForm(drawer, context))


def present_keep(
    drawer: Drawer,
    context: Context,
    *,
    promise_id: uuid.UUID,
    text: str,
) -> None:
    """Say how a promise was kept."""
    drawer.present("Promise", DrawerForm(drawer, context))
