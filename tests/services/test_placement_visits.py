"""The visits of one placement: what lies ahead, and what lies after its end."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta

import pytest
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Placement
from mentor_desk.services import placement_visits, undo, visits
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import VisitStatus
from tests.services.making import Pair, pair


@writes("placement.registered")
def _placed(session: Session, pair: Pair, start: date, end: date) -> uuid.UUID:
    row = Placement(
        case_id=pair.case_id, firm_id=pair.firm_id, status="agreed", starts_on=start, ends_on=end
    )
    session.add(row)
    return row.id


def test_visits_after_the_last_day_are_told_and_called_off_in_one_go(
    database: Database, today: date
) -> None:
    lunde = pair(database, today)
    start, end = today - timedelta(days=30), today + timedelta(days=10)
    placement_id = database.write(_placed, lunde, start, end)
    whole = {"case_id": lunde.case_id, "placement_id": placement_id, "firm_id": lunde.firm_id}
    database.write(visits.record, **whole, today=today, day=today - timedelta(days=5), agreed="Ja")
    for ahead in (3, 20, 12):
        database.write(visits.plan, **whole, day=today + timedelta(days=ahead), at=time(9))
    asked = {"placement_id": placement_id}
    found = database.read(placement_visits.overview, **asked, today=today)
    assert [(one.day - today).days for one in found.ahead] == [3, 12, 20]
    assert (found.held, found.last, found.after_end) == (1, today - timedelta(days=5), 2)
    assert found.rhythm.en == "Weekly, then less often"
    with pytest.raises(UserError):
        database.write(placement_visits.cancel_after_end, **asked, reason=" ")
    assert database.write(placement_visits.cancel_after_end, **asked, reason="Slut") == 2
    after = database.read(placement_visits.overview, **asked, today=today)
    assert (len(after.ahead), after.after_end) == (1, 0)
    listed = database.read(visits.listing, case_id=lunde.case_id)
    assert [one.text for one in listed if one.status is VisitStatus.CANCELLED] == ["Slut", "Slut"]
    database.write(undo.undo_last)
    assert database.read(placement_visits.overview, **asked, today=today).after_end == 2
