"""The forecast panel: one answer a quarter, sums and who has not answered."""

from __future__ import annotations

import uuid
from datetime import date

import pytest

from mentor_desk.services import firms, forecasts
from mentor_desk.services.forecasts import Numbers
from mentor_desk.storage.database import Database

OCTOBER, JULY = date(2026, 10, 1), date(2026, 7, 1)


@pytest.fixture
def panel(database: Database) -> tuple[uuid.UUID, uuid.UUID]:
    made = (
        database.write(firms.create, name="Bager Bo", forecast_panel=True),
        database.write(firms.create, name="Smed Juhl"),
    )
    database.write(forecasts.join, firm_id=made[1])
    return made


def test_an_answer_is_corrected_not_doubled(
    database: Database, today: date, panel: tuple[uuid.UUID, uuid.UUID]
) -> None:
    for staff in (7, 8):
        database.write(
            forecasts.put, firm_id=panel[0], quarter=today, today=today, numbers=Numbers(staff, 9)
        )
    found = database.read(forecasts.panel, quarter=today)
    assert found.quarter == OCTOBER
    assert found.rows[0].said == Numbers(8, 9)
    assert [row.firm for row in found.missing] == ["Smed Juhl"]
    assert database.read(forecasts.due, today=today) == (1, date(2026, 10, 10))
    database.write(forecasts.put, firm_id=panel[0], quarter=today, today=today, numbers=Numbers())
    assert len(database.read(forecasts.panel, quarter=today).missing) == 2


def test_the_sums_count_only_what_was_answered(
    database: Database, today: date, panel: tuple[uuid.UUID, uuid.UUID]
) -> None:
    bo, juhl = panel
    say = {(bo, JULY): Numbers(6, 6, 7, 8), (bo, OCTOBER): Numbers(7, 7, 8, 10),
           (juhl, OCTOBER): Numbers(12, None, None, 11)}  # fmt: skip
    for (firm_id, quarter), numbers in say.items():
        database.write(forecasts.put, firm_id=firm_id, quarter=quarter, today=today, numbers=numbers)
    found = database.read(forecasts.panel, quarter=today)
    assert [each.quarter for each in found.trend] == [JULY, OCTOBER]
    now = found.trend[-1]
    assert (now.answered, now.total) == (2, Numbers(19, 7, 8, 21))
    assert now.changes == (0, 1, 2)
    assert now.in_a_year == 2
    assert found.rows[0].before == ((JULY, Numbers(6, 6, 7, 8)),)


def test_who_left_the_panel_is_not_asked(
    database: Database, today: date, panel: tuple[uuid.UUID, uuid.UUID]
) -> None:
    database.write(forecasts.leave, firm_id=panel[1])
    assert [row.firm for row in database.read(forecasts.panel, quarter=today).rows] == ["Bager Bo"]


def test_quarters_are_walked_and_end_on_their_last_day() -> None:
    assert forecasts.step(OCTOBER, 1) == date(2027, 1, 1)
    assert forecasts.step(OCTOBER, -1) == JULY
    assert forecasts.last_day(OCTOBER) == date(2026, 12, 31)
