"""Each piece of a match by itself: what fits, what is asked, and what does not fit."""

from __future__ import annotations

from datetime import date, time

import pytest

from mentor_desk.matching.facts import Decided, Earlier, Place, Season
from mentor_desk.matching.findings import Missing, Side
from mentor_desk.matching.pieces import lay as lay_all
from mentor_desk.matching.words import sought
from mentor_desk.terms import (
    Adjustment,
    CustomerContact,
    Fit,
    MatchChoice,
    OpeningKind,
    OutcomeResult,
    Piece,
    Relation,
    SeasonKind,
    ToneTag,
)
from tests.matching.laying import BOTH, CITIZEN, FIRM, TODAY, lay, said

APRIL = date(2027, 4, 6)
DECEMBER = Season(SeasonKind.STAY_AWAY, (12,), 3, "Juletræer")


def test_where_all_is_known_and_all_is_well_every_piece_fits() -> None:
    found = lay_all(CITIZEN, FIRM, BOTH)
    assert [each.piece for each in found] == list(Piece)
    assert {each.fit for each in found} == {Fit.FITS}


def test_tasks_say_which_words_meet_and_what_the_task_trains() -> None:
    assert said(lay(Piece.TASKS)) == (
        "«Sætte på plads på lageret» trains overblik. It meets what Ahmed says: lageret, overblik, vvs."
    )


def test_what_a_place_cannot_do_without_is_talked_about_first() -> None:
    place = Place("Lagerhjælp", demands="Kørekort")
    found = lay(Piece.TASKS, firm={"opening": place})
    assert found.fit is Fit.TALK
    assert "Kørekort" in said(found)


def test_words_that_do_not_meet_are_asked_about_and_say_nothing_of_the_citizen() -> None:
    found = lay(Piece.TASKS, citizen={"words": sought(["Male huse"])})
    assert found.fit is Fit.TALK
    assert said(found).startswith("What is written does not tell whether the tasks suit. Ask Ahmed")


@pytest.mark.parametrize(
    ("hours", "fit"),
    [
        (10.0, Fit.FITS),
        (20.0, Fit.FITS),
        (5.0, Fit.TALK),
        (4.5, Fit.NOT),
        (25.0, Fit.TALK),
        (0.0, Fit.TALK),
    ],
)
def test_hours_fit_in_the_span_and_half_of_it_can_be_talked_about(hours: float, fit: Fit) -> None:
    assert lay(Piece.HOURS, citizen={"weekly_hours": hours}).fit is fit


def test_a_fixed_start_before_the_citizen_can_come_does_not_fit_and_says_both_times() -> None:
    late = {"earliest_start": time(8)}
    found = lay(Piece.MEETING_TIMES, citizen=late, firm={"flexible_start": False})
    assert found.fit is Fit.NOT
    assert "6:30" in said(found)
    assert "8:00" in said(found)


def test_a_start_nobody_asked_about_is_asked_at_the_firm() -> None:
    late = {"earliest_start": time(8)}
    found = lay(Piece.MEETING_TIMES, citizen=late, firm={"flexible_start": None})
    assert (found.fit, found.missing) == (Fit.TALK, Missing(Side.FIRM, "flexible_start"))
    assert "later start" in said(found)


def test_too_little_of_the_day_left_for_the_hours_is_talked_about() -> None:
    found = lay(Piece.MEETING_TIMES, citizen={"latest_end": time(9), "weekly_hours": 12.0})
    assert found.fit is Fit.TALK
    assert "1.5 hours a day" in said(found)


def test_both_ends_of_the_day_stand_in_the_sentence_where_both_are_known() -> None:
    early = {"earliest_start": time(6)}
    assert said(lay(Piece.MEETING_TIMES, citizen=early)) == (
        "The firm is open from 6:30 to 15:00, and Ahmed can come from 6:00 to 14:00."
    )
    assert said(lay(Piece.MEETING_TIMES, citizen=early, firm={"day_ends": None})).endswith(
        "from 6:00 to 14:00."
    )


def test_one_end_is_enough_to_say_that_the_day_is_over_before_it_can_begin() -> None:
    late = {"earliest_start": time(15)}
    assert lay(Piece.MEETING_TIMES, citizen=late, firm={"day_starts": None}).fit is Fit.NOT
    early = {"earliest_start": None, "latest_end": time(6)}
    found = lay(Piece.MEETING_TIMES, citizen=early)
    assert (found.fit, said(found)) == (
        Fit.NOT,
        "The firm opens at 6:30, and Ahmed must be done by 6:00.",
    )


def test_a_day_over_before_the_citizen_can_come_does_not_fit() -> None:
    late = {"earliest_start": time(15), "latest_end": None}
    assert lay(Piece.MEETING_TIMES, citizen=late).fit is Fit.NOT


@pytest.mark.parametrize(("km", "fit"), [(6.0, Fit.FITS), (7.5, Fit.TALK), (7.6, Fit.NOT)])
def test_a_little_beyond_the_reach_is_worth_a_look_at_the_road(km: float, fit: Fit) -> None:
    assert lay(Piece.TRANSPORT, both={"km": km}).fit is fit


