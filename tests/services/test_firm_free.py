"""Whether a firm has a free place: one answer, whoever asks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import firm_free, firms
from mentor_desk.services.firm_free import By, FreePlace
from mentor_desk.services.firm_free_words import sentences
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services.afterwards import Desk
from tests.services.making import praktik, register


@pytest.fixture
def desk(database: Database, rulebook: Rulebook, danish: Catalogue, today: date) -> Desk:
    return Desk(database, rulebook, danish, today)


def _free(desk: Desk) -> FreePlace:
    return desk.database.read(
        firm_free.free_place,
        firm_id=desk.pair.firm_id,
        today=desk.today,
        rulebook=desk.rulebook,
    )


def _badge(desk: Desk) -> By | None:
    rows = desk.database.read(firms.register, today=desk.today, rulebook=desk.rulebook)
    [found] = [row.blocked for row in rows if row.id == desk.pair.firm_id]
    return found


def _wish(desk: Desk, **values: Any) -> None:
    desk.database.write(firms.update, firm_id=desk.pair.firm_id, **values)


def _count(desk: Desk, full_time: float) -> None:
    _uncount(desk)
    desk.database.write(
        firms.count_heads,
        firm_id=desk.pair.firm_id,
        full_time=full_time,
        counted_on=desk.today,
        source="",
    )


def _uncount(desk: Desk) -> None:
    view = desk.database.read(firms.open_firm, firm_id=desk.pair.firm_id)
    for count in view.head_counts:
        desk.database.write(firms.uncount, head_count_id=count.id)


def _begin(desk: Desk, end: date, **more: Any) -> None:
    start = desk.today - timedelta(days=14)
    values = praktik(desk.pair, desk.today, starts_on=start, ends_on=end, **more)
    register(desk.database, desk.pair, values, desk.rulebook, desk.danish, desk.today)


def _said(free: FreePlace) -> list[str]:
    return [str(each) for each in sentences(free)]


def test_the_firms_own_limit_comes_before_the_law_which_may_leave_room(desk: Desk) -> None:
    _count(desk, 20)
    _wish(desk, most_at_once=1)
    end = desk.today + timedelta(days=30)
    _begin(desk, end, hours=20.0)
    free = _free(desk)
    assert (free.by, free.left, free.next_on) == (By.LIMIT, 0, end + timedelta(days=1))
    assert _badge(desk) is By.LIMIT
    lead, law, later = _said(free)
    assert lead == "Full now: they want one at a time."
    assert law == "The law gives room for 3 more."
    assert later.startswith("Next place")


def test_somebody_on_the_way_takes_the_only_place_the_firm_wants_to_give(desk: Desk) -> None:
    _wish(desk, most_at_once=1)
    desk.hired(desk.today + timedelta(days=10))
    free = _free(desk)
    assert (free.by, free.here, free.next_on) == (By.LIMIT, 1, None)
    assert _said(free)[-1] == "When the next place is free, nobody has written."


def test_the_peace_a_firm_asks_for_is_counted_from_the_last_day(desk: Desk) -> None:
    _wish(desk, rest_weeks=4)
    end = desk.today - timedelta(days=7)
    desk.ended(end)
    free = _free(desk)
    assert (free.by, free.next_on) == (By.REST, end + timedelta(weeks=4))
    assert _badge(desk) is By.REST
    desk.hired(desk.today)
    assert _free(desk).by is None


def test_a_limit_of_one_and_the_peace_after_it_put_off_the_next_place(desk: Desk) -> None:
    _wish(desk, rest_weeks=2, most_at_once=1)
    end = desk.today + timedelta(days=30)
    _begin(desk, end)
    assert _free(desk).next_on == end + timedelta(weeks=2)


def test_the_laws_places_are_full_when_they_are_taken(desk: Desk) -> None:
    _count(desk, 5)
    end = desk.today + timedelta(days=20)
    _begin(desk, end, hours=37.0)
    free = _free(desk)
    assert (free.by, free.left, free.next_on) == (By.RATIO, 0, end + timedelta(days=1))
    assert _badge(desk) is By.RATIO
    assert _said(free)[0] == "Full now: the one place the law gives is taken."


def test_room_is_told_by_the_smaller_of_the_law_and_the_firms_own_limit(desk: Desk) -> None:
    _count(desk, 20)
    assert _said(_free(desk)) == ["Room for 4 more now."]
    _wish(desk, most_at_once=2)
    free = _free(desk)
    assert (free.by, free.left) == (None, 2)
    assert _said(free) == ["Room for 2 more now.", "They want no more than 2 at a time."]


def test_nothing_is_promised_where_nobody_has_counted(desk: Desk) -> None:
    _uncount(desk)
    free = _free(desk)
    assert (free.by, free.left, sentences(free)) == (None, None, ())
