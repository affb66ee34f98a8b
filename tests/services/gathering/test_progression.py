"""The progression sheet is gathered from the talks, and never tells the mentor's belief."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.documents.content import to_json
from mentor_desk.documents.papers.progression import NextGoal, SideMark
from mentor_desk.rules.indicator_sets import shipped
from mentor_desk.services import progression, progression_goals, small_steps
from mentor_desk.services.gathering.progression import MAKER
from mentor_desk.storage.database import Database
from mentor_desk.terms import MeasurementOccasion, ScoreSide
from tests.services.gathering.making import gathered
from tests.services.making import pair


def test_without_a_talk_it_is_a_sheet_to_write_on(database: Database, today: date) -> None:
    content = gathered(database, MAKER, pair(database, today).case_id, today)
    assert content.citizen_name == "Ahmed Osman"
    assert [area.title for area in content.areas] == [area.title for area in shipped().areas]
    assert {(area.then, area.now, area.goal) for area in content.areas} == {(None, None, None)}


def test_the_talks_the_goal_and_the_small_steps_stand_on_it(database: Database, today: date) -> None:
    case_id, area = pair(database, today).case_id, shipped().areas[0]
    for day, own, mentor in ((today - timedelta(days=90), 2.0, 1.5), (today, 3.5, 3.0)):
        database.write(
            progression.record,
            case_id=case_id,
            day=day,
            occasion=MeasurementOccasion.QUARTER,
            scores={ScoreSide.CITIZEN: {area.key: own}, ScoreSide.MENTOR: {area.key: mentor}},
            words={ScoreSide.MENTOR: {area.key: "Han glemmer\nde gode dage"}},
            belief=2.0,
            belief_differently="Ringer en gang mere om ugen",
        )
    database.write(
        progression_goals.agree,
        case_id=case_id,
        area=area.key,
        today=today,
        value=4.0,
        words="Hver dag",
    )
    database.write(small_steps.add, case_id=case_id, day=today, words="Kom selv\nmed bussen")
    content = gathered(database, MAKER, case_id, today)
    first = content.areas[0]
    assert (first.then, first.now, first.goal) == (2.0, 3.5, 4.0)
    assert first.others == (SideMark("mentor", 1.5, 3.0),)
    assert first.why == "Han glemmer de gode dage"
    assert content.goals == (NextGoal(area.title, "Hver dag"),)
    assert (content.then_on, content.on) == (today - timedelta(days=90), today)
    assert content.small_steps == "Kom selv med bussen"
    assert content.by == "Borgeren, Jobmentor"
    assert "Ringer en gang mere" not in str(to_json(content))
