"""The extension: the newest one, its hours, and an archive line of its own."""

from __future__ import annotations

import uuid
from datetime import date

import pytest

from mentor_desk.models import PlacementEvent
from mentor_desk.services.gathering.forlaengelse import MAKER
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementEventKind, PlacementKind
from tests.documents import reading
from tests.services.gathering.making import archived, gathered
from tests.services.gathering.placing import keep, placed

END, NEW_END = date(2027, 2, 26), date(2027, 5, 28)


def extended(placement_id: uuid.UUID, day: date, until: date, reason: str) -> PlacementEvent:
    return PlacementEvent(
        placement_id=placement_id,
        kind=PlacementEventKind.EXTENDED.value,
        day=day,
        until=until,
        ended_before=END,
        reason=reason,
    )


@pytest.fixture(name="placement_id")
def _placement_id(database: Database, today: date) -> uuid.UUID:
    steps = ((1, 12.0), (10, 16.0), (18, 20.0))
    return placed(database, today, steps=steps)[1]


def test_without_an_extension_the_new_end_and_the_reason_are_lines_to_write_on(
    database: Database, today: date, placement_id: uuid.UUID
) -> None:
    content = gathered(database, MAKER, placement_id, today)
    assert (content.extension.ended_before, content.extension.ends_on) == (END, None)
    assert content.extension.reason == ""
    assert "Ahmed Osman" in reading.flat(content)


def test_the_newest_extension_is_the_one_on_the_paper(
    database: Database, today: date, placement_id: uuid.UUID
) -> None:
    keep(database, extended(placement_id, date(2027, 1, 4), date(2027, 3, 26), "Først fire uger"))
    keep(database, extended(placement_id, date(2027, 2, 8), NEW_END, "Styrer varerne to dage"))
    content = gathered(database, MAKER, placement_id, today)
    assert content.extension.ends_on == NEW_END
    assert content.extension.reason == "Styrer varerne to dage"
    assert content.extension.weeks == 26
    assert content.extension.starts_on == date(2027, 3, 1)


def test_hours_are_those_of_the_week_it_begins_in_and_the_steps_after_it(
    database: Database, today: date, placement_id: uuid.UUID
) -> None:
    keep(database, extended(placement_id, date(2027, 2, 8), NEW_END, "Mere tid"))
    extension = gathered(database, MAKER, placement_id, today).extension
    assert extension.hours == 16.0
    assert [(step.from_week, step.hours) for step in extension.steps] == [(18, 20.0)]


def test_a_second_extension_is_no_new_version_of_the_first(
    database: Database, today: date, placement_id: uuid.UUID
) -> None:
    assert archived(database, MAKER, placement_id, today) == placement_id
    keep(database, extended(placement_id, date(2027, 1, 4), date(2027, 3, 26), "Først"))
    first = archived(database, MAKER, placement_id, today)
    keep(database, extended(placement_id, date(2027, 2, 8), NEW_END, "Siden"))
    assert len({placement_id, first, archived(database, MAKER, placement_id, today)}) == 3


def test_the_first_decision_is_not_taken_for_the_decision_on_the_extension(
    database: Database, today: date, placement_id: uuid.UUID
) -> None:
    assert gathered(database, MAKER, placement_id, today).decision.decided_on is None


def test_only_a_praktik_and_a_wage_subsidy_are_extended_on_it() -> None:
    assert MAKER.kinds == {PlacementKind.PRAKTIK, PlacementKind.WAGE_SUBSIDY}
