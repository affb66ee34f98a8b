"""A placement: registered new, or corrected."""

from __future__ import annotations

import uuid

from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.placement_base import PlacementForm
from mentor_desk.ui.forms.placement_kept import KeptPlacement
from mentor_desk.ui.forms.placement_new import NewPlacement
from mentor_desk.ui.widgets.drawer import Drawer


def present(
    drawer: Drawer,
    context: Context,
    *,
    case_id: uuid.UUID,
    placement_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
    focus: str = "",
    like: PlacementInput | None = None,
) -> None:
    """Show the form of a new placement of ``case_id``, or of the kept ``placement_id``.

    ``firm_id`` is chosen already, and ``focus`` names the field to begin in; ``like`` is what a new
    one begins with where it grows out of another.
    """

    def reopen(firm_id: uuid.UUID | None) -> None:
        begin = "starts_on" if firm_id else ""
        present(
            drawer,
            context,
            case_id=case_id,
            placement_id=placement_id,
            firm_id=firm_id,
            focus=begin,
            like=like,
        )

    form: PlacementForm
    if placement_id is None:
        form = NewPlacement(drawer, context, case_id, reopen, like)
    else:
        form = KeptPlacement(drawer, context, case_id, placement_id, reopen)
    form.open(firm_id, focus)
