"""What belongs into the bag, for a case and for a day."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import paper_batch, paper_fills, papers, signatures, visits
from mentor_desk.services.gathering.maker import day_id
from mentor_desk.services.paper_batch import Proposal
from mentor_desk.storage.database import Database
from mentor_desk.terms import VisitKind
from mentor_desk.texts import Catalogue

from .making import Pair, pair, praktik, register


@pytest.fixture
def two(database: Database, today: date) -> Pair:
    """A citizen and a firm."""
    return pair(database, today)


@pytest.fixture
def praktik_id(
    database: Database, two: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A praktik that ends in nine days."""
    start = today - timedelta(days=40)
    values = praktik(two, today, starts_on=start, ends_on=today + timedelta(days=9))
    return register(database, two, values, rulebook, danish, today)


def issue(
    database: Database, placement: uuid.UUID, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    prepared = database.read(
        papers.prepare, key=papers.PRAKTIK, subject_id=placement, rulebook=rulebook, danish=danish,
        today=today,
    )  # fmt: skip
    return database.write(papers.issue, prepared=prepared, danish=danish, today=today, how="printed").id


def of_day(database: Database, today: date) -> dict[str, Proposal]:
    return {each.key: each for each in database.read(paper_batch.for_day, day=today, today=today)}


def ticked(found: dict[str, Proposal]) -> set[str]:
    return {key for key, each in found.items() if each.ticked}


def test_a_day_without_visits_offers_its_sheet_unticked(database: Database, today: date) -> None:
    found = of_day(database, today)
    assert list(found) == ["dagsark"]
    assert not found["dagsark"].ticked
    assert found["dagsark"].subject_id == day_id(today)


def test_a_last_visit_takes_agreement_evaluation_and_extension_along(
    database: Database, two: Pair, praktik_id: uuid.UUID, today: date
) -> None:
    database.write(visits.plan, case_id=two.case_id, day=today, at=time(9), placement_id=praktik_id)
    found = of_day(database, today)
    assert ticked(found) == {"dagsark", papers.PRAKTIK, "afslutning", "forlaengelse"}
    assert found["afslutning"].about == "Ahmed Osman · Lunde VVS"
    assert "kontaktkort" in found


def test_with_another_visit_before_the_end_the_evaluation_waits(
    database: Database, two: Pair, praktik_id: uuid.UUID, today: date
) -> None:
    for day in (today, today + timedelta(days=7)):
        database.write(visits.plan, case_id=two.case_id, day=day, placement_id=praktik_id)
    assert "afslutning" not in of_day(database, today)


def test_an_agreement_that_is_signed_stays_at_home(
    database: Database,
    two: Pair,
    praktik_id: uuid.UUID,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
) -> None:
    database.write(visits.plan, case_id=two.case_id, day=today, firm_id=two.firm_id)
    paper = issue(database, praktik_id, rulebook, danish, today)
    assert of_day(database, today)[papers.PRAKTIK].ticked
    database.write(signatures.mark_all, paper_id=paper, day=today, today=today)
    assert papers.PRAKTIK not in of_day(database, today)


def test_a_first_visit_brings_preparation_offer_and_contact_card(
    database: Database, two: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    register(database, two, praktik(two, today), rulebook, danish, today)
    database.write(visits.plan, case_id=two.case_id, day=today, firm_id=two.firm_id)
    assert {"forberedelse", "tilbud", "kontaktkort"} <= ticked(of_day(database, today))


def test_a_call_needs_nothing_but_the_day_sheet(
    database: Database, two: Pair, praktik_id: uuid.UUID, today: date
) -> None:
    kind = VisitKind.CALL
    database.write(visits.plan, case_id=two.case_id, day=today, kind=kind, placement_id=praktik_id)
    assert list(of_day(database, today)) == ["dagsark"]


def test_two_visits_at_one_firm_take_one_contact_card(
    database: Database, two: Pair, praktik_id: uuid.UUID, today: date
) -> None:
    for at in (time(9), time(13)):
        database.write(visits.plan, case_id=two.case_id, day=today, at=at, placement_id=praktik_id)
    found = database.read(paper_batch.for_day, day=today, today=today)
    assert len({(each.key, each.subject_id) for each in found}) == len(found)


def test_a_case_proposes_what_its_placement_needs_first(
    database: Database, two: Pair, praktik_id: uuid.UUID, today: date
) -> None:
    found = database.read(paper_batch.for_case, case_id=two.case_id, today=today)
    needed = [each.key for each in found if each.ticked]
    assert set(needed) == {papers.PRAKTIK, "afslutning", "forlaengelse"}
    assert [each.key for each in found[: len(needed)]] == needed
    assert "samtykke" in {each.key for each in found}
    assert praktik_id in {each.subject_id for each in found}


def test_a_draft_on_the_duty_to_inform_stays_at_home_until_the_municipality_stands_by_it(
    database: Database, two: Pair, praktik_id: uuid.UUID, today: date
) -> None:
    def ticked() -> bool:
        found = database.read(paper_batch.for_case, case_id=two.case_id, today=today)
        return next(each.ticked for each in found if each.key == "oplysningspligt")

    assert praktik_id
    assert not ticked()
    values = {"confirmed": True}
    database.write(paper_fills.fill, key="oplysningspligt", subject_id=two.case_id, values=values)
    assert ticked()
