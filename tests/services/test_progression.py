"""Talks about progression are kept side by side, in the words they were asked in."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.indicator_sets import shipped
from mentor_desk.services import citizens, progression, progression_goals, small_steps, undo, visits
from mentor_desk.storage.database import Database
from mentor_desk.terms import MeasurementOccasion, ScoreSide

CITIZEN, MENTOR, FIRM = ScoreSide.CITIZEN, ScoreSide.MENTOR, ScoreSide.FIRM


@pytest.fixture
def case_id(database: Database, today: date) -> uuid.UUID:
    return database.write(
        citizens.create,
        today=today,
        name="Prøve Person",
        target_group="kontanthjaelp_aktivitetsparat",
        benefit="kontanthjaelp_grundsats",
    )


def test_three_sides_that_disagree_stand_beside_each_other(
    database: Database, case_id: uuid.UUID, today: date
) -> None:
    talk_id = database.write(
        progression.record,
        case_id=case_id,
        day=today,
        occasion=MeasurementOccasion.START,
        scores={
            CITIZEN: {"attendance": 3.5, "health": None},
            MENTOR: {"attendance": 2},
            FIRM: {"attendance": 4.5},
        },
        belief=2,
        belief_differently="Jeg ringer hver mandag",
        words={FIRM: {"attendance": "Altid klar klokken otte"}},
    )
    talk = database.read(progression.one, measurement_id=talk_id)
    assert talk.scores == {
        CITIZEN: {"attendance": 3.5, "health": None},
        MENTOR: {"attendance": 2},
        FIRM: {"attendance": 4.5},
    }
    assert talk.words == {FIRM: {"attendance": "Altid klar klokken otte"}}
    assert talk.belief == 2
    assert [area.key for area in talk.areas][-1] == "job_belief"
    assert talk.set_version == shipped().version
    assert database.read(progression.latest, case_id=case_id) == {"attendance": 3.5}

    database.write(progression.update, measurement_id=talk_id, scores={CITIZEN: {"health": 2}})
    talk = database.read(progression.one, measurement_id=talk_id)
    assert talk.scores == {CITIZEN: {"health": 2}}
    database.write(progression.delete, measurement_id=talk_id)
    assert database.read(progression.series, case_id=case_id).talks == ()
    database.write(undo.undo_last)
    assert database.read(progression.one, measurement_id=talk_id).scores == talk.scores


@pytest.mark.parametrize("value", [0.5, 5.5, 3.25])
def test_a_figure_off_the_scale_is_not_kept(
    database: Database, case_id: uuid.UUID, today: date, value: float
) -> None:
    with pytest.raises(UserError, match="1 to 5"):
        _record(database, case_id, today, {"attendance": value})
    assert database.read(progression.series, case_id=case_id).talks == ()


def test_a_talk_without_an_answer_or_with_a_strange_area_is_not_kept(
    database: Database, case_id: uuid.UUID, today: date
) -> None:
    for scores in ({}, {"luck": 3.0}, {"job_belief": 3.0}):
        with pytest.raises(UserError):
            _record(database, case_id, today, scores)
    _record(database, case_id, today, {"attendance": None})


def test_the_short_questions_of_a_visit_are_one_talk_however_often_they_are_kept(
    database: Database, case_id: uuid.UUID, today: date
) -> None:
    visit_id = database.write(visits.plan, case_id=case_id, day=today)

    def keep(scores: dict[str, float | None]) -> uuid.UUID | None:
        return database.write(
            progression.record_short, case_id=case_id, visit_id=visit_id, day=today, scores=scores
        )

    assert keep({}) is None
    first = keep({"attendance": 2.5, "everyday": None})
    assert keep({"attendance": 3.0}) == first
    talk = database.read(progression.of_visit, visit_id=visit_id)
    assert talk is not None
    assert talk.scores == {CITIZEN: {"attendance": 3.0}}
    assert talk.occasion is MeasurementOccasion.VISIT
    latest = progression.latest
    assert database.read(latest, case_id=case_id, before=visit_id) == {}
    _record(database, case_id, today - timedelta(days=9), {"attendance": 1.5})
    _record(database, case_id, today + timedelta(days=9), {"attendance": 5.0})
    assert database.read(latest, case_id=case_id, before=visit_id) == {"attendance": 1.5}
    assert database.read(latest, case_id=case_id) == {"attendance": 5.0}
    assert keep({}) is None
    assert database.read(progression.of_visit, visit_id=visit_id) is None
    assert database.read(latest, case_id=case_id, before=visit_id) == {"attendance": 1.5}


def test_a_new_goal_takes_the_place_of_the_one_before_in_its_area(
    database: Database, case_id: uuid.UUID, today: date
) -> None:
    def agree(area: str, value: float | None, words: str = "") -> uuid.UUID:
        return database.write(
            progression_goals.agree, case_id=case_id, area=area, value=value, words=words, today=today
        )

    agree("attendance", 3)
    second = agree("attendance", 4, "Hver dag i en uge")
    other = agree("health", None, "Sige til før smerten")
    with pytest.raises(UserError):
        agree("belief", None)
    with pytest.raises(UserError):
        agree("", 3)
    database.write(progression_goals.update, goal_id=second, value=4.5)
    database.write(progression_goals.close, goal_id=other, today=today, reached=True)
    series = database.read(progression.series, case_id=case_id)
    assert [(goal.area, goal.value) for goal in series.goals] == [("attendance", 4.5)]
    kept = database.read(progression_goals.listing, case_id=case_id)
    assert [(goal.area, goal.reached) for goal in kept] == [
        ("attendance", False), ("health", True), ("attendance", False),
    ]  # fmt: skip


def test_small_steps_are_listed_the_newest_first(
    database: Database, case_id: uuid.UUID, today: date
) -> None:
    for days, words in ((9, "Tog bussen alene"), (2, "Ringede selv til chefen")):
        day = today - timedelta(days=days)
        step = database.write(small_steps.add, case_id=case_id, day=day, words=words)
    with pytest.raises(UserError):
        database.write(small_steps.add, case_id=case_id, day=today, words=" ")
    with pytest.raises(UserError):
        database.write(small_steps.update, step_id=step, text="")
    database.write(small_steps.update, step_id=step, text="Ringede selv", area="belief")
    listed = database.read(small_steps.listing, case_id=case_id)
    assert [(each.text, each.area) for each in listed] == [
        ("Ringede selv", "belief"), ("Tog bussen alene", ""),
    ]  # fmt: skip


def _record(
    database: Database, case_id: uuid.UUID, day: date, scores: dict[str, float | None]
) -> uuid.UUID:
    return database.write(
        progression.record,
        case_id=case_id,
        day=day,
        occasion=MeasurementOccasion.QUARTER,
        scores={CITIZEN: scores},
    )
