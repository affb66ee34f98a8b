"""Turns in a placement: longer, on pause, on again, stopped, and problems."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

import pytest

from mentor_desk.errors import UserError
from mentor_desk.resources import catalogue
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import caseload, cases, notes, placement_turns, placements, promises, timeline
from mentor_desk.services import today as today_service
from mentor_desk.services.placement_extend import extend, judge
from mentor_desk.services.placement_turns import Told
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.services.undo import undo_last
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementEventKind, PlacementStatus
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, pair, praktik, register

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    return pair(database, today)


@pytest.fixture
def praktik_id(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A praktik of four weeks in its second week."""
    start = today - 8 * DAY
    values = praktik(ahmed, today, starts_on=start, ends_on=start + 25 * DAY)
    return register(database, ahmed, values, rulebook, danish, today)


def longer(database: Database, placement_id: uuid.UUID, rulebook: Rulebook, **more: Any) -> uuid.UUID:
    values = {"reason": "Ahmed er godt i gang.", "today": date(2026, 11, 24), **more}
    return database.write(
        extend, placement_id=placement_id, rulebook=rulebook, danish=catalogue("da"), **values
    )


def rows_of(database: Database, today: date, rulebook: Rulebook, action: Action) -> list[TodayRow]:
    found = database.read(today_service.day, today=today, rulebook=rulebook)
    return [row for row in found if row.action is action]


def test_an_extension_keeps_what_was_agreed_before(
    database: Database, praktik_id: uuid.UUID, rulebook: Rulebook, today: date
) -> None:
    before = database.read(placements.values_of, placement_id=praktik_id).ends_on
    assert before is not None
    longer(database, praktik_id, rulebook, until=before + 4 * WEEK)
    after = database.read(placements.values_of, placement_id=praktik_id)
    assert after.ends_on == before + 4 * WEEK
    [turn] = database.read(placement_turns.listing, placement_id=praktik_id)
    assert turn.kind is PlacementEventKind.EXTENDED
    assert (turn.ended_before, turn.until, turn.day) == (before, before + 4 * WEEK, today)
    assert turn.reason == "Ahmed er godt i gang."


def test_other_hours_in_an_extension_are_a_step_after_the_old_last_day(
    database: Database, praktik_id: uuid.UUID, rulebook: Rulebook
) -> None:
    before = database.read(placements.values_of, placement_id=praktik_id).ends_on
    assert before is not None
    longer(database, praktik_id, rulebook, until=before + 2 * WEEK, hours=25.0)
    after = database.read(placements.values_of, placement_id=praktik_id)
    assert after.steps == ((1, 12.0), (4, 25.0))
    assert after.hours == 25.0


def test_an_extension_beyond_the_law_asks_why_and_keeps_the_answer(
    database: Database, ahmed: Pair, praktik_id: uuid.UUID, rulebook: Rulebook, today: date
) -> None:
    before = database.read(placements.values_of, placement_id=praktik_id).ends_on
    assert before is not None
    until = before + 16 * WEEK
    found = database.read(
        judge,
        placement_id=praktik_id,
        case_id=ahmed.case_id,
        until=until,
        hours=None,
        rulebook=rulebook,
        today=today,
    )
    assert "duration" in [each.rule for each in found if each.level != "ok"]
    longer(database, praktik_id, rulebook, until=until, reasons={"duration": "Aftalt med kommunen."})
    kept = database.read(placements.values_of, placement_id=praktik_id)
    assert kept.reasons["duration"] == "Aftalt med kommunen."


@pytest.mark.parametrize(
    ("change", "field"),
    [({"until": date(2026, 11, 25)}, "until"), ({"until": None}, "until"), ({"reason": " "}, "reason")],
)
def test_what_is_no_extension_is_refused_at_its_field(
    database: Database, praktik_id: uuid.UUID, rulebook: Rulebook, change: dict[str, Any], field: str
) -> None:
    with pytest.raises(UserError) as refused:
        longer(database, praktik_id, rulebook, **{"until": date(2027, 1, 29), **change})
    assert refused.value.field == field
    assert database.read(placement_turns.listing, placement_id=praktik_id) == []


def test_undoing_an_extension_gives_the_old_last_day_back(
    database: Database, praktik_id: uuid.UUID, rulebook: Rulebook
) -> None:
    before = database.read(placements.values_of, placement_id=praktik_id)
    longer(database, praktik_id, rulebook, until=date(2027, 1, 29), hours=25.0)
    database.write(undo_last)
    assert database.read(placements.values_of, placement_id=praktik_id) == before
    assert database.read(placement_turns.listing, placement_id=praktik_id) == []


def test_a_pause_is_seen_everywhere_until_its_last_day(
    database: Database, ahmed: Pair, praktik_id: uuid.UUID, today: date
) -> None:
    database.write(
        placement_turns.pause,
        placement_id=praktik_id,
        day=today,
        until=today + 6 * DAY,
        reason="Indlagt",
        told=Told("Bliv rask", "Pladsen venter"),
        today=today,
    )
    for day, paused in ((today, True), (today + 6 * DAY, True), (today + 7 * DAY, False)):
        row = database.read(placements.one, placement_id=praktik_id, today=day)
        assert (row.state.paused, row.state.running) == (paused, True)
        [case] = database.read(caseload.caseload, today=day)
        assert case.placement is not None
        assert case.placement.state.paused is paused
    told = database.read(timeline.of_case, case_id=ahmed.case_id)
    assert "Praktik at Lunde VVS on pause to" in " ".join(str(row.title) for row in told)
    assert "To the firm: Pladsen venter" in " ".join(str(row.body) for row in told)


