"""Talks about progression: where citizen, mentor and firm each see it, side by side (G2, G3)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Measurement, Score, Visit
from mentor_desk.rules.indicator_sets import Area, areas_of, is_step
from mentor_desk.rules.progression_chart import Scores, Series, Talk
from mentor_desk.services import indicator_sets, progression_goals, rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import MeasurementOccasion, ScoreSide
from mentor_desk.texts import text

Words = Mapping[ScoreSide, Mapping[str, str]]
_EDITABLE: Final = frozenset({"day", "occasion", "belief", "belief_differently", "own_words"})


@writes("progression.recorded")
def record(
    session: Session,
    *,
    case_id: uuid.UUID,
    day: date,
    occasion: MeasurementOccasion,
    scores: Scores,
    words: Words | None = None,
    belief: float | None = None,
    belief_differently: str = "",
    own_words: str = "",
    placement_id: uuid.UUID | None = None,
    visit_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Keep a talk with the words of the set in use.

    ``scores`` hold ``None`` for an area that was passed over and leave out what was not asked.

    Raises:
        UserError: nothing was answered, or a figure lies off the scale.
    """
    rows.get(session, Case, case_id)
    asked = indicator_sets.in_use(session)
    _check(scores, belief, own_words, asked.areas)
    talk = Measurement(
        case_id=case_id,
        placement_id=placement_id,
        visit_id=visit_id,
        day=day,
        occasion=occasion.value,
        set_key=asked.key,
        set_version=asked.version,
        areas=asked.plain_areas(),
        belief=belief,
        belief_differently=belief_differently.strip(),
        own_words=own_words.strip(),
    )
    session.add(talk)
    session.flush()
    _write(session, talk, scores, words or {})
    journal.note(session, subject=talk)
    return talk.id


@writes("progression.recorded")
def record_short(
    session: Session,
    *,
    case_id: uuid.UUID,
    visit_id: uuid.UUID,
    day: date,
    scores: Mapping[str, float | None],
    side: ScoreSide = ScoreSide.CITIZEN,
) -> uuid.UUID | None:
    """The few questions of a visit; kept again with the same visit they are corrected.

    Without any answer nothing is kept, and what was kept of this visit before is taken away.

    Raises:
        UserError: a figure lies off the scale, or an area is not in the set.
    """
    query = rows.select_alive(Measurement).where(
        Measurement.visit_id == visit_id,
        Measurement.occasion == MeasurementOccasion.VISIT.value,
    )
    known = session.scalars(query).first()
    if known is None:
        if not scores:
            return None
        return record(
            session,
            case_id=case_id,
            visit_id=visit_id,
            day=day,
            occasion=MeasurementOccasion.VISIT,
            scores={side: scores},
        )
    others = {s: v for s, v in _talk(session, known).scores.items() if s is not side}
    if not scores and not others:
        delete(session, measurement_id=known.id)
        return None
    update(session, measurement_id=known.id, day=day, scores={**others, side: scores})
    return known.id


@writes("progression.changed")
def update(
    session: Session,
    /,
    *,
    measurement_id: uuid.UUID,
    scores: Scores | None = None,
    words: Words | None = None,
    **values: Any,
) -> None:
    """Correct a talk; ``scores`` replace all that were there. The words it was asked in stay.

    Raises:
        UserError: nothing would be left, or a figure lies off the scale.
    """
    talk = rows.get(session, Measurement, measurement_id)
    kept = _talk(session, talk)
    wanted = kept.scores if scores is None else scores
    belief = values.get("belief", talk.belief)
    _check(wanted, belief, values.get("own_words", talk.own_words), kept.areas)
    if "occasion" in values:
        values["occasion"] = MeasurementOccasion(values["occasion"]).value
    for name in ("own_words", "belief_differently"):
        if name in values:
            values[name] = values[name].strip()
    rows.change(talk, values, _EDITABLE)
    if scores is not None or words is not None:
        _write(session, talk, wanted, kept.words if words is None else words)
    journal.note(session, subject=talk)


@writes("progression.deleted")
def delete(session: Session, *, measurement_id: uuid.UUID) -> None:
    """Take a talk away with its answers; undo brings it back."""
    talk = rows.get(session, Measurement, measurement_id)
    for score in _scores(session, [talk.id]):
        rows.delete(session, score)
    rows.delete(session, talk)
    journal.note(session, subject=talk)


@reads
def one(session: Session, *, measurement_id: uuid.UUID) -> Talk:
    """One talk.

    Raises:
        UserError: it is gone.
    """
    return _talk(session, rows.get(session, Measurement, measurement_id))


