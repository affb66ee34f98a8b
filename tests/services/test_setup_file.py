"""A municipality's setup goes from one caseload to another in one file, without anybody's data."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.exchange.setup_file import MOST_BYTES, SetupFile, pack, unpack
from mentor_desk.models import PlacementTemplate
from mentor_desk.rules import indicator_sets, rulebook_file
from mentor_desk.services import (
    agreement_clauses,
    data_sets,
    letterhead,
    mentor,
    paper_wordings,
    retention,
    setup_file,
    undo,
    year_rates,
)
from mentor_desk.services import indicator_sets as kept_sets
from mentor_desk.services.data_set_laying import lay
from mentor_desk.services.setup_part import put_setting
from mentor_desk.shelf import SHELF, shipped
from mentor_desk.storage import journal
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE
from tests.services.test_letterhead import picture

DAY = date(2026, 11, 24)
PLAN, GROUPS, PURPOSES = "reference/plan.toml", "rules/target_groups.toml", "rules/purposes.toml"
PERIOD = next(key for key, one in retention.shipped().items() if one.months > 3)
_POINTS = [{"title": "Vi mødes", "text": "Hver måned.", "firm": "", "municipality": "Vi ringer."}]
_COURSE: dict[str, Any] = {
    "name": "Lager", "kind": "praktik", "weeks": 8, "rhythm": "", "hours_start": 10.0,
    "hour_steps": [[1, 10.0]], "tasks": [["Pakke", "Ro"]], "purposes": ["skills"], "purpose": "Ro",
    "follow_up": "",
}  # fmt: skip


@writes("placement_template.kept")
def _clauses_and_course(session: Session) -> None:
    own = {"key": "vores", "title": "Vores punkter", "points": _POINTS}
    put_setting(session, agreement_clauses.OWN_SETS, [own])
    session.add(PlacementTemplate(**_COURSE))
    mentor.required(session).letterhead = "Rådhusstræde 4"
    journal.note(session)


_LONG = {"title": "x" * 9000, "text": "y"}
_WORDS = {"paper": "tilbud", "path": "title", "words": "{fejl}"}


def _fill(database: Database) -> None:
    """Something of one's own in every part; a target group and the purpose that names it together."""
    here = shipped(PLAN).replace("days_back = 14", "days_back = 21")
    group = shipped(GROUPS).replace("[dagpenge]", "[vores]").replace("[[dagpenge.", "[[vores.")
    start, end = group.index("[vores]"), group.index("[dagpenge_dimittend]")
    groups = f"{shipped(GROUPS)}\n{group[start:end]}"
    purposes = shipped(PURPOSES).replace('["sygedagpenge",', '["vores", "sygedagpenge",')
    for path, content in ((PLAN, here), (GROUPS, groups), (PURPOSES, purposes)):
        database.write(data_sets.keep, path=path, content=content, why="Aftalt", today=DAY)
    values = {"flex_highest": 22000.0}
    rates = {"values": values, "starts": DAY, "source": "bm.dk", "confirmed": True}
    database.write(year_rates.enter, rulebook=rulebook_file.in_use(), **rates)
    database.write(retention.set_months, key=PERIOD, months=3)
    database.write(paper_wordings.change_wording, key="tilbud", path="title", words="Et tilbud til jer")
    shown = indicator_sets.shipped()
    areas = [each.plain() for each in shown.areas]
    whose = {"owner": "Kommunen", "licence": "Frit"}
    plain = {"key": "eget", "version": "1", "title": "Vores sæt", "areas": areas, **whose}
    found = indicator_sets.build(plain)
    database.write(kept_sets.keep, found=found, today=DAY, taken=True)
    database.write(_clauses_and_course)
    database.write(letterhead.set_logo, data=picture(40, 20))


@reads
def _gathered(session: Session) -> dict[str, Any]:
    return {part.key: part.gather(session) for part in setup_file.PARTS}


@pytest.fixture
def made(database: Database) -> Iterator[SetupFile]:
    """The setup of a caseload that has something of its own in every part."""
    stop = database.listen(lambda _: database.read(lay))
    _fill(database)
    yield unpack(database.write(setup_file.export, today=DAY).data)
    stop()


