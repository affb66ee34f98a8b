"""Fields that several forms of the networks page share."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import partial

from mentor_desk.formats import phone
from mentor_desk.services import colleagues
from mentor_desk.services.colleagues import ColleagueRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.widgets.pick_field import Pick, PickField


def as_lines(words: str | None) -> list[str]:
    """One point a line; empty lines fall away."""
    return [line.strip() for line in (words or "").splitlines() if line.strip()]


def as_text(points: Sequence[str]) -> str:
    """The points of a list, one a line."""
    return "\n".join(points)


def colleague_field(context: Context) -> PickField:
    """Picks a colleague by name, area, branch or language; the id of the pick is the colleague's."""
    return PickField(
        partial(_colleagues, context),
        placeholder=translate("Networks", "Name, area, branch or language"),
    )


def colleague_of(context: Context, pick: Pick | None) -> ColleagueRow | None:
    """The colleague who was picked."""
    if pick is None:
        return None
    found = context.call(colleagues.listing)
    return next((row for row in found if row.id == uuid.UUID(str(pick.id))), None)


def _colleagues(context: Context, typed: str) -> list[Pick]:
    return [_pick(row) for row in context.call(colleagues.fitting, typed=typed)]


def _pick(row: ColleagueRow) -> Pick:
    fields = row.fields
    about = joined(fields["organisation"], fields["area"], phone.pretty(fields["phone"]))
    return Pick(row.id, row.name, about)