def test_going_on_ends_an_open_pause(database: Database, praktik_id: uuid.UUID, today: date) -> None:
    pause = {"placement_id": praktik_id, "reason": "Indlagt", "today": today}
    database.write(placement_turns.pause, day=today - 3 * DAY, until=None, **pause)
    database.write(placement_turns.resume, placement_id=praktik_id, day=today)
    row = database.read(placements.one, placement_id=praktik_id, today=today)
    assert not row.state.paused
    row = database.read(placements.one, placement_id=praktik_id, today=today - DAY)
    assert row.state.paused
    with pytest.raises(UserError):
        database.write(placement_turns.resume, placement_id=praktik_id, day=today)
    database.write(placement_turns.pause, day=today, until=None, **pause)


def test_a_pause_needs_a_reason_and_days_in_the_right_order(
    database: Database, praktik_id: uuid.UUID, today: date
) -> None:
    good = {
        "placement_id": praktik_id,
        "day": today,
        "until": None,
        "reason": "Indlagt",
        "today": today,
    }
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"reason": ""}, "reason"),
        ({"until": today - DAY}, "until"),
        ({"day": today + 60 * DAY}, "day"),
    ]
    for change, field in wrong:
        with pytest.raises(UserError) as refused:
            database.write(placement_turns.pause, **{**good, **change})
        assert refused.value.field == field
    database.write(placement_turns.pause, **good)
    with pytest.raises(UserError) as refused:
        database.write(placement_turns.pause, **good)
    assert refused.value.field == "day"


def test_a_stop_leaves_both_sides_in_good_hands(
    database: Database, ahmed: Pair, praktik_id: uuid.UUID, today: date
) -> None:
    database.write(
        placement_turns.stop,
        placement_id=praktik_id,
        day=today,
        reason="Ryggen",
        told=Told("Vi finder noget andet", "Tak for hjælpen", "Ring til Ahmed", today + DAY),
        today=today,
    )
    row = database.read(placements.one, placement_id=praktik_id, today=today)
    assert (row.status, row.ends_on) == (PlacementStatus.STOPPED, today)
    case = database.read(cases.open_case, case_id=ahmed.case_id, today=today)
    assert (case.next_step, case.next_step_on) == ("Ring til Ahmed", today + DAY)
    told = [str(line.title) for line in database.read(timeline.of_case, case_id=ahmed.case_id)]
    assert told.count("Praktik at Lunde VVS stopped") == 1
    with pytest.raises(UserError):
        database.write(
            placement_turns.stop, placement_id=praktik_id, day=today, reason="Igen", today=today
        )
    database.write(undo_last)
    case = database.read(cases.open_case, case_id=ahmed.case_id, today=today)
    assert case.next_step == ""
    row = database.read(placements.one, placement_id=praktik_id, today=today)
    assert (row.status, row.state.running) == (PlacementStatus.PLANNED, True)


def test_a_case_that_has_a_next_step_is_promised_another(
    database: Database, ahmed: Pair, praktik_id: uuid.UUID, today: date
) -> None:
    database.write(cases.update, case_id=ahmed.case_id, next_step="Besøg")
    database.write(
        placement_turns.problem,
        placement_id=praktik_id,
        day=today,
        told=Told(next_step="Ring til Torben", next_step_on=today),
        today=today,
    )
    [promise] = database.read(promises.listing, case_id=ahmed.case_id)
    assert (promise.text, promise.due_on) == ("Ring til Torben", today)


def test_a_problem_stands_on_today_until_it_is_settled(
    database: Database, praktik_id: uuid.UUID, rulebook: Rulebook, today: date
) -> None:
    event_id = database.write(placement_turns.problem, placement_id=praktik_id, day=today, today=today)
    [row] = rows_of(database, today, rulebook, Action.SETTLE)
    assert (row.group, row.ref) == (Group.TODAY, event_id)
    [row] = rows_of(database, today + DAY, rulebook, Action.SETTLE)
    assert row.group is Group.OVERDUE
    with pytest.raises(UserError) as refused:
        database.write(placement_turns.settle, event_id=event_id, how="", day=today)
    assert refused.value.field == "how"
    database.write(placement_turns.reword, event_id=event_id, reason="Kom for sent")
    database.write(placement_turns.settle, event_id=event_id, how="Ny bus", day=today)
    assert rows_of(database, today, rulebook, Action.SETTLE) == []
    turn = database.read(placement_turns.one, event_id=event_id)
    assert (turn.reason, turn.settled_how, turn.open) == ("Kom for sent", "Ny bus", False)
    database.write(undo_last)
    assert len(rows_of(database, today, rulebook, Action.SETTLE)) == 1


def test_a_problem_of_tomorrow_is_no_problem(
    database: Database, praktik_id: uuid.UUID, today: date
) -> None:
    with pytest.raises(UserError) as refused:
        database.write(placement_turns.problem, placement_id=praktik_id, day=today + DAY, today=today)
    assert refused.value.field == "day"


def test_a_pause_that_ends_is_told_some_days_before(
    database: Database, ahmed: Pair, praktik_id: uuid.UUID, rulebook: Rulebook, today: date
) -> None:
    database.write(notes.add, day=today, body="Ringede", case_id=ahmed.case_id)
    database.write(
        placement_turns.pause,
        placement_id=praktik_id,
        day=today,
        until=today + 6 * DAY,
        reason="Indlagt",
        today=today,
    )
    assert rows_of(database, today, rulebook, Action.OPEN_PLACEMENT) == []
    [row] = rows_of(database, today + 4 * DAY, rulebook, Action.OPEN_PLACEMENT)
    assert (row.ref, row.days) == (praktik_id, 2)
