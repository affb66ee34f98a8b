"""The wait after wrong passphrases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mentor_desk.storage import attempts
from mentor_desk.storage.attempts import Attempts, TooSoonError

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def after(count: int) -> Attempts:
    tried = Attempts()
    for _ in range(count):
        tried = tried.failed(NOW)
    return tried


def test_the_wait_grows_to_half_a_minute_and_no_further() -> None:
    waits = [after(count).wait(NOW).total_seconds() for count in range(12)]
    assert waits == [0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30]


def test_the_wait_passes() -> None:
    tried = after(6)
    with pytest.raises(TooSoonError) as early:
        tried.demand_patience(NOW + timedelta(seconds=3))
    assert early.value.seconds == 5
    tried.demand_patience(NOW + timedelta(seconds=8))


def test_a_tenth_of_a_second_left_is_still_a_second_to_wait() -> None:
    with pytest.raises(TooSoonError) as early:
        after(3).demand_patience(NOW + timedelta(seconds=0.9))
    assert early.value.seconds == 1


def test_a_clock_set_back_locks_nobody_out() -> None:
    assert after(9).wait(NOW - timedelta(days=1)) == timedelta()


def test_starting_again_does_not_shorten_the_wait(tmp_path: Path) -> None:
    attempts.write(tmp_path, after(25))
    kept = attempts.read(tmp_path)
    assert kept.count == 25
    assert len(kept.times) == 20
    assert kept.wait(NOW) == timedelta(seconds=30)
    attempts.forget(tmp_path)
    assert attempts.read(tmp_path) == Attempts()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("spoilt", [b"", b"[]", b'{"count": "x", "times": []}', b'{"times": [1]}'])
def test_a_spoilt_count_counts_as_none(tmp_path: Path, spoilt: bytes) -> None:
    (tmp_path / attempts.NAME).write_bytes(spoilt)
    assert attempts.read(tmp_path) == Attempts()
