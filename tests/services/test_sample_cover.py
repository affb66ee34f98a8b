"""The sample's people around the citizens and its week of holiday, on any day."""

from __future__ import annotations

from datetime import date

from mentor_desk.services import absence_cover, absences, sample
from mentor_desk.services.sample import SampleCounts
from mentor_desk.storage.database import Database


def test_a_holiday_lies_ahead_with_visits_cases_and_firms(
    database: Database, filled: SampleCounts, today: date
) -> None:
    [row] = database.read(absences.coming, today=today)
    assert 7 < (row.starts_on - today).days < 21
    found = database.read(absence_cover.cover, absence_id=row.id, today=today)
    assert found.visits
    assert found.firms
    assert any(case.remark for case in found.cases)
    assert not found.prepared
    database.write(sample.remove)
    assert database.read(absences.listing) == ()
