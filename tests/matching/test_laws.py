"""What holds for every citizen and every firm, whatever is known of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.matching.facts import (
    Between,
    Decided,
    Earlier,
    Offered,
    Place,
    Season,
    Wanted,
)
from mentor_desk.matching.findings import Finding
from mentor_desk.matching.pieces import JUDGES, lay
from mentor_desk.matching.words import sought, told
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
    Transport,
)
from tests.matching.laying import said

WORDS = st.lists(st.sampled_from(["lager", "oprydning", "kunder", "at gå ture", ""]), max_size=3)
DAYS = st.dates(date(2025, 1, 1), date(2028, 1, 1))
CLOCKS = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
HOURS = st.floats(0, 40)
MAYBE_NAME = st.sampled_from(["Ahmed", "Åse"])

WANTED = st.builds(
    Wanted,
    name=MAYBE_NAME,
    words=WORDS.map(sought),
    weekly_hours=st.none() | HOURS,
    earliest_start=st.none() | CLOCKS,
    latest_end=st.none() | CLOCKS,
    meeting_times=st.sampled_from(["", "Formiddag"]),
    transport=st.none() | st.sampled_from(Transport),
    reach_km=st.none() | st.floats(0, 60),
    has_place=st.booleans(),
    needs=st.lists(st.sampled_from(Adjustment), unique=True, max_size=3).map(tuple),
    has_considerations=st.booleans(),
    thrives_with=st.lists(st.sampled_from(ToneTag), unique=True, max_size=2).map(tuple),
    avoids=st.lists(st.sampled_from(ToneTag), unique=True, max_size=2).map(tuple),
    customer_contact=st.none() | st.sampled_from(CustomerContact),
    ready_on=st.none() | DAYS,
)
SEASONS = st.builds(
    Season,
    kind=st.sampled_from(SeasonKind),
    months=st.lists(st.integers(1, 12), max_size=12, unique=True).map(tuple),
    lead_weeks=st.integers(0, 20),
    note=st.sampled_from(["", "Gran"]),
)
EARLIER = st.builds(
    Earlier,
    ended_on=st.none() | DAYS,
    stopped=st.booleans(),
    result=st.none() | st.sampled_from(OutcomeResult),
)
PLACES = st.builds(
    Place,
    title=st.just("Lagerhjælp"),
    kind=st.sampled_from(OpeningKind),
    demands=st.sampled_from(["", "Kørekort"]),
    from_on=st.none() | DAYS,
    until=st.none() | DAYS,
)
OFFERED = st.builds(
    Offered,
    words=WORDS.map(told),
    tasks=st.lists(st.tuples(st.just("Lager"), st.sampled_from(["", "orden"])), max_size=2).map(tuple),
    hours_least=st.none() | HOURS,
    hours_most=st.none() | HOURS,
    day_starts=st.none() | CLOCKS,
    day_ends=st.none() | CLOCKS,
    flexible_start=st.none() | st.booleans(),
    has_place=st.booleans(),
    can_meet=st.frozensets(st.sampled_from(Adjustment), max_size=4),
    cannot_meet=st.frozensets(st.sampled_from(Adjustment), max_size=2),
    customer_contact=st.none() | st.sampled_from(CustomerContact),
    tone_tags=st.lists(st.sampled_from(ToneTag), unique=True, max_size=3).map(tuple),
    seasons=st.lists(SEASONS, max_size=2).map(tuple),
    leave_alone_until=st.none() | DAYS,
    relation=st.sampled_from(Relation),
    places=st.none() | st.integers(0, 5),
    used=st.floats(0, 6),
    here_now=st.integers(0, 3),
    coming=st.integers(0, 2),
    most_at_once=st.none() | st.integers(1, 3),
    resting_until=st.none() | DAYS,
    earlier=st.lists(EARLIER, max_size=3).map(tuple),
    opening=st.none() | PLACES,
)
DECIDED = st.builds(
    Decided,
    choice=st.sampled_from(MatchChoice),
    day=DAYS,
    reason=st.just("For langt"),
    again_on=st.none() | DAYS,
)
BETWEEN = st.builds(
    Between,
    today=DAYS,
    km=st.none() | st.floats(0, 300),
    exact=st.booleans(),
    own=st.lists(EARLIER, max_size=2).map(tuple),
    here=st.booleans(),
    decided=st.none() | DECIDED,
)


@given(wanted=WANTED, offered=OFFERED, between=BETWEEN)
def test_every_pair_gives_exactly_one_finding_a_piece_each_with_its_reason(
    wanted: Wanted, offered: Offered, between: Between
) -> None:
    found = lay(wanted, offered, between)
    assert [each.piece for each in found] == list(Piece)
    for each in found:
        words = said(each)
        assert words.strip()
        assert "{" not in words
        assert each.missing is None or each.fit is Fit.TALK


def _of(piece: Piece, wanted: Wanted, offered: Offered, between: Between) -> Finding:
    return JUDGES[piece](wanted, offered, between)


@given(wanted=WANTED, offered=OFFERED, between=BETWEEN)
def test_what_nobody_knows_of_the_citizen_never_says_no(
    wanted: Wanted, offered: Offered, between: Between
) -> None:
    nobody = Wanted(name=wanted.name)
    for piece in (
        Piece.TASKS, Piece.HOURS, Piece.MEETING_TIMES, Piece.TRANSPORT, Piece.ADJUSTMENTS,
        Piece.SERVICE_CONTACT, Piece.TONE,
    ):  # fmt: skip
        assert _of(piece, nobody, offered, between).fit is not Fit.NOT


@given(name=MAYBE_NAME, today=DAYS)
def test_where_nobody_knows_anything_nothing_is_said_to_fit(name: str, today: date) -> None:
    assert all(each.fit is Fit.TALK for each in lay(Wanted(name=name), Offered(), Between(today)))


@given(wanted=WANTED, today=DAYS)
def test_a_firm_nobody_knows_anything_of_never_gets_a_no(wanted: Wanted, today: date) -> None:
    assert all(each.fit is not Fit.NOT for each in lay(wanted, Offered(), Between(today)))


@given(
    wanted=WANTED,
    offered=OFFERED,
    between=BETWEEN,
    more=st.lists(st.sampled_from(Adjustment), max_size=3),
)
def test_more_needs_never_turn_a_no_into_a_yes(
    wanted: Wanted, offered: Offered, between: Between, more: list[Adjustment]
) -> None:
    needier = replace(wanted, needs=tuple(dict.fromkeys((*wanted.needs, *more))))
    before = _of(Piece.ADJUSTMENTS, wanted, offered, between)
    after = _of(Piece.ADJUSTMENTS, needier, offered, between)
    assert before.fit is not Fit.NOT or after.fit is Fit.NOT


@given(wanted=WANTED, offered=OFFERED, between=BETWEEN, later=CLOCKS)
def test_a_later_start_never_turns_a_no_into_a_yes(
    wanted: Wanted, offered: Offered, between: Between, later: time
) -> None:
    start = wanted.earliest_start
    if start is None or later < start:
        return
    before = _of(Piece.MEETING_TIMES, wanted, offered, between)
    after = _of(Piece.MEETING_TIMES, replace(wanted, earliest_start=later), offered, between)
    assert before.fit is not Fit.NOT or after.fit is not Fit.FITS


@given(wanted=WANTED, offered=OFFERED, between=BETWEEN, fewer=HOURS)
def test_fewer_hours_never_turn_a_no_into_a_yes(
    wanted: Wanted, offered: Offered, between: Between, fewer: float
) -> None:
    if wanted.weekly_hours is None or fewer > wanted.weekly_hours:
        return
    before = _of(Piece.HOURS, wanted, offered, between)
    after = _of(Piece.HOURS, replace(wanted, weekly_hours=fewer), offered, between)
    assert before.fit is not Fit.NOT or after.fit is not Fit.FITS


@given(wanted=WANTED, offered=OFFERED, between=BETWEEN, further=st.floats(0, 100))
def test_further_away_never_turns_a_no_into_a_yes(
    wanted: Wanted, offered: Offered, between: Between, further: float
) -> None:
    if between.km is None:
        return
    before = _of(Piece.TRANSPORT, wanted, offered, between)
    after = _of(Piece.TRANSPORT, wanted, offered, replace(between, km=between.km + further))
    assert before.fit is not Fit.NOT or after.fit is Fit.NOT
