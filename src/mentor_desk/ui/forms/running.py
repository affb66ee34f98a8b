"""Where a citizen is now."""

from __future__ import annotations

import uuid

from mentor_desk.services import placements
from mentor_desk.services.placements import PlacementRow
from mentor_desk.ui.context import Context


def running_placement(context: Context, case_id: uuid.UUID) -> PlacementRow | None:
    """The placement that runs today; else the next one to start."""
    rows = context.call(placements.listing, today=context.today(), case_id=case_id)
    running = next((row for row in rows if row.state.running), None)
    upcoming = [row for row in rows if row.state.upcoming]
    return running or (upcoming[-1] if upcoming else None)