def test_a_distance_says_that_it_is_a_straight_line() -> None:
    assert said(lay(Piece.TRANSPORT)).startswith("2.4 km in a straight line (bicycle)")
    assert said(lay(Piece.TRANSPORT, both={"exact": False})).startswith("About 2.4 km in a straight")
    same = lay(Piece.TRANSPORT, both={"exact": False, "km": 0.0})
    assert said(same).startswith("The same postcode")


def test_a_need_the_firm_has_refused_does_not_fit_and_one_it_was_not_asked_about_is_asked() -> None:
    needs = {"needs": (Adjustment.SITTING, Adjustment.QUIET)}
    asked = lay(Piece.ADJUSTMENTS, citizen=needs)
    assert (asked.fit, said(asked)) == (
        Fit.TALK,
        "Ask the firm whether this can be done: a quiet place.",
    )
    refused = lay(Piece.ADJUSTMENTS, citizen=needs, firm={"cannot_meet": frozenset({Adjustment.QUIET})})
    assert refused.fit is Fit.NOT


def test_considerations_in_prose_ask_for_the_words_that_can_be_compared() -> None:
    found = lay(Piece.ADJUSTMENTS, citizen={"needs": (), "has_considerations": True})
    assert found.missing == Missing(Side.CITIZEN, "needs")


def test_no_needs_noted_are_asked_about_and_none_that_was_said_fits() -> None:
    found = lay(Piece.ADJUSTMENTS, citizen={"needs": ()})
    assert (found.fit, found.missing) == (Fit.TALK, Missing(Side.CITIZEN, "needs"))
    none = lay(Piece.ADJUSTMENTS, citizen={"needs": (Adjustment.NONE,), "has_considerations": True})
    assert none.fit is Fit.FITS
    both = lay(Piece.ADJUSTMENTS, citizen={"needs": (Adjustment.NONE, Adjustment.QUIET)})
    assert both.fit is Fit.TALK


@pytest.mark.parametrize(
    ("wanted", "there", "fit"),
    [
        (CustomerContact.NONE, CustomerContact.SOME, Fit.TALK),
        (CustomerContact.NONE, CustomerContact.MUCH, Fit.NOT),
        (CustomerContact.MUCH, CustomerContact.NONE, Fit.TALK),
        (CustomerContact.MUCH, CustomerContact.SOME, Fit.FITS),
    ],
)
def test_customers_are_held_against_what_the_citizen_likes(
    wanted: CustomerContact, there: CustomerContact, fit: Fit
) -> None:
    found = lay(
        Piece.SERVICE_CONTACT,
        citizen={"customer_contact": wanted},
        firm={"customer_contact": there},
    )
    assert found.fit is fit


def test_what_the_citizen_avoids_does_not_fit_unless_something_good_weighs_with_it() -> None:
    assert lay(Piece.TONE, firm={"tone_tags": (ToneTag.BUSY,)}).fit is Fit.NOT
    both = (ToneTag.BUSY, ToneTag.SMALL_TEAM)
    assert lay(Piece.TONE, firm={"tone_tags": both}).fit is Fit.TALK
    assert lay(Piece.TONE, firm={"tone_tags": (ToneTag.NOISY,)}).fit is Fit.TALK


def test_a_firm_in_peace_does_not_fit_and_says_until_when_and_why() -> None:
    peace = {"leave_alone_until": date(2027, 2, 1), "leave_alone_why": "Mester er opereret"}
    found = lay(Piece.SEASON, firm=peace)
    assert found.fit is Fit.NOT
    assert "2027-02-01: Mester er opereret" in said(found)
    assert lay(Piece.SEASON, firm={"leave_alone_until": TODAY}).fit is Fit.FITS


def test_no_time_for_us_soon_is_talked_about_and_now_does_not_fit() -> None:
    soon = lay(Piece.SEASON, firm={"seasons": (DECEMBER,)})
    assert soon.fit is Fit.TALK
    assert "«Juletræer»" in said(soon)
    now = lay(Piece.SEASON, firm={"seasons": (DECEMBER,)}, both={"today": date(2026, 12, 24)})
    assert now.fit is Fit.NOT
    assert "2027-01-01" in said(now)


def test_hands_that_will_be_welcome_say_when_to_ask() -> None:
    spring = Season(SeasonKind.HANDS_WELCOME, (3, 4), 7)
    found = lay(Piece.SEASON, firm={"seasons": (spring,)})
    assert said(found) == "The firm needs hands from 2027-03-01: ask from 2027-01-11 on."
    near = lay(Piece.SEASON, firm={"seasons": (spring,)}, both={"today": date(2027, 1, 12)})
    assert said(near) == "The firm needs hands from 2027-03-01: ask now."


