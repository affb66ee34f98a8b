"""What is read while the passphrase is typed."""

from __future__ import annotations

from mentor_desk.app import reading_ahead
from mentor_desk.matching import travel
from mentor_desk.rules import rulebook_file
from mentor_desk.services import work_week


def test_what_is_read_ahead_is_the_very_thing_a_page_is_given_later() -> None:
    read: list[object] = []
    reading_ahead.read_ahead(lambda: read.append(rulebook_file.in_use()))
    assert read == [rulebook_file.in_use()]
    assert read[0] is rulebook_file.in_use()
    for kept in (travel.estimates, work_week.rhythms):
        assert kept() is kept()
