"""The list of what there is to see to when somebody is hired."""

from __future__ import annotations

import uuid
from datetime import date

import pytest

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.rules import checklists as checklist_file
from mentor_desk.rules.rulebook import Rulebook, RulebookError
from mentor_desk.services import checklist_notes, checklists, placements
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue
from tests.services.making import pair, praktik, register

HIRE = checklists.HIRE


@pytest.fixture
def job(database: Database, today: date, rulebook: Rulebook, danish: Catalogue) -> uuid.UUID:
    """Paid hours that begin on Monday."""
    two = pair(database, today)
    values = praktik(two, today, kind=PlacementKind.PAID_HOURS)
    return register(database, two, values, rulebook, danish, today)


def done(database: Database, job: uuid.UUID) -> dict[str, date]:
    found = database.read(checklists.points, placement_id=job, checklist=checklists.read(HIRE))
    return {point.item.key: point.done_on for point in found if point.done_on is not None}


def test_every_point_is_worded_in_both_languages_and_says_where_it_comes_from() -> None:
    shipped = checklists.read(HIRE)
    assert len(shipped.items) >= 12
    for item in shipped.items:
        assert item.title.da
        assert item.title.en
        assert bool(item.more.da) is bool(item.more.en)
        assert "jobcent" not in item.title.da + item.more.da


def test_a_point_belongs_to_its_kinds(database: Database, job: uuid.UUID) -> None:
    found = database.read(checklists.points, placement_id=job, checklist=checklists.read(HIRE))
    keys = {point.item.key for point in found}
    assert "flex_subsidy" not in keys
    assert "tax" in keys


def test_a_tick_has_its_day_and_can_be_taken_back(
    database: Database, job: uuid.UUID, today: date
) -> None:
    database.write(checklists.tick, placement_id=job, checklist=HIRE, item="tax", day=today)
    assert done(database, job) == {"tax": today}
    database.write(checklists.untick, placement_id=job, checklist=HIRE, item="tax")
    assert done(database, job) == {}
    with pytest.raises(UserError):
        database.write(checklists.untick, placement_id=job, checklist=HIRE, item="tax")


def test_the_contract_is_the_one_of_the_placement(
    database: Database, job: uuid.UUID, today: date
) -> None:
    database.write(checklists.tick, placement_id=job, checklist=HIRE, item="contract", day=today)
    assert database.read(placements.values_of, placement_id=job).contract_given_on == today
    database.write(checklists.untick, placement_id=job, checklist=HIRE, item="contract")
    assert database.read(placements.values_of, placement_id=job).contract_given_on is None


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ('da = "Når der bliver ansat"', "-"),
        ('source = "Egen metode"', "first_day"),
        ('kinds = ["fleksjob"]', "flex_subsidy"),
        ('key = "tax"', "pension"),
    ],
)
def test_a_slip_in_the_file_is_named(wrong: str, named: str) -> None:
    whole = resources.path("checklists", f"{HIRE}.toml").read_text(encoding="utf-8")
    instead = {
        "-": "danish = 1", "first_day": "", "flex_subsidy": 'kinds = ["sommerjob"]',
        "pension": 'key = "pension"',
    }[named]  # fmt: skip
    with pytest.raises(RulebookError) as refused:
        checklist_file.parse(whole.replace(wrong, instead, 1), HIRE)
    assert refused.value.key == named


def test_a_note_is_kept_before_and_after_its_point_is_done(
    database: Database, job: uuid.UUID, today: date
) -> None:
    item = checklists.read(HIRE).items[0].key
    where = {"placement_id": job, "checklist": HIRE, "item": item}
    database.write(checklist_notes.write, note=" Lone har nøglen ", today=today, **where)
    assert done(database, job) == {}
    database.write(checklists.tick, day=today, **where)
    database.write(checklists.untick, **where)
    kept = database.read(checklist_notes.notes, subject_id=job, checklist=HIRE)
    assert dict(kept) == {item: "Lone har nøglen"}
    database.write(checklist_notes.write, note="", today=today, **where)
    assert not database.read(checklist_notes.notes, subject_id=job, checklist=HIRE)
