"""Firms for a citizen and citizens for a firm, over a real encrypted file."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, citizens, firm_tasks, firms, match, openings, undo
from mentor_desk.services.match_types import CitizensFor, FirmsFor, Pair, Search
from mentor_desk.storage.database import Database
from mentor_desk.terms import Fit, MatchChoice, OpeningKind, Piece
from tests.services.making import Pair as Two
from tests.services.making import pair

EVERYWHERE = Search(km=500.0)


@pytest.fixture
def two(database: Database, today: date) -> Two:
    return pair(database, today)


@pytest.fixture
def look(database: Database, two: Two, today: date, rulebook: Rulebook) -> Any:
    """The firms for the citizen, for a search."""

    def found(search: Search = EVERYWHERE, day: date = today) -> FirmsFor:
        return database.read(
            match.firms_for, case_id=two.case_id, search=search, today=day, rulebook=rulebook
        )

    return found


@pytest.fixture
def laid(database: Database, two: Two, today: date, rulebook: Rulebook) -> Any:
    """The citizen and the firm side by side."""

    def found(opening_id: uuid.UUID | None = None) -> Pair:
        return database.read(
            match.pair,
            case_id=two.case_id,
            firm_id=two.firm_id,
            opening_id=opening_id,
            today=today,
            rulebook=rulebook,
        )

    return found


def _citizen(database: Database, two: Two, today: date) -> uuid.UUID:
    return database.read(cases.open_case, case_id=two.case_id, today=today).citizen_id


def _fits(pair_: Pair) -> dict[Piece, Fit]:
    return {each.piece: each.fit for each in pair_.findings}


def test_a_firm_little_is_known_of_is_all_questions_and_never_a_no(laid: Any) -> None:
    found = laid()
    assert Fit.NOT not in _fits(found).values()
    asked = {each.missing.field for each in found.findings if each.missing}
    assert {"weekly_hours", "tone_tags", "day_starts"} - asked == {"tone_tags"}
    assert found.first_name == "Ahmed"


def test_firms_stand_by_distance_and_an_unknown_place_last(database: Database, look: Any) -> None:
    for name, postcode in (("Aalborg Smede", "9000"), ("Aarhus Smede", "8000"), ("Et sted", "")):
        database.write(firms.create, name=name, postcode=postcode)
    assert [row.name for row in look().rows] == [
        "Lunde VVS", "Aarhus Smede", "Aalborg Smede", "Et sted",
    ]  # fmt: skip


def test_the_same_way_away_fewest_open_questions_come_first(
    database: Database, two: Two, look: Any
) -> None:
    known = database.write(firms.create, name="Zebra VVS", postcode="8600", tone_tags=["calm"])
    database.write(firms.update, firm_id=known, day_starts=None, relation="strong", branch="VVS-lager")
    database.write(
        firms.count_heads, firm_id=known, full_time=9.0, counted_on=date(2026, 11, 1), source=""
    )
    first, second = look().rows
    assert (first.name, first.talk < second.talk) == ("Zebra VVS", True)


def test_a_circle_hides_what_is_further_and_says_how_many(database: Database, look: Any) -> None:
    database.write(firms.create, name="Aalborg Smede", postcode="9000")
    found = look(Search(km=20.0))
    assert [row.name for row in found.rows] == ["Lunde VVS"]
    assert (found.hidden.far, found.hidden.total, found.total) == (1, 1, 2)


def test_without_a_circle_the_citizens_own_reach_is_it(
    database: Database, two: Two, today: date, look: Any
) -> None:
    database.write(firms.create, name="Aalborg Smede", postcode="9000")
    assert len(look(Search()).rows) == 2
    citizen_id = _citizen(database, two, today)
    database.write(citizens.update, citizen_id=citizen_id, transport="bicycle", travel_minutes=30)
    found = look(Search())
    assert found.km == found.reach_km
    assert [row.name for row in found.rows] == ["Lunde VVS"]


def test_full_firms_other_sizes_and_firms_without_an_opening_can_be_hidden(
    database: Database, two: Two, today: date, look: Any
) -> None:
    big = database.write(firms.create, name="Det store", postcode="8600", size_band="50-99")
    assert [row.name for row in look(Search(km=9.0, sizes=("5-9",))).rows] == ["Lunde VVS"]
    assert [row.name for row in look(Search(km=9.0, sizes=("50-99",))).rows] == ["Det store"]
    assert look(Search(km=9.0, open_now=True)).hidden.without_opening == 2
    database.write(openings.create, firm_id=big, title="Lagerhjælp", today=today)
    assert [row.name for row in look(Search(km=9.0, open_now=True)).rows] == ["Det store"]


def test_a_firm_that_says_it_can_carry_no_more_is_full_before_anybody_has_counted(
    database: Database, two: Two, look: Any
) -> None:
    assert [row.full for row in look(Search(km=9.0, free_now=True)).rows] == [False]
    database.write(firms.update, firm_id=two.firm_id, most_at_once=0)
    assert [row.full for row in look(Search(km=9.0)).rows] == [True]
    found = look(Search(km=9.0, free_now=True))
    assert (found.rows, found.hidden.full) == ((), 1)


def test_typed_words_find_a_name_a_town_or_a_branch(look: Any) -> None:
    assert look(Search(km=9.0, typed="vvs silk")).rows
    assert look(Search(km=9.0, typed="maler")).hidden.typed == 1


def test_an_opening_brings_its_own_hours_and_demands(
    database: Database, two: Two, today: date, laid: Any
) -> None:
    database.write(citizens.update, citizen_id=_citizen(database, two, today), weekly_hours=4.0)
    database.write(firms.update, firm_id=two.firm_id, hours_least=2.0, hours_most=10.0)
    opening = database.write(
        openings.create,
        firm_id=two.firm_id,
        title="Lagerhjælp",
        kind=OpeningKind.PRAKTIK.value,
        hours_least=15.0,
        today=today,
    )
    assert _fits(laid())[Piece.HOURS] is Fit.FITS
    with_opening = laid(opening)
    assert with_opening.opening == "Lagerhjælp"
    assert _fits(with_opening)[Piece.HOURS] is Fit.NOT


def test_words_of_the_task_bank_meet_what_the_citizen_wants(
    database: Database, two: Two, laid: Any
) -> None:
    tasks = [("Sætte på plads på lageret", "overblik")]
    database.write(firm_tasks.arrange, firm_id=two.firm_id, tasks=tasks)
    found = laid().findings[0]
    assert found.fit is Fit.FITS
    assert found.sentence.values["task"] == "Sætte på plads på lageret"


def test_nothing_may_be_shared_without_a_consent_that_reaches_the_firm(
    database: Database, two: Two, today: date, laid: Any
) -> None:
    citizen_id = _citizen(database, two, today)
    database.write(
        citizens.update,
        citizen_id=citizen_id,
        shareable="Møder til tiden.",
        considerations="Angst",
        needs=["quiet"],
    )
    before = laid()
    assert (before.shareable, before.written, before.consent_on) == ("", True, None)
    database.write(
        citizens.give_consent, citizen_id=citizen_id, what="Profil", to_whom="Lunde VVS", given_on=today
    )
    after = laid()
    assert (after.shareable, after.consent_on) == ("Møder til tiden.", today)


def test_citizens_for_a_firm_are_open_cases_the_nearest_first(
    database: Database, two: Two, today: date, rulebook: Rulebook
) -> None:
    for name, postcode in (("Bo Aal", "9000"), ("Åse By", "8000")):
        database.write(citizens.create, today=today, name=name, postcode=postcode)
    gone = database.write(citizens.create, today=today, name="Væk Nu", postcode="8600")
    database.write(cases.close, case_id=gone, today=today)
    found: CitizensFor = database.read(
        match.citizens_for, firm_id=two.firm_id, search=Search(), today=today, rulebook=rulebook
    )
    assert [row.name for row in found.rows] == ["Ahmed Osman", "Åse By", "Bo Aal"]
    assert found.firm == "Lunde VVS"


def test_a_proposal_becomes_the_cases_next_step_on_the_next_working_day(
    database: Database, two: Two, today: date, look: Any, laid: Any
) -> None:
    friday = date(2026, 11, 27)
    database.write(cases.update, case_id=two.case_id, next_step="Spørg lægen")
    database.write(
        match.propose,
        case_id=two.case_id,
        firm_id=two.firm_id,
        today=friday,
        next_step="Ring til Lunde",
    )
    case = database.read(cases.open_case, case_id=two.case_id, today=today)
    assert (case.next_step, case.next_step_on) == ("Ring til Lunde; Spørg lægen", date(2026, 11, 30))
    assert laid().decision.choice is MatchChoice.PROPOSED
    assert look().rows[0].proposed == friday


def test_undoing_a_proposal_brings_the_old_next_step_back(
    database: Database, two: Two, today: date, laid: Any
) -> None:
    database.write(cases.update, case_id=two.case_id, next_step="Spørg lægen")
    database.write(
        match.propose, case_id=two.case_id, firm_id=two.firm_id, today=today, next_step="Ring til Lunde"
    )
    database.write(undo.undo_last)
    assert laid().decision is None
    case = database.read(cases.open_case, case_id=two.case_id, today=today)
    assert case.next_step == "Spørg lægen"


def test_a_rejection_needs_its_reason(database: Database, two: Two, today: date) -> None:
    with pytest.raises(UserError) as raised:
        database.write(match.reject, case_id=two.case_id, firm_id=two.firm_id, today=today, reason="  ")
    assert raised.value.field == "reason"


def test_a_rejected_firm_is_hidden_and_not_proposed_until_the_day_to_think_again(
    database: Database, two: Two, today: date, look: Any
) -> None:
    later = today + timedelta(days=30)
    names = {"case_id": two.case_id, "firm_id": two.firm_id}
    database.write(match.reject, **names, today=today, reason="For langt", again_on=later)
    assert (look().rows, look().hidden.rejected) == ((), 1)
    (shown,) = look(Search(km=500.0, rejected=True)).rows
    assert shown.rejected
    with pytest.raises(UserError):
        database.write(match.propose, **names, today=today, next_step="Ring")
    assert not look(EVERYWHERE, later).rows[0].rejected
    assert database.write(match.propose, **names, today=later, next_step="Ring")


def test_taking_a_rejection_back_lets_the_proposal_before_it_hold(
    database: Database, two: Two, today: date, laid: Any
) -> None:
    names = {"case_id": two.case_id, "firm_id": two.firm_id, "today": today}
    database.write(match.propose, **names, next_step="Ring")
    database.write(match.reject, **names, reason="Firmaet sagde nej")
    assert laid().decision.reason == "Firmaet sagde nej"
    database.write(match.take_back, decision_id=laid().decision.id)
    assert laid().decision.choice is MatchChoice.PROPOSED
