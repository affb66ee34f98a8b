"""Evaluations on the Today page: one quiet line a placement, some days after it ended (feature C14)."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.services import evaluations
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.texts import text

MOST: Final = 3
"""As many as a morning bears; the others come when these are asked."""


def evaluation_lines(
    session: Session, spoken_of: Collection[uuid.UUID | None], today: date
) -> Iterator[TodayRow]:
    """Whom to ask how it went; a placement in ``spoken_of`` has a line already."""
    waiting = [
        each for each in evaluations.due(session, today=today) if each.placement_id not in spoken_of
    ]
    # The newest can still be remembered.
    for each in waiting[-MOST:]:
        title = text("services", "{name}: how did it go?")
        detail = text("services", "{firm} · two minutes with each of them")
        yield TodayRow(
            group=Group.ENDING,
            action=Action.EVALUATE,
            ref=each.placement_id,
            case_id=each.case_id,
            firm_id=each.firm_id,
            title=title.fill(name=each.citizen),
            detail=detail.fill(firm=each.firm),
            day=each.ended_on,
            # How long it can still be asked: it stands after what is more pressing.
            days=(each.ended_on + evaluations.ASK_UNTIL - today).days,
            placement_id=each.placement_id,
        )
