"""The next step: what grows out of a placement, and what it takes along."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import contacts, placement_next, placements
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactRole, OutcomeResult, PlacementKind
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, pair, praktik, register

FRIDAY = date(2026, 11, 20)


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    return pair(database, today)


def test_paid_hours_take_the_firm_its_people_and_the_tasks_along(
    database: Database, ahmed: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    people = database.read(contacts.at_firm, firm_id=ahmed.firm_id)
    daily = next(each.id for each in people if each.role is ContactRole.DAILY_RESPONSIBLE)
    values = praktik(
        ahmed, today, starts_on=FRIDAY - timedelta(days=60), ends_on=FRIDAY, daily_id=daily
    )
    before = register(database, ahmed, values, rulebook, danish, today)
    kind = PlacementKind.PAID_HOURS
    like = database.read(placement_next.proposal, placement_id=before, kind=kind, today=today)
    assert (like.firm_id, like.daily_id, like.tasks) == (ahmed.firm_id, daily, values.tasks)
    assert (like.kind, like.follows_id, like.working_days) == (kind, before, values.working_days)
    assert like.starts_on == date(2026, 11, 23)
    assert (like.hours, like.decided_on, like.purposes, like.ends_on) == (None, None, (), None)
    assert register(database, ahmed, like, rulebook, danish, today)


@pytest.mark.parametrize(
    ("end", "start"),
    [
        (date(2026, 12, 24), date(2026, 12, 28)),
        (date(2026, 6, 30), date(2026, 11, 24)),
        (None, date(2026, 11, 25)),
    ],
)
def test_it_begins_on_the_working_day_after_or_today_when_that_is_long_ago(
    database: Database,
    ahmed: Pair,
    today: date,
    rulebook: Rulebook,
    danish: Catalogue,
    end: date | None,
    start: date,
) -> None:
    values = praktik(ahmed, today, starts_on=date(2026, 5, 4), ends_on=end)
    before = register(database, ahmed, values, rulebook, danish, today)
    like = database.read(
        placement_next.proposal, placement_id=before, kind=PlacementKind.FLEKSJOB, today=today
    )
    assert like.starts_on == start


def test_the_ladder_shows_the_whole_way_from_any_of_its_steps(
    database: Database, ahmed: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    first = register(database, ahmed, praktik(ahmed, today), rulebook, danish, today)
    like = database.read(
        placement_next.proposal, placement_id=first, kind=PlacementKind.PAID_HOURS, today=today
    )
    second = register(database, ahmed, like, rulebook, danish, today)
    register(database, ahmed, praktik(ahmed, today), rulebook, danish, today)
    for placement_id, here in ((first, "praktik"), (second, "paid_hours")):
        found = database.read(
            placement_next.ladder, placement_id=placement_id, today=today, rulebook=rulebook
        )
        assert [rung.kind.value for rung in found.rungs] == [
            "praktik", "paid_hours", "fleksjob", "ordinary_job",
        ]  # fmt: skip
        assert [len(rung.links) for rung in found.rungs] == [1, 1, 0, 0]
        assert [rung.kind.value for rung in found.rungs if rung.here] == [here]
        assert [rung.kind.value for rung in found.rungs if rung.needs_referral] == ["fleksjob"]
        assert not any(rung.passed for rung in found.rungs)
    assert found.next_kinds[0] is PlacementKind.FLEKSJOB


def test_a_fleksjob_is_a_rung_for_who_is_referred_and_a_job_leaves_out_what_was_not_needed(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    referred = pair(database, today, target_group="fleksjobvisiteret")
    values = praktik(referred, today, kind=PlacementKind.ORDINARY_JOB)
    job = register(database, referred, values, rulebook, danish, today)
    found = database.read(placement_next.ladder, placement_id=job, today=today, rulebook=rulebook)
    assert not any(rung.needs_referral for rung in found.rungs)
    assert [rung.passed for rung in found.rungs] == [True, True, True, False]


def test_what_a_praktik_led_to_is_told_by_what_grew_out_of_it(
    database: Database, ahmed: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    first = register(database, ahmed, praktik(ahmed, today), rulebook, danish, today)
    assert database.read(placement_next.led_to, placement_id=first) is None
    values = praktik(ahmed, today, kind=PlacementKind.FLEKSJOB, follows_id=first)
    register(database, ahmed, values, rulebook, danish, today)
    assert database.read(placement_next.led_to, placement_id=first) is OutcomeResult.FLEKSJOB


def test_a_chain_that_bites_its_tail_is_told_once(
    database: Database, ahmed: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    made = register(database, ahmed, praktik(ahmed, today), rulebook, danish, today)
    values = praktik(ahmed, today, follows_id=made)
    database.write(
        placements.update,
        placement_id=made,
        values=values,
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    found = database.read(placement_next.ladder, placement_id=made, today=today, rulebook=rulebook)
    assert sum(len(rung.links) for rung in found.rungs) == 1
