"""Every figure against a small world that was written and counted by hand."""

from __future__ import annotations

import tomllib
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Agreement,
    Case,
    Checkpoint,
    Citizen,
    ContactEntry,
    Firm,
    HeadCount,
    Inquiry,
    Placement,
    Prospect,
    TargetGroupPeriod,
)
from mentor_desk.rules.figures import data
from mentor_desk.rules.periods import year
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.figures import firm_population, gathering
from mentor_desk.services.figures.gathering import COUNTING, Figures
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import CheckpointSeries

HAND: dict[str, Any] = tomllib.loads(
    Path(__file__).with_name("hand_counted.toml").read_text(encoding="utf-8")
)


@writes("figures.test")
def world(session: Session, /) -> None:
    """Write the world of the file."""
    firms = {each["key"]: _firm(session, each) for each in HAND["firm"]}
    cases = {each["key"]: _case(session, each) for each in HAND["citizen"]}
    for each in HAND["placement"]:
        _placement(session, each, cases[each["citizen"]], firms[each["firm"]])
    for each in HAND["talk"]:
        values = {name: each[name] for name in ("day", "method", "outcome")}
        session.add(ContactEntry(firm_id=firms[each["firm"]], **values))
    session.add(Agreement(firm_id=firms["a"], starts_on=date(2026, 3, 1)))
    session.add(Prospect(name="Ny", seen_on=date(2026, 3, 1), welcomed_on=date(2026, 3, 4)))
    for hours, late in ((2, False), (6, True)):
        session.add(
            Inquiry(
                name="Spørger", about="?",
                asked_at=datetime(2026, 11, 3, 8, tzinfo=UTC),
                answered_at=datetime(2026, 11, 3, 8 + hours, tzinfo=UTC),
                answer_by=datetime(2026, 11, 3, 8 + hours - 1 if late else 15, tzinfo=UTC),
            )
        )  # fmt: skip


def _firm(session: Session, entry: dict[str, Any]) -> uuid.UUID:
    firm = Firm(name=f"Firma {entry['key']}", municipality_code=entry["municipality"])
    session.add(firm)
    session.flush()
    if "employees" in entry:
        day = date(2026, 1, 1)
        session.add(HeadCount(firm_id=firm.id, counted_on=day, full_time=float(entry["employees"])))
    return firm.id


def _case(session: Session, entry: dict[str, Any]) -> uuid.UUID:
    citizen = Citizen(name=f"Borger {entry['key']}")
    session.add(citizen)
    session.flush()
    opened = date(2026, 1, 1)
    case = Case(citizen_id=citizen.id, opened_on=opened, closed_on=entry.get("closed"))
    session.add(case)
    session.flush()
    session.add(TargetGroupPeriod(case_id=case.id, target_group="ressourceforloeb", starts_on=opened))
    return case.id


def _placement(session: Session, entry: dict[str, Any], case_id: uuid.UUID, firm_id: uuid.UUID) -> None:
    placement = Placement(
        case_id=case_id, firm_id=firm_id, kind=entry["kind"], starts_on=entry["starts"],
        ends_on=entry.get("ends"), hours=entry.get("hours"), paid_weekly_hours=entry.get("paid"),
        stopped_on=entry.get("stopped"),
    )  # fmt: skip
    session.add(placement)
    session.flush()
    told = {"placement_id": placement.id, "day": date(2026, 11, 1)}
    if "after_a_year" in entry:
        series, result = CheckpointSeries.OUTCOME.value, entry["after_a_year"]
        session.add(Checkpoint(series=series, step="m12", result=result, **told))
    if "still" in entry:
        series = CheckpointSeries.AFTER_CARE.value
        session.add(Checkpoint(series=series, step="y1", still_there=entry["still"], **told))


@pytest.fixture(scope="module")
def counted(copied_vault: Callable[[str], Database], rulebook: Rulebook) -> Figures:
    """The figures of the year 2026."""
    database = copied_vault("hand_counted")
    database.write(world)
    database.write(
        firm_population.save, municipality_code="740", as_of=date(2026, 1, 1), bands={"2-4": 20},
        whole=50,
    )  # fmt: skip
    return database.read(
        gathering.figures, period=year(2026), today=date(2026, 11, 24), rulebook=rulebook
    )


def test_every_figure_is_as_counted_by_hand(counted: Figures) -> None:
    found = {line.key: [line.now.count, line.now.of or 0] for line in counted.lines}
    found = {key: value for key, value in found.items() if key in HAND["figures"]}
    wanted = HAND["figures"]
    of_all = {key: [each[0], each[1] if wanted[key][1] else 0] for key, each in found.items()}
    assert of_all == wanted


def test_shares_averages_and_parts_are_as_counted_by_hand(counted: Figures) -> None:
    for line in counted.lines:
        if line.definition.unit == "share" and line.now.of:
            assert line.now.value == pytest.approx(line.now.count / line.now.of)
    for key, value in HAND["values"].items():
        assert counted.line(key).now.value == pytest.approx(value)
    for key, parts in HAND["parts"].items():
        assert {part.key: part.count for part in counted.line(key).now.parts} == parts
    for key, count in HAND["before"].items():
        assert counted.line(key).before.count == count


def test_every_figure_opens_the_records_it_was_counted_from(counted: Figures) -> None:
    for line in counted.lines:
        if line.definition.unit == "count":
            assert len(line.now.behind) + line.now.erased == line.now.count
        if line.now.count and not line.now.erased:
            assert line.now.behind
        assert all(each.title and uuid.UUID(each.ref) for each in line.now.behind)


def test_every_figure_of_the_file_is_counted_and_every_source_has_its_year() -> None:
    assert {each.key for each in data().definitions} == set(COUNTING)
    for each in data().definitions:
        assert each.definition.da
        assert all(mark.source and 2000 < mark.year < 2027 for mark in each.benchmarks)