def test_what_one_caseload_has_of_its_own_another_takes_in_one_undoable_change(
    database: Database, made: SetupFile, blank_vault: Path, tmp_path: Path
) -> None:
    theirs = database.read(_gathered)
    assert {each.count for each in database.read(setup_file.own_parts)} == {1, 3}
    assert made.whole
    assert made.municipality == "Silkeborg Kommune"
    assert "Karen" not in json.dumps(made.parts, ensure_ascii=False)
    SHELF.lay({})
    ours = _another(blank_vault, tmp_path)
    before = ours.database.read(_gathered)
    views = ours.database.read(setup_file.look_into, setup=made)
    assert [view.key for view in views] == [part.key for part in setup_file.PARTS]
    assert [(view.key, list(map(str, view.left_out))) for view in views if view.left_out] == []
    assert [view.key for view in views if not view.changes] == []
    counts = ours.database.write(
        setup_file.take, setup=made, parts=set(made.parts), why="Fælles ord", today=DAY
    )
    assert counts["data_sets"] == 3
    again = {key: value for key, value in ours.database.read(_gathered).items() if key != "data_sets"}
    assert again == {key: value for key, value in theirs.items() if key != "data_sets"}
    assert ours.database.read(data_sets.history, path=PLAN)[0].why == "Fælles ord"
    ours.database.read(lay)
    assert not any(view.changes for view in ours.database.read(setup_file.look_into, setup=made))
    with pytest.raises(UserError, match="so already"):
        ours.database.write(setup_file.take, setup=made, parts=set(made.parts), why="Igen", today=DAY)
    ours.database.write(undo.undo_last)
    assert ours.database.read(_gathered) == before
    ours.close()


def _another(blank_vault: Path, tmp_path: Path) -> Vault:
    return Vault.unlock(Path(shutil.copytree(blank_vault, tmp_path / "ours")), PASSPHRASE)


def test_only_the_chosen_parts_are_taken_and_only_with_a_reason(
    database: Database, made: SetupFile
) -> None:
    for _ in range(9):
        database.write(undo.undo_last)
    with pytest.raises(UserError, match="Write why"):
        database.write(setup_file.take, setup=made, parts={"rates"}, why="", today=DAY)
    taken = database.write(setup_file.take, setup=made, parts={"retention"}, why="Fordi", today=DAY)
    assert dict(taken) == {"retention": 1}


def test_a_file_edited_by_hand_is_told_and_what_does_not_fit_is_left_out(database: Database) -> None:
    strange: dict[str, list[Any]] = {
        "data_sets": [{"path": "rules/x.toml", "content": "a = 1"}, {"path": PLAN, "content": "="}, 7],
        "rates": [{"rate": "x", "from": "2026", "value": 1, "source": "", "confirmed": True}, None],
        "retention": [{"period": "closed_case", "months": 900}, {"period": "x", "months": 1}],
        "clause_sets": [{"key": "a"}, {"key": "a", "title": "t", "points": [_LONG]}],
        "wordings": [_WORDS, {**_WORDS, "paper": "x"}, {**_WORDS, "path": "y"}],
        "indicator_sets": [{"set": {"key": "eget"}}, "nothing"],
        "courses": [{**_COURSE, "kind": "ferie"}, {**_COURSE, "weeks": 0.5}, []],
        "letterhead": [{"logo": "bm90IGEgcGljdHVyZQ=="}],
        "from_a_newer_part": [1],
    }  # fmt: skip
    data = pack(SetupFile(DAY, "Silkeborg Kommune", strange)).replace(b"bm90", b"bm91")
    found = unpack(data)
    assert not found.whole
    views = database.read(setup_file.look_into, setup=found)
    assert all(view.left_out and not view.count and not view.changes for view in views)
    assert any("Line 1 cannot be read" in str(said) for view in views for said in view.left_out)
    with pytest.raises(UserError, match="Nothing was changed"):
        database.write(setup_file.take, setup=found, parts=set(strange), why="Fordi", today=DAY)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no setup file"),
        (b"PK\x03\x04", "no setup file"),
        (b'{"kind": "other"}', "no setup file"),
        (b'{"kind": "x", "a": "mentor-desk-setup"}', "no setup file"),
        (b'{"kind": "mentor-desk-setup", "version": 1, "made', "cut off"),
        (b'{"kind": "mentor-desk-setup", "version": 1}', "cut off"),
        (b'{"kind": "mentor-desk-setup", "version": 2}', "newer version"),
        (b'{"kind": "mentor-desk-setup", "version": 1, "parts": {}, "municipality": "x"}', "cut off"),
        (b'{"kind": "mentor-desk-setup", "a": ' + b"[" * 100_000, "cut off"),
    ],
)
def test_a_file_that_is_no_setup_is_refused_in_a_sentence(
    tmp_path: Path, data: bytes, said: str
) -> None:
    file = tmp_path / "x.mdopsaetning"
    file.write_bytes(data)
    with pytest.raises(UserError, match=said):
        setup_file.read(file)


def test_a_file_that_is_gone_or_far_too_large_is_refused(tmp_path: Path, database: Database) -> None:
    with pytest.raises(UserError, match="could not be read"):
        setup_file.read(tmp_path / "none")
    large = tmp_path / "large"
    large.write_bytes(b"x" * (MOST_BYTES + 1))
    with pytest.raises(UserError, match="too large"):
        setup_file.read(large)
    with pytest.raises(UserError, match="nothing to write"):
        database.write(setup_file.export, today=DAY)