def test_a_firm_nobody_asked_about_its_busy_time_is_asked_and_one_without_fits() -> None:
    found = lay(Piece.SEASON, firm={"seasons": ()})
    assert (found.fit, found.missing) == (Fit.TALK, Missing(Side.FIRM, "seasons"))
    assert said(found) == "You have not written when they are busy. Ask."
    assert said(lay(Piece.SEASON)) == "The firm says it has no busy time, so now is as good as any."
    assert lay(Piece.SEASON, firm={"seasons": (DECEMBER,)}, both={"today": APRIL}).fit is Fit.FITS
    place = Place("Lagerhjælp", from_on=date(2027, 1, 4))
    assert lay(Piece.SEASON, firm={"seasons": (), "opening": place}).fit is Fit.FITS


def test_a_place_that_is_over_before_the_citizen_is_ready_does_not_fit() -> None:
    place = Place("Juletræer", until=date(2026, 12, 23))
    late = {"ready_on": date(2027, 1, 4)}
    assert lay(Piece.SEASON, citizen=late, firm={"opening": place}).fit is Fit.NOT


def test_the_firms_own_limit_and_its_rest_come_before_the_ratio() -> None:
    assert lay(Piece.CAPACITY, firm={"most_at_once": 1, "coming": 1}).fit is Fit.NOT
    rest = lay(Piece.CAPACITY, firm={"resting_until": date(2026, 12, 1)})
    assert rest.fit is Fit.NOT
    assert "2026-12-01" in said(rest)


def test_who_is_there_already_has_a_place() -> None:
    full = {"most_at_once": 1, "here_now": 1, "used": 1.0}
    assert lay(Piece.CAPACITY, firm=full, both={"here": True}).fit is Fit.FITS


def test_no_free_place_is_guidance_and_an_ordinary_post_needs_none() -> None:
    full = lay(Piece.CAPACITY, firm={"used": 1.0})
    assert full.fit is Fit.NOT
    assert "Guidance" in said(full)
    job = Place("Lagermedarbejder", OpeningKind.ORDINARY)
    assert lay(Piece.CAPACITY, firm={"used": 1.0, "opening": job}).fit is Fit.FITS


def test_a_rejected_match_stays_rejected_until_the_day_to_think_again() -> None:
    no = Decided(MatchChoice.REJECTED, date(2026, 11, 2), "For langt", date(2027, 1, 1))
    found = lay(Piece.HISTORY, both={"decided": no})
    assert found.fit is Fit.NOT
    assert "For langt" in said(found)
    assert lay(Piece.HISTORY, both={"decided": no, "today": date(2027, 1, 1)}).fit is Fit.FITS


def test_a_new_firm_is_chosen_with_care_without_a_word_about_the_citizen() -> None:
    found = lay(Piece.HISTORY, firm={"relation": Relation.NEW, "earlier": ()})
    assert found.fit is Fit.TALK
    assert "with care" in said(found)
    assert "Ahmed" not in said(found)


def test_a_placement_that_stopped_early_is_talked_about_before_the_next() -> None:
    stopped = (Earlier(date(2026, 5, 1), stopped=True),)
    assert lay(Piece.HISTORY, firm={"earlier": stopped}).fit is Fit.TALK
    assert lay(Piece.HISTORY, both={"own": stopped}).fit is Fit.TALK


@pytest.mark.parametrize("result", [OutcomeResult.NOTHING_YET, OutcomeResult.ILLNESS])
def test_a_placement_that_led_no_further_is_talked_about_kindly(result: OutcomeResult) -> None:
    own = (Earlier(date(2026, 5, 1), result=result),)
    found = lay(Piece.HISTORY, both={"own": own})
    assert (found.fit, said(found)) == (
        Fit.TALK,
        "Ahmed has been here before, and it did not lead further. Talk about what should be different.",
    )
    assert lay(Piece.HISTORY, firm={"earlier": own}).fit is Fit.TALK


@pytest.mark.parametrize("result", [None, OutcomeResult.UNKNOWN])
def test_what_came_of_a_placement_is_asked_where_nobody_wrote_it(result: OutcomeResult | None) -> None:
    own = (Earlier(date(2026, 5, 1), result=result),)
    assert lay(Piece.HISTORY, both={"own": own}).fit is Fit.TALK


def test_a_placement_that_led_on_fits() -> None:
    own = (Earlier(date(2026, 5, 1), result=OutcomeResult.PAID_HOURS),)
    found = lay(Piece.HISTORY, both={"own": own})
    assert (found.fit, said(found)) == (
        Fit.FITS,
        "Ahmed was there before. What came of it: paid hours.",
    )


@pytest.mark.parametrize(("relation", "fit"), [(Relation.TRIED, Fit.TALK), (Relation.STRONG, Fit.FITS)])
def test_a_firm_one_knows_well_fits_and_one_tried_once_is_asked(relation: Relation, fit: Fit) -> None:
    assert lay(Piece.HISTORY, firm={"relation": relation, "earlier": ()}).fit is fit


def test_earlier_placements_say_how_many_and_what_came_of_them() -> None:
    hired = Earlier(date(2026, 5, 1), result=OutcomeResult.ORDINARY_JOB)
    two = (hired, Earlier(date(2025, 5, 1)))
    assert said(lay(Piece.HISTORY, firm={"earlier": two})) == (
        "2 placements there before; paid work came of 1."
    )
