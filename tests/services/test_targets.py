"""Targets of one's own, and the workplaces a share is a share of."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.periods import Period, week_of, year
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import targets
from mentor_desk.services.figures import firm_population
from mentor_desk.services.targets import Meter
from mentor_desk.storage.database import Database
from tests.services.listing import BAKER, COMPANY, SHOP, VVS, imported

TODAY = date(2026, 11, 24)


def meters(database: Database, rulebook: Rulebook) -> dict[str, Meter]:
    found = database.read(targets.meters, period=year(2026), today=TODAY, rulebook=rulebook)
    return {each.measure.key: each for each in found}


def test_a_target_is_set_changed_and_taken_away(database: Database, rulebook: Rulebook) -> None:
    before = meters(database, rulebook)
    assert len([each for each in before.values() if each.measure.five]) == 5
    assert before["placements"].goal is None
    assert (before["agreements"].goal, before["agreements"].target) == (10, None)
    assert before["welcomed"].period == week_of(TODAY)
    values = {"measure": "placements", "starts_on": date(2026, 7, 1), "ends_on": date(2027, 6, 30)}
    made = database.write(targets.put, goal=24, note="Karen", **values)
    mine = meters(database, rulebook)["placements"]
    assert (mine.goal, mine.period) == (24, Period(date(2026, 7, 1), date(2027, 6, 30)))
    database.write(targets.put, goal=30, target_id=made, **values)
    assert meters(database, rulebook)["placements"].goal == 30
    with pytest.raises(UserError) as again:
        database.write(targets.put, goal=5, **{**values, "ends_on": date(2026, 8, 1)})
    assert again.value.field == "starts_on"
    database.write(targets.remove, target_id=made)
    assert meters(database, rulebook)["placements"].goal is None


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"starts_on": None}, "starts_on"),
        ({"ends_on": date(2025, 1, 1)}, "ends_on"),
        ({"goal": 0}, "goal"),
        ({"goal": 2.5}, "goal"),
    ],
)
def test_a_target_that_makes_no_sense_is_told_at_its_field(
    database: Database, values: dict[str, object], field: str
) -> None:
    sound = {"measure": "placements", "starts_on": TODAY, "ends_on": date(2026, 12, 31), "goal": 3}
    with pytest.raises(UserError) as trouble:
        database.write(targets.put, **{**sound, **values})
    assert trouble.value.field == field


def test_the_workplaces_there_are_stand_as_last_written(database: Database) -> None:
    def write(day: date, **bands: int) -> None:
        counts = {name.replace("_", "-"): count for name, count in bands.items()}
        database.write(
            firm_population.save, municipality_code="740", as_of=day, bands=counts, source="Virk"
        )

    write(date(2025, 1, 1), **{"2_4": 100})
    write(date(2026, 1, 1), **{"2_4": 110, "5_9": 40})
    write(date(2026, 1, 1), **{"2_4": 120, "5_9": 40})
    now = database.read(firm_population.known, municipality_code="740", day=TODAY)
    assert (now.total, now.of("2-4"), now.of("100+"), now.source) == (160, 120, 0, "Virk")
    then = database.read(firm_population.known, municipality_code="740", day=date(2025, 6, 1))
    assert then.total == 100
    assert database.read(firm_population.known, municipality_code="1", day=TODAY).total is None
    with pytest.raises(UserError):
        write(TODAY)


def test_the_workplaces_of_the_list_are_counted_by_size(database: Database) -> None:
    counted = firm_population.in_directory
    assert database.read(counted, municipality_code="740") == {}
    rows = [each._replace(municipality_code="740") for each in (VVS, SHOP, BAKER)]
    elsewhere = COMPANY._replace(municipality_code="615")
    sizes = ("2-4", "2-4", "")
    imported(
        database,
        *(each._replace(size_band=size) for each, size in zip(rows, sizes, strict=True)),
        elsewhere,
    )
    assert database.read(counted, municipality_code="740") == {"2-4": 2, "": 1}
