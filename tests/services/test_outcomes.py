"""What came of the placements, asked when there is something to answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.formats.spans import add_months
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, placements
from mentor_desk.services import today as today_service
from mentor_desk.services.checkpoints import (
    END,
    CheckpointRow,
    Found,
    Life,
    StepState,
    line_of,
    steps_on,
    waiting_of,
)
from mentor_desk.services.today_outcomes import MOST
from mentor_desk.services.today_rows import Action, Group
from mentor_desk.services.undo import undo_last
from mentor_desk.storage.database import Database
from mentor_desk.terms import CheckpointSeries, OutcomeResult, PlacementKind, PlacementStatus
from mentor_desk.texts import Catalogue
from tests.services.afterwards import Desk
from tests.services.making import praktik, register

OUTCOME, AFTER_CARE = CheckpointSeries.OUTCOME, CheckpointSeries.AFTER_CARE


@pytest.fixture
def desk(database: Database, rulebook: Rulebook, danish: Catalogue, today: date) -> Desk:
    return Desk(database, rulebook, danish, today)


def states(line: Sequence[CheckpointRow]) -> dict[str, str]:
    return {row.step: row.state.value for row in line}


def test_the_outcome_is_asked_at_the_end_and_after_three_six_and_twelve_months(
    desk: Desk, today: date
) -> None:
    end = today - timedelta(days=100)
    line = desk.line(desk.ended(end))
    assert [(row.step, row.due_on) for row in line] == [
        ("end", end), ("m3", add_months(end, 3)), ("m6", add_months(end, 6)),
        ("m12", add_months(end, 12)),
    ]  # fmt: skip
    assert states(line) == {"end": "done", "m3": "late", "m6": "upcoming", "m12": "upcoming"}


def test_after_care_counts_from_the_first_day_of_the_job(desk: Desk, today: date) -> None:
    start = today - timedelta(weeks=4)
    line = desk.line(desk.hired(start))
    weeks = [(row.due_on - start).days / 7 for row in line[:4]]
    assert weeks == [1, 4, 12, 26]
    assert line[4].due_on == add_months(start, 12)
    assert states(line) == {
        "w1": "passed", "w4": "due", "w12": "upcoming", "w26": "upcoming", "y1": "upcoming",
    }  # fmt: skip


def test_a_praktik_without_a_last_day_is_not_asked_about(
    desk: Desk, today: date, database: Database, rulebook: Rulebook, danish: Catalogue
) -> None:
    values = praktik(desk.pair, today, ends_on=None)
    assert desk.line(register(database, desk.pair, values, rulebook, danish, today)) == ()


def test_an_outcome_is_written_once_and_then_corrected(desk: Desk, today: date) -> None:
    made = desk.ended(today - timedelta(days=95))
    desk.record(made, OUTCOME, "m3", result=OutcomeResult.PAID_HOURS, hours=6.0, firm_view=" God ")
    desk.record(made, OUTCOME, "m3", result=OutcomeResult.FLEKSJOB, hours=8.0, still_there=True)
    found = {row.step: row.done for row in desk.line(made)}["m3"]
    assert found is not None
    assert (found.result, found.hours, found.still_there) == (OutcomeResult.FLEKSJOB, 8.0, True)
    assert desk.asked() == []


def test_nothing_answered_is_refused_at_its_field(desk: Desk, today: date) -> None:
    made = desk.ended(today - timedelta(days=95))
    with pytest.raises(UserError) as refused:
        desk.record(made, OUTCOME, "m3", text="Ved det ikke")
    assert refused.value.field == "result"
    job = desk.hired(today - timedelta(weeks=1))
    with pytest.raises(UserError) as refused:
        desk.record(job, AFTER_CARE, "w1", text="Ringede")
    assert refused.value.field == "still_there"
    with pytest.raises(UserError) as refused:
        desk.record(job, AFTER_CARE, "w1", still_there=True, day=today - timedelta(weeks=2))
    assert refused.value.field == "day"


def test_not_known_is_an_answer_and_ends_the_reminder(desk: Desk, today: date) -> None:
    made = desk.ended(add_months(today, -12) - timedelta(days=3))
    assert [row.days for row in desk.asked()] == [-3]
    desk.record(made, OUTCOME, "m12", result=OutcomeResult.UNKNOWN)
    assert desk.asked() == []
    assert states(desk.line(made))["m6"] == StepState.PASSED


def test_a_year_on_the_outcome_is_asked_though_the_case_is_closed(
    desk: Desk, today: date, database: Database, danish: Catalogue
) -> None:
    desk.ended(add_months(today, -12))
    database.write(cases.close, case_id=desk.pair.case_id, today=today)
    [row] = desk.asked()
    assert row.group is Group.TODAY
    assert "the case is closed" in str(row.detail)


def test_a_step_is_shown_a_week_ahead_and_late_after_its_day(desk: Desk, today: date) -> None:
    end = today - timedelta(days=80)
    desk.ended(end)
    due = add_months(end, 3)
    assert desk.asked(due - timedelta(days=8)) == []
    assert [row.group for row in desk.asked(due - timedelta(days=7))] == [Group.ENDING]
    assert [row.group for row in desk.asked(due)] == [Group.TODAY]
    assert [row.group for row in desk.asked(due + timedelta(days=1))] == [Group.OVERDUE]


def test_a_placement_to_decide_on_has_one_line_only(
    desk: Desk, today: date, database: Database, rulebook: Rulebook, danish: Catalogue
) -> None:
    end = today - timedelta(days=86)
    values = praktik(desk.pair, today, starts_on=end - timedelta(days=60), ends_on=end)
    register(database, desk.pair, values, rulebook, danish, today)
    rows = database.read(today_service.day, today=today, rulebook=rulebook)
    about = [row.action for row in rows if row.placement_id is not None]
    assert about == [Action.DECIDE]


def test_a_morning_never_has_more_than_twelve_reminders(desk: Desk, today: date) -> None:
    for more in range(MOST + 2):
        desk.ended(add_months(today, -12) - timedelta(days=more))
    rows = desk.asked()
    assert len(rows) == MOST + 1
    [rest] = [row for row in rows if row.action is Action.MORE_OUTCOMES]
    assert str(rest.title) == "2 more to ask how it went"
    assert min(row.days for row in rows if row is not rest) == -(MOST - 1)


def test_after_care_ends_when_the_job_does(desk: Desk, today: date, database: Database) -> None:
    job = desk.hired(today - timedelta(weeks=5))
    desk.record(job, AFTER_CARE, "w4", still_there=False)
    assert list(states(desk.line(job))) == ["w1", "w4"]
    other = desk.hired(today - timedelta(weeks=13))
    database.write(
        placements.stop, placement_id=other, day=today - timedelta(weeks=3), reason="Butikken lukker"
    )
    assert list(states(desk.line(other))) == ["w1", "w4"]


def test_completing_a_praktik_writes_the_outcome_in_one_word_too(
    desk: Desk, today: date, database: Database, rulebook: Rulebook, danish: Catalogue
) -> None:
    end = today - timedelta(days=4)
    values = praktik(desk.pair, today, starts_on=end - timedelta(days=60), ends_on=end)
    made = register(database, desk.pair, values, rulebook, danish, today)
    database.write(
        placements.complete,
        placement_id=made,
        outcome="10 løntimer fra mandag",
        result=OutcomeResult.PAID_HOURS,
    )
    [found] = [row.done for row in desk.line(made) if row.step == "end"]
    assert found is not None
    assert (found.result, found.day) == (OutcomeResult.PAID_HOURS, end)
    database.write(undo_last)
    assert states(desk.line(made))["end"] == "late"


@pytest.mark.parametrize("kind", [PlacementKind.PRAKTIK, PlacementKind.ORDINARY_JOB])
@pytest.mark.parametrize("written", [(), ("end",), ("end", "m3"), ("w1",), ("w1", "w4")])
def test_the_step_that_waits_is_the_one_that_the_line_shows(
    kind: PlacementKind, written: tuple[str, ...], rulebook: Rulebook, today: date
) -> None:
    steps = steps_on(rulebook, today)
    for days in range(0, 500, 7):
        over = today - timedelta(days=days)
        last = over if kind is PlacementKind.PRAKTIK else None
        life = Life(kind, PlacementStatus.COMPLETED, over, last)
        kept = {key: Found(over, OutcomeResult.UNKNOWN, None, None, "", "", "") for key in written}
        line = line_of(life, kept, today, rulebook)
        shown = next((row for row in reversed(line) if row.waits and row.step != END), None)
        assert waiting_of(life, kept, today, steps) == shown
