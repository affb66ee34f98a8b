"""What the citizen, the firm and the mentor see together, from a real vault."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, citizens, firms, kitchen_table, notes
from mentor_desk.services.kitchen_table import KitchenTable
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, pair, praktik, register

SECRET = "Angst i store rum"
DAY = timedelta(days=1)


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    made = pair(database, today)
    database.write(
        citizens.update,
        citizen_id=citizen_id(database, made, today),
        considerations=SECRET,
        shareable="Pause kl. 10",
    )
    database.write(notes.add, day=today, body="Han var ked af det.", case_id=made.case_id)
    return made


@pytest.fixture
def placement_id(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    return register(database, ahmed, praktik(ahmed, today), rulebook, danish, today)


def citizen_id(database: Database, made: Pair, today: date) -> uuid.UUID:
    return database.read(cases.open_case, case_id=made.case_id, today=today).citizen_id


def laid(database: Database, rulebook: Rulebook, placement_id: uuid.UUID, today: date) -> KitchenTable:
    return database.read(kitchen_table.table, placement_id=placement_id, today=today, rulebook=rulebook)


def test_nothing_internal_is_read(
    database: Database, rulebook: Rulebook, placement_id: uuid.UUID, today: date
) -> None:
    table = laid(database, rulebook, placement_id, today)
    said = str(table)
    assert (table.first_name, table.firm) == ("Ahmed", "Lunde VVS")
    for hidden in (SECRET, "ked af det", "670190", "Osman", "Pause kl. 10", "Møllevej"):
        assert hidden not in said


def test_what_the_firm_may_know_needs_a_consent_to_this_firm_that_holds_today(
    database: Database, rulebook: Rulebook, ahmed: Pair, placement_id: uuid.UUID, today: date
) -> None:
    database.write(firms.create, name="Skovby Genbrug")
    whose = citizen_id(database, ahmed, today)
    for to_whom, until, expected in (
        ("Skovby Genbrug", None, ""),
        ("Lunde VVS", today - DAY, ""),
        ("Lunde VVS", None, "Pause kl. 10"),
    ):
        database.write(
            citizens.give_consent,
            citizen_id=whose,
            what="Hensyn",
            to_whom=to_whom,
            given_on=today - 5 * DAY,
            until=until,
        )
        table = laid(database, rulebook, placement_id, today)
        assert table.shareable == expected
        assert (table.consent_on is not None) is bool(expected)
    [consent] = (
        row
        for row in database.read(citizens.profile, citizen_id=whose, today=today).consents
        if row.active and row.to_whom == "Lunde VVS"
    )
    database.write(citizens.withdraw_consent, consent_id=consent.id, today=today)
    assert laid(database, rulebook, placement_id, today).shareable == ""


def test_another_firm_of_the_citizens_is_not_told_to_this_one(
    database: Database,
    rulebook: Rulebook,
    danish: Catalogue,
    ahmed: Pair,
    placement_id: uuid.UUID,
    today: date,
) -> None:
    before = laid(database, rulebook, placement_id, today).law
    other = database.write(firms.create, name="Skovby Genbrug")
    register(database, ahmed, praktik(ahmed, today, firm_id=other), rulebook, danish, today)
    table = laid(database, rulebook, placement_id, today)
    assert "Skovby" not in str(table.law)
    assert table.law.between_us == before.between_us + 1
    assert not table.law.clear


def test_a_reason_on_record_clears_what_asked_for_it(
    database: Database, rulebook: Rulebook, danish: Catalogue, ahmed: Pair, today: date
) -> None:
    long = praktik(ahmed, today, weeks=20)
    without = register(database, ahmed, long, rulebook, danish, today)
    rules = {each.rule for each in laid(database, rulebook, without, today).law.to_clear}
    assert "duration" in rules
    reasons = dict.fromkeys(rules, "Aftalt med lægen")
    given = register(
        database, ahmed, praktik(ahmed, today, weeks=20, reasons=reasons), rulebook, danish, today
    )
    law = laid(database, rulebook, given, today).law
    assert "duration" not in {each.rule for each in law.to_clear}
    assert "Aftalt med lægen" not in str(law)


@pytest.mark.parametrize("kind", list(PlacementKind))
def test_every_kind_has_its_own_fields_and_its_agreement(
    database: Database,
    rulebook: Rulebook,
    danish: Catalogue,
    ahmed: Pair,
    today: date,
    kind: PlacementKind,
) -> None:
    made = register(database, ahmed, praktik(ahmed, today, kind=kind), rulebook, danish, today)
    table = laid(database, rulebook, made, today)
    assert table.has("success_sign") is (kind in kitchen_table.AGREEMENTS)
    assert table.has("hourly_wage") is (kind not in kitchen_table.AGREEMENTS)
    assert bool(table.paper) is (kind in kitchen_table.AGREEMENTS)
