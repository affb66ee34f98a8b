"""Clusters: places, the weekly round, the ten steps and the yearly talk."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cluster_life, cluster_rounds, clusters, firms
from mentor_desk.services.clusters import ClusterView
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services.making import pair, praktik, register


@pytest.fixture
def cluster_id(database: Database) -> uuid.UUID:
    return database.write(clusters.create, name="Klynge Tørring", village="Tørring", round_weekday=2)


def view(database: Database, cluster_id: uuid.UUID, today: date, rulebook: Rulebook) -> ClusterView:
    return database.read(clusters.open_cluster, cluster_id=cluster_id, today=today, rulebook=rulebook)


def test_free_places_follow_who_is_there_and_the_ratio(
    database: Database, cluster_id: uuid.UUID, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    both = pair(database, today)
    database.write(cluster_life.join, cluster_id=cluster_id, firm_id=both.firm_id, places=3, day=today)
    [member] = view(database, cluster_id, today, rulebook).members
    assert member.taken == 0
    assert member.room is not None
    assert member.free == min(3, int(member.room))
    begun = today - timedelta(days=6)
    values = praktik(both, today, starts_on=begun, ends_on=today + timedelta(days=60))
    register(database, both, values, rulebook, danish, today)
    [after] = view(database, cluster_id, today, rulebook).members
    assert after.taken == 1
    assert after.free < member.free or after.free == 0
    assert after.taken + after.free + after.blocked == after.places


def test_a_firm_joins_once_and_may_leave(
    database: Database, cluster_id: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    firm = database.write(firms.create, name="Bager Bo")
    member = database.write(cluster_life.join, cluster_id=cluster_id, firm_id=firm, places=1, day=today)
    for places, field in ((1, "firm_id"), (0, "firm_id")):
        with pytest.raises(UserError) as refused:
            database.write(
                cluster_life.join, cluster_id=cluster_id, firm_id=firm, places=places, day=today
            )
        assert refused.value.field == field
    database.write(cluster_life.set_places, member_id=member, places=2)
    assert view(database, cluster_id, today, rulebook).row.places == 2
    database.write(cluster_life.leave, member_id=member, day=today)
    assert view(database, cluster_id, today, rulebook).members == ()


def test_the_next_round_is_the_weekday_that_comes(
    database: Database, cluster_id: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    assert view(database, cluster_id, today, rulebook).row.next_round == date(2026, 11, 25)
    database.write(
        cluster_life.round_made, cluster_id=cluster_id, day=date(2026, 11, 25), note="Alle hjemme"
    )
    found = view(database, cluster_id, date(2026, 11, 25), rulebook)
    assert found.row.next_round == date(2026, 12, 2)
    assert found.rounds[0][2] == "Alle hjemme"


def test_the_ten_steps_keep_who_and_when(
    database: Database, cluster_id: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    steps = view(database, cluster_id, today, rulebook).steps
    assert len(steps) == 10
    database.write(
        clusters.set_step, cluster_id=cluster_id, step=steps[2].key, who="Karen", due_on=today
    )
    database.write(clusters.set_step, cluster_id=cluster_id, step=steps[2].key, done_on=today)
    step = view(database, cluster_id, today, rulebook).steps[2]
    assert (step.who, step.due_on, step.done_on) == ("Karen", today, today)
    assert database.read(clusters.listing, today=today, rulebook=rulebook)[0].steps_done == 1


def test_the_yearly_talk_moves_a_year_on(
    database: Database, cluster_id: uuid.UUID, today: date
) -> None:
    database.write(clusters.update, cluster_id=cluster_id, renew_on=date(2026, 12, 1))
    found = database.write(clusters.renewed, cluster_id=cluster_id, today=today)
    assert found == date(2027, 12, 1)


def test_weeks_without_a_round_are_told_and_a_line_is_enough(
    database: Database, cluster_id: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    database.write(cluster_life.round_made, cluster_id=cluster_id, day=today - timedelta(days=20))
    assert view(database, cluster_id, today, rulebook).row.missed == 2
    assert database.read(cluster_rounds.waiting, today=today) == 1
    database.write(cluster_life.round_made, cluster_id=cluster_id, day=today - timedelta(days=6))
    assert view(database, cluster_id, today, rulebook).row.missed == 0
    assert database.read(cluster_rounds.waiting, today=today) == 0
