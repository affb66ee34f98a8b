"""A note from anywhere (Ctrl+Shift+N)."""

from __future__ import annotations

import uuid

from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms import note_form
from mentor_desk.ui.forms.picks import CASE, FIRM


def open_quick_note(context: Context, desk: Desk) -> None:
    """Write a note in the drawer of the page in view, about the case or the firm in view."""
    if desk.page is None:
        return
    kind, ref = desk.place()
    seen = uuid.UUID(ref) if ref is not None and kind in (CASE, FIRM) else None
    note_form.present(
        desk.page.drawer,
        context,
        case_id=seen if kind == CASE else None,
        firm_id=seen if kind == FIRM else None,
    )
