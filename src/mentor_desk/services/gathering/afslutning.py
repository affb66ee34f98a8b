"""Gathers the evaluation: what was done, how often the citizen was there, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from mentor_desk.documents.papers.afslutning import Afslutning, Evaluation
from mentor_desk.formats import numbers
from mentor_desk.models import AttendanceWeek, Checkpoint
from mentor_desk.services import rows
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.placement_scene import about, scene, tasks
from mentor_desk.services.paper_parties import sender
from mentor_desk.terms import AttendanceMark, CheckpointSeries

_AT_THE_END = "end"
_CAME = frozenset({AttendanceMark.PRESENT, AttendanceMark.LATE})
_NO_DAY = frozenset({"", AttendanceMark.FREE})


def gather(g: Gathering) -> Afslutning:
    """The evaluation at the end. Why a day was missed, why it stopped and the mentor's own text stay
    in the record: the firm reads along."""
    at = scene(g)
    found = _outcome(g)
    return Afslutning(
        sender=sender(g.session),
        about=about(g, at, at.placement.stopped_on),
        purpose=at.placement.purpose,
        tasks=tasks(at.placement),
        attendance=attendance(_weeks(g)),
        evaluation=Evaluation(
            citizen_view=found.citizen_view if found else "",
            firm_view=found.firm_view if found else "",
        ),
        result=found.result if found else "",
    )


def attendance(weeks: Sequence[AttendanceWeek]) -> str:
    """In words how many of the agreed days were met, and the hours where they are kept (Danish)."""
    marks = [mark for week in weeks for mark in week.marks if mark not in _NO_DAY]
    if not marks:
        return ""
    came = sum(1 for mark in marks if mark in _CAME)
    days = f"Mødte {came} af {len(marks)} aftalte dage i {numbers.weeks(len(weeks), 'da')}"
    known = [week.hours for week in weeks if week.hours is not None]
    if not known:
        return f"{days}."
    return f"{days}; i alt {numbers.hours(sum(known), 'da')}."


def _weeks(g: Gathering) -> Sequence[AttendanceWeek]:
    query = rows.select_alive(AttendanceWeek).where(AttendanceWeek.placement_id == g.subject_id)
    return g.session.scalars(query.order_by(AttendanceWeek.monday)).all()


def _outcome(g: Gathering) -> Checkpoint | None:
    query = rows.select_alive(Checkpoint).where(
        Checkpoint.placement_id == g.subject_id,
        Checkpoint.series == CheckpointSeries.OUTCOME.value,
        Checkpoint.step == _AT_THE_END,
    )
    return g.session.scalars(query.order_by(Checkpoint.day.desc()).limit(1)).first()


MAKER = Maker("afslutning", Subject.PLACEMENT, gather)
