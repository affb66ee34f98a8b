"""Agreements through their year: places, promises, facts, the talk, an early end, the target."""

from __future__ import annotations

import uuid
from datetime import date, datetime, timedelta

import pytest

from mentor_desk.documents.clause_sets import shipped
from mentor_desk.errors import UserError
from mentor_desk.models import Agreement, Favour, Setting, Target
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    agreement_clauses,
    agreement_endings,
    agreement_facts,
    agreement_places,
    agreement_points,
    agreement_reviews,
    agreement_target,
    agreement_view,
    agreements,
    counts,
    inquiries,
)
from mentor_desk.services import today as today_page
from mentor_desk.services.agreement_terms import year_on
from mentor_desk.services.agreements import PointInput
from mentor_desk.services.gathering import genforhandling, virksomhedsmentor
from mentor_desk.services.today_rows import Action
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import PlacementKind, PointStatus, PromiseSide, ReviewResult
from tests.documents import reading
from tests.services.gathering.making import gathered
from tests.services.gathering.placing import placed
from tests.services.making import Pair


@pytest.fixture(name="two")
def _two(database: Database, today: date) -> Pair:
    pair, _ = placed(database, today - timedelta(days=30))
    return pair


@pytest.fixture
def agreement_id(database: Database, two: Pair, today: date) -> uuid.UUID:
    return database.write(
        agreements.create,
        firm_id=two.firm_id,
        starts_on=date(2025, 12, 24),
        ends_on=date(2026, 12, 23),
        renew_on=date(2026, 12, 10),
        municipality_answer_days=3,
        places=2,
        why="Fordi",
        points=(PointInput(1, True, "Er vært", "Indkalder"), PointInput(4, True, "To pladser", "")),
    )


@writes("test.put")
def put(session, *, row):  # type: ignore[no-untyped-def]  # a row as it is, of any kind
    session.add(row)


def test_the_agreements_own_year_begins_on_its_day_and_ends_with_it() -> None:
    agreement = Agreement(starts_on=date(2024, 2, 29), ends_on=date(2026, 8, 31))
    first = (date(2024, 2, 29), date(2025, 2, 27))
    assert year_on(agreement, date(2023, 1, 1)) == year_on(agreement, date(2025, 2, 27)) == first
    last = year_on(agreement, date(2026, 8, 31))
    assert last == (date(2026, 2, 28), date(2026, 8, 31)) == year_on(agreement, date(2030, 1, 1))
    agreement.ended_on = date(2025, 6, 30)
    assert year_on(agreement, date(2026, 5, 1))[1] == date(2025, 6, 30)


def test_places_are_counted_live_by_kind_in_the_agreements_year(
    database: Database, two: Pair, agreement_id: uuid.UUID, today: date
) -> None:
    agreed = {PlacementKind.PRAKTIK: 3, PlacementKind.WAGE_SUBSIDY: 1}
    database.write(agreement_places.agree, agreement_id=agreement_id, places=agreed)
    year = database.read(agreement_places.of_year, agreement_id=agreement_id, today=today)
    assert (year.starts_on, year.ends_on, year.agreed) == (date(2025, 12, 24), date(2026, 12, 23), 4)
    assert [(each.kind, each.agreed, each.used) for each in year.kinds] == [
        (PlacementKind.PRAKTIK, 3, 1),
        (PlacementKind.WAGE_SUBSIDY, 1, 0),
    ]
    assert [each.state.running for each in year.used] == [True]
    none = {PlacementKind.WAGE_SUBSIDY: None}
    database.write(agreement_places.agree, agreement_id=agreement_id, places=none)
    [row] = database.read(agreements.listing, today=today)
    assert (row.used, row.places) == (1, 4)


def test_what_is_promised_is_followed_on_each_side_with_the_day(
    database: Database, agreement_id: uuid.UUID, today: date
) -> None:
    def follow(number: int, **values: PointStatus) -> None:
        database.write(
            agreement_points.follow, agreement_id=agreement_id, number=number, today=today, **values
        )

    follow(1, firm=PointStatus.KEPT, municipality=PointStatus.UNDER_WAY)
    [row] = database.read(agreements.listing, today=today)
    assert (row.kept.promises, row.kept.kept, row.kept.under_way, row.kept.not_begun) == (3, 1, 1, 1)
    states = database.read(agreement_view.open_agreement, agreement_id=agreement_id).states
    assert (states[1].day, states[4].day) == (today, None)
    with pytest.raises(UserError):
        follow(2, firm=PointStatus.KEPT)


def test_the_facts_of_the_year_name_nobody_and_count_what_the_records_say(
    database: Database, two: Pair, agreement_id: uuid.UUID, today: date
) -> None:
    asked = datetime(2026, 11, 2, 9).astimezone()
    made = database.write(
        inquiries.receive, about="Hvem kan hjælpe?", asked_at=asked, firm_id=two.firm_id
    )
    database.write(
        inquiries.answer, inquiry_id=made, answer="Vi kan", at=datetime(2026, 11, 4, 9).astimezone()
    )
    gave = Favour(firm_id=two.firm_id, day=today, side=PromiseSide.FIRM.value, text="Lånte lokaler")
    database.write(put, row=gave)
    year = database.read(agreement_facts.year, agreement_id=agreement_id, today=today)
    assert [(each.kind, each.begun, each.running) for each in year.kinds] == [("praktik", 1, 1)]
    assert (year.inquiries, year.answered, year.in_time, year.answer_days) == (1, 1, 1, 2.0)
    assert (year.promised_days, year.received, year.given, year.ends_on) == (3, 1, 0, today)
    assert [point.number for point in year.points] == [1, 4]
    assert "Osman" not in repr(year)


