"""What is read while the passphrase is typed."""

from __future__ import annotations

from mentor_desk.app import reading_ahead
from mentor_desk.matching import travel
from mentor_desk.services import work_week


def test_what_never_changes_is_known_before_a_page_asks_for_it() -> None:
    kept = (travel.estimates, work_week.rhythms)
    asked: list[str] = []
    reading_ahead.read_ahead(lambda: asked.append("rules"))
    assert asked == ["rules"]
    read = [one.cache_info().misses for one in kept]
    for one in kept:
        one()
    assert [one.cache_info().misses for one in kept] == read
