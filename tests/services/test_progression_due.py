"""The talks that are waiting in the sample, and their lines on the Today page."""

from __future__ import annotations

import uuid
from datetime import date

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import progression, progression_due
from mentor_desk.services import today as today_page
from mentor_desk.services.sample import SampleCounts
from mentor_desk.services.today_progression import MOST
from mentor_desk.services.today_rows import Action, Group
from mentor_desk.storage.database import Database
from mentor_desk.terms import MeasurementOccasion, ScoreSide


def test_waiting_talks_are_a_few_lines_that_are_never_late(
    database: Database, filled: SampleCounts, today: date, rulebook: Rulebook
) -> None:
    assert filled.cases
    waiting = database.read(progression_due.due, today=today)
    assert {each.occasion for each in waiting} >= {
        MeasurementOccasion.MIDDLE,
        MeasurementOccasion.END,
    }
    assert all(each.day <= today for each in waiting)
    rows = [
        row
        for row in database.read(today_page.day, today=today, rulebook=rulebook)
        if row.action is Action.MEASURE
    ]
    assert len(rows) == MOST
    assert {row.group for row in rows} == {Group.ENDING}
    first = waiting[0]
    found = database.read(progression_due.of_case, case_id=first.case_id, today=today)
    assert found is not None
    assert (found.occasion, found.day) == (first.occasion, first.day)
    placement = database.read(progression_due.placement_on, case_id=first.case_id, day=today)
    assert isinstance(placement, uuid.UUID)

    database.write(
        progression.record,
        case_id=first.case_id,
        day=today,
        occasion=first.occasion,
        scores={ScoreSide.CITIZEN: {"attendance": 3.0}},
        placement_id=placement,
    )
    assert database.read(progression_due.of_case, case_id=first.case_id, today=today) is None
