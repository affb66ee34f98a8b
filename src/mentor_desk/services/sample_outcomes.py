"""What came of the sample's placements, how its jobs go, and what grew out of what."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from mentor_desk.models import Placement
from mentor_desk.services import checklists, outcomes, rows
from mentor_desk.services.checkpoints import END, HIRED
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.sample_days import Entry
from mentor_desk.services.sample_placements import Desk, SamplePlacement
from mentor_desk.terms import CheckpointSeries, OutcomeResult

_WORDS = ("citizen_view", "firm_view", "text", "hours", "still_there")


def tell(
    session: Session, placed: Sequence[SamplePlacement], entries: Sequence[Entry], desk: Desk
) -> None:
    """Write the outcomes of a citizen's placements, in the order of the file.

    ``follows`` is the number of the placement one grew out of, counted from 0; ``result`` what it
    led to at its end; ``ticked`` the points of the hire list by the day.
    """
    for each, entry in zip(placed, entries, strict=True):
        placement = rows.get(session, Placement, each.id)
        if "follows" in entry:
            placement.follows_id = placed[entry["follows"]].id
        if "result" in entry:
            _end(session, placement, OutcomeResult(entry["result"]))
        for step in entry.get("checkpoint", ()):
            _step(session, placement, step, desk)
        for item, day in entry.get("ticked", {}).items():
            checklists.tick(
                session,
                placement_id=each.id,
                checklist=checklists.HIRE,
                item=item,
                day=desk.days.day(day),
            )


def _end(session: Session, placement: Placement, result: OutcomeResult) -> None:
    outcomes.record(
        session,
        placement_id=placement.id,
        series=CheckpointSeries.OUTCOME,
        step=END,
        day=last_day(placement) or placement.starts_on,
        result=result,
    )


def _step(session: Session, placement: Placement, step: Entry, desk: Desk) -> None:
    hired = placement.kind in HIRED
    outcomes.record(
        session,
        placement_id=placement.id,
        series=CheckpointSeries.AFTER_CARE if hired else CheckpointSeries.OUTCOME,
        step=step["step"],
        day=desk.days.day(step["day"]),
        result=OutcomeResult(step["result"]) if "result" in step else None,
        **{name: step[name] for name in _WORDS if name in step},
    )