def test_the_talk_keeps_its_facts_and_makes_the_next_agreement(
    database: Database, agreement_id: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    def reminded() -> set[uuid.UUID]:
        lines = database.read(today_page.day, today=today, rulebook=rulebook)
        return {line.ref for line in lines if line.action is Action.OPEN_AGREEMENT}

    assert reminded() == {agreement_id}
    database.write(agreement_places.agree, agreement_id=agreement_id, places={PlacementKind.PRAKTIK: 2})
    term = database.read(agreement_reviews.next_term, agreement_id=agreement_id, today=today)
    assert (term.starts_on, term.ends_on) == (date(2026, 12, 24), date(2027, 12, 23))
    following = database.write(
        agreement_reviews.hold,
        agreement_id=agreement_id,
        today=today,
        day=today,
        result=ReviewResult.RENEWED,
        decided="Vi fortsætter",
        starts_on=term.starts_on,
        ends_on=term.ends_on,
        renew_on=term.renew_on,
    )
    assert following is not None
    view = database.read(agreement_view.open_agreement, agreement_id=following)
    assert (view.follows_id, view.fields["why"], view.fields["signed_on"]) == (
        agreement_id, "Fordi", None,
    )  # fmt: skip
    assert view.points[0].firm_promise == "Er vært"
    year = database.read(agreement_places.of_year, agreement_id=following, today=today)
    assert [(each.kind, each.agreed) for each in year.kinds] == [(PlacementKind.PRAKTIK, 2)]
    [review] = database.read(agreement_reviews.of_agreement, agreement_id=following)
    assert (review.decided, review.facts.begun) == ("Vi fortsætter", 1)
    assert reminded() == set()
    with pytest.raises(UserError):
        database.write(
            agreement_reviews.hold, agreement_id=agreement_id, today=today, day=today,
            result=ReviewResult.RENEWED, starts_on=term.starts_on,
        )  # fmt: skip


def test_a_talk_that_ends_it_and_an_early_end_leave_nothing_to_renew(
    database: Database, agreement_id: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    day = today - timedelta(days=1)
    with pytest.raises(UserError):
        database.write(
            agreement_endings.end, agreement_id=agreement_id, ended_on=date(2027, 1, 1), why=""
        )
    database.write(agreement_endings.end, agreement_id=agreement_id, ended_on=day, why="Lukker")
    [row] = database.read(agreements.listing, today=today)
    assert (row.running, row.ended, row.ends_on) == (False, True, day)
    assert database.read(counts.counts, today=today, rulebook=rulebook).agreements == 0
    database.write(agreement_endings.take_back, agreement_id=agreement_id)
    database.write(
        agreement_reviews.hold,
        agreement_id=agreement_id,
        today=today,
        day=today,
        result=ReviewResult.ENDED,
        decided="Ny ejer",
        ends_on=date(2026, 12, 1),
    )
    [row] = database.read(agreements.listing, today=today)
    assert (row.running, row.talked_of, row.ends_on) == (True, True, date(2026, 12, 1))


def test_an_own_wording_stands_beside_the_shipped_ones_and_a_broken_one_is_left_out(
    database: Database, agreement_id: uuid.UUID
) -> None:
    two_points = [{"title": "Plads", "text": "Vi har plads."}, {"title": "Kaffe", "text": "Vi ses."}]
    own = [{"key": "vores", "title": "Vores", "points": two_points}, {"key": "tom", "points": 3}]
    database.write(put, row=Setting(key=agreement_clauses.OWN_SETS, value=own))
    keys = [each.key for each in database.read(agreement_clauses.sets)]
    assert keys == [*(each.key for each in shipped()), "vores"]
    with pytest.raises(UserError):
        database.write(agreements.update, agreement_id=agreement_id, clause_set="vores")
    unticked = (PointInput(4),)
    database.write(agreements.update, agreement_id=agreement_id, clause_set="vores", points=unticked)
    view = database.read(agreement_view.open_agreement, agreement_id=agreement_id)
    assert [clause.title for clause in view.clauses.points] == ["Plads", "Kaffe"]
    assert [point.chosen for point in view.points] == [True, False]


def test_the_meter_counts_new_agreements_against_ten_or_the_mentors_own_target(
    database: Database, two: Pair, agreement_id: uuid.UUID, today: date
) -> None:
    database.write(agreements.create, firm_id=two.firm_id, starts_on=today)
    meter = database.read(agreement_target.meter, today=today)
    assert (meter.goal, meter.begun, meter.unsigned) == (10, 1, 1)
    own = Target(
        measure=agreement_target.MEASURE, starts_on=date(2025, 7, 1), ends_on=date(2026, 12, 31), goal=4
    )
    database.write(put, row=own)
    meter = database.read(agreement_target.meter, today=today)
    assert (meter.goal, meter.begun, meter.source) == (4, 2, None)


def test_the_agreements_answer_on_the_mentors_hours_stands_on_the_mentors_paper(
    database: Database, two: Pair, agreement_id: uuid.UUID, today: date
) -> None:
    [place] = database.read(agreement_places.of_year, agreement_id=agreement_id, today=today).used
    assert gathered(database, virksomhedsmentor.MAKER, place.placement_id, today).support.paid is None
    database.write(agreements.update, agreement_id=agreement_id, mentor_paid=False)
    assert gathered(database, virksomhedsmentor.MAKER, place.placement_id, today).support.paid is False
    agenda = gathered(database, genforhandling.MAKER, agreement_id, today)
    assert "Osman" not in reading.flat(agenda)
    assert "Der er for få forløb" in reading.flat(agenda)
