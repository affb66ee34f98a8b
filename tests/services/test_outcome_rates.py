"""The rates behind the promise that a praktik leads somewhere, counted by hand."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.formats.spans import add_months
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import outcome_rates, placements
from mentor_desk.services.outcome_rates import OutcomeRates
from mentor_desk.storage.database import Database
from mentor_desk.terms import CheckpointSeries, OutcomeResult
from mentor_desk.texts import Catalogue
from tests.services.afterwards import Desk

OUTCOME, AFTER_CARE = CheckpointSeries.OUTCOME, CheckpointSeries.AFTER_CARE


def rates_of(desk: Desk, first: date, last: date) -> OutcomeRates:
    return desk.database.read(
        outcome_rates.rates, first=first, last=last, today=desk.today, rulebook=desk.rulebook
    )


def test_shares_are_of_those_who_are_known(
    database: Database, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    desk = Desk(database, rulebook, danish, today)
    first, last = add_months(today, -13), add_months(today, -2)
    ends = [add_months(today, -12) - timedelta(days=1), add_months(today, -7), add_months(today, -4)]
    a, b, c = (desk.ended(end) for end in ends)
    desk.ended(add_months(today, -3))
    desk.ended(add_months(today, -1))
    desk.record(a, OUTCOME, "m3", result=OutcomeResult.PAID_HOURS)
    desk.record(b, OUTCOME, "m3", result=OutcomeResult.NOTHING_YET)
    desk.record(c, OUTCOME, "m3", result=OutcomeResult.UNKNOWN)
    desk.record(a, OUTCOME, "m12", result=OutcomeResult.ORDINARY_JOB)
    found = rates_of(desk, first, last)
    assert found.ended == 4
    assert [(rate.step, rate.reached, rate.known) for rate in found.steps] == [
        ("end", 4, 0), ("m3", 4, 2), ("m6", 2, 0), ("m12", 1, 1),
    ]  # fmt: skip
    after_three = found.steps[1]
    assert after_three.results == {OutcomeResult.PAID_HOURS: 1, OutcomeResult.NOTHING_YET: 1}
    assert after_three.share(OutcomeResult.PAID_HOURS, OutcomeResult.FLEKSJOB) == 0.5
    assert found.steps[2].share(OutcomeResult.PAID_HOURS) is None
    assert found.steps[3].share(OutcomeResult.ORDINARY_JOB) == 1.0


def test_still_employed_after_a_year_is_told_or_follows_from_the_end(
    database: Database, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    desk = Desk(database, rulebook, danish, today)
    begun = add_months(today, -14)
    stays, leaves, stopped, silent, grew = (desk.hired(begun) for _ in range(5))
    desk.record(stays, AFTER_CARE, "y1", still_there=True)
    desk.record(leaves, AFTER_CARE, "w26", still_there=False, day=begun + timedelta(weeks=26))
    for job in (stopped, grew):
        database.write(placements.stop, placement_id=job, day=add_months(begun, 5), reason="Noget nyt")
    ordinary = desk.hired(add_months(begun, 5), follows_id=grew)
    desk.record(ordinary, AFTER_CARE, "w26", still_there=True, day=add_months(begun, 12))
    desk.hired(add_months(today, -3))
    found = rates_of(desk, add_months(today, -15), today).retention
    assert (found.hired, found.reached, found.known, found.still) == (6, 5, 4, 2)
    assert found.share == 0.5
    assert silent


def test_a_period_without_anybody_has_no_share(
    database: Database, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    desk = Desk(database, rulebook, danish, today)
    found = rates_of(desk, add_months(today, -15), today)
    assert (found.ended, found.retention.share) == (0, None)
