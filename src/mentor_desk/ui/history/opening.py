"""The ways from anywhere to the history of what is in view, and to the last changes."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

from mentor_desk.ui.history import record_drawer

if TYPE_CHECKING:
    from mentor_desk.ui.context import Context
    from mentor_desk.ui.desk import Desk

MODELS: Final = {
    "agreement": "Agreement",
    "recruitment": "Recruitment",
    "case": "Case",
    "firm": "Firm",
    "placement": "Placement",
    "visit": "Visit",
}
"""The kinds of records that can be in view, and their models."""


def open_history(context: Context, desk: Desk) -> None:
    """The history of the record in view, in the drawer of its page; else the last changes."""
    kind, ref = desk.place()
    model = MODELS.get(kind)
    if desk.page is None or ref is None or model is None:
        context.go("log", "changes")
        return
    record_drawer.present(desk.page.drawer, context, model, uuid.UUID(ref))
