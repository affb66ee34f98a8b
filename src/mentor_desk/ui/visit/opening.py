"""The ways to the visit sheet."""

from __future__ import annotations

import uuid
from typing import Final

from mentor_desk.ui.context import Context

VISIT: Final = "visit"
NEW_VISIT: Final = "new_visit"
"""A sheet that nobody has planned; the record it names is a case."""
PLACEMENT_VISIT: Final = "placement_visit"
"""The same for a placement."""


def open_visit(context: Context, *, case_id: uuid.UUID, visit_id: uuid.UUID | None = None) -> None:
    """Show the sheet of a visit, or an empty one for today."""
    if visit_id is not None:
        context.go(VISIT, str(visit_id))
    else:
        context.go(NEW_VISIT, str(case_id))
