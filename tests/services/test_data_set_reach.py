"""A change of a rule or a list tells beforehand which running cases it says something new about."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, ChecklistTick, Placement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import checklists, data_sets
from mentor_desk.services.data_set_reach import Reach, touched
from mentor_desk.services.sample import SampleCounts
from mentor_desk.shelf import shipped
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads, writes


def _reach(
    database: Database, rulebook: Rulebook, today: date, path: str, *changes: tuple[str, str]
) -> Reach:
    content = shipped(path)
    for old, new in changes:
        assert old in content
        content = content.replace(old, new)
    assert data_sets.faults(path, content) == ()
    return database.read(touched, path=path, content=content, today=today, rulebook=rulebook)


@pytest.mark.usefixtures("filled")
def test_a_stricter_rule_names_the_placements_it_speaks_of(
    database: Database, rulebook: Rulebook, today: date
) -> None:
    path = "rules/praktik.toml"
    same = _reach(database, rulebook, today, path, ("# Virksomhedspraktik", "# Praktik"))
    assert same.rows == ()
    strict = _reach(database, rulebook, today, path, ("value = 37", "value = 8"))
    assert len(strict.rows) > 3
    assert all(row.kind == "placement" and row.where and row.case_id for row in strict.rows)
    said = strict.rows[0].said[0]
    assert said.before != said.after
    assert strict.looked.values["count"] >= len(strict.rows)


@pytest.mark.usefixtures("filled")
def test_other_days_of_contact_change_what_stands_on_today(
    database: Database, rulebook: Rulebook, today: date
) -> None:
    path = "rules/contact.toml"
    days = tomllib.loads(shipped(path))["late_after_days"]["value"][0]["value"]
    calm = _reach(database, rulebook, today, path, (f"value = {days}\n", "value = 400\n"))
    assert calm.rows
    assert all(row.said[0].after is None for row in calm.rows if row.kind == "case")


def test_a_shorter_time_tells_who_becomes_ripe(
    database: Database, rulebook: Rulebook, today: date, filled: SampleCounts
) -> None:
    path = "reference/retention.toml"
    months = tomllib.loads(shipped(path))["period"][0]["months"]
    content = shipped(path).replace(f"months = {months}", "months = 1", 1)
    found = database.read(touched, path=path, content=content, today=today, rulebook=rulebook)
    assert all("over since" in str(row.said[0].after) for row in found.rows)
    assert found.rows
    assert _tried(database) is False


@reads
def _holds_tried(session: Session) -> bool:
    return "retention.tried" in session.info


def _tried(database: Database) -> bool:
    return database.read(_holds_tried)


@writes("checklist.ticked")
def _tick_everything(session: Session, *, today: date) -> list[str]:
    open_cases = select(Case.id).where(Case.closed_on.is_(None), Case.deleted_at.is_(None))
    running = session.scalars(
        select(Placement).where(Placement.case_id.in_(open_cases), Placement.ends_on.is_(None))
    ).all()
    for placement in running:
        tick = ChecklistTick(
            subject_id=placement.id, checklist=checklists.HIRE, item="tax", done_on=today
        )
        session.add(tick)
    return [str(placement.id) for placement in running]


@pytest.mark.usefixtures("filled")
def test_a_point_that_goes_tells_whose_ticks_are_lost_to_sight(
    database: Database, rulebook: Rulebook, today: date
) -> None:
    path = "checklists/ansaettelse.toml"
    kept = _reach(database, rulebook, today, path, ('da = "Skattekort', 'da = "Skattekortet'))
    assert kept.rows == ()
    ticked = database.write(_tick_everything, today=today)
    gone = _reach(database, rulebook, today, path, ('key = "tax"', 'key = "taxes"'))
    assert ticked
    assert set(ticked) <= {str(row.ref) for row in gone.rows}
    assert "stays in the file" in str(gone.rows[0].said[0].after)


@pytest.mark.usefixtures("filled")
def test_points_of_talks_and_evaluations_are_looked_for_too(
    database: Database, rulebook: Rulebook, today: date
) -> None:
    for path in (
        "guides/behovssamtale.toml",
        "checklists/evaluering_virksomhed.toml",
        "checklists/klynge.toml",
    ):
        key = tomllib.loads(shipped(path))
        rows = key.get("question") or key["item"]
        changes = [(f'key = "{row["key"]}"', f'key = "{row["key"]}_2"') for row in rows]
        assert _reach(database, rulebook, today, path, *changes).rows, path
    words = _reach(
        database, rulebook, today, "reference/travel.toml", ('title = "Rejsetid"', 'title = "Rejse"')
    )
    assert words.rows == ()
    assert "No running case" in str(words.looked)
