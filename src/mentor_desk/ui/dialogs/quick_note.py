"""A note from anywhere (Ctrl+Shift+N)."""

from __future__ import annotations

from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms import note_form


def open_quick_note(context: Context, desk: Desk) -> None:
    """Write a note in the drawer of the page in view."""
    if desk.page is not None:
        note_form.present(desk.page.drawer, context)
