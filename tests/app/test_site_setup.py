"""The setup file that IT has named is in use from the first day, and never stops the first run."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from mentor_desk.app.site_setup import SiteSetup
from mentor_desk.policy import NO_POLICY
from mentor_desk.services import data_sets, setup_file
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue

_PATH = "checklists/velkomst.toml"


def test_the_setup_of_the_municipality_is_taken_in(
    database: Database, today: date, tmp_path: Path
) -> None:
    shipped = database.read(data_sets.content, path=_PATH)
    own = shipped.replace("Velkomstbrev og velkomstpakke", "Brev og pakke")
    database.write(data_sets.keep, path=_PATH, content=own, why="Vores ord", today=today)
    file = tmp_path / "kommunen.mdopsaetning"
    file.write_bytes(database.write(setup_file.export, today=today).data)
    database.write(data_sets.restore, path=_PATH, number=0, why="Prøve", today=today)
    assert database.read(data_sets.content, path=_PATH) == shipped
    setup = SiteSetup(replace(NO_POLICY, setup_file=str(file)))
    setup.take(database)
    assert setup.trouble() is None
    assert database.read(data_sets.content, path=_PATH) == own


def test_a_file_that_is_not_there_is_told_and_stops_nothing(database: Database, tmp_path: Path) -> None:
    setup = SiteSetup(replace(NO_POLICY, setup_file=str(tmp_path / "none.mdopsaetning")))
    setup.take(database)
    trouble = setup.trouble()
    assert trouble is not None
    assert "was not taken in" in Catalogue("en", None).say(trouble)


def test_no_file_named_is_nothing_to_do(database: Database) -> None:
    setup = SiteSetup(NO_POLICY)
    setup.take(database)
    assert setup.trouble() is None