@reads
def series(session: Session, *, case_id: uuid.UUID) -> Series:
    """Everything measured in a case, the oldest first, with the goals that are open."""
    goals = progression_goals.listing(session, case_id=case_id)
    return Series(
        case_id,
        by_case(session, [case_id]).get(case_id, ()),
        tuple(goal for goal in goals if goal.closed_on is None),
    )


@reads
def latest(
    session: Session,
    *,
    case_id: uuid.UUID,
    side: ScoreSide = ScoreSide.CITIZEN,
    before: uuid.UUID | None = None,
) -> dict[str, float]:
    """The last value that ``side`` gave in each area; areas only passed over are left out.

    ``before`` is a visit: only what was said in the talks before it counts.
    """
    found: dict[str, float] = {}
    visit = None if before is None else rows.get(session, Visit, before)
    for talk in by_case(session, [case_id]).get(case_id, ()):
        if visit is not None and (talk.visit_id == visit.id or talk.day > visit.day):
            break
        said = talk.scores.get(side, {})
        found |= {area: value for area, value in said.items() if value is not None}
    return found


@reads
def of_visit(session: Session, *, visit_id: uuid.UUID) -> Talk | None:
    """The short talk kept with a visit, if there is one."""
    query = rows.select_alive(Measurement).where(Measurement.visit_id == visit_id)
    found = session.scalars(query.order_by(Measurement.id)).first()
    return None if found is None else _talk(session, found)


def by_case(
    session: Session, case_ids: Collection[uuid.UUID] | None = None
) -> dict[uuid.UUID, tuple[Talk, ...]]:
    """The talks of each case, the oldest first; ``None`` asks for those of every case."""
    query = rows.select_alive(Measurement).order_by(Measurement.day, Measurement.id)
    if case_ids is not None:
        query = query.where(Measurement.case_id.in_(list(case_ids)))
    talks = session.scalars(query).all()
    scores = defaultdict(list)
    for score in _scores(session, None if case_ids is None else [talk.id for talk in talks]):
        scores[score.measurement_id].append(score)
    found: dict[uuid.UUID, list[Talk]] = defaultdict(list)
    for talk in talks:
        found[talk.case_id].append(_view(talk, scores[talk.id]))
    return {case_id: tuple(each) for case_id, each in found.items()}


def _check(scores: Scores, belief: float | None, own_words: str, areas: Iterable[Area]) -> None:
    known = {area.key for area in areas}
    said = [(area, value) for side in scores.values() for area, value in side.items()]
    if any(area not in known for area, _ in said):
        raise UserError(text("services", "This area is not in the set that was asked."), "scores")
    figures = [*(value for _, value in said), belief]
    if any(value is not None and not is_step(value) for value in figures):
        raise UserError(text("services", "A step lies from 1 to 5; halves are fine."), "scores")
    if not said and belief is None and not own_words.strip():
        sentence = text("services", "Put one mark at least, or write what the citizen says.")
        raise UserError(sentence, "scores")


def _write(session: Session, talk: Measurement, scores: Scores, words: Words) -> None:
    """Bring the rows of ``talk`` in line with ``scores``, touching only what is other."""
    known = {(score.side, score.area): score for score in _scores(session, [talk.id])}
    for side, said in scores.items():
        for area, value in said.items():
            told = words.get(side, {}).get(area, "").strip()
            score = known.pop((side.value, area), None)
            if score is None:
                score = Score(measurement_id=talk.id, area=area, side=side.value)
                session.add(score)
            rows.change(score, {"value": value, "words": told}, frozenset({"value", "words"}))
    for score in known.values():
        rows.delete(session, score)
    session.flush()


def _scores(session: Session, talk_ids: Collection[uuid.UUID] | None) -> list[Score]:
    query = rows.select_alive(Score).order_by(Score.id)
    if talk_ids is not None:
        query = query.where(Score.measurement_id.in_(list(talk_ids)))
    return list(session.scalars(query))


def _talk(session: Session, talk: Measurement) -> Talk:
    return _view(talk, _scores(session, [talk.id]))


def _view(talk: Measurement, scores: Iterable[Score]) -> Talk:
    values: dict[ScoreSide, dict[str, float | None]] = defaultdict(dict)
    words: dict[ScoreSide, dict[str, str]] = defaultdict(dict)
    for score in scores:
        side = ScoreSide(score.side)
        values[side][score.area] = score.value
        if score.words:
            words[side][score.area] = score.words
    return Talk(
        id=talk.id,
        case_id=talk.case_id,
        day=talk.day,
        occasion=MeasurementOccasion(talk.occasion),
        set_key=talk.set_key,
        set_version=talk.set_version,
        areas=areas_of(talk.areas),
        scores=dict(values),
        words=dict(words),
        placement_id=talk.placement_id,
        visit_id=talk.visit_id,
        belief=talk.belief,
        belief_differently=talk.belief_differently,
        own_words=talk.own_words,
    )
