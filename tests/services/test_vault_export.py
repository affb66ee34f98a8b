"""Everything in open formats, and nothing half-done."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.errors import CancelledError
from mentor_desk.models import Base
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import citizens, history, vault_export
from mentor_desk.services.case_export import Words
from mentor_desk.storage.use_case import Write, reads
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import Catalogue
from mentor_desk.ui.operations import operation

REASON = "Skifter program"


@reads
def sizes(session: Session) -> dict[str, int]:
    return {
        table.name: session.scalar(select(func.count()).select_from(table)) or 0
        for table in Base.metadata.sorted_tables
    }


@pytest.fixture
def words(today: date, rulebook: Rulebook, danish: Catalogue) -> Words:
    return Words(today, rulebook, danish, operation)


def test_every_row_and_every_paper_is_there_or_the_folder_is_not(
    vault: Vault, words: Words, today: date, tmp_path: Path
) -> None:
    database = vault.database

    def call(use_case: Any, **values: Any) -> Any:
        return (database.write if isinstance(use_case, Write) else database.read)(use_case, **values)

    database.write(citizens.create, name="=HYPERLINK(1)", phone="+4520123456", today=today)
    before = database.read(sizes)
    steps: list[int] = []

    def stop(done: int, *_: object) -> None:
        steps.append(done)
        if len(steps) > 20:
            raise CancelledError

    with pytest.raises(CancelledError):
        vault_export.export(call, tmp_path / "ud", REASON, words, stop)
    assert [each.name for each in tmp_path.iterdir() if each.name != "vault"] == []

    made = vault_export.export(call, tmp_path / "ud", REASON, words)

    about = json.loads((tmp_path / "ud" / vault_export.ABOUT).read_text(encoding="utf-8"))
    assert (about["format"], about["version"]) == ("mentor-desk.vault", 1)
    assert about["tables"] == before
    assert made.records == sum(before.values())
    table = (tmp_path / "ud" / "tabeller" / "citizen.csv").read_text(encoding="utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(table), delimiter=";")
    assert (row["name"], row["phone"]) == ("'=HYPERLINK(1)", "20123456")
    rows = json.loads((tmp_path / "ud" / "json" / "citizen.json").read_text(encoding="utf-8"))["rows"]
    assert [each["name"] for each in rows] == ["=HYPERLINK(1)"]
    assert "=HYPERLINK(1)" in (tmp_path / "ud" / "sager" / "001.html").read_text(encoding="utf-8")
    entry = database.read(history.entries)[0]
    assert (entry.operation, entry.detail["cases"]) == ("vault.exported", 1)
