"""What can be made about somebody now, and how the copies stand."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import agreements, cases, paper_offers, paper_states, papers, signatures
from mentor_desk.services.gathering.maker import Subject
from mentor_desk.services.paper_states import Standing
from mentor_desk.services.signatures import Stage
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue

from .making import Pair, pair, praktik, register


@pytest.fixture
def two(database: Database, today: date) -> Pair:
    """A citizen and a firm."""
    return pair(database, today)


def keys(found: tuple[paper_offers.Offer, ...], about: Subject) -> set[str]:
    return {offer.key for offer in found if offer.about is about}


def test_a_citizen_without_a_placement_has_the_papers_about_the_citizen_only(
    database: Database, two: Pair, today: date
) -> None:
    found = database.read(paper_offers.for_case, case_id=two.case_id, today=today)
    assert {offer.about for offer in found} == {Subject.CASE}
    assert {"samtykke", "oplysningspligt", "borgerark"} <= keys(found, Subject.CASE)
    assert {offer.citizen for offer in found} == {"Ahmed Osman"}


def test_a_placement_has_the_papers_for_its_kind(
    database: Database, two: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    register(database, two, praktik(two, today), rulebook, danish, today)
    found = database.read(paper_offers.for_case, case_id=two.case_id, today=today)
    mine = keys(found, Subject.PLACEMENT)
    assert papers.PRAKTIK in mine
    assert "loentilskud" not in mine
    assert "loentilskud" in {paper.key for paper in paper_offers.of_kind(PlacementKind.WAGE_SUBSIDY)}


def test_a_placement_that_ended_long_ago_is_not_offered_any_more(
    database: Database, two: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    start = today - timedelta(days=200)
    values = praktik(two, today, starts_on=start, ends_on=start + timedelta(days=90))
    placement = register(database, two, values, rulebook, danish, today)
    found = database.read(paper_offers.for_case, case_id=two.case_id, today=today)
    assert keys(found, Subject.PLACEMENT) == set()
    own = database.read(paper_offers.for_placement, placement_id=placement, today=today)
    assert "afslutning" in keys(own, Subject.PLACEMENT)


def test_a_firm_has_its_own_papers_its_agreement_and_the_placements_of_open_cases(
    database: Database, two: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    register(database, two, praktik(two, today), rulebook, danish, today)
    database.write(agreements.create, firm_id=two.firm_id, starts_on=today)
    found = database.read(paper_offers.for_firm, firm_id=two.firm_id, today=today)
    assert {offer.about for offer in found} == {Subject.FIRM, Subject.AGREEMENT, Subject.PLACEMENT}
    assert papers.PARTNERSHIP in keys(found, Subject.AGREEMENT)
    database.write(cases.close, case_id=two.case_id, today=today)
    found = database.read(paper_offers.for_firm, firm_id=two.firm_id, today=today)
    assert keys(found, Subject.PLACEMENT) == set()


def test_a_copy_waits_is_signed_and_is_replaced(
    database: Database, two: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    placement = register(database, two, praktik(two, today), rulebook, danish, today)

    def issue(reason: str) -> uuid.UUID:
        prepared = database.read(
            papers.prepare, key=papers.PRAKTIK, subject_id=placement, rulebook=rulebook,
            danish=danish, today=today, cpr_reason=reason,
        )  # fmt: skip
        row = database.write(papers.issue, prepared=prepared, danish=danish, today=today, how="printed")
        return row.id

    def stands(paper_id: uuid.UUID) -> Standing:
        row = next(each for each in database.read(papers.archive) if each.id == paper_id)
        return paper_states.standing(row, database.read(paper_states.signed))

    first = issue("")
    assert stands(first) is Standing.WAITING
    database.write(
        signatures.mark, paper_id=first, role="citizen", stage=Stage.RETURNED, day=today, today=today
    )
    assert database.read(paper_states.signed, case_id=two.case_id)[first].missing == 3
    database.write(signatures.mark_all, paper_id=first, day=today, today=today)
    assert stands(first) is Standing.SIGNED
    second = issue("Kommunen beder om det")
    assert (stands(first), stands(second)) == (Standing.REPLACED, Standing.WAITING)
